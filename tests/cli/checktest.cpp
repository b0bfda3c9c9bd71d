// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace nianbao::test;

namespace {

QString text(const char *word)
{
    return QString::fromUtf8(word);
}

const char *const kFaulty =
    "清丰县2018年度法治政府建设工作情况的报告\n一、工作情况\n（一）加强监督。现将2018工作汇报如下。"
    "办理行政应诉案件134件，其中，一审40件，二审95件。各项工作取得新进展，，成效明显。\n二、存在的问题\n（一）力量不足"
    "。人员偏少。\n";

QStringList rulesOf(const Answer &answer)
{
    QStringList rules;
    const QJsonArray findings = answer.json()[text("findings")].toArray();
    for (const QJsonValue &finding : findings)
        rules << finding[text("rule")].toString();
    return rules;
}

} // namespace

TEST_CASE("a text file is checked without importing it, and errors give exit code 1")
{
    const Workplace folder;
    folder.write(text("年 报.txt"), kFaulty);
    const Answer answer = folder.run({text("check"), folder.path(text("年 报.txt")), text("--json")});
    CHECK(answer.exit == 1);
    CHECK(rulesOf(answer) == QStringList {text("numbers.yearMark"), text("numbers.total"), text("marks.doubled")});
    const Answer one = folder.run(
        {text("check"), folder.path(text("年 报.txt")), text("--rule"), text("N9,marks.doubled"), text("--json")});
    CHECK(rulesOf(one) == QStringList {text("numbers.yearMark"), text("marks.doubled")});
    CHECK(folder.run({text("check"), folder.path(text("年 报.txt"))}).out.contains("40 + 95 = 135 > 134"));
    CHECK(folder.run({text("check"), folder.path(text("年 报.txt")), text("--rule"), text("S4")}).exit == 0);
}

TEST_CASE("a library is checked, and hints count only where they are asked for")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2018});
    const Answer answer = folder.run({text("check"), library});
    CHECK(answer.exit == 0);
    const Answer asked = folder.run({text("check"), library, text("--min-severity"), text("hint"), text("--json")});
    CHECK(asked.exit == (rulesOf(asked).isEmpty() ? 0 : 1));
}

TEST_CASE("--fix writes a new file, lists what it changed and leaves the source alone")
{
    const Workplace folder;
    folder.write(text("a.txt"), kFaulty);
    const QString output = folder.path(text("改 后.txt"));
    const Answer answer = folder.run(
        {text("check"), folder.path(text("a.txt")), text("--fix"), text("--output"), output, text("--json")});
    CHECK(answer.exit == 1);
    CHECK(answer.json()[text("changes")].toArray().size() == 2);
    CHECK(answer.json()[text("counts")][text("error")].toInt() == 3);
    CHECK(answer.json()[text("remaining")][text("error")].toInt() == 1);
    CHECK(folder.read(text("a.txt")) == kFaulty);
    const QByteArray fixed = folder.readText(text("改 后.txt"));
    CHECK(fixed.contains("现将2018年工作汇报如下"));
    CHECK(fixed.contains("取得新进展，成效明显"));
    CHECK(rulesOf(folder.run({text("check"), output, text("--json")})) == QStringList {text("numbers.total")});
    const Answer again =
        folder.run({text("check"), folder.path(text("a.txt")), text("--fix"), text("--output"), output});
    CHECK(again.exit == 2); // it is there already
    const Answer onto = folder.run({text("check"), folder.path(text("a.txt")), text("--fix"), text("--output"),
        folder.path(text("a.txt")), text("--overwrite")});
    CHECK(onto.exit == 2);
    CHECK(folder.read(text("a.txt")) == kFaulty);
}

TEST_CASE("--fix of a text file lists each full-width mark and keeps all line ends")
{
    const Workplace folder;
    const QByteArray source = "清丰县2018年度法治政府建设工作情况的报告\r\n\r\n一、工作情况\r\n\r\n\r\n（一）加强监督。"
                              "受理案件3件,均已审结(含2件调解)。各项工作取得新进展，，成效明显。\r\n";
    folder.write(text("a.txt"), source);
    const QStringList words {text("check"), folder.path(text("a.txt")), text("--fix"), text("--output")};
    const Answer answer = folder.run(words + QStringList {folder.path(text("b.txt"))});
    CHECK(answer.out.contains("已改\t,\t，"));
    CHECK(answer.out.contains("已改\t(\t（"));
    CHECK(answer.err.contains("改了 4 处"));
    QByteArray expected = source;
    expected.replace("3件,均", "3件，均").replace("(含2件调解)", "（含2件调解）").replace("，，", "，");
    CHECK(folder.read(text("b.txt")) == expected);
    const Answer errors =
        folder.run(words + QStringList {folder.path(text("c.txt")), text("--min-severity"), text("error")});
    CHECK(errors.err.contains("改了 1 处"));
    CHECK(folder.read(text("c.txt")) == QByteArray(source).replace("，，", "，"));
    const Answer word = folder.run(words + QStringList {folder.path(text("d.html"))});
    CHECK(word.out.contains("读入时\t"));
}

