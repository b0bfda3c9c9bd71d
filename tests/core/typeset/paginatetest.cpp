// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/paginate.h"
#include "tests/support/catch.h"

using namespace nianbao;

namespace {

constexpr Paging kPaging {22, 0};

void addBlock(QList<Row> &rows, int lines, RowKind kind, int blankBefore = 0, bool keep = false)
{
    const int block = rows.isEmpty() ? 0 : rows.last().block + 1;
    for (int line = 0; line < lines; ++line)
        rows << Row {block, kind, line == 0 ? blankBefore : 0, keep};
}

int usedOn(const QList<Slot> &places, int page)
{
    int last = 0;
    for (const Slot &slot : places)
        last = slot.page == page ? slot.row + 1 : last;
    return last;
}

} // namespace

TEST_CASE("22 rows fill a page and the next one begins a new page")
{
    QList<Row> rows;
    addBlock(rows, 23, RowKind::Body);
    const QList<Slot> places = paginate(rows, kPaging);
    CHECK(places[21] == Slot {0, 21});
    CHECK(places[22] == Slot {1, 0});
    CHECK(paginate({}, kPaging).isEmpty());
}

TEST_CASE("rows left blank on top push the text down on the first page only")
{
    QList<Row> rows;
    addBlock(rows, 30, RowKind::Body);
    const QList<Slot> places = paginate(rows, {22, 10});
    CHECK(places[0] == Slot {0, 10});
    CHECK(places[12] == Slot {1, 0});
}

TEST_CASE("a heading is never last on a page, nor are several, at any length of the text before")
{
    for (int before = 1; before <= 70; ++before) {
        for (int headings = 1; headings <= 3; ++headings) {
            QList<Row> rows;
            addBlock(rows, before, RowKind::Body);
            for (int heading = 0; heading < headings; ++heading)
                addBlock(rows, 2, RowKind::Body, 0, true);
            addBlock(rows, 30, RowKind::Body);
            const QList<Slot> places = paginate(rows, kPaging);
            for (qsizetype at = 0; at + 1 < rows.size(); ++at) {
                INFO(before << " " << headings);
                REQUIRE((!rows[at].keepWithNext || places[at].page == places[at + 1].page));
            }
        }
    }
}

TEST_CASE("the closing takes the last two lines of the text along, at every length")
{
    for (int body = 1; body <= 120; ++body) {
        for (int annexes = 0; annexes <= 6; annexes += 3) {
            QList<Row> rows;
            addBlock(rows, body, RowKind::Body);
            if (annexes > 0)
                addBlock(rows, annexes, RowKind::Annexes, 1);
            const qsizetype closing = rows.size();
            addBlock(rows, 1, RowKind::Closing, 2);
            addBlock(rows, 1, RowKind::Closing);
            addBlock(rows, 1, RowKind::Closing);
            const QList<Slot> places = paginate(rows, kPaging);
            INFO(body << " lines and " << annexes << " annexes");
            const int page = places.last().page;
            REQUIRE(places[closing].page == page);
            REQUIRE(places[body - 1].page == page);
            REQUIRE((body < 2 || places[body - 2].page == page));
            REQUIRE(places[closing].row - places[closing - 1].row == 3);
            for (int each = 0; each <= page; ++each)
                REQUIRE(usedOn(places, each) <= 22);
        }
    }
}

TEST_CASE("a short last paragraph goes along whole and brings its heading")
{
    QList<Row> rows;
    addBlock(rows, 20, RowKind::Body);
    addBlock(rows, 1, RowKind::Body, 0, true);
    addBlock(rows, 1, RowKind::Body);
    addBlock(rows, 1, RowKind::Closing, 2);
    addBlock(rows, 1, RowKind::Closing);
    const QList<Slot> places = paginate(rows, kPaging);
    CHECK(places[19] == Slot {0, 19});
    CHECK(places[20] == Slot {1, 0});
    CHECK(places[22] == Slot {1, 4});
}

TEST_CASE("no page begins with a blank row and every row has its own place")
{
    for (int body = 1; body <= 90; ++body) {
        QList<Row> rows;
        addBlock(rows, 2, RowKind::Head);
        addBlock(rows, 1, RowKind::Head, 1);
        addBlock(rows, body, RowKind::Body, 1);
        addBlock(rows, 60, RowKind::Annexes, 1); // more than a page holds
        addBlock(rows, 30, RowKind::Closing, 2); // and so is the signature
        const QList<Slot> places = paginate(rows, kPaging);
        REQUIRE(places.size() == rows.size());
        for (qsizetype at = 1; at < places.size(); ++at) {
            if (places[at].page == places[at - 1].page) {
                REQUIRE(places[at].row > places[at - 1].row);
            } else {
                REQUIRE(places[at] == Slot {places[at - 1].page + 1, 0});
            }
            REQUIRE(places[at].row < 22);
        }
    }
}

TEST_CASE("bands stand below each other, end above the last row's lead, and text goes back to the grid")
{
    QList<Row> rows;
    addBlock(rows, 1, RowKind::Body);
    for (int band = 0; band < 30; ++band) {
        Row row {1, RowKind::Body};
        row.band = Band {0.8, band == 0 ? 0 : 1.5, 0.3, false, band == 0};
        rows << row;
    }
    rows << Row {2, RowKind::Body};
    const QList<Slot> places = paginate(rows, {22, 0, 0.5});
    CHECK(places[1] == Slot {0, 1});
    CHECK(places[2].row == Approx(1.8));
    CHECK(places[25].page == 0); // 1 + 25 * 0.8 = 21; one more would end in the lead
    CHECK(places[26] == Slot {1, 0});
    CHECK(places[27].row == Approx(2.3)); // below what is repeated
    CHECK(places[31] == Slot {1, 6}); // 1.5 + 5 * 0.8 = 5.5, clear to 5.8
}

TEST_CASE("a band higher than the page has one to itself, below blank rows on top too")
{
    Row high {0, RowKind::Body};
    high.band = Band {30};
    CHECK(paginate({high, Row {1, RowKind::Body}}, kPaging) == QList<Slot> {{0, 0}, {1, 0}});
    CHECK(paginate({high}, {22, 5}) == QList<Slot> {{1, 0}});
}
