// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace nianbao::test;

namespace {

QString text(const char *word)
{
    return QString::fromUtf8(word);
}

const char *const kFaulty =
    "清丰县2018年度法治政府建设工作情况的报告\n\n一、工作情况\n（一）加强监督。现将2018工作汇报如下。"
    "办理行政应诉案件134件，其中，一审40件，二审95件。各项工作取得新进展，，成效明显。\n"
    "（二）加强𠮷村普法。𠮷村宣讲3场,截止目前,覆盖5个村(社区)。\n";

QJsonObject findingOf(const Answer &answer, const char *rule)
{
    for (const QJsonValue &finding : answer.json()[text("findings")].toArray()) {
        if (finding[text("rule")].toString() == text(rule))
            return finding.toObject();
    }
    FAIL("no finding of " << rule);
    return {};
}

QList<int> lineAndColumn(const QJsonValue &place)
{
    return {place[text("line")].toInt(-1), place[text("column")].toInt(-1)};
}

} // namespace

TEST_CASE("a finding in a text file is told with its line, its column and its sentence")
{
    const Workplace folder;
    for (const char *lineEnd : {"\n", "\r\n"}) {
        folder.write(text("a.txt"), QByteArray("\xEF\xBB\xBF") + QByteArray(kFaulty).replace("\n", lineEnd));
        const QStringList check {text("check"), folder.path(text("a.txt"))};
        const Answer answer = folder.run(check + QStringList {text("--json")});
        CHECK(lineAndColumn(findingOf(answer, "numbers.yearMark")[text("place")]) == QList<int> {4, 11});
        const QJsonObject confusion = findingOf(answer, "words.confusion");
        CHECK(lineAndColumn(confusion[text("place")]) == QList<int> {5, 18}); // 𠮷 is one character
        CHECK(lineAndColumn(confusion[text("fix")].toArray().first()) == QList<int> {5, 18});
        const QByteArray told = folder.run(check).out;
        CHECK(told.contains("第5行第18字，"));
        CHECK(told.contains("𠮷村宣讲3场，【截止目前】，覆盖5个村（社区）。\t"));
        CHECK(told.contains("办理行政应诉案件【134件，其中，一审40件，二审95件】。\t"));
    }
}

TEST_CASE("a long quote and a long sentence are cut, and what has no words shows its quote")
{
    const Workplace folder;
    const QByteArray clause = "县委县政府主要领导多次听取汇报研究解决有关问题、";
    folder.write(text("a.txt"),
        "清丰县2018年工作报告\n一、工作情况\n（一）加强领导。" + clause.repeated(3) + "现将2018工作汇报如下"
            + clause.repeated(3) + "抓好落实。\n（三）加强培训。培训3次。\n");
    const QByteArray told =
        folder.run({text("check"), folder.path(text("a.txt")), text("--rule"), text("N9"), text("--rule"), text("S2")})
            .out;
    CHECK(told.contains("\t…报研究解决有关问题、现将【2018】工作汇报如下县委县政府主…\t"));
    CHECK(told.contains("structure.ordinals\t第4行第4字，"));
    CHECK(told.contains("\t【（三）】加强培训。\t序号不连续"));
}

TEST_CASE("two checks of a file give the same JSON, with no ids that change")
{
    const Workplace folder;
    folder.write(text("a.txt"), QByteArray(kFaulty).replace("现将", "一是明确责任。现将").replace("办理", "二是办理"));
    const QString library = folder.path(text("库.nianbao"));
    folder.done({text("new"), library});
    folder.done({text("import"), folder.path(text("a.txt")), text("--library"), library});
    for (const char *format : {"docx", "odt", "html", "json", "xlsx", "csv"})
        folder.done({text("export"), text("--library"), library, text("--format"), text(format), text("--output"),
            folder.path(text("a.") + text(format))});
    for (const char *name : {"a.txt", "a.docx", "a.odt", "a.html", "a.json", "a.xlsx", "a.csv"}) {
        CAPTURE(name);
        const QStringList check {text("check"), folder.path(text(name)), text("--json"), text("--proofs"),
            text("--fix"), text("--output"), folder.path(text("b.txt")), text("--overwrite")};
        const Answer first = folder.run(check);
        CHECK(first.out == folder.run(check).out);
        const QJsonObject finding = findingOf(first, "numbers.yearMark");
        CHECK(finding[text("place")][text("node")].isNull());
        CHECK(finding[text("fix")][0][text("path")].toString().contains(text("加强监督")));
    }
    const auto cellIn = [&](const char *name) {
        const Answer answer = folder.run({text("check"), folder.path(text(name)), text("--json")});
        return findingOf(answer, "numbers.yearMark")[text("place")][text("sheetCell")];
    };
    CHECK(cellIn("a.xlsx").toString().contains(QLatin1Char('!')));
    CHECK(cellIn("a.csv").toString().size() >= 2);
    CHECK(cellIn("a.json").isNull());
    CHECK(cellIn("a.txt").isNull());
    const QJsonObject kept = findingOf(folder.run({text("check"), library, text("--json")}), "numbers.yearMark");
    CHECK(kept[text("place")][text("node")].toString().size() > 8);
}