TEST_CASE("--fix writes its file also where there is nothing to put right, and says so")
{
    const Workplace folder;
    const QByteArray source = "清丰县2018年工作报告\r\n\n一、工作情况\n（一）加强监督。召开会议3次。\n";
    folder.write(text("a.txt"), source);
    for (const char *output : {"b.txt", "b.docx"}) {
        const Answer answer = folder.run({text("check"), folder.path(text("a.txt")), text("--fix"), text("--output"),
            folder.path(text(output)), text("--json")});
        CHECK(answer.exit == 0);
        CHECK(answer.json()[text("changes")].toArray().isEmpty());
        CHECK(answer.json()[text("output")].toString() == folder.path(text(output)));
        CHECK(QFileInfo::exists(folder.path(text(output))));
    }
    CHECK(folder.read(text("b.txt")) == source);
    CHECK(folder
              .run({text("check"), folder.path(text("a.txt")), text("--fix"), text("--output"),
                  folder.path(text("b.txt")), text("--overwrite")})
              .err.contains("没有有把握的改法。改了 0 处"));
}

TEST_CASE("--fix takes out the blanks that reading took out, and ends a sentence behind an address")
{
    const Workplace folder;
    folder.write(text("a.txt"),
        "清丰县2018年工作  报 告\n\n一、工作情况\n（一）加强监督。清理文件236 项。详情见www.qingfeng.gov.cn.\n");
    const QStringList words {text("check"), folder.path(text("a.txt")), text("--fix"), text("--output")};
    CHECK(folder.run(words + QStringList {folder.path(text("b.txt"))}).out.contains("第1行第14字；第4行第16字"));
    CHECK(folder.read(text("b.txt"))
        == "清丰县2018年工作报告\n\n一、工作情况\n（一）加强监督。清理文件236项。详情见www.qingfeng.gov.cn。\n");
    const Answer spacing =
        folder.run(words + QStringList {folder.path(text("c.txt")), text("--rule"), text("numbers.spacing")});
    CHECK(spacing.err.contains("改了 1 处"));
    CHECK(folder.readText(text("c.txt")).startsWith("清丰县2018年工作  报 告\n"));
}

TEST_CASE("an unknown rule is answered with the nearest keys")
{
    const Workplace folder;
    folder.write(text("a.txt"), kFaulty);
    const Answer answer =
        folder.run({text("check"), folder.path(text("a.txt")), text("--rule"), text("marks.doubeld")});
    CHECK(answer.exit == 2);
    CHECK(answer.err.contains("marks.doubled"));
    CHECK(folder.run({text("check"), folder.path(text("a.txt")), text("--rule"), text("paired")})
              .err.contains("marks.paired"));
}

TEST_CASE("a group of rules is named by what stands before the dot of their keys")
{
    const Workplace folder;
    folder.write(text("a.txt"), kFaulty);
    const auto check = [&](const char *rules) {
        return folder.run({text("check"), folder.path(text("a.txt")), text("--rule"), text(rules), text("--json")});
    };
    const auto keys = [&](const char *rules) { return rulesOf(check(rules)); };
    const QStringList marks = keys("marks");
    CHECK(marks.contains(text("marks.doubled")));
    CHECK(marks.filter(text("marks.")) == marks);
    CHECK(keys("marks,numbers.yearMark").contains(text("numbers.yearMark")));
    CHECK(keys(" marks , marks.doubled") == marks);
    const Answer unknown = folder.run({text("check"), folder.path(text("a.txt")), text("--rule"), text("mark")});
    CHECK(unknown.exit == 2);
    CHECK(unknown.err.contains("marks、numbers"));
    CHECK(folder.run({text("help"), text("check")}).out.contains("类别（如 words）"));
}

