// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a check, and what they say of the file that --fix has written.
#include "tests/cli/program.h"

#include <QJsonArray>

using namespace nianbao::test;

namespace {

QString text(const char *word)
{
    return QString::fromUtf8(word);
}

const char *const kGaps =
    "青禾县2018年度法治政府建设工作情况的报告\n一、工作情况\n（一）加强组织领导。\n"
    "一是调整领导小组。县政府调整了领导小组，由县长任组长。\n"
    "二是安排部署工作。印发年度工作要点，，召开推进会3次,均有记录。\n四是严格考核。考核2次，结果全部通报。\n"
    "五是加强培训。培训3次。\n（二）严格行政执法。全县办理行政处罚案件1234件。\n（四）加强宣传。全年宣传3次。\n"
    "二、下一步打算\n一是加强执法培训。全年培训不少于4次。\n二是丰富宣传形式。\n";

QStringList cellsOf(const QByteArray &line)
{
    return QString::fromUtf8(line).split(u'\t');
}

QByteArray lineWith(const Answer &answer, const char *words)
{
    const QList<QByteArray> lines = answer.out.split('\n');
    for (const QByteArray &line : lines) {
        if (line.contains(words))
            return line;
    }
    return {};
}

} // namespace

TEST_CASE("a copy that is numbered anew names each entry that it gives another number")
{
    const Workplace folder;
    folder.write(text("a.txt"), kGaps);
    const QStringList words {text("check"), folder.path(text("a.txt")), text("--fix"), text("--output")};
    for (const char *name : {"b.docx", "b.odt", "b.html", "b.md"}) {
        CAPTURE(name);
        const Answer answer = folder.run(words + QStringList {folder.path(text(name))});
        CHECK(answer.exit == 1);
        CHECK(answer.out.contains("改号，请核对\t四是\t三是\t1处\t第6行"));
        CHECK(answer.out.contains("改号，请核对\t五是\t四是\t1处\t第7行"));
        CHECK(answer.out.contains("改号，请核对\t（四）\t（三）\t1处\t第9行"));
        CHECK(answer.err.contains("“四是”写成“三是”，“五是”写成“四是”，“（四）”写成“（三）”，请核对是否漏了一项。"));
        const QJsonObject json =
            folder.run(words + QStringList {folder.path(text(name)), text("--overwrite"), text("--json")}).json();
        const QJsonArray renumbered = json[text("renumbered")].toArray();
        REQUIRE(renumbered.size() == 3);
        CHECK(renumbered[0][text("was")].toString() == text("四是"));
        CHECK(renumbered[0][text("text")].toString() == text("三是"));
        CHECK(renumbered[0][text("line")].toInt() == 6);
    }
    const Answer kept = folder.run(words + QStringList {folder.path(text("b.txt"))});
    CHECK(folder.readText(text("b.txt")).contains("四是严格考核"));
    CHECK_FALSE(kept.out.contains("改号"));
    CHECK_FALSE(kept.err.contains("请核对是否漏了一项"));
}

TEST_CASE("of a library a copy names the entries whose numbers were found wanting")
{
    const Workplace folder;
    const QString library = folder.path(text("库.nianbao"));
    folder.write(text("a.txt"), kGaps);
    folder.done({text("new"), library});
    folder.done({text("import"), folder.path(text("a.txt")), text("--library"), library});
    const Answer answer =
        folder.run({text("check"), library, text("--fix"), text("--output"), folder.path(text("b.docx"))});
    CHECK(answer.err.contains("“四是”写成“三是”，“（四）”写成“（三）”，请核对是否漏了一项。"));
}

TEST_CASE("--fix tells of each finding whether it was put right")
{
    const Workplace folder;
    folder.write(text("a.txt"), kGaps);
    const QStringList words {text("check"), folder.path(text("a.txt")), text("--fix"), text("--output")};
    for (const bool isText : {true, false}) {
        CAPTURE(isText);
        const QString output = folder.path(isText ? text("b.txt") : text("b.docx"));
        const Answer answer = folder.run(words + QStringList {output});
        CHECK(cellsOf(lineWith(answer, "marks.doubled")).value(7) == text("已改"));
        CHECK(cellsOf(lineWith(answer, "marks.halfWidth")).value(7) == text("已改"));
        CHECK(cellsOf(lineWith(answer, "“二是”后面是“四是”。")).value(7)
            == (isText ? text("没有改") : text("改了号，请核对")));
        const QJsonArray findings = folder.run(words + QStringList {output, text("--overwrite"), text("--json")})
                                        .json()[text("findings")]
                                        .toArray();
        for (const QJsonValue &finding : findings) {
            const bool isMark = finding[text("rule")].toString().startsWith(text("marks."));
            CHECK(finding[text("fixed")].toBool() == isMark);
        }
    }
    const Answer plain = folder.run({text("check"), folder.path(text("a.txt")), text("--json")});
    CHECK_FALSE(plain.json()[text("findings")].toArray().first().toObject().contains(text("fixed")));
}

TEST_CASE("the columns of a check are named and are the same for all that is listed")
{
    const Workplace folder;
    const QString library = folder.path(text("库.nianbao"));
    folder.write(text("a.txt"), kGaps + QByteArray("附注：受理134件，其中，一审40件，二审94件。\n"));
    folder.done({text("new"), library});
    folder.done({text("import"), folder.path(text("a.txt")), text("--library"), library});
    folder.done({text("ignore"), library, text("--rule"), text("marks.doubled"), text("--reason"), text("原文如此")});
    const Answer plain = folder.run({text("check"), library});
    CHECK(plain.out.startsWith("级别\t规则\t位置\t原文\t说明\t理由\t改法\t处理\n"));
    const Answer all = folder.run({text("check"), library, text("--ignored"), text("--proofs")});
    const QList<QByteArray> lines = all.out.split('\n');
    const QStringList head = cellsOf(lines.first());
    CHECK(head.first() == text("级别"));
    for (const QByteArray &line : lines.first(lines.size() - 1)) {
        INFO(line.toStdString());
        CHECK(cellsOf(line).size() == head.size());
    }
    const QStringList ignored = cellsOf(lineWith(all, "marks.doubled"));
    CHECK(ignored.value(0) == text("差错"));
    CHECK(ignored.value(7) == text("已忽略"));
    CHECK(ignored.value(8) == text("原文如此"));
    const QStringList proof = cellsOf(lineWith(all, "40 + 94 = 134"));
    CHECK(proof.value(0) == text("算得对"));
    CHECK(proof.value(1).startsWith(text("numbers.")));
    const Answer none = folder.run({text("check"), library, text("--rule"), text("words.ownWords,numbers.yearMark")});
    CHECK(none.out.isEmpty());
}

TEST_CASE("the help of check names standard input, and what --fix does to hints")
{
    const Workplace folder;
    const Answer help = folder.done({text("help"), text("check")});
    CHECK(help.out.contains("nianbao-cli check -"));
    CHECK(help.out.contains("半角标点"));
    const Answer piped = folder.run({text("check"), text("-")}, {}, kGaps);
    CHECK(piped.exit == 1);
    CHECK(piped.out.contains("marks.doubled"));
}

TEST_CASE("only an import that is refused says how much it has taken in")
{
    const Workplace folder;
    const QString none = folder.path(text("没有.txt"));
    CHECK_FALSE(folder.run({text("check"), none, text("--json")}).json().contains(text("imported")));
    CHECK(folder.run({text("import"), none, text("--library"), folder.path(text("库.nianbao")), text("--json")})
              .json()[text("imported")]
              .toInt(-1)
        == 0);
}
