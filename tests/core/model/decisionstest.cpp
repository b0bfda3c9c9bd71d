// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"
#include "core/model/outline.h"
#include "core/model/unitmerge.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;
using Choice = Decision::Choice;

namespace {

QList<Decision> keepAll(const Merged &merged)
{
    QList<Decision> decisions;
    for (const MergeEntry &entry : merged.entries) {
        if (entry.node.isNull())
            continue;
        if (entry.what != MergeSubject::Report)
            decisions.append({entry.node, Field::None, Choice::Keep});
        for (const FieldChange &field : entry.fields())
            decisions.append({entry.node, field.field, Choice::Keep});
    }
    return decisions;
}

Unit unit(const QString &id, const QString &code, const QString &name)
{
    Unit result;
    result.id = Id {id};
    result.code = code;
    result.name = name;
    return result;
}

} // namespace

TEST_CASE("without decisions a merge is as proposed")
{
    const Merged merged = merge(test::smallReport(), test::fullReport());
    CHECK((decided(test::smallReport(), merged, {}) == merged.report));
}

TEST_CASE("a report of which nothing is taken stays as it was")
{
    const Report current = test::smallReport();
    Report incoming = current;
    incoming.title = QStringLiteral("另一个标题");
    incoming.foreword = test::paragraphs({QStringLiteral("导语。")});
    incoming.parts[0].sections[0].items[0].body = test::paragraphs({QStringLiteral("改过的正文。")});
    incoming.parts[0].sections[0].items.insert(1, test::item(QStringLiteral("new"), QStringLiteral("新的一项。")));
    incoming.parts[1].sections.append(test::section(
        QStringLiteral("q"), QStringLiteral("新问题。"), {test::item(QStringLiteral("q1"), QStringLiteral("甲。"))}));
    const Merged merged = merge(current, incoming);
    REQUIRE_FALSE((merged.report == current));
    CHECK((decided(current, merged, keepAll(merged)) == current));
}

TEST_CASE("one field is kept while the others are taken")
{
    const Report current = test::smallReport();
    Report incoming = current;
    WorkItem &item = incoming.parts[0].sections[0].items[0];
    item.title = QStringLiteral("另拟的标题。");
    item.body = test::paragraphs({QStringLiteral("改过的正文。")});
    const Merged merged = merge(current, incoming);
    const Report after = decided(current, merged, {{item.id, Field::Title, Choice::Keep}});
    CHECK(after.parts[0].sections[0].items[0].title == current.parts[0].sections[0].items[0].title);
    CHECK(after.parts[0].sections[0].items[0].body == item.body);
}

TEST_CASE("an edited field is what the user wrote, and its table stays a table")
{
    const Report current = test::smallReport();
    Report incoming = current;
    Paragraph table {ParagraphKind::Table};
    table.table.rows = {
        {{QStringLiteral("年度")}, {QStringLiteral("件数")}}, {{QStringLiteral("2018")}, {QStringLiteral("46")}}};
    WorkItem &item = incoming.parts[0].sections[0].items[0];
    item.body = {Paragraph {ParagraphKind::Text, QStringLiteral("见下表。")}, table};
    const Merged merged = merge(current, incoming);
    const QString text = QStringLiteral("办案情况见下表。\n年度\t件数\n2018\t46\n以上。");
    const Report after = decided(current, merged, {{item.id, Field::Body, Choice::Edit, text}});
    const Paragraphs &body = after.parts[0].sections[0].items[0].body;
    REQUIRE(body.size() == 3);
    CHECK(body[0].text == QStringLiteral("办案情况见下表。"));
    CHECK((body[1] == table));
    CHECK(body[2].text == QStringLiteral("以上。"));
}

TEST_CASE("a section that is kept out takes its new items along, never what was here before")
{
    Report current = test::smallReport();
    Report incoming = current;
    Section added = test::section(QStringLiteral("new"), QStringLiteral("新的一类。"),
        {test::item(QStringLiteral("n1"), QStringLiteral("新的一项。"))});
    incoming.parts[0].sections.append(added);
    Merged merged = merge(current, incoming);
    CHECK((decided(current, merged, {{added.id, Field::None, Choice::Keep}}) == current));

    added.items.append(incoming.parts[0].sections[0].items.takeLast()); // moved into the new section
    incoming.parts[0].sections.last() = added;
    merged = merge(current, incoming);
    const Report after = decided(current, merged, {{added.id, Field::None, Choice::Keep}});
    CHECK(findItem(after, Id {QStringLiteral("i2")}));
    CHECK_FALSE(findItem(after, Id {QStringLiteral("n1")}));
}

TEST_CASE("decisions about nodes that are nowhere do nothing")
{
    const Report current = test::smallReport();
    const Merged merged = merge(current, current);
    CHECK((decided(current, merged,
               {{Id {QStringLiteral("nowhere")}, Field::None, Choice::Keep},
                   {Id {QStringLiteral("i1")}, Field::Lead, Choice::Edit, QStringLiteral("x")}})
        == current));
}

TEST_CASE("units are known by id, code and name; nothing said is nothing changed; none goes")
{
    UnitRegister current {unit(QStringLiteral("u1"), QStringLiteral("01"), QStringLiteral("青禾县司法局")),
        unit(QStringLiteral("u2"), {}, QStringLiteral("青禾县公安局"))};
    current[0].contact = QStringLiteral("办公室");
    current[1].shortName = QStringLiteral("县公安局");
    UnitRegister incoming {unit(QStringLiteral("x1"), QStringLiteral("01"), QStringLiteral("青禾县司法局（新）")),
        unit(QStringLiteral("x2"), QStringLiteral("02"), QStringLiteral(" 县公安局 ")),
        unit(QStringLiteral("x3"), {}, QStringLiteral("城关镇"))};
    const MergedUnits merged = mergeUnits(current, incoming);
    REQUIRE(merged.units.size() == 3);
    CHECK(merged.units[0].id == current[0].id);
    CHECK(merged.units[0].contact == current[0].contact);
    CHECK(merged.units[1].code == QStringLiteral("02"));
    CHECK(merged.units[1].name == current[1].name);
    CHECK(merged.units[2].name == QStringLiteral("城关镇"));
    CHECK(merged.entries[2].kind == MergeKind::Added);
    CHECK((mergeUnits(merged.units, incoming).units == merged.units));
    CHECK((mergeUnits(current, current).units == current));
    const UnitRegister after = decidedUnits(current, merged,
        {{current[0].id, Field::None, Choice::Keep}, {Id {QStringLiteral("x3")}, Field::None, Choice::Keep}});
    REQUIRE(after.size() == 2);
    CHECK((after[0] == current[0]));
    CHECK(after[1].code == QStringLiteral("02"));
}
