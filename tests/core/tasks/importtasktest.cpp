// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importtask.h"
#include "core/tasks/exporttask.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace nianbao;
using nianbao::test::Scratch;

namespace {

const QString kText = QStringLiteral("青山县%1年工作情况的报告\n一、工作开展情况\n（一）加强领导。召开会议%2次。\n");

ImportRequest textRequest(const QString &text)
{
    ImportRequest request;
    request.bytes = text.toUtf8();
    return request;
}

QString text(int year, int meetings)
{
    return kText.arg(QString::number(year), QString::number(meetings));
}

Report loadOnly(const Library &library)
{
    const auto reports = library.reports();
    REQUIRE(reports);
    REQUIRE(reports->size() == 1);
    const auto report = library.load(reports->first().id);
    REQUIRE(report);
    return *report;
}

} // namespace

TEST_CASE("pasted text becomes a new report of the year in its title")
{
    const Scratch scratch;
    Document document(scratch.library(QStringLiteral("库"), {}));
    const auto plan = planImport(textRequest(text(2018, 3)), document.library(), randomIds());
    REQUIRE(plan);
    CHECK(plan->changesAnything);
    CHECK(plan->count(MergeKind::Added) > 0);
    CHECK(plan->sourceName == QStringLiteral("剪贴板"));
    CHECK(document.reports().isEmpty());
    REQUIRE(acceptImport(*plan, document));
    CHECK(loadOnly(document.library()).year == *Year::from(2018));
    REQUIRE(document.undo());
    CHECK(document.reports().isEmpty());
}

TEST_CASE("one error tells all files that cannot be taken in, the rest is in its detail")
{
    const Scratch scratch;
    const Document document(scratch.library(QStringLiteral("库"), {}));
    QList<ImportRequest> requests {textRequest(text(2018, 3))};
    for (int i = 1; i <= 13; ++i) {
        ImportRequest bad;
        bad.bytes = QByteArray(1, char(0));
        bad.name = QStringLiteral("坏%1号").arg(i);
        requests << bad;
    }
    const auto plans = planImports(requests, document.library(), randomIds());
    REQUIRE_FALSE(plans);
    CHECK(plans.error().kind == ErrorKind::Input);
    CHECK(plans.error().message.contains(QStringLiteral("坏1号")));
    CHECK(plans.error().message.contains(QStringLiteral("另有12个文件")));
    CHECK(plans.error().message.contains(QStringLiteral("坏11号")));
    CHECK_FALSE(plans.error().message.contains(QStringLiteral("坏12号")));
    CHECK(plans.error().detail.contains(QStringLiteral("坏13号")));
}

TEST_CASE("a second import changes only what differs and keeps what never prints")
{
    const Scratch scratch;
    Document document(scratch.library(QStringLiteral("库"), {}));
    REQUIRE(acceptImport(*planImport(textRequest(text(2018, 3)), document.library(), randomIds()), document));
    REQUIRE(document.edit(EditLabel {QStringLiteral("备注")},
        [](Report &report) { report.parts[0].sections[0].note = QStringLiteral("待核实"); }));
    const auto same = planImport(textRequest(text(2018, 3)), document.library(), randomIds());
    REQUIRE(same);
    CHECK_FALSE(same->changesAnything);
    const auto other = planImport(textRequest(text(2018, 5)), document.library(), randomIds());
    REQUIRE(other);
    CHECK(other->count(MergeKind::Changed) == 1);
    REQUIRE(acceptImport(*other, document));
    const Report report = loadOnly(document.library());
    CHECK(report.parts[0].sections[0].note == QStringLiteral("待核实"));
}

