// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>

using namespace nianbao::test;

namespace {

QString text(const char *word)
{
    return QString::fromUtf8(word);
}

} // namespace

TEST_CASE("what was copied from last year is listed with its likeness, both places and both texts")
{
    const Workplace folder;
    const QString library = libraryWith(folder, text("库.nianbao"), {2017, 2018});
    const QString copied = text("举办行政执法人员培训班6期，参训1200人次，组织闭卷考试并公布成绩，成绩记入个人档案。");
    for (const char *year : {"2019", "2020"}) {
        const QString name = text(year) + text(".txt");
        folder.write(name,
            (text("青山县%1年度法治政府建设工作情况的报告\n一、工作开展情况\n（一）加强培训。一是业务培训。"
                  "%1年，%2二是日常学习。印发资料%1份。\n")
                    .arg(text(year), copied))
                .toUtf8());
        folder.done({text("import"), folder.path(name), text("--library"), library});
    }
    const Answer answer = folder.run({text("similar"), library, text("--json")});
    CHECK(answer.exit == 1);
    const QJsonArray found = answer.json()[text("similar")].toArray();
    REQUIRE(found.size() == 1);
    CHECK(found[0][text("kind")].toString() == text("lastYear"));
    CHECK(found[0][text("likeness")].toInt() == 100);
    const QJsonArray texts = found[0][text("texts")].toArray();
    CHECK(texts[0][text("year")].toInt() == 2019);
    CHECK(texts[1][text("year")].toInt() == 2020);
    CHECK(texts[1][text("text")].toString().contains(copied));
    CHECK(folder.run({text("similar"), library}).out.startsWith("100%\t照搬往年\t2019年 "));
    CHECK(folder.run({text("similar"), library, text("--year"), text("2019")}).exit == 0);
    CHECK(folder.run({text("similar"), library, text("--year"), text("2020")}).exit == 1);
    for (const char *percent : {"49", "101", "viel"}) {
        const Answer refused = folder.run({text("similar"), library, text("--min-likeness"), text(percent)});
        CHECK(refused.exit == 2);
        CHECK(refused.err.contains("50 到 100"));
    }
    CHECK(folder.run({text("similar"), folder.path(text("没有.nianbao"))}).exit != 0);
}

TEST_CASE("what a file says twice is listed without importing it")
{
    const Workplace folder;
    const QString said = text("举办行政执法人员培训班6期，参训1200人次，组织闭卷考试并公布成绩，成绩记入个人档案。");
    folder.write(text("a.txt"),
        (text("青山县2019年度法治政府建设工作情况的报告\n一、工作开展情况\n（一）加强培训。一是业务培训。") + said
            + text("\n（二）提升能力。一是集中学习。") + said + text("\n"))
            .toUtf8());
    const Answer answer = folder.run({text("similar"), folder.path(text("a.txt")), text("--json")});
    CHECK(answer.exit == 1);
    const QJsonArray found = answer.json()[text("similar")].toArray();
    REQUIRE(found.size() == 1);
    CHECK(found[0][text("kind")].toString() == text("repeated"));
    folder.write(text("b.txt"), "青山县2019年工作报告\n一、工作情况\n（一）加强监督。召开会议3次。\n");
    CHECK(folder.run({text("similar"), folder.path(text("b.txt"))}).exit == 0);
}
