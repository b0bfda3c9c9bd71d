// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/exporttask.h"
#include "core/compose/compose.h"
#include "core/formats/formats.h"
#include "core/text/encoding.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

using namespace nianbao;
using nianbao::test::Scratch;

TEST_CASE("every format that can be written reads back, or gives every character")
{
    const Scratch scratch;
    const Report report = test::fullReport();
    for (const Format &format : formats()) {
        if (!format.write || format.family == FormatFamily::Tables)
            continue;
        INFO(format.key.data());
        const QString name = QStringLiteral("导 出.") + format.suffixes.first();
        REQUIRE(exportReports({report}, format.key, scratch.path(name), Overwrite::No));
        if (format.difference)
            CHECK(format.difference(scratch.read(name), Content {{report}}, {}) == QString());
        if (!format.holdsLibrary)
            continue;
        const auto again = format.read(scratch.read(name), ReadOptions {name, {}, randomIds()});
        REQUIRE(again);
        CHECK(again->reports == QList<Report> {report});
    }
}

TEST_CASE("tables are written with the register of units, all or one, and read again before they are")
{
    const Scratch scratch;
    const Unit unit {
        Id {QStringLiteral("u1")}, {}, QStringLiteral("青禾县司法局"), {}, {}, UnitKind::Department, {}, {}};
    const Content content {{test::fullReport()}, {unit}};
    const auto written = [&](const QString &format, const QString &name, const QString &table) {
        const auto done = exportContent(
            content, format, scratch.path(name), Overwrite::No, {}, WriteOptions {Extent::Reports, table});
        if (!done)
            return Fragment {};
        return formatByKey(format)
            ->read(scratch.read(name), ReadOptions {name, {}, countedIds(QStringLiteral("n"))})
            .value_or(Fragment {});
    };
    const Fragment all = written(QStringLiteral("xlsx"), QStringLiteral("全.xlsx"), {});
    CHECK(all.units == UnitRegister {unit});
    REQUIRE(all.reports.size() == 1);
    CHECK(all.reports[0].parts.size() == 3);
    CHECK(written(QStringLiteral("csv"), QStringLiteral("单位.csv"), QStringLiteral("units")).units
        == UnitRegister {unit});
    CHECK_FALSE(exportContent(content, QStringLiteral("csv"), scratch.path(QStringLiteral("a.csv")), Overwrite::No, {},
        WriteOptions {Extent::Reports, QStringLiteral("nothing")}));
    CHECK_FALSE(QFile::exists(scratch.path(QStringLiteral("a.csv"))));
}

TEST_CASE("an existing file is replaced only when told, and never when it is the source")
{
    const Scratch scratch;
    const QString path = scratch.write(QStringLiteral("旧.json"), "old");
    const QList<Report> reports {test::smallReport()};
    const QString json = QStringLiteral("json");
    const auto there = exportReports(reports, json, path, Overwrite::No);
    REQUIRE_FALSE(there);
    CHECK(there.error().kind == ErrorKind::Usage);
    const auto source = exportReports(reports, json, path, Overwrite::Yes, path);
    REQUIRE_FALSE(source);
    CHECK(source.error().code == QStringLiteral("target.source"));
    CHECK(scratch.read(QStringLiteral("旧.json")) == "old");
    REQUIRE(exportReports(reports, json, path, Overwrite::Yes));
    CHECK(scratch.read(QStringLiteral("旧.json")) != "old");
}

TEST_CASE("a format for one report takes neither two nor none")
{
    const Scratch scratch;
    const QString path = scratch.path(QStringLiteral("a.txt"));
    const Report report = test::smallReport();
    for (const QList<Report> &reports : {QList<Report> {}, QList<Report> {report, report}}) {
        const auto refused = exportReports(reports, QStringLiteral("txt"), path, Overwrite::No);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Usage);
        CHECK_FALSE(QFile::exists(path));
    }
}

TEST_CASE("a text that no encoding can hold is not written")
{
    const Scratch scratch;
    Report report = test::smallReport();
    report.title += QChar(0xd800); // half of a character
    const QString path = scratch.path(QStringLiteral("a.txt"));
    CHECK_FALSE(exportReports({report}, QStringLiteral("txt"), path, Overwrite::No));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a proposed file name is one that every file system takes")
{
    const auto proposed = [](const QString &title) {
        Report report;
        report.title = title;
        return proposedFileName(report, QStringLiteral("pdf"));
    };
    CHECK(proposed(QStringLiteral("青山县2018年度报告")) == QStringLiteral("青山县2018年度报告.pdf"));
    CHECK(proposed(QStringLiteral("a/b\\c:d*e?f\"g<h>i|j\nk\tl")) == QStringLiteral("2018年度abcdefghijkl.pdf"));
    CHECK(proposed(QStringLiteral(" ../..\u202e报告. ")) == QStringLiteral("2018年度报告.pdf"));
    CHECK(proposed(QStringLiteral("𠮷𠮷")) == QStringLiteral("2018年度𠮷𠮷.pdf"));
    CHECK(proposed({}) == QStringLiteral("2018年度报告.pdf"));
    CHECK(proposed(QStringLiteral("///")) == QStringLiteral("2018年度报告.pdf"));
    const QString longest = proposed(QString(500, QChar(u'长')));
    CHECK(longest.toUtf8().size() <= 255);
    CHECK(longest.size() <= 104);
    CHECK(proposedFileName(Report(), {}) == QStringLiteral("2018年度报告"));
}

TEST_CASE("a title of two lines in a library of another program is written in one")
{
    const Scratch scratch;
    Report report = test::fullReport();
    report.title = QStringLiteral("县\n报告");
    report.parts[0].sections[0].title += u'\t';
    report.foreword << Paragraph {ParagraphKind::Text, QStringLiteral("甲\r\n乙")};
    for (const QString &key : {QStringLiteral("json"), QStringLiteral("txt")}) {
        const QString name = QStringLiteral("a.") + key;
        REQUIRE(exportReports({report}, key, scratch.path(name), Overwrite::No));
        CHECK(QString::fromUtf8(scratch.read(name)).contains(QStringLiteral("县 报告")));
    }
}