TEST_CASE("several files are one step, the later one on top of the earlier")
{
    const Scratch scratch;
    Document document(scratch.library(QStringLiteral("库"), {}));
    const auto plans = planImports({textRequest(text(2018, 3)), textRequest(text(2018, 5)), textRequest(text(2017, 1))},
        document.library(), randomIds());
    REQUIRE(plans);
    REQUIRE(acceptImports(*plans, document));
    CHECK(document.reports().size() == 2);
    const auto newest = document.library().load(document.reports().first().id);
    REQUIRE(newest);
    CHECK(newest->parts[0].sections[0].lead[0].text.contains(QLatin1Char('5')));
    REQUIRE(document.undo());
    CHECK(document.reports().isEmpty());
    CHECK_FALSE(document.canUndo());
}

TEST_CASE("a text without a year is refused until the year is told")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("库"), {});
    ImportRequest request = textRequest(QStringLiteral("工作情况的报告\n一、工作\n没有年度。\n"));
    const auto refused = planImport(request, *library, randomIds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("import.year"));
    request.year = Year::from(2020);
    const auto plan = planImport(request, *library, randomIds());
    REQUIRE(plan);
    CHECK(plan->merged[0].report.year == *Year::from(2020));
}

TEST_CASE("a finished report takes nothing in, unless everything is the same")
{
    const Scratch scratch;
    Document document(scratch.library(QStringLiteral("库"), {}));
    REQUIRE(acceptImport(*planImport(textRequest(text(2018, 3)), document.library(), randomIds()), document));
    REQUIRE(document.finish());
    CHECK(planImport(textRequest(text(2018, 3)), document.library(), randomIds()));
    const auto refused = planImport(textRequest(text(2018, 4)), document.library(), randomIds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("import.final"));
}

TEST_CASE("a text takes its place in the report of its year that has no organisation yet")
{
    const Scratch scratch;
    Report empty;
    empty.id = Id {QStringLiteral("r")};
    empty.year = *Year::from(2018);
    Document document(scratch.library(QStringLiteral("库"), {empty}));
    REQUIRE(acceptImport(*planImport(textRequest(text(2018, 3)), document.library(), randomIds()), document));
    const Report report = loadOnly(document.library());
    CHECK(report.id == empty.id);
    CHECK(report.organisation == QStringLiteral("青山县人民政府"));
}

TEST_CASE("the unit told with an import is that of items which name none")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("库"), {});
    ImportRequest request = textRequest(QStringLiteral(
        "青山县2018年工作情况的报告\n一、工作开展情况\n（一）加强领导。一是开会。开会3次。二是发文。发文2份。\n"));
    request.unit = QStringLiteral("县司法局");
    const auto plan = planImport(request, *library, randomIds());
    REQUIRE(plan);
    const Section &section = plan->merged[0].report.parts[0].sections[0];
    REQUIRE(section.items.size() == 2);
    CHECK(section.items[0].unit == QStringLiteral("县司法局"));
    CHECK(section.items[1].unit == QStringLiteral("县司法局"));
}

TEST_CASE("a library is never read as the file that goes into it, under whatever name")
{
    const Scratch scratch;
    const auto library = scratch.library(QStringLiteral("库.txt"), {test::smallReport()});
    ImportRequest request;
    request.file = scratch.path(QStringLiteral("库.txt"));
    request.format = QStringLiteral("txt");
    const auto refused = planImport(request, *library, randomIds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("import.sameFile"));
#ifdef Q_OS_UNIX
    request.file = scratch.path(QStringLiteral("链接.txt"));
    REQUIRE(::symlink("库.txt", QFile::encodeName(request.file).constData()) == 0);
    REQUIRE_FALSE(planImport(request, *library, randomIds()));
#endif
}

TEST_CASE("an unknown format is answered with the known ones")
{
    ImportRequest request = textRequest(text(2018, 1));
    request.format = QStringLiteral("doc95");
    const auto refused = readReportFile(request, randomIds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Usage);
    CHECK(refused.error().remedy.contains(QStringLiteral("json")));
}

TEST_CASE("a refused file is named as the user named it")
{
    const Scratch scratch;
    ImportRequest request;
    request.file = scratch.write(QStringLiteral("坏 的.txt"), "\xff\xff\x80");
    const auto refused = readReportFile(request, randomIds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().file == request.file);
    CHECK(refused.error().kind == ErrorKind::Input);
}

