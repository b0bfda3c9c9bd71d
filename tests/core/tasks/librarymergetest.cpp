// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies of one library, edited apart, with records that were typed and never came from a file.
#include "core/formats/formats.h"
#include "core/model/outline.h"
#include "core/tasks/exporttask.h"
#include "core/tasks/packagetask.h"
#include "tests/core/tasks/copies.h"
#include "tests/support/folder.h"

#include <algorithm>
#include <random>

using namespace nianbao;
using namespace nianbao::test;

namespace {

std::function<void(Report &)> body(const char *item, const QString &text)
{
    return [=](Report &report) { findItem(report, Id {QString::fromLatin1(item)})->body.first().text = text; };
}

QString bodyOf(const Report &report, const char *item)
{
    const WorkItem *found = findItem(report, Id {QString::fromLatin1(item)});
    return found ? found->body.first().text : QStringLiteral("(none)");
}

} // namespace

TEST_CASE("an older copy of a library that was typed here takes nothing back")
{
    const Copies copies;
    copies.part();
    copies.editHere(body("i1", QStringLiteral("改一。")));
    copies.editHere([](Report &report) {
        report.title = QStringLiteral("新标题");
        report.parts[0].heading = QStringLiteral("工作情况");
        findItem(report, Id {QStringLiteral("i2")})->unit = QStringLiteral("县财政局");
        report.parts[0].sections[0].items.swapItemsAt(0, 1);
        removeNode(report, Id {QStringLiteral("i3")});
    });
    const Report before = *copies.here->report();
    const ImportPlan plan = copies.plan(copies.file);
    CHECK(plan.count(MergeKind::Changed) == 0);
    CHECK(plan.count(MergeKind::Added) == 0);
    CHECK_FALSE(plan.changesAnything);
    CHECK((copies.merged() == before));
}

TEST_CASE("what only the copy changed is taken, what only was changed here stays")
{
    const Copies copies;
    copies.editHere(body("i1", QStringLiteral("原来的。")));
    copies.part();
    copies.editHere(body("i1", QStringLiteral("改一。")));
    copies.editThere(body("i2", QStringLiteral("那边改二。")));
    copies.editThere([](Report &report) { report.closing.date = QStringLiteral("2019年1月8日"); });
    const ImportPlan plan = copies.plan(copies.file);
    CHECK(conflictsIn(plan) == 0);
    const Report merged = copies.merged();
    CHECK(bodyOf(merged, "i1") == QStringLiteral("改一。"));
    CHECK(bodyOf(merged, "i2") == QStringLiteral("那边改二。"));
    CHECK(merged.closing.date == QStringLiteral("2019年1月8日"));
}

TEST_CASE("what both copies changed is a conflict, and what is here stays until it is taken")
{
    const Copies copies;
    copies.part();
    copies.editHere(body("i1", QStringLiteral("改一。")));
    copies.editThere(body("i1", QStringLiteral("那边改一。")));
    copies.editHere([](Report &report) { report.title = QStringLiteral("这边的标题"); });
    copies.editThere([](Report &report) { report.title = QStringLiteral("那边的标题"); });
    ImportPlan plan = copies.plan(copies.file);
    CHECK(conflictsIn(plan) == 2);
    const Report proposed = decided(plan.before[0], plan.merged[0], {});
    CHECK((proposed == *copies.here->report()));
    plan.decisions << Decision {Id {QStringLiteral("i1")}, Field::None, Decision::Choice::Take};
    plan.decisions << Decision {kReport, Field::Title, Decision::Choice::Take};
    const Report taken = decided(plan.before[0], plan.merged[0], plan.decisions);
    CHECK(bodyOf(taken, "i1") == QStringLiteral("那边改一。"));
    CHECK(taken.title == QStringLiteral("那边的标题"));
}