TEST_CASE("a correction with quotation marks of its own is shown without others")
{
    const Workplace folder;
    folder.write(text("a.txt"),
        "清丰县2018年工作报告\n一、工作情况\n（一）加强宣传。开展“12.4”国家宪法日宣传。截止目前，举办3场。\n");
    const QByteArray out = folder.run({text("check"), folder.path(text("a.txt"))}).out;
    CHECK(out.contains("改为“12·4”国家宪法日"));
    CHECK(out.contains("改为“截至目前”"));
    CHECK_FALSE(out.contains("““"));
}

TEST_CASE("the sum at the end counts only what was looked for, and says so")
{
    const Workplace folder;
    folder.write(text("a.txt"), kFaulty);
    const QStringList words {text("check"), folder.path(text("a.txt")), text("--min-severity")};
    const Answer errors = folder.run(words + QStringList {text("差错")});
    CHECK(errors.err.contains("差错 3。更轻的没有列。"));
    CHECK_FALSE(errors.err.contains("疑问"));
    const QJsonObject counts =
        folder.run(words + QStringList {text("error"), text("--json")}).json()[text("counts")].toObject();
    CHECK(counts.keys() == QStringList {text("error")});
    const Answer one =
        folder.run({text("check"), folder.path(text("a.txt")), text("--rule"), text("numbers.yearMark")});
    CHECK(one.err.contains("只用了 1 条规则。"));
}

TEST_CASE("a text without a year is checked as one of the last full year")
{
    const Workplace folder;
    folder.write(text("a.txt"), "工作情况报告\n一、工作情况\n（一）加强监督。召开会议3次。\n");
    const QString year = QString::number(QDate::currentDate().year() - 1);
    const Answer answer = folder.run({text("check"), folder.path(text("a.txt"))});
    CHECK(answer.err.contains(text("按 %1 年校对").arg(year).toUtf8()));
}

TEST_CASE("unknown rules and severities are refused, --fix without --output too")
{
    const Workplace folder;
    folder.write(text("a.txt"), kFaulty);
    const QString file = folder.path(text("a.txt"));
    CHECK(folder.run({text("check"), file, text("--rule"), text("nothing")}).exit == 2);
    CHECK(folder.run({text("check"), file, text("--min-severity"), text("grave")}).exit == 2);
    CHECK(folder.run({text("check"), file, text("--fix")}).exit == 2);
    CHECK(folder.run({text("check"), file, text("--output"), text("b.txt")}).exit == 2);
    CHECK(folder.run({text("rules"), text("--json")}).json()[text("rules")].toArray().size() > 20);
}

TEST_CASE("a user's broken word list is left out with a note, and the others stay in force")
{
    const Workplace folder;
    folder.write(
        text("a.txt"), "清丰县2018年工作报告\n一、工作情况\n（一）加强监督。截止目前，受理3件，办理甲乙丙事项。\n");
    REQUIRE(QDir().mkpath(folder.path(text("家/config/terms"))));
    folder.write(text("家/config/terms/坏.json"),
        "{\"format\": \"nianbao-terms\",\n \"version\": 1, \"entries\": [{\"key\": 7}]}");
    folder.write(text("家/config/terms/好.json"),
        "{\"format\": \"nianbao-terms\", \"version\": 1, \"entries\": [{\"key\": \"own.1\", \"kind\": \"phrase\", "
        "\"right\": null, \"wrong\": [\"甲乙丙\"], \"level\": \"warning\", \"source\": \"本县\"}]}");
    const Answer answer = folder.run({text("check"), folder.path(text("a.txt")), text("--json")});
    CHECK(rulesOf(answer) == QStringList {text("words.confusion"), text("words.phrase")});
    CHECK(answer.json()[text("warnings")].toArray().first()[text("message")].toString().contains(text("第2行")));
}

