// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/outline.h"
#include "core/model/find.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;
using namespace nianbao::test;

namespace {

Id id(const char *text)
{
    return Id {QString::fromLatin1(text)};
}

QStringList order(const Report &report, const char *section)
{
    QStringList ids;
    for (const WorkItem &item : findSection(report, id(section))->items)
        ids.append(item.id.value);
    return ids;
}

Report withChild()
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].children = {item(QStringLiteral("c1"), QStringLiteral("子项。"))};
    return report;
}

} // namespace

TEST_CASE("an item moves within its list as the index before the move says")
{
    Report report = smallReport();
    REQUIRE(moveNode(report, id("i1"), id("s1"), 2));
    CHECK(order(report, "s1") == QStringList {QStringLiteral("i2"), QStringLiteral("i1")});
    REQUIRE(moveNode(report, id("i1"), id("s1"), 0));
    CHECK(report == smallReport());
    REQUIRE(moveNode(report, id("i1"), id("s1"), 1));
    CHECK(report == smallReport());
}

TEST_CASE("an item goes into another section, and below another item and out again")
{
    Report report = smallReport();
    REQUIRE(moveNode(report, id("i1"), id("s2"), 99));
    CHECK(order(report, "s2") == QStringList {QStringLiteral("i3"), QStringLiteral("i1")});
    REQUIRE(moveNode(report, id("i2"), id("i3"), 0));
    CHECK(findItem(report, id("i3"))->children.size() == 1);
    REQUIRE(moveNode(report, id("i2"), id("s1"), 0));
    CHECK(order(report, "s1") == QStringList {QStringLiteral("i2")});
}

TEST_CASE("a move that does not fit changes nothing")
{
    Report report = withChild();
    const Report before = report;
    CHECK_FALSE(moveNode(report, id("i1"), id("i1"), 0));
    CHECK_FALSE(moveNode(report, id("i1"), id("i2"), 0)); // it has children
    CHECK_FALSE(moveNode(report, id("i2"), id("c1"), 0)); // a child has none
    CHECK_FALSE(moveNode(report, id("s1"), id("s2"), 0));
    CHECK_FALSE(moveNode(report, id("p1"), id("s2"), 0));
    CHECK_FALSE(moveNode(report, id("none"), id("s2"), 0));
    CHECK_FALSE(moveNode(report, id("i1"), id("none"), 0));
    CHECK(report == before);
}

TEST_CASE("one step at a time an item crosses into the neighbouring section and stops at the ends")
{
    Report report = smallReport();
    REQUIRE(moveBy(report, id("i2"), 1));
    CHECK(order(report, "s2") == QStringList {QStringLiteral("i2"), QStringLiteral("i3")});
    REQUIRE(moveBy(report, id("i2"), -1));
    CHECK(report == smallReport());
    CHECK_FALSE(moveBy(report, id("i1"), -1));
    CHECK_FALSE(moveBy(report, id("i3"), 1));
    CHECK_FALSE(moveBy(report, id("p1"), -1));
    REQUIRE(moveBy(report, id("s2"), -1));
    CHECK(report.parts[0].sections[0].id == id("s2"));
}

TEST_CASE("new nodes stand behind the selected one")
{
    Report report = withChild();
    const IdSource ids = countedIds(QStringLiteral("n"));
    CHECK(addItem(report, id("i1"), ids) == id("n1"));
    CHECK(order(report, "s1") == QStringList {QStringLiteral("i1"), QStringLiteral("n1"), QStringLiteral("i2")});
    CHECK(addItem(report, id("c1"), ids) == id("n2"));
    CHECK(findItem(report, id("i1"))->children.size() == 2);
    CHECK(addItem(report, id("p1"), ids).isNull());
    CHECK_FALSE(addSection(report, id("s1"), ids).isNull());
    CHECK(report.parts[0].sections[1].title.isEmpty());
    CHECK(addSection(report, id("i1"), ids).isNull());
}

TEST_CASE("a child is made below an item of a section and nowhere deeper")
{
    Report report = withChild();
    const IdSource ids = countedIds(QStringLiteral("n"));
    CHECK(addChild(report, id("i2"), ids) == id("n1"));
    CHECK(findItem(report, id("i2"))->children.size() == 1);
    CHECK(addChild(report, id("i1"), ids) == id("n2"));
    CHECK(findItem(report, id("i1"))->children.last().id == id("n2"));
    const Report before = report;
    for (const char *none : {"c1", "s1", "p1", "nobody"})
        CHECK(addChild(report, id(none), ids).isNull());
    CHECK(report == before);
}

TEST_CASE("with a removed node every reference to it goes")
{
    Report report = smallReport();
    report.parts[1].sections[0].problem.category = id("s1");
    report.parts[2].sections[0].plan.answers = {id("s3")};
    REQUIRE(removeNode(report, id("s1")));
    CHECK(report.parts[1].sections[0].problem.category.isNull());
    REQUIRE(removeNode(report, id("p2")));
    CHECK(report.parts[1].sections[0].plan.answers.isEmpty());
    CHECK_FALSE(removeNode(report, id("s1")));
}

TEST_CASE("only a title that text follows in its paragraph is closed")
{
    Report report = smallReport();
    WorkItem &first = report.parts[0].sections[0].items[0];
    first.title = QStringLiteral("没有句号");
    Report alone = report;
    alone.parts[0].sections[0].items[0].titleAlone = true;
    const Report before = alone;
    closeRunInTitle(alone, id("i1"));
    CHECK(alone == before);
    closeRunInTitle(report, id("i1"));
    CHECK(findItem(report, id("i1"))->title == QStringLiteral("没有句号。"));
    closeRunInTitle(report, id("i1"));
    CHECK(findItem(report, id("i1"))->title == QStringLiteral("没有句号。"));
    first.body.clear();
    first.title = QStringLiteral("只有标题");
    report.parts[0].sections[0].itemStyle = ListStyle::Own;
    closeRunInTitle(report, id("i1"));
    CHECK(findItem(report, id("i1"))->title == QStringLiteral("只有标题"));
    report.parts[0].sections[0].itemStyle = ListStyle::RunOn; // 二是 follows in the same paragraph
    closeRunInTitle(report, id("i1"));
    CHECK(findItem(report, id("i1"))->title == QStringLiteral("只有标题。"));
}

TEST_CASE("work is counted by its items, problems and plans by themselves")
{
    const Report report = smallReport();
    CHECK(countOf(report.parts[0]) == 3);
    CHECK(countOf(report.parts[1]) == 1);
}

TEST_CASE("search finds every place in the order of the document, with Han beyond the BMP and without overlap")
{
    Report report = smallReport();
    report.foreword = paragraphs({QStringLiteral("一段"), QStringLiteral("𠮷𠮷𠮷")});
    report.parts[0].sections[0].items[0].note = QStringLiteral("见𠮷");
    const QList<Match> matches = findText(report, QStringLiteral("𠮷𠮷"));
    REQUIRE(matches.size() == 1);
    CHECK(matches[0] == Match {{report.id, Field::Foreword, 1, 0}, 4});
    const QList<Match> single = findText(report, QStringLiteral("𠮷"));
    REQUIRE(single.size() == 4);
    CHECK(single[3].place == Place {id("i1"), Field::Remark, 0, 1});
    CHECK(findText(report, {}).isEmpty());
    CHECK(findText(report, QStringLiteral("没有这几个字")).isEmpty());
}
