// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What two copies of one library ignore in proofreading, and take back.
#include "core/tasks/exporttask.h"
#include "core/tasks/importcounts.h"
#include "tests/core/tasks/copies.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

std::function<void(Report &)> ignore(const char *item, const QString &quote)
{
    return [=](Report &report) {
        report.ignored << IgnoredFinding {QStringLiteral("words.phrase"), Id {QString::fromLatin1(item)}, quote};
    };
}

QStringList ignoredIn(const Report &report)
{
    QStringList quotes;
    for (const IgnoredFinding &one : report.ignored)
        quotes << one.quote;
    return quotes;
}

} // namespace

TEST_CASE("what either copy ignores in proofreading is ignored after the merge, what was taken back here is not")
{
    const Copies copies;
    copies.editHere(ignore("i1", QStringLiteral("从前")));
    copies.editHere(ignore("i1", QStringLiteral("一直")));
    copies.part();
    SECTION("both went on")
    {
        copies.editHere(ignore("i2", QStringLiteral("这边")));
        copies.editThere(ignore("i2", QStringLiteral("那边")));
        const ImportPlan plan = copies.plan(copies.file);
        CHECK(conflictsIn(plan) == 0);
        CHECK(plan.changesAnything);
        const QStringList all {
            QStringLiteral("从前"), QStringLiteral("一直"), QStringLiteral("这边"), QStringLiteral("那边")};
        CHECK(ignoredIn(copies.merged()) == all);
        CHECK_FALSE(copies.plan(copies.file).changesAnything);
    }
    SECTION("only this one went on")
    {
        copies.editHere([](Report &report) { report.ignored.removeFirst(); });
        CHECK(ignoredIn(copies.merged()) == QStringList {QStringLiteral("一直")});
    }
}

TEST_CASE("what either copy took back since they parted is told again after the merge")
{
    const Copies copies;
    for (const char *item : {"i1", "i2", "i3"})
        copies.editHere(ignore(item, QStringLiteral("从前")));
    copies.part();
    const auto takeBack = [](const char *item) {
        return [=](Report &report) {
            report.ignored.removeIf(
                [&](const IgnoredFinding &one) { return one.node == Id {QString::fromLatin1(item)}; });
        };
    };
    const auto nodes = [](const Report &report) {
        QStringList ids;
        for (const IgnoredFinding &one : report.ignored)
            ids << one.node.value;
        return ids;
    };
    SECTION("only the other one took back, both went on")
    {
        copies.editHere(ignore("i2", QStringLiteral("这边")));
        copies.editThere(takeBack("i1"));
        const ImportPlan plan = copies.plan(copies.file);
        CHECK(countsOf(plan).toldAgain == 1);
        CHECK(countsOf(plan).ignored == 0);
        CHECK(importedSentence({plan}) == QStringLiteral("已导入“副本.nianbao”：重新提出的校对意见 1 条。"));
        CHECK(nodes(copies.merged()) == QStringList {QStringLiteral("i2"), QStringLiteral("i3"), QStringLiteral("i2")});
        CHECK_FALSE(copies.plan(copies.file).changesAnything);
    }
    SECTION("only the other one went on")
    {
        copies.editThere(takeBack("i1"));
        CHECK(nodes(copies.merged()) == QStringList {QStringLiteral("i2"), QStringLiteral("i3")});
    }
    SECTION("each took back another one, and one was ignored anew")
    {
        copies.editHere(takeBack("i1"));
        copies.editHere(takeBack("i3"));
        copies.editThere(takeBack("i2"));
        copies.editThere(takeBack("i3"));
        copies.editThere([](Report &report) {
            ignore("i3", QStringLiteral("从前"))(report);
            report.ignored.last().reason = QStringLiteral("又想了想");
        });
        CHECK(countsOf(copies.plan(copies.file)).toldAgain == 1);
        const Report merged = copies.merged();
        CHECK(nodes(merged) == QStringList {QStringLiteral("i3")});
        CHECK(merged.ignored.first().reason == QStringLiteral("又想了想"));
    }
    SECTION("an export from before, or a package that knows no past, brings nothing back that was taken back here")
    {
        const QString data = copies.scratch.path(QStringLiteral("旧.json"));
        REQUIRE(exportReports({*copies.here->report()}, QStringLiteral("json"), data, Overwrite::No, {}));
        copies.editHere(takeBack("i2"));
        copies.editHere(ignore("i1", QStringLiteral("这边")));
        CHECK_FALSE(copies.plan(data).changesAnything);
    }
}

TEST_CASE("an import that only brings ignored findings says so")
{
    const Copies copies;
    copies.part();
    copies.editThere(ignore("i1", QStringLiteral("那边")));
    copies.editThere(ignore("i2", QStringLiteral("那边")));
    const ImportPlan plan = copies.plan(copies.file);
    CHECK(plan.changesAnything);
    CHECK(countsOf(plan).ignored == 2);
    CHECK(countsOf(plan).changed == 0);
    CHECK(importedSentence({plan}) == QStringLiteral("已导入“副本.nianbao”：忽略的校对意见 2 条。"));
    REQUIRE(acceptImport(plan, *copies.here));
    CHECK(countsOf(copies.plan(copies.file)).ignored == 0);
}

TEST_CASE("a report that comes in under another year still ignores what is ignored of it as a whole")
{
    const Copies copies;
    copies.editHere(ignore("i1", QStringLiteral("一条")));
    copies.editHere(ignore("r1", QStringLiteral("全篇")));
    ImportRequest request;
    request.file = copies.scratch.path(QStringLiteral("去年.json"));
    REQUIRE(exportReports({*copies.here->report()}, QStringLiteral("json"), request.file, Overwrite::No, {}));
    request.year = Year::from(copies.here->report()->year.number() + 1);
    const auto plan = planImport(request, copies.here->library(), randomIds());
    REQUIRE(plan);
    const Report &report = plan->merged.first().report;
    REQUIRE(report.id != kReport);
    REQUIRE(ignoredIn(report) == QStringList {QStringLiteral("一条"), QStringLiteral("全篇")});
    CHECK(report.ignored[0].node == Id {QStringLiteral("i1")});
    CHECK(report.ignored[1].node == report.id);
}