TEST_CASE("a report of this library that comes in under another year is a new report")
{
    const Scratch scratch;
    const Report report = test::fullReport();
    Document document(scratch.library(QStringLiteral("库"), {report}));
    ImportRequest request;
    request.file = scratch.path(QStringLiteral("a.json"));
    REQUIRE(exportReports({report}, QStringLiteral("json"), request.file, Overwrite::No));
    request.year = Year::from(report.year.number() + 1);
    ImportRequest second = request;
    second.year = Year::from(report.year.number() + 2);
    const auto plans = planImports({request, second, request}, document.library(), randomIds());
    REQUIRE(plans);
    REQUIRE(acceptImports(*plans, document));
    const auto reports = document.library().reports();
    REQUIRE(reports);
    REQUIRE(reports->size() == 3);
    CHECK(document.library().load(report.id).value() == report);
    Report newest = document.library().load(reports->first().id).value();
    CHECK(newest.id != report.id);
    CHECK(newest.year == *second.year);
    for (IgnoredFinding &one : newest.ignored)
        one.node = one.node == newest.id ? report.id : one.node;
    newest.id = report.id;
    newest.year = report.year;
    CHECK(newest == report);
    // Again: nothing new.
    const auto again = planImport(request, document.library(), randomIds());
    REQUIRE(again);
    CHECK_FALSE(again->changesAnything);
}

TEST_CASE("a file that is marked as secret brings one note, as a report and as material; prose brings none")
{
    const Scratch scratch;
    const Document document(scratch.library(QStringLiteral("县"), {test::smallReport()}));
    const auto notesOf = [&](const QString &head, ImportAs as) {
        ImportRequest request = textRequest(head + text(2018, 3));
        request.as = as;
        request.unit = QStringLiteral("县司法局");
        int count = 0;
        const auto plan = planImport(request, document.library(), randomIds());
        REQUIRE(plan);
        for (const Note &note : plan->notes)
            count += note.code == u"import.secrecy" ? 1 : 0;
        return count;
    };
    for (const ImportAs as : {ImportAs::Report, ImportAs::Material}) {
        CHECK(notesOf(QStringLiteral("机密★1年\n"), as) == 1);
        CHECK(notesOf(QStringLiteral("000001　秘密　特急\n"), as) == 1);
        CHECK(notesOf(QString(), as) == 0);
    }
}

TEST_CASE("a marking of secrecy is seen wherever it stands in a table, above its header or where nothing is taken")
{
    const Scratch scratch;
    const Document document(scratch.library(QStringLiteral("县"), {test::smallReport()}));
    const auto marked = [&](const QByteArray &rows) {
        ImportRequest request;
        request.name = QStringLiteral("表.csv");
        request.format = QStringLiteral("csv");
        request.bytes = rows;
        request.unit = QStringLiteral("县司法局");
        const auto plan = planImport(request, document.library(), randomIds());
        INFO((plan ? QString() : plan.error().message).toStdString());
        REQUIRE(plan);
        return plan->notes.value(0).code == u"import.secrecy";
    };
    const QByteArray kHeader = "类别,标题,内容\n";
    CHECK(marked("机密★1年,,\n" + kHeader + "加强组织领导,甲。,乙。\n"));
    CHECK(marked(kHeader + "加强组织领导,甲。,机密★1年\n"));
    CHECK(marked("类别,标题,内容,密级\n加强组织领导,甲。,乙。,秘密\n"));
    CHECK(marked(kHeader + "加强组织领导,甲。,乙。\n附件：机密★1年,,\n"));
    CHECK_FALSE(marked(kHeader + "加强组织领导,开展保密教育。,严防泄露国家秘密、商业秘密。\n"));
    CHECK_FALSE(marked("类别,标题,内容,密级\n加强组织领导,甲。,乙。,无\n"));
}
