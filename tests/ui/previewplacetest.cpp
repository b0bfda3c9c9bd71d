// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which page is shown when another report is, or much of it changed.
#include "tests/ui/desk.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

Report longReport(int year)
{
    Report report = smallReport();
    report.id = Id {QStringLiteral("r%1").arg(year)};
    report.year = *Year::from(year);
    for (WorkItem &item : report.parts[0].sections[0].items)
        item.body = paragraphs({QStringLiteral("%1年，全县召开会议，研究部署法治政府建设。").arg(year).repeated(80)});
    return report;
}

int page(const Desk &desk)
{
    return desk.space().preview()->view()->currentPage();
}

int pages(const Desk &desk)
{
    return int(desk.space().preview()->layout().pages.pages.size());
}

} // namespace

TEST_CASE("another year is shown from its first page, not from where the last one was")
{
    const Desk desk({longReport(2017), longReport(2018)});
    REQUIRE(desk.document().choose(Id {QStringLiteral("r2018")}));
    REQUIRE(desk.pageShows(QStringLiteral("2018年，全县")));
    REQUIRE(pages(desk) > 3);
    desk.space().preview()->view()->goToPage(pages(desk));
    REQUIRE(page(desk) > 2);
    REQUIRE(desk.document().choose(Id {QStringLiteral("r2017")}));
    REQUIRE(desk.pageShows(QStringLiteral("2017年，全县")));
    CHECK(QTest::qWaitFor([&] { return page(desk) == 1; }, 2000));
}

TEST_CASE("when what stands before the selected row grows, the page goes along with the row")
{
    const Desk desk({longReport(2018)});
    desk.select("i2");
    REQUIRE(desk.pageShows(QStringLiteral("2018年，全县")));
    const int before = page(desk);
    REQUIRE(desk.document().edit({QStringLiteral("导入")}, [](Report &report) {
        findItem(report, Id {QStringLiteral("i1")})->body =
            paragraphs({QStringLiteral("新送来的材料，内容很多。").repeated(600)});
    }));
    REQUIRE(desk.pageShows(QStringLiteral("新送来的材料")));
    CHECK(QTest::qWaitFor([&] { return page(desk) > before; }, 2000));
}