TEST_CASE("--fix tells where each change was made")
{
    const Workplace folder;
    folder.write(text("a.txt"), kFaulty);
    const QStringList fix {text("check"), folder.path(text("a.txt")), text("--fix"), text("--output")};
    const Answer answer = folder.run(fix + QStringList {folder.path(text("b.txt"))});
    CHECK(answer.out.contains("已改\t,\t，\t2处\t第5行第17、22字\n"));
    CHECK(answer.out.contains("已改\t截止目前\t截至目前\t1处\t第5行第18字\n"));
    const QJsonArray changes =
        folder.run(fix + QStringList {folder.path(text("c.txt")), text("--json")}).json()[text("changes")].toArray();
    REQUIRE(changes.size() == 7);
    for (const QJsonValue &change : changes)
        CHECK(lineAndColumn(change).first() >= 4);
    const Answer other = folder.run(fix + QStringList {folder.path(text("d.docx"))});
    CHECK(other.out.contains("已改\t截止目前\t截至目前\t1处\t第5行第18字\n"));
    const Answer again = folder.run({text("check"), folder.path(text("d.docx")), text("--rule"), text("W7"),
        text("--fix"), text("--output"), folder.path(text("e.docx"))});
    CHECK(again.err.contains("改了 0 处"));
}

TEST_CASE("findings and changes in a document have its paragraph, and a copy in another style is announced")
{
    const Workplace folder;
    folder.write(text("a.txt"), kFaulty);
    const QString library = folder.path(text("库.nianbao"));
    folder.done({text("new"), library});
    folder.done({text("import"), folder.path(text("a.txt")), text("--library"), library});
    folder.done({text("export"), text("--library"), library, text("--format"), text("docx"), text("--output"),
        folder.path(text("a.docx"))});
    folder.write(text("a.html"),
        "<html><body><p>清丰县2018年度法治政府建设工作情况的报告</p><p>一、工作情况</p><p>（一）<b>加强监督</b>。"
        "现将2018工作汇报如下。受理 12 件,均已审结(含2件调解)。</p></body></html>");
    for (const char *name : {"a.docx", "a.html"}) {
        CAPTURE(name);
        const QStringList check {text("check"), folder.path(text(name)), text("--rule"), text("N9,P1,N14")};
        CHECK(folder.run(check).out.contains("第3段第11字，"));
        const QStringList fix {text("--fix"), text("--output"), folder.path(text("b-") + text(name))};
        const Answer fixed = folder.run(check + fix);
        CHECK(fixed.out.contains("已改\t2018\t2018年\t1处\t第3段第11字\n"));
        CHECK(fixed.err.contains("是按本程序的版式重新写出的"));
        const QJsonObject json = folder.run(check + fix + QStringList {text("--overwrite"), text("--json")}).json();
        CHECK(json[text("warnings")].toArray().last()[text("code")].toString() == text("fix.rebuilt"));
        CHECK(json[text("changes")].toArray().size() == (text(name) == text("a.html") ? 6 : 1));
    }
    const Answer page = folder.run({text("check"), folder.path(text("a.html")), text("--rule"), text("P1,N14"),
        text("--fix"), text("--output"), folder.path(text("c.txt"))});
    CHECK(page.err.contains("改了 5 处")); // what reading put right is put right
    CHECK(folder.readText(text("c.txt")).contains("受理12件，均已审结（含2件调解）"));
}