TEST_CASE("after a merge the copy as it was then is older, and one that went on is newer")
{
    const Copies copies;
    copies.part();
    copies.editThere(body("i1", QStringLiteral("那边改一。")));
    REQUIRE(acceptImport(copies.plan(copies.file), *copies.here));
    copies.editHere(body("i1", QStringLiteral("又改一。")));
    const ImportPlan again = copies.plan(copies.file);
    CHECK(conflictsIn(again) == 0);
    CHECK(bodyOf(copies.merged(), "i1") == QStringLiteral("又改一。"));
    const QString later = copies.scratch.path(QStringLiteral("后来.nianbao"));
    REQUIRE(copies.here->library().copyTo(later, Overwrite::No));
    {
        const auto there = openDocument(std::move(Library::open(later).value()));
        REQUIRE(there->edit({QStringLiteral("修改")}, body("i1", QStringLiteral("后来改一。"))));
    }
    const ImportPlan newer = copies.plan(later);
    CHECK(conflictsIn(newer) == 0);
    CHECK(newer.count(MergeKind::Changed) == 1);
}

TEST_CASE("a record removed here does not come back from a copy that left it as it was")
{
    const Copies copies;
    copies.part();
    copies.editHere([](Report &report) { removeNode(report, Id {QStringLiteral("i3")}); });
    copies.editThere(body("i2", QStringLiteral("那边改二。")));
    CHECK(copies.plan(copies.file).count(MergeKind::Added) == 0);
    copies.editThere(body("i3", QStringLiteral("那边改三。")));
    CHECK(copies.plan(copies.file).count(MergeKind::Added) == 1);
}

TEST_CASE("a record removed in the copy is proposed to be removed, unless it was edited here")
{
    const Copies copies;
    copies.part();
    copies.editThere([](Report &report) { removeNode(report, Id {QStringLiteral("i3")}); });
    const ImportPlan plan = copies.plan(copies.file);
    CHECK(plan.count(MergeKind::Missing) == 1);
    CHECK(bodyOf(copies.merged(), "i3") == QStringLiteral("聘请法律顾问12名。"));
    copies.editHere(body("i3", QStringLiteral("聘请法律顾问13名。")));
    CHECK(copies.plan(copies.file).count(MergeKind::Missing) == 0);
}

TEST_CASE("a data file of an earlier state takes nothing back; one that somebody edited is a change")
{
    const Copies copies;
    const Format &json = *formatByKey(u"json");
    copies.editHere(body("i1", QStringLiteral("原来的。")));
    const QByteArray then = json.write({{*copies.here->report()}}, {}).value();
    copies.editHere(body("i1", QStringLiteral("改一。")));
    CHECK(copies.plan(copies.scratch.write(QStringLiteral("旧.json"), then)).count(MergeKind::Changed) == 0);
    QByteArray edited = then;
    edited.replace(QStringLiteral("原来的。").toUtf8(), QStringLiteral("另写的。").toUtf8());
    CHECK(copies.plan(copies.scratch.write(QStringLiteral("新.json"), edited)).count(MergeKind::Changed) == 1);
}

TEST_CASE("random edits of two copies: none is lost, none is taken back, both at once is a conflict")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO(seed);
        std::mt19937 random(seed);
        const Copies copies;
        const char *const items[] {"i1", "i2", "i3"};
        int edits = 0;
        const auto some = [&](const auto &edit, QHash<QByteArray, QString> &last) {
            for (unsigned i = random() % 4; i > 0; --i) {
                const char *item = items[random() % 3];
                last[item] = QStringLiteral("第%1稿。").arg(++edits);
                edit(body(item, last[item]));
            }
        };
        QHash<QByteArray, QString> typed;
        QHash<QByteArray, QString> ours;
        QHash<QByteArray, QString> theirs;
        some([&](const auto &change) { copies.editHere(change); }, typed);
        copies.part();
        some([&](const auto &change) { copies.editHere(change); }, ours);
        some([&](const auto &change) { copies.editThere(change); }, theirs);
        const Report before = *copies.here->report();
        const ImportPlan plan = copies.plan(copies.file);
        const Report merged = decided(plan.before[0], plan.merged[0], {});
        int both = 0;
        for (const char *item : items) {
            const bool isTheirs = theirs.contains(item) && !ours.contains(item);
            both += ours.contains(item) && theirs.contains(item) ? 1 : 0;
            CHECK(bodyOf(merged, item) == (isTheirs ? theirs[item] : bodyOf(before, item)));
        }
        CHECK(conflictsIn(plan) == both);
        REQUIRE(acceptImport(plan, *copies.here));
        CHECK((decided(copies.here->report() ? std::optional(*copies.here->report()) : std::nullopt,
                   copies.plan(copies.file).merged[0], {})
            == merged));
    }
}

