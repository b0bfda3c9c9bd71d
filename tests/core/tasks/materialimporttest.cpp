// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/exporttask.h"
#include "core/tasks/importtask.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <algorithm>

using namespace nianbao;
using nianbao::test::Scratch;

namespace {

const QString kJustice = QStringLiteral("青禾县司法局");
const QString kPolice = QStringLiteral("青禾县公安局");

/// What a department of the county sends: two categories of smallReport(), a problem and a plan.
QByteArray text(const QString &unit, int meetings)
{
    return QStringLiteral("%1关于2018年度法治政府建设工作情况的报告\n"
                          "一、工作开展情况\n"
                          "（一）加强组织领导。一是研究工作。召开党组会%2次。二是健全制度。印发制度2件。\n"
                          "（二）健全依法决策机制。聘请法律顾问2名，审查合同30件。\n"
                          "二、存在的问题\n（一）人员不足。执法人员少。\n"
                          "三、下一步打算\n（一）补充人员。招录2名。\n")
        .arg(unit, QString::number(meetings))
        .toUtf8();
}

UnitRegister units()
{
    Unit justice;
    justice.id = Id {QStringLiteral("u1")};
    justice.name = kJustice;
    justice.shortName = QStringLiteral("县司法局");
    Unit police;
    police.id = Id {QStringLiteral("u2")};
    police.name = kPolice;
    police.shortName = QStringLiteral("县公安局");
    return {justice, police};
}

Report ours()
{
    Report report = test::smallReport();
    report.year = *Year::from(2018);
    return report;
}

std::unique_ptr<Document> county(const Scratch &scratch)
{
    auto document = std::make_unique<Document>(scratch.library(QStringLiteral("县"), {ours()}));
    LibraryChange change;
    change.units = UnitsChange {{}, units()};
    REQUIRE(document->apply(EditLabel {QStringLiteral("名册")}, change));
    return document;
}

ImportRequest request(const QString &path)
{
    ImportRequest result;
    result.file = path;
    result.received = QDateTime::fromSecsSinceEpoch(1'550'000'000, Qt::UTC);
    return result;
}

QList<ImportPlan> plansOf(const QList<ImportRequest> &requests, const Document &document)
{
    auto plans = planImports(requests, document.library(), randomIds());
    INFO((plans ? std::string() : plans.error().message.toStdString()));
    REQUIRE(plans);
    return *plans;
}

Report reportOf(const Document &document)
{
    return document.library().load(ours().id).value();
}

} // namespace

TEST_CASE("a department's report becomes material of the county's, with its original kept")
{
    const Scratch scratch;
    const auto document = county(scratch);
    const QByteArray bytes = text(kJustice, 3);
    const QString path = scratch.write(QStringLiteral("总结.txt"), bytes);
    const QList<ImportPlan> plans = plansOf({request(path)}, *document);
    CHECK(plans[0].isMaterial);
    CHECK(plans[0].from.sender == kJustice);
    CHECK(plans[0].count(MergeKind::Added) == 5);
    REQUIRE(acceptImports(plans, *document));
    const Report report = reportOf(*document);
    CHECK(report.title == ours().title);
    REQUIRE(report.parts[0].sections[0].items.size() == 4);
    const WorkItem &item = report.parts[0].sections[0].items[2];
    CHECK(item.unit == kJustice);
    const auto sources = document->library().sources();
    REQUIRE(sources);
    REQUIRE(sources->size() == 1);
    CHECK(sources->first().sha256 == item.origin.source);
    CHECK(sources->first().sender == kJustice);
    CHECK(document->library().source(item.origin.source).value().bytes == bytes);

    REQUIRE(document->undo());
    CHECK((reportOf(*document) == ours()));
    CHECK(document->library().sources().value().isEmpty());
    REQUIRE(document->redo());
    CHECK((reportOf(*document) == report));
    CHECK(document->library().sources().value().size() == 1);
    // The same file again, under another name: nothing at all.
    const QString copy = scratch.write(QStringLiteral("新建文件.txt"), bytes);
    CHECK_FALSE(plansOf({request(path), request(copy)}, *document)[1].changesAnything);
}

TEST_CASE("the sender is told by the request, the title, the folder or the file's name")
{
    const Scratch scratch;
    const auto document = county(scratch);
    const QString bare = scratch.write(QStringLiteral("县公安局报送.txt"),
        QStringLiteral("2018年工作情况\n一、工作开展情况\n（一）加强组织领导。召开会议2次。\n").toUtf8());
    CHECK(plansOf({request(bare)}, *document)[0].from.sender == kPolice);
    ImportRequest told = request(bare);
    told.unit = QStringLiteral("城关镇");
    const QList<ImportPlan> plans = plansOf({told}, *document);
    CHECK(plans[0].from.sender == QStringLiteral("城关镇"));
    CHECK(plans[0].isMaterial);
    told.as = ImportAs::Report;
    CHECK_FALSE(plansOf({told}, *document)[0].isMaterial);
}

TEST_CASE("a report of the county itself is no material, whoever drafted it")
{
    const Scratch scratch;
    const auto document = county(scratch);
    const QString path = scratch.write(QStringLiteral("县司法局起草.txt"), text(QStringLiteral("青禾县人民政府"), 3));
    const QList<ImportPlan> plans = plansOf({request(path)}, *document);
    CHECK_FALSE(plans[0].isMaterial);
    CHECK(plans[0].merged[0].report.id == ours().id);
}

TEST_CASE("sixty files are one step, and a failure in the 37th names it and changes nothing")
{
    const Scratch scratch;
    const auto document = county(scratch);
    QList<ImportRequest> requests;
    for (int i = 1; i <= 60; ++i) {
        ImportRequest each = request(scratch.write(QStringLiteral("%1.txt").arg(i), text(kJustice, i)));
        each.unit = QStringLiteral("第%1号单位").arg(i);
        requests << each;
    }
    const QList<ImportPlan> plans = plansOf(requests, *document);
    REQUIRE(acceptImports(plans, *document));
    CHECK(reportOf(*document).parts[0].sections[0].items.size() == 2 + 60 * 2);
    CHECK(document->library().sources().value().size() == 60);
    REQUIRE(document->undo());
    CHECK((reportOf(*document) == ours()));

    scratch.write(QStringLiteral("37.txt"), "\xff\xff\x80");
    const auto refused = planImports(requests, document->library(), randomIds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().file == requests[36].file);

    const Holdings holdings = holdingsOf(document->library()).value();
    QStringList names;
    ImportWatch watch;
    watch.progress = [&](int, int, const QString &name) { names << name; };
    const auto left = planImports(requests, holdings, randomIds(), BadFile::LeaveOut, watch);
    REQUIRE(left);
    CHECK(names.size() == 60);
    REQUIRE((*left)[36].error);
    REQUIRE(acceptImports(*left, *document));
    CHECK(reportOf(*document).parts[0].sections[0].items.size() == 2 + 59 * 2);
}

TEST_CASE("an import that is cancelled in the middle is an error of its own kind")
{
    const Scratch scratch;
    const auto document = county(scratch);
    std::atomic_bool cancelled = false;
    ImportWatch watch;
    watch.cancelled = &cancelled;
    watch.progress = [&](int done, int, const QString &) { cancelled = done == 1; };
    QList<ImportRequest> requests;
    for (int i = 0; i < 3; ++i)
        requests << request(scratch.write(QStringLiteral("%1.txt").arg(i), text(kJustice, i)));
    const auto plans =
        planImports(requests, holdingsOf(document->library()).value(), randomIds(), BadFile::LeaveOut, watch);
    REQUIRE_FALSE(plans);
    CHECK(plans.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("what is rejected in one file counts for the next ones")
{
    const Scratch scratch;
    const auto document = county(scratch);
    const QString first = scratch.write(QStringLiteral("司法局.txt"), text(kJustice, 3));
    const QString second = scratch.write(QStringLiteral("公安局.txt"), text(kPolice, 5));
    QList<ImportPlan> plans = plansOf({request(first), request(second)}, *document);
    for (const MergeEntry &entry : plans[0].merged[0].entries)
        plans[0].decisions << Decision {entry.node, Field::None, Decision::Choice::Keep};
    REQUIRE(acceptImports(plans, *document));
    const Report report = reportOf(*document);
    REQUIRE(report.parts[0].sections[0].items.size() == 4);
    CHECK(report.parts[0].sections[0].items[2].unit == kPolice);
}

TEST_CASE("a corrected file of a sender proposes what is gone and does it when told")
{
    const Scratch scratch;
    const auto document = county(scratch);
    const QString path = scratch.write(QStringLiteral("总结.txt"), text(kJustice, 3));
    REQUIRE(acceptImports(plansOf({request(path)}, *document), *document));
    QByteArray shorter = text(kJustice, 4);
    shorter.replace("二是健全制度。印发制度2件。", "");
    scratch.write(QStringLiteral("总结.txt"), shorter);
    QList<ImportPlan> plans = plansOf({request(path)}, *document);
    CHECK(plans[0].count(MergeKind::Missing) == 1);
    CHECK(plans[0].count(MergeKind::Changed) == 1);
    for (const MergeEntry &entry : plans[0].merged[0].entries) {
        if (entry.kind == MergeKind::Missing)
            plans[0].decisions << Decision {entry.node, Field::None, Decision::Choice::Take};
    }
    REQUIRE(acceptImports(plans, *document));
    CHECK(reportOf(*document).parts[0].sections[0].items.size() == 3);
    CHECK(document->library().sources().value().size() == 2);
}

TEST_CASE("a finished report takes no material in")
{
    const Scratch scratch;
    const auto document = county(scratch);
    REQUIRE(document->choose(ours().id));
    REQUIRE(document->finish());
    const auto refused = planImport(
        request(scratch.write(QStringLiteral("总结.txt"), text(kJustice, 3))), document->library(), randomIds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("import.final"));
}

TEST_CASE("material for a year of which there is no report is refused unless the year was told")
{
    const Scratch scratch;
    const auto document = county(scratch);
    QByteArray later = text(kJustice, 3);
    later.replace("2018", "2020");
    ImportRequest wish = request(scratch.write(QStringLiteral("总结.txt"), later));
    wish.as = ImportAs::Material;
    const auto refused = planImport(wish, document->library(), randomIds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("import.noReport"));
    wish.year = Year::from(2020);
    const QList<ImportPlan> plans = plansOf({wish}, *document);
    REQUIRE(acceptImports(plans, *document));
    CHECK(document->reports().size() == 2);
    CHECK(document->reports().first().organisation == ours().organisation);
    CHECK_FALSE(plansOf({wish}, *document)[0].changesAnything);
}

TEST_CASE("a township's report is no report of the county's library, though there is none of its year yet")
{
    const Scratch scratch;
    const auto document = county(scratch);
    QByteArray later = text(QStringLiteral("柳溪镇"), 3);
    later.replace("2018", "2025");
    const auto refused =
        planImport(request(scratch.write(QStringLiteral("总结.txt"), later)), document->library(), randomIds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("import.noReport"));
}

TEST_CASE("departments' files that come before the county's report become one report that is none of theirs")
{
    const Scratch scratch;
    Document document(scratch.library(QStringLiteral("县"), {}));
    const QList<ImportRequest> files {request(scratch.write(QStringLiteral("1.txt"), text(kPolice, 3))),
        request(scratch.write(QStringLiteral("2.txt"), text(kJustice, 2)))};
    const QList<ImportPlan> plans = plansOf(files, document);
    CHECK(plans[0].isMaterial);
    CHECK(plans[1].isMaterial);
    const auto isTold = [](const Note &note) { return note.code == u"import.nameless"; };
    CHECK(std::any_of(plans[0].notes.begin(), plans[0].notes.end(), isTold));
    REQUIRE(acceptImports(plans, document));
    REQUIRE(document.reports().size() == 1);
    CHECK(document.reports().first().organisation.isEmpty());
    CHECK_FALSE(document.reports().first().title.contains(kPolice));
    // Alone, it may be that department's own.
    Document own(scratch.library(QStringLiteral("局"), {}));
    CHECK_FALSE(plansOf({files.first()}, own)[0].isMaterial);
}

TEST_CASE("another library comes in through the same plan and is not changed by a byte")
{
    const Scratch scratch;
    const auto document = county(scratch);
    const QString other = scratch.path(QStringLiteral("另一库.nianbao"));
    {
        Report report = ours();
        report.id = Id {QStringLiteral("other")};
        report.year = *Year::from(2017);
        Result<std::unique_ptr<Library>> made = Library::create(other);
        REQUIRE(made);
        Document source(std::move(*made));
        REQUIRE(source.apply(EditLabel {QStringLiteral("报告")}, QList<ReportChange> {{{}, report}}));
        LibraryChange change;
        change.units = UnitsChange {{}, {units()[0]}};
        change.units->after[0].contact = QStringLiteral("办公室");
        change.sources = {
            {{}, sourceFile(QStringLiteral("甲.txt"), kJustice, QDateTime::fromSecsSinceEpoch(1), "abc")}};
        REQUIRE(source.apply(EditLabel {QStringLiteral("其余")}, change));
    }
    const QByteArray before = scratch.read(QStringLiteral("另一库.nianbao"));
    const QList<ImportPlan> plans = plansOf({request(other)}, *document);
    REQUIRE(acceptImports(plans, *document));
    CHECK(scratch.read(QStringLiteral("另一库.nianbao")) == before);
    CHECK(document->reports().size() == 2);
    CHECK(document->units().size() == 2);
    CHECK(document->units()[0].contact == QStringLiteral("办公室"));
    CHECK(document->library().sources().value().size() == 1);
    CHECK_FALSE(plansOf({request(other)}, *document)[0].changesAnything);
    REQUIRE(document->undo());
    CHECK(document->reports().size() == 1);
    ImportRequest none = request(other);
    none.year = Year::from(1999);
    CHECK_FALSE(planImport(none, document->library(), randomIds()));
}

TEST_CASE("material whose original has no room in the library comes in all the same, with a note")
{
    const Scratch scratch;
    const auto document = county(scratch);
    const QByteArray bytes = text(kJustice, 3);
    const QString path = scratch.write(QStringLiteral("总结.txt"), bytes);
    for (const qint64 room : {qint64(bytes.size()), qint64(bytes.size()) - 1}) {
        Holdings holdings = holdingsOf(document->library()).value();
        SourceSummary full; // what the lists tell of the files that are kept
        full.sha256 = QString(64, u'a');
        full.size = kLargestSources - room;
        holdings.sources << full;
        const auto plans = planImports({request(path)}, holdings, randomIds());
        REQUIRE(plans);
        const bool fits = room == bytes.size();
        CHECK(plans->first().sources.size() == (fits ? 1 : 0));
        CHECK(plans->first().count(MergeKind::Added) == 5);
        const QList<Note> &notes = plans->first().notes;
        const auto told = std::find_if(
            notes.begin(), notes.end(), [](const Note &note) { return note.code == QStringLiteral("import.notKept"); });
        CHECK((told == notes.end()) == fits);
        if (told != notes.end())
            CHECK(told->message.contains(QStringLiteral("总结.txt")));
    }
}