TEST_CASE("what the library ignores is left out and counted, and listed with its reason where it is asked for")
{
    const Workplace folder;
    const QString library = folder.path(text("库.nianbao"));
    folder.write(text("a.txt"), kFaulty);
    folder.done({text("new"), library});
    folder.done({text("import"), folder.path(text("a.txt")), text("--library"), library});
    const QStringList check {text("check"), library, text("--json")};
    QJsonObject found;
    for (const QJsonValue &finding : folder.run(check).json()[text("findings")].toArray())
        found.insert(finding[text("rule")].toString(), finding[text("place")][text("node")]);
    REQUIRE(found.size() == 3);
    const QString file = folder.path(text("a.json"));
    folder.done({text("export"), text("--library"), library, text("--format"), text("json"), text("--output"), file});
    QByteArray json = folder.read(text("a.json"));
    const QString ignored =
        text("\"ignored\": [{\"rule\": \"numbers.total\", \"node\": \"%1\", \"quote\": \"%2\", \"reason\": \"按"
             "复核后的数\", \"author\": \"法规股\", \"time\": \"2019-01-05T09:30:00Z\"}],\n    \"closing\"");
    const QString quote = text("134件，其中，一审40件，二审95件");
    json.replace("\"closing\"", ignored.arg(found[text("numbers.total")].toString(), quote).toUtf8());
    folder.write(text("a.json"), json);
    folder.done({text("import"), file, text("--library"), library});

    const Answer answer = folder.run(check);
    CHECK(rulesOf(answer) == QStringList {text("numbers.yearMark"), text("marks.doubled")});
    CHECK(answer.json()[text("ignoredCount")].toInt() == 1);
    CHECK_FALSE(answer.json().contains(text("ignored")));
    CHECK(folder.run({text("check"), library}).err.contains("另有 1 条已忽略。"));
    const Answer listed = folder.run(check + QStringList {text("--ignored")});
    const QJsonArray list = listed.json()[text("ignored")].toArray();
    REQUIRE(list.size() == 1);
    CHECK(list[0][text("rule")].toString() == text("numbers.total"));
    CHECK(list[0][text("ignored")][text("reason")].toString() == text("按复核后的数"));
    CHECK(folder.run({text("check"), library, text("--ignored")}).out.contains("按复核后的数\t法规股\t2019-01-05"));
    for (const char *format : {"txt", "html", "md"}) {
        const QString public_ = folder.path(text("b.") + text(format));
        folder.done(
            {text("export"), text("--library"), library, text("--format"), text(format), text("--output"), public_});
        CHECK_FALSE(folder.read(text("b.") + text(format)).contains("按复核后的数"));
    }
}

TEST_CASE("the user's own words are honoured, a broken list is told and the last good one holds")
{
    const Workplace folder;
    folder.write(text("a.txt"), kFaulty);
    REQUIRE(QDir(folder.path()).mkpath(text("家/config")));
    const QByteArray good = "{\"format\": \"nianbao-own-words\", \"version\": 1, \"entries\": [\n"
                            "{\"kind\": \"change\", \"word\": \"人员偏少\", \"right\": \"人手不足\"},\n"
                            "{\"kind\": \"never\", \"word\": \"，，\", \"rule\": \"marks.doubled\"}]}";
    folder.write(text("家/config/own-words.json"), good);
    const QStringList words {
        text("check"), folder.path(text("a.txt")), text("--min-severity"), text("warning"), text("--json")};
    const QStringList expected {text("numbers.yearMark"), text("numbers.total"), text("words.own")};
    CHECK(rulesOf(folder.run(words)) == expected);
    CHECK_FALSE(QFileInfo::exists(folder.path(text("家/config/own-words.last.json")))); // a check only reads
    folder.write(text("家/config/own-words.last.json"), good); // as the window keeps it
    folder.write(text("家/config/own-words.json"), "{\n\"format\": 7}");
    const Answer answer = folder.run(words);
    CHECK(rulesOf(answer) == expected);
    CHECK(answer.json()[text("warnings")].toArray()[0][text("message")].toString().contains(text("上一次")));
    folder.write(text("家/config/own-words.json"), QByteArray(good).replace("change", "改").replace("never", "不改"));
    const QByteArray told = folder.run({text("check"), folder.path(text("a.txt"))}).err;
    for (const char *line : {"第2行", "第3行", "不改", "上一次"})
        CHECK(told.contains(line));
}

TEST_CASE("--profile asks for the contents of another year's regulation")
{
    const Workplace folder;
    const QByteArray sentence = "严格执行制度，规范执法程序，加强案卷评查，推动各单位依法履职。";
    folder.write(text("a.txt"),
        "清丰县2018年法治政府建设情况报告\n一、工作开展情况和成效\n（一）加强领导。" + sentence.repeated(12)
            + "\n二、存在的不足\n（一）力量不足。人员偏少。\n三、下一步打算\n（一）继续努力。抓好落实。\n");
    const QStringList words {text("check"), folder.path(text("a.txt")), text("--rule"), text("S1")};
    CHECK(folder.run(words).exit == 0);
    CHECK(folder.run(words + QStringList {text("--profile"), text("2019")}).exit == 1);
    CHECK(folder.run(words + QStringList {text("--profile"), text("until2014")}).exit == 0);
    const Answer refused = folder.run(words + QStringList {text("--profile"), text("1998")});
    CHECK(refused.exit == 2);
    CHECK(refused.err.contains("until2014、2015、2019、2021"));
}

