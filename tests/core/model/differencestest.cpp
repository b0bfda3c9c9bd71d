// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/differences.h"
#include "core/model/outline.h"
#include "tests/support/catch.h"
#include "tests/support/randomedits.h"
#include "tests/support/reports.h"

using namespace nianbao;
using Kind = Difference::Kind;

namespace {

Id id(const char *name)
{
    return Id {QString::fromLatin1(name)};
}

Report back(const Report &now, const Report &before, const Difference &difference)
{
    auto result = takenBack(now, before, difference);
    INFO((result ? std::string() : result.error().message.toStdString()));
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("a text that was edited is one row with its place and both texts")
{
    const Report before = test::smallReport();
    Report after = before;
    findItem(after, id("i3"))->body.first().text = QStringLiteral("聘请法律顾问15名。");
    const QList<Difference> rows = differencesBetween(before, after);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == Kind::Text);
    CHECK(rows[0].field == Field::Body);
    CHECK(rows[0].part == id("p1"));
    CHECK(rows[0].where == QStringLiteral("一、工作开展情况 › （二）健全依法决策机制 › 一是"));
    CHECK(rows[0].before == QStringLiteral("聘请法律顾问12名。"));
    CHECK(rows[0].after == QStringLiteral("聘请法律顾问15名。"));
    after.title = QStringLiteral("别的改动");
    const Report restored = back(after, before, rows[0]);
    CHECK(findItem(restored, id("i3"))->body == findItem(before, id("i3"))->body);
    CHECK(restored.title == after.title);
}

TEST_CASE("what was removed is one row with all that went with it, and comes back to its place")
{
    const Report before = test::smallReport();
    Report after = before;
    REQUIRE(removeNode(after, id("s1")));
    const QList<Difference> rows = differencesBetween(before, after);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == Kind::Removed);
    CHECK(rows[0].before.contains(QStringLiteral("印发了工作要点。")));
    CHECK(back(after, before, rows[0]) == before);
    REQUIRE(removeNode(after, id("p1")));
    CHECK_FALSE(takenBack(after, before, rows[0]));
    CHECK_FALSE(takenBack(before, before, rows[0]));
}

TEST_CASE("what was moved is recognised as moved, and goes back")
{
    const Report before = test::smallReport();
    Report after = before;
    REQUIRE(moveNode(after, id("i1"), id("s2"), 1));
    const QList<Difference> rows = differencesBetween(before, after);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == Kind::Moved);
    CHECK(rows[0].before.endsWith(QStringLiteral("（一）加强组织领导 › 一是")));
    CHECK(rows[0].after.endsWith(QStringLiteral("（二）健全依法决策机制 › 二是")));
    CHECK(back(after, before, rows[0]) == before);
}

TEST_CASE("taking back what was added keeps what had been moved into it")
{
    const Report before = test::smallReport();
    Report after = before;
    const Id section = addSection(after, id("s2"), countedIds(QStringLiteral("n")));
    REQUIRE(moveNode(after, id("i1"), section, 0));
    const QList<Difference> rows = differencesBetween(before, after);
    REQUIRE(rows[0].kind == Kind::Added);
    CHECK(back(after, before, rows[0]) == before);
}

TEST_CASE("a section that is put back takes nothing twice and links to nothing that is gone")
{
    Report before = test::smallReport();
    findSection(before, id("s4"))->plan.answers = {id("s3")};
    Report after = before;
    REQUIRE(moveNode(after, id("i1"), id("s2"), 0));
    REQUIRE(removeNode(after, id("s1")));
    REQUIRE(removeNode(after, id("s4")));
    REQUIRE(removeNode(after, id("s3")));
    Report now = after;
    for (const Difference &difference : differencesBetween(before, after)) {
        if (difference.kind == Kind::Removed && difference.node != id("s3"))
            now = back(now, before, difference);
    }
    CHECK(findSection(now, id("s1"))->items.size() == 1);
    CHECK(findSection(now, id("s2"))->items.size() == 2);
    CHECK(findSection(now, id("s4"))->plan.answers.isEmpty());
}

TEST_CASE("what is no text is a row of settings, and where something came from is none")
{
    const Report before = test::smallReport();
    Report after = before;
    findItem(after, id("i1"))->titleAlone = true;
    findItem(after, id("i2"))->origin.received = QStringLiteral("0f");
    after.state = ReportState::Final;
    const QList<Difference> rows = differencesBetween(before, after);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].kind == Kind::Settings);
    CHECK(rows[0].after == QStringLiteral("定稿"));
    CHECK(rows[1].node == id("i1"));
    CHECK_FALSE(findItem(back(after, before, rows[1]), id("i1"))->titleAlone);
    CHECK(asItWas(after, before).state == ReportState::Final);
}

TEST_CASE("whatever was edited, every row can be taken back, and equal states have none")
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        test::RandomEdits edits(seed);
        const Report before = edits.report();
        Report after = before;
        for (int step = 0; step < 6; ++step)
            edits.edit(after);
        CHECK(differencesBetween(after, after).isEmpty());
        for (const Difference &difference : differencesBetween(before, after)) {
            INFO(
                "seed " << seed << " kind " << int(difference.kind) << " node " << difference.node.value.toStdString());
            const auto restored = takenBack(after, before, difference);
            if (!restored) { // its place went with something else, and that is said
                CHECK((difference.kind == Kind::Moved || difference.kind == Kind::Added));
                CHECK_FALSE(restored.error().remedy.isEmpty());
                continue;
            }
            for (const Difference &left : differencesBetween(before, *restored)) {
                const bool isSame = left.node == difference.node && left.kind == difference.kind;
                CHECK_FALSE((isSame && left.kind != Kind::Moved && left.field == difference.field));
            }
        }
    }
}
