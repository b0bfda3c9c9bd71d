// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/amendment.h"
#include "tests/support/catch.h"
#include "tests/support/randomedits.h"
#include "tests/support/reports.h"

using namespace nianbao;
using test::RandomEdits;

namespace {

void checkBothWays(const Report &before, const Report &after)
{
    const Amendment amendment = amendmentOf(before, after);
    CHECK((amended(before, amendment) == after));
    CHECK((amended(after, reversed(amendment)) == before));
}

/// One category with so many items, each with a paragraph.
Report reportOfItems(int count)
{
    Report report = test::smallReport();
    for (int number = 0; number < count; ++number)
        report.parts[0].sections[1].items << test::item(
            QStringLiteral("n%1").arg(number), QStringLiteral("第%1项。").arg(number), QStringLiteral("已办结。"));
    return report;
}

template <typename Node>
qsizetype nodesOf(const ListAmendment<Node> &amendment)
{
    qsizetype count = amendment.replaced.before.size() + amendment.replaced.after.size();
    for (const auto &child : amendment.within)
        count += 2 + nodesOf(child.children);
    return count;
}

} // namespace

TEST_CASE("from an amendment each of two reports is made of the other, whatever differs in them")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO(seed);
        RandomEdits random(seed);
        Report before = random.report();
        checkBothWays(before, before);
        checkBothWays(before, test::ReportMaker(seed).report());
        checkBothWays({}, before);
        for (int edits = 1; edits <= 60; ++edits) {
            Report after = before;
            for (int number = 0; number < edits % 4 + 1; ++number)
                random.edit(after);
            checkBothWays(before, after);
            before = after;
        }
    }
}

TEST_CASE("an amendment of a large report holds no more than what was touched")
{
    const Report before = reportOfItems(7000);
    const auto nodesAfter = [&](auto change) {
        Report after = before;
        change(after.parts[0].sections);
        checkBothWays(before, after);
        return nodesOf(amendmentOf(before, after).children);
    };
    CHECK(nodesAfter([](auto &sections) { sections[1].items[3500].body[0].text = QStringLiteral("改"); }) == 6);
    CHECK(nodesAfter([](auto &sections) {
        sections[1].items[0].title = QStringLiteral("改");
        sections[1].items[6999].note = QStringLiteral("改");
    }) == 8);
    CHECK(nodesAfter([](auto &sections) { sections[1].items.removeAt(3500); }) == 5);
    CHECK(nodesAfter([](auto &sections) { sections[0].items << sections[1].items.takeAt(3500); }) == 8);
    CHECK(nodesAfter([](auto &sections) { sections[1].items.swapItemsAt(3500, 3501); }) == 8);
    CHECK(nodesAfter([](auto &sections) { sections[1].note = QStringLiteral("改"); }) == 4);
}

TEST_CASE("of prose an amendment holds the paragraphs that were touched")
{
    Report before = test::smallReport();
    for (int number = 0; number < 5000; ++number)
        before.foreword << Paragraph {ParagraphKind::Text, QStringLiteral("第%1段。").arg(number)};
    Report after = before;
    after.foreword[2500].text = QStringLiteral("改");
    const Amendment amendment = amendmentOf(before, after);
    CHECK(amendment.prose[1].before.size() == 1);
    CHECK(amendment.prose[1].after.size() == 1);
    CHECK(amendment.before.foreword.isEmpty());
    checkBothWays(before, after);
}

TEST_CASE("a report that is not the one that was amended is left alone")
{
    const Report before = reportOfItems(20);
    Report after = before;
    after.parts[0].sections[1].items[5].body[0].text = QStringLiteral("改");
    const Amendment amendment = amendmentOf(before, after);
    CHECK_FALSE(amended(after, amendment));
    CHECK_FALSE(amended({}, amendment));
    Report other = before;
    other.parts[0].sections[1].items[5].body.clear();
    CHECK_FALSE(amended(other, amendment));
    other = before;
    other.parts[0].sections[1].items.resize(3);
    CHECK_FALSE(amended(other, amendment));
    other = before;
    other.parts[0].sections[1].items[6].title = QStringLiteral("别处改的"); // not what this one is about
    CHECK(amended(other, amendment));
}