TEST_CASE("a finding in a table is told with its row and cell, and --fix puts it right there")
{
    const Workplace folder;
    folder.write(text("表.html"),
        "<html><head><meta "
        "charset=\"utf-8\"></head><body><p>清丰县2018年度法治政府建设工作情况的报告</p><p>一、工作情况</p>"
        "<p>（一）加强监督。情况如下表。</p><table><tr><th>单位</th><th>做法</th></tr>"
        "<tr><td>县司法局</td><td>截止目前，办结3件。</td></tr></table></body></html>");
    const Answer answer = folder.run({text("check"), folder.path(text("表.html")), text("--json"), text("--fix"),
        text("--output"), folder.path(text("改.html"))});
    const QJsonArray findings = answer.json()[text("findings")].toArray();
    REQUIRE(rulesOf(answer) == QStringList {text("words.confusion")});
    const QJsonValue place = findings.first()[text("place")];
    CHECK(place[text("row")].toInt(-1) == 1);
    CHECK(place[text("cell")].toInt(-1) == 1);
    CHECK(place[text("offset")].toInt(-1) == 0);
    CHECK(place[text("length")].toInt(-1) == 4);
    CHECK(place[text("path")].toString().endsWith(text("表格第2行第2格")));
    CHECK(folder.read(text("改.html")).contains("截至目前"));
}

TEST_CASE("--fix says what remains, and its exit code is that of what remains")
{
    const Workplace folder;
    const QByteArray source =
        "清丰县2018年度法治政府建设工作情况的报告\n一、工作情况\n（一）加强监督。现将2018工作汇报如下。"
        "各项工作取得新进展，，成效明显。报送法制信息 3 件。\n";
    folder.write(text("a.txt"), source);
    const QStringList words {text("check"), folder.path(text("a.txt")), text("--fix"), text("--output")};
    CHECK(folder.run({text("check"), folder.path(text("a.txt"))}).exit == 1);
    for (const char *output : {"b.txt", "b.docx"}) {
        CAPTURE(output);
        const Answer answer = folder.run(words + QStringList {folder.path(text(output))});
        CHECK(answer.exit == 0);
        CHECK(answer.err.contains("还有：差错 0，"));
        const bool isText = text(output) == text("b.txt");
        CHECK(answer.out.contains("已改\t（空格）\t（删去）\t2处") == isText);
        CHECK(answer.out.count("读入时\t") == (isText ? 0 : 1));
        CHECK_FALSE(answer.err.contains("去掉文字间的"));
    }
    const QByteArray fixed = folder.readText(text("b.txt"));
    CHECK(fixed.contains("报送法制信息3件")); // a hint is somebody's to decide
    CHECK(fixed.contains("新进展，成效明显"));
}

TEST_CASE("that the words of the window are used is told, and they can be left out")
{
    const Workplace folder;
    folder.write(text("a.txt"), kFaulty);
    REQUIRE(QDir(folder.path()).mkpath(text("家/config")));
    folder.write(text("家/config/own-words.json"),
        "{\"format\": \"nianbao-own-words\", \"version\": 1, \"entries\": [\n"
        "{\"kind\": \"never\", \"word\": \"，，\", \"rule\": \"marks.doubled\"}]}");
    const QStringList words {text("check"), folder.path(text("a.txt"))};
    const Answer used = folder.run(words);
    CHECK(used.err.contains("用了我的词表（1条）："));
    CHECK(used.err.contains("own-words.json"));
    const QJsonObject json = folder.run(words + QStringList {text("--json")}).json();
    CHECK(json[text("ownWords")][text("count")].toInt() == 1);
    const Answer without = folder.run(words + QStringList {text("--no-own-words"), text("--json")});
    CHECK(rulesOf(without).contains(text("marks.doubled")));
    CHECK(without.json()[text("ownWords")][text("count")].toInt() == 0);
    CHECK_FALSE(folder.run(words + QStringList {text("--no-own-words")}).err.contains("我的词表"));
}

TEST_CASE("the help of a command tells the exit codes, a wrong year what there is")
{
    const Workplace folder;
    const QByteArray help = folder.run({text("help"), text("check")}).out;
    for (const char *code : {"0 做完了", "1 check", "2 用法", "3 文件", "5 正在别处使用"})
        CHECK(help.contains(code));
    const QString library = libraryWith(folder, text("库.nianbao"), {2018});
    CHECK(folder.run({text("check"), library, text("--year"), text("2017")}).err.contains("报上级政府（city）"));
}