#ifdef Q_OS_UNIX
TEST_CASE("a corrected copy is as open to others as the text it is made from, a library's export is not")
{
    const Workplace folder;
    const auto modeOf = [&](const char *name) {
        struct stat info { };
        REQUIRE(::stat(QFile::encodeName(folder.path(text(name))).constData(), &info) == 0);
        return info.st_mode & 0777;
    };
    folder.write(text("a.txt"), kFaulty);
    for (const auto &[mode, file] : {std::pair {mode_t(0644), "b.txt"}, {mode_t(0600), "c.docx"}}) {
        REQUIRE(::chmod(QFile::encodeName(folder.path(text("a.txt"))).constData(), mode) == 0);
        const Answer fixed = folder.run(
            {text("check"), folder.path(text("a.txt")), text("--fix"), text("--output"), folder.path(text(file))});
        CHECK(fixed.exit == 1);
        CHECK(modeOf(file) == mode);
    }
    const QString library = folder.path(text("库.nianbao"));
    folder.done({text("new"), library});
    folder.done({text("import"), folder.path(text("a.txt")), text("--library"), library});
    REQUIRE(::chmod(QFile::encodeName(library).constData(), 0644) == 0);
    folder.done({text("export"), text("--library"), library, text("--format"), text("docx"), text("--output"),
        folder.path(text("d.docx"))});
    CHECK(modeOf("d.docx") == 0600);
}
#endif

TEST_CASE("--year says of which year a text is, and a title that says another year is told")
{
    const Workplace folder;
    const QByteArray body = "\n一、工作情况\n（一）加强领导。深入学习贯彻习近平法治思想。召开会议3次。\n";
    folder.write(text("无年度.txt"), "清丰县法治政府建设工作情况的报告" + body);
    const auto check = [&](const QString &file, const QStringList &more) {
        return folder.run(QStringList {text("check"), folder.path(file), text("--json")} + more);
    };
    const Answer guessed = check(text("无年度.txt"), {});
    CHECK(guessed.json()[text("warnings")].toArray().last()[text("message")].toString().contains(text("--year")));
    const Answer told = check(text("无年度.txt"), {text("--year"), text("2022")});
    CHECK(told.exit == 0);
    CHECK(told.json()[text("warnings")].toArray().isEmpty());
    CHECK(told.json()[text("year")].toInt() == 2022);
    CHECK(check(text("无年度.txt"), {text("--year"), text("2017")}).exit == 1); // a later formula

    folder.write(text("a.txt"), "清丰县2017年法治政府建设工作情况的报告" + body);
    const Answer contradiction = check(text("a.txt"), {text("--year"), text("2018"), text("--rule"), text("S11")});
    CHECK(lineAndColumn(findingOf(contradiction, "structure.title")[text("place")]) == QList<int> {1, 4});
    CHECK(check(text("a.txt"), {text("--rule"), text("structure.title")}).json()[text("findings")].toArray().isEmpty());
    CHECK(check(text("a.txt"), {text("--year"), text("17")}).exit == 2);
}

TEST_CASE("of a file with several reports --year picks one")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2018, 2019});
    const QString file = folder.path(text("a.json"));
    folder.done({text("export"), text("--library"), library, text("--format"), text("json"), text("--output"), file});
    CHECK(folder.run({text("check"), file}).exit == 2);
    CHECK(folder.run({text("check"), file, text("--year"), text("2020")}).exit == 2);
    CHECK(folder.run({text("check"), file, text("--year"), text("2019"), text("--json")}).json()[text("year")] == 2019);
}

TEST_CASE("rules are named in one list or one by one")
{
    const Workplace folder;
    folder.write(text("a.txt"), kFaulty);
    const QStringList check {text("check"), folder.path(text("a.txt")), text("--json")};
    const Answer listed = folder.run(check + QStringList {text("--rule"), text("N9, P5,W7")});
    CHECK(listed.json()[text("findings")].toArray().size() == 3);
    CHECK(
        folder.run(check + QStringList {text("--rule"), text("N9"), text("--rule=P5"), text("--rule"), text("W7")}).out
        == listed.out);
    CHECK(folder.run(check + QStringList {text("--year"), text("2018"), text("--year"), text("2019")}).exit == 2);
    const QString library = libraryWith(folder, text("库.nianbao"), {2018});
    const Answer none = folder.run({text("ignore"), library, text("--rule"), text("W9"), text("--reason"), text("无")});
    CHECK(none.exit == 2);
    CHECK(none.err.contains("没有“words.voice”这条规则的校对意见。"));
}
