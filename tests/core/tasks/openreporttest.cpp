// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What files of others go into when a report is open in the window.
#include "core/tasks/importtask.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

using namespace nianbao;
using nianbao::test::Scratch;

namespace {

Report reportOf(int year, Edition edition, const QString &organisation)
{
    Report report = test::smallReport();
    report.id = Id {QStringLiteral("r%1%2").arg(QString::number(year), keyOf(edition))};
    report.year = *Year::from(year);
    report.edition = edition;
    report.organisation = organisation;
    return report;
}

const QString kOurs = QStringLiteral("青禾县人民政府");

Holdings holdings(const Id &chosen)
{
    Holdings held;
    held.reports = {reportOf(2018, Edition::City, kOurs), reportOf(2018, Edition::Congress, kOurs),
        reportOf(2019, Edition::City, kOurs)};
    held.chosen = chosen;
    return held;
}

ImportPlan planOf(const Scratch &scratch, const QString &title, const Holdings &held)
{
    const QString words = title + QStringLiteral("\n一、工作开展情况\n（一）加强组织领导。召开会议2次。\n");
    ImportRequest request;
    request.file = scratch.write(QStringLiteral("来文.txt"), words.toUtf8());
    const auto plans = planImports({request}, held, randomIds());
    INFO((plans ? std::string() : plans.error().message.toStdString()));
    REQUIRE(plans);
    return plans->first();
}

const QString kTheirs = QStringLiteral("青禾县司法局关于%1法治政府建设工作情况的报告");

} // namespace

TEST_CASE("what a department sends without a year goes into the report that is open")
{
    const Scratch scratch;
    for (const Report &open : holdings({}).reports) {
        const ImportPlan plan = planOf(scratch, kTheirs.arg(QString()), holdings(open.id));
        CHECK(plan.isMaterial);
        REQUIRE(plan.merged.size() == 1);
        CHECK(plan.merged[0].report.id == open.id);
        CHECK(plan.from.sender == QStringLiteral("青禾县司法局"));
    }
}

TEST_CASE("a title that names another year goes before the report that is open, one of the same year does not")
{
    const Scratch scratch;
    const Holdings held = holdings(holdings({}).reports[1].id); // 2018, for the people's congress
    const QString same = kTheirs.arg(QStringLiteral("2018年度"));
    const QString other = kTheirs.arg(QStringLiteral("2019年度"));
    CHECK(planOf(scratch, same, held).merged[0].report.id == held.reports[1].id);
    CHECK(planOf(scratch, other, held).merged[0].report.id == held.reports[2].id);
}

TEST_CASE("a report of our own is no material for the one that is open")
{
    const Scratch scratch;
    const Holdings held = holdings(holdings({}).reports[2].id);
    const ImportPlan plan = planOf(scratch, kOurs + QStringLiteral("2018年度法治政府建设工作情况的报告"), held);
    CHECK_FALSE(plan.isMaterial);
    CHECK(plan.merged[0].report.id == held.reports[0].id);
}

TEST_CASE("with several bodies in the library the open report says which is ours")
{
    const Scratch scratch;
    Holdings held = holdings({});
    held.reports << reportOf(2018, Edition::City, QStringLiteral("白石县人民政府"));
    const QString title = kTheirs.arg(QStringLiteral("2018年度"));
    CHECK_FALSE(planOf(scratch, title, held).isMaterial);
    held.chosen = held.reports.last().id;
    const ImportPlan plan = planOf(scratch, title, held);
    CHECK(plan.isMaterial);
    CHECK(plan.merged[0].report.id == held.chosen);
}

TEST_CASE("with one report in the library and none open, what a department or a township sends is material for it")
{
    const Scratch scratch;
    Holdings held;
    held.reports = {reportOf(2018, Edition::City, kOurs)};
    for (const char *sender : {"青禾县司法局", "石桥镇人民政府", "柳河乡"}) {
        INFO(sender);
        const QString title = QString::fromUtf8(sender) + QStringLiteral("2018年法治建设工作情况报告");
        CHECK(planOf(scratch, title, held).isMaterial);
    }
    CHECK_FALSE(planOf(scratch, kOurs + QStringLiteral("2018年法治政府建设情况报告"), held).isMaterial);
}

TEST_CASE("before the county's report is there, a department's document does not become it")
{
    const Scratch scratch;
    ImportRequest request;
    request.year = Year::from(2018);
    request.organisation = kOurs;
    const QString words =
        kTheirs.arg(2018) + QStringLiteral("\n一、法治宣传\n开展讲座12场。\n二、存在问题\n人员偏少。\n");
    request.file = scratch.write(QStringLiteral("来文.txt"), words.toUtf8());
    const auto plans = planImports({request}, {}, randomIds());
    REQUIRE(plans);
    CHECK(plans->first().isMaterial);
    REQUIRE(plans->first().merged.size() == 1);
    const Report &made = plans->first().merged[0].report;
    CHECK(made.organisation == kOurs);
    CHECK_FALSE(made.title.contains(QStringLiteral("司法局")));
}
