// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/formats.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

/// A report of 2024 whose work is this; the notes of later years with their lines.
QStringList notesOf(const QString &work, const QString &plan = QStringLiteral("继续加强培训。"))
{
    const QString text =
        QStringLiteral("青山县2024年度法治政府建设工作情况的报告\n一、工作开展情况\n（一）加强组织领导\n"
                       "1.推进执法培训。%1\n2.加强宣传。宣讲12场。\n二、下一步打算\n1.加强培训。%2\n")
            .arg(work, plan);
    int next = 0;
    const IdSource ids = [&next] { return Id {QString::number(++next)}; };
    const auto fragment = formatByKey(u"txt")->read(text.toUtf8(), {QStringLiteral("报告.txt"), {}, ids});
    REQUIRE(fragment);
    QStringList notes;
    for (const Note &note : fragment->notes) {
        if (note.code == u"text.laterYear")
            notes << QStringLiteral("%1 %2").arg(note.place.line.value_or(0)).arg(note.message);
    }
    return notes;
}

} // namespace

TEST_CASE("work that was done in a later year than the report's is told with its line")
{
    const QStringList notes = notesOf(QStringLiteral("核验，2031年全年完成12场次，覆盖340人次，同比增长3.5%。"));
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().startsWith(u"4 "));
    CHECK(notes.first().contains(QStringLiteral("“2031年全年完成12场次”")));
    for (const QString &work : {QStringLiteral("2026年，全县共受理案件3件。"), QStringLiteral("2025年开展培训4次。"),
             QStringLiteral("推进会开了。2042年全县累计化解纠纷。"),
             QStringLiteral("2099年我局审核文件117件，完成率100%1。"),
             QStringLiteral("依据2020年的办法，2030年组织执法检查20次。")}) {
        INFO(work.toStdString());
        CHECK(notesOf(work).size() == 1);
    }
}

TEST_CASE("plans, documents, deadlines, ranges and earlier years may name any year")
{
    for (const QString &work : {QStringLiteral("2024年全年完成12场次，2023年完成10场次。"),
             QStringLiteral("落实《法治政府建设实施纲要（2021—2025年）》，编制完成2035年规划3个。"),
             QStringLiteral("印发青政〔2031〕5号文件3份。"), QStringLiteral("到2035年基本建成法治政府，已完成12项。"),
             QStringLiteral("谋划2025年项目，已储备12个。"), QStringLiteral("2025年将完成12场次。"),
             QStringLiteral("2025年1月，召开述职会议3次。"), QStringLiteral("2025年初，组织检查2次。"),
             QStringLiteral("2025年底前完成改造12处。"), QStringLiteral("有效期至2029年，共办理12件。"),
             QStringLiteral("2023—2026年完成整治12处。"), QStringLiteral("2025—2027年共安排资金12万元。"),
             QStringLiteral("“2031年完成12场次”的口号不可取。"), QStringLiteral("完成2031件，共2035件。"),
             QStringLiteral("换届后任期至2028年，共选举12名。"), QStringLiteral("力争2026年完成12场次。")}) {
        INFO(work.toStdString());
        CHECK(notesOf(work).isEmpty());
    }
    CHECK(notesOf(QStringLiteral("开展培训3次。"), QStringLiteral("2025年全年完成培训4次，2031年共完成12场次。"))
              .isEmpty());
}

TEST_CASE("a heading that tells what was done is work though its year is later than the title's")
{
    const auto kindOf = [](const QString &heading) {
        const QString text =
            QStringLiteral("青山县2023年度法治政府建设情况的报告\n一、%1\n（一）加强领导。召开会议3次。\n")
                .arg(heading);
        int next = 0;
        const IdSource ids = [&next] { return Id {QString::number(++next)}; };
        const auto fragment = formatByKey(u"txt")->read(text.toUtf8(), {QStringLiteral("报告.txt"), {}, ids});
        REQUIRE(fragment);
        REQUIRE(fragment->reports.first().parts.size() == 1);
        return fragment->reports.first().parts.first().kind;
    };
    CHECK(kindOf(QStringLiteral("2024年度法治政府建设主要举措和成效")) == PartKind::Work);
    CHECK(kindOf(QStringLiteral("2024年工作开展情况")) == PartKind::Work);
    CHECK(kindOf(QStringLiteral("2024年推进法治政府建设的主要举措")) == PartKind::Plans);
    CHECK(kindOf(QStringLiteral("2024年工作安排")) == PartKind::Plans);
    CHECK(kindOf(QStringLiteral("2024年工作思路和主要目标")) == PartKind::Plans);
}