TEST_CASE("an older copy under the organisation's former name is the same report, and says so")
{
    const Copies copies;
    copies.part();
    const QString former = copies.here->report()->organisation;
    const QString data = copies.scratch.path(QStringLiteral("旧.json"));
    const QList<Report> exported {*copies.here->report()};
    REQUIRE(exportReports(exported, QStringLiteral("json"), data, Overwrite::No, {}));
    copies.editHere([](Report &report) { report.organisation = QStringLiteral("青禾市人民政府"); });
    copies.editHere(body("i1", QStringLiteral("改一。")));
    const Report before = *copies.here->report();
    for (const QString &file : {copies.file, data}) {
        const ImportPlan plan = copies.plan(file);
        CHECK_FALSE(plan.changesAnything);
        CHECK(std::count_if(plan.notes.begin(), plan.notes.end(), [&](const Note &note) {
            return note.code == u"import.renamed" && note.message.contains(former)
                && note.message.contains(QStringLiteral("青禾市人民政府"));
        }) == 1);
        REQUIRE(acceptImport(plan, *copies.here));
    }
    CHECK(copies.here->library().reports()->size() == 1);
    CHECK((*copies.here->report() == before));
    // What the copy says of its own is taken, by the name that it has here.
    copies.editThere(body("i2", QStringLiteral("那边改二。")));
    CHECK(bodyOf(copies.merged(), "i2") == QStringLiteral("那边改二。"));
    // Whoever names the organisation means a report of its own.
    ImportRequest request;
    request.file = data;
    request.organisation = QStringLiteral("青禾县司法局");
    const auto other = planImport(request, copies.here->library(), randomIds());
    REQUIRE(other);
    REQUIRE(acceptImport(*other, *copies.here));
    CHECK(copies.here->library().reports()->size() == 2);
}

TEST_CASE("a data file from elsewhere is kept as it came, and its report goes out again byte by byte")
{
    const Scratch scratch;
    const auto county = openDocument(scratch.library(QStringLiteral("县"), {smallReport()}));
    const QString data = scratch.path(QStringLiteral("来.json"));
    const QString package = scratch.path(QStringLiteral("来.nbpkg"));
    REQUIRE(exportReports({*county->report()}, QStringLiteral("json"), data, Overwrite::No, {}));
    REQUIRE(makePackage(county->library(), {.path = package}));
    Document other(scratch.library(QStringLiteral("市"), {}));
    ImportRequest request;
    request.file = data;
    request.received = QDateTime({2019, 1, 5}, {9, 0}, Qt::UTC);
    const auto plan = planImport(request, other.library(), randomIds());
    REQUIRE(plan);
    REQUIRE(acceptImport(*plan, other));
    const QList<SourceSummary> sources = other.library().sources().value();
    REQUIRE(sources.size() == 1);
    CHECK(sources.first().name == QStringLiteral("来.json"));
    CHECK(sources.first().received == request.received);
    const QByteArray bytes = test::contentOf(data);
    CHECK(other.library().source(sources.first().sha256)->bytes == bytes);
    const QString again = scratch.path(QStringLiteral("去.json"));
    REQUIRE(exportReports({other.library().load(kReport).value()}, QStringLiteral("json"), again, Overwrite::No, {}));
    CHECK((test::contentOf(again) == bytes));
    // The same once more changes nothing; a package brings the originals itself and is none.
    for (const QString &file : {data, package}) {
        request.file = file;
        const auto same = planImport(request, other.library(), randomIds());
        REQUIRE(same);
        CHECK_FALSE(same->changesAnything);
        CHECK(same->sources.isEmpty());
    }
    Document third(scratch.library(QStringLiteral("省"), {}));
    const auto whole = planImport(request, third.library(), randomIds());
    REQUIRE(whole);
    CHECK(whole->changesAnything);
    CHECK(whole->sources.isEmpty());
}
