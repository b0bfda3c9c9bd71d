// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

#include <QSet>

#include <algorithm>

using namespace nianbao;

namespace {

void freshen(QList<WorkItem> &items, const IdSource &ids)
{
    for (WorkItem &item : items) {
        item.id = ids();
        item.unit.clear();
        item.date.clear();
        item.note.clear();
        item.origin = Origin {QStringLiteral("again.txt"), 1, {}, {}};
        freshen(item.children, ids);
    }
}

/// The report as a text file of it would be read again: fresh ids, and nothing that does not print.
Report reread(Report report, const IdSource &ids)
{
    report.id = ids();
    report.letterhead = {};
    for (Part &part : report.parts) {
        part.id = ids();
        for (Section &section : part.sections) {
            section.id = ids();
            section.key.clear();
            section.unit.clear();
            section.note.clear();
            section.problem.category = {};
            section.plan = {};
            section.origin = Origin {QStringLiteral("again.txt"), 1, {}, {}};
            freshen(section.items, ids);
        }
    }
    return report;
}

Report reread(const Report &report)
{
    return reread(report, countedIds(QStringLiteral("fresh")));
}

QList<MergeEntry> entriesOf(const Merged &merged, MergeKind kind)
{
    QList<MergeEntry> result = merged.entries;
    result.removeIf([kind](const MergeEntry &entry) { return entry.kind != kind; });
    return result;
}

void collect(const QList<WorkItem> &items, QStringList &ids)
{
    for (const WorkItem &item : items) {
        ids.append(item.id.value);
        collect(item.children, ids);
    }
}

QStringList idsOf(const Report &report)
{
    QStringList ids;
    for (const Part &part : report.parts) {
        ids.append(part.id.value);
        for (const Section &section : part.sections) {
            ids.append(section.id.value);
            collect(section.items, ids);
        }
    }
    return ids;
}

} // namespace

TEST_CASE("a report merged into nothing is itself, all of it new")
{
    const Report report = test::smallReport();
    const Merged merged = merge({}, report);
    CHECK((merged.report == report));
    CHECK(merged.count(MergeKind::Added) == merged.entries.size());
    CHECK(merged.entries[0].where() == QStringLiteral("标题"));
    CHECK(merged.entries.size() == 1 + 3 + 4 + 3);
}

TEST_CASE("the place of an entry reads as on the page")
{
    QStringList places;
    const Merged added = merge({}, test::smallReport());
    for (const MergeEntry &entry : added.entries)
        places.append(entry.where());
    CHECK(places.contains(QStringLiteral("一、工作开展情况")));
    CHECK(places.contains(QStringLiteral("一、工作开展情况 › （二）健全依法决策机制")));
    CHECK(places.contains(QStringLiteral("一、工作开展情况 › （一）加强组织领导 › 二是")));
    CHECK(places.contains(QStringLiteral("三、下一步打算 › （一）加强督察")));

    Report sections = test::smallReport();
    sections.numbering = Numbering::Sections;
    places.clear();
    const Merged numbered = merge({}, sections);
    for (const MergeEntry &entry : numbered.entries)
        places.append(entry.where());
    CHECK(places.contains(QStringLiteral("存在的问题 › 三、工作开展不平衡")));
}

TEST_CASE("a report merged into itself is the same in every entry")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO(seed);
        const Report report = test::ReportMaker(seed).report();
        const Merged merged = merge(report, report);
        CHECK((merged.report == report));
        CHECK(merged.count(MergeKind::Same) == merged.entries.size());
    }
    CHECK((merge(test::fullReport(), test::fullReport()).report == test::fullReport()));
}

TEST_CASE("a text read again changes nothing and keeps ids and all that never prints")
{
    const Report full = test::fullReport();
    const Merged merged = merge(full, reread(full));
    CHECK((merged.report == full));
    CHECK(merged.count(MergeKind::Same) == merged.entries.size());
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO(seed);
        const Report report = test::ReportMaker(seed).report();
        const Merged again = merge(report, reread(report));
        QStringList before = idsOf(report);
        QStringList after = idsOf(again.report);
        before.sort();
        after.sort();
        CHECK(before == after);
        CHECK(again.count(MergeKind::Added) == 0);
    }
}

TEST_CASE("merging twice is merging once, whatever comes")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO(seed);
        test::ReportMaker maker(seed);
        const Report current = maker.report();
        Report incoming = reread(maker.report());
        incoming.year = current.year;
        const Merged once = merge(current, incoming);
        const Merged twice = merge(once.report, incoming);
        CHECK((twice.report == once.report));
        CHECK(twice.count(MergeKind::Same) == twice.entries.size());
        QStringList ids = idsOf(once.report);
        CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
        for (const QString &id : idsOf(current))
            CHECK(ids.contains(id));
    }
}

TEST_CASE("a change in one item is one changed entry")
{
    const Report current = test::fullReport();
    Report incoming = reread(current);
    incoming.parts[0].sections[0].items[1].body[0].text = QStringLiteral("印发了工作要点和分工方案。");
    const Merged merged = merge(current, incoming);
    const QList<MergeEntry> changed = entriesOf(merged, MergeKind::Changed);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].node == current.parts[0].sections[0].items[1].id);
    CHECK(changed[0].before() == QStringLiteral("部署年度工作。印发了工作要点。"));
    CHECK(changed[0].after() == QStringLiteral("部署年度工作。印发了工作要点和分工方案。"));
    CHECK(merged.count(MergeKind::Added) == 0);
    Report expected = current;
    expected.parts[0].sections[0].items[1].body = incoming.parts[0].sections[0].items[1].body;
    expected.parts[0].sections[0].items[1].origin = incoming.parts[0].sections[0].items[1].origin;
    CHECK((merged.report == expected));
}

TEST_CASE("an item whose title was corrected too is known by its neighbours and its text")
{
    const Report current = test::fullReport();
    Report incoming = reread(current);
    incoming.parts[0].sections[0].items[1].title = QStringLiteral("部署全年工作。");
    const Merged merged = merge(current, incoming);
    CHECK(merged.count(MergeKind::Changed) == 1);
    CHECK(merged.count(MergeKind::Added) == 0);
    CHECK(idsOf(merged.report) == idsOf(current));

    incoming.parts[0].sections[0].items[1] = test::item(QStringLiteral("new"), QStringLiteral("开展普法宣传。"));
    const Merged other = merge(current, incoming);
    CHECK(other.count(MergeKind::Added) == 1);
    CHECK(idsOf(other.report).size() == idsOf(current).size() + 1);
}

TEST_CASE("items with the same title are told apart by their text, else by their order")
{
    Report current = test::smallReport();
    const QString title = QStringLiteral("加强培训。");
    current.parts[0].sections[0].items = {test::item(QStringLiteral("a"), title, QStringLiteral("培训甲。")),
        test::item(QStringLiteral("b"), title, QStringLiteral("培训乙。")),
        test::item(QStringLiteral("c"), title, QStringLiteral("培训丙。"))};
    Report incoming = reread(current);
    QList<WorkItem> &items = incoming.parts[0].sections[0].items;
    std::swap(items[0], items[2]);
    items[1].body[0].text = QStringLiteral("完全另外的话。");
    const Merged merged = merge(current, incoming);
    const QList<WorkItem> result = merged.report.parts[0].sections[0].items;
    REQUIRE(result.size() == 3);
    CHECK(result[0].id.value == QStringLiteral("c"));
    CHECK(result[1].id.value == QStringLiteral("b"));
    CHECK(result[1].body[0].text == QStringLiteral("完全另外的话。"));
    CHECK(result[2].id.value == QStringLiteral("a"));
}

TEST_CASE("what is only here stays behind the item it stood behind")
{
    const Report current = test::smallReport();
    Report incoming = reread(current);
    incoming.parts[0].sections[0].items = {
        test::item(QStringLiteral("x"), QStringLiteral("新的一条。")), incoming.parts[0].sections[0].items[0]};
    incoming.parts.removeLast();
    const Merged merged = merge(current, incoming);
    CHECK(idsOf(merged.report)
        == QStringList({QStringLiteral("p1"), QStringLiteral("s1"), QStringLiteral("x"), QStringLiteral("i1"),
            QStringLiteral("i2"), QStringLiteral("s2"), QStringLiteral("i3"), QStringLiteral("p2"),
            QStringLiteral("s3"), QStringLiteral("p3"), QStringLiteral("s4")}));
    CHECK(merged.count(MergeKind::Added) == 1);
}

TEST_CASE("an item that a data file has under another category moves there")
{
    const Report current = test::smallReport();
    Report incoming = current;
    incoming.parts[0].sections[1].items.prepend(incoming.parts[0].sections[0].items.takeLast());
    CHECK((merge(current, incoming).report == incoming));
}

TEST_CASE("an item moves out of a category that the data file no longer has")
{
    const Report current = test::smallReport();
    Report incoming = current;
    incoming.parts[0].sections[1].items.append(incoming.parts[0].sections[0].items.takeLast());
    incoming.parts[0].sections.removeFirst();
    incoming.parts[1].sections.append(incoming.parts.takeLast().sections);
    const QStringList ids = idsOf(merge(current, incoming).report);
    CHECK(ids
        == QStringList({QStringLiteral("p1"), QStringLiteral("s1"), QStringLiteral("i1"), QStringLiteral("s2"),
            QStringLiteral("i3"), QStringLiteral("i2"), QStringLiteral("p2"), QStringLiteral("s3"),
            QStringLiteral("s4"), QStringLiteral("p3")}));
}

TEST_CASE("no order of the same nodes loses or doubles one")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO(seed);
        test::ReportMaker maker(seed);
        const Report current = maker.report();
        Report incoming = current;
        QList<Section> sections;
        for (Part &part : incoming.parts) {
            sections.append(part.sections);
            part.sections.clear();
        }
        for (const Section &section : sections) {
            if (maker.below(4) > 0)
                incoming.parts[maker.below(int(incoming.parts.size()))].sections.prepend(section);
        }
        if (!incoming.parts.isEmpty() && maker.below(2) == 0)
            incoming.parts.removeAt(maker.below(int(incoming.parts.size())));
        const Merged once = merge(current, incoming);
        QStringList had = idsOf(current);
        QStringList has = idsOf(once.report);
        had.sort();
        has.sort();
        CHECK(had == has);
        CHECK((merge(once.report, incoming).report == once.report));
    }
}

TEST_CASE("addressees, signature, date and links are kept where a text has none, and taken where it has")
{
    const Report current = test::fullReport();
    Report incoming = reread(current);
    incoming.addressees.clear();
    incoming.closing = {};
    CHECK((merge(current, incoming).report == current));
    incoming.closing.date = QStringLiteral("2022年3月1日");
    const Merged merged = merge(current, incoming);
    CHECK(merged.report.closing.date == QStringLiteral("2022年3月1日"));
    CHECK_FALSE(merged.report.closing.sealed);
    REQUIRE(merged.count(MergeKind::Changed) == 1);
    CHECK(entriesOf(merged, MergeKind::Changed)[0].where() == QStringLiteral("成文日期"));
}

TEST_CASE("links of what was added lead to the merged nodes")
{
    Report current = test::smallReport();
    Report incoming = reread(current);
    Section problem = test::section(QStringLiteral("p-new"), QStringLiteral("新问题。"));
    problem.problem.category = incoming.parts[0].sections[1].id;
    incoming.parts[1].sections.append(problem);
    incoming.parts[2].sections[0].plan.answers = {problem.id, incoming.parts[1].sections[0].id};
    const Merged merged = merge(current, incoming);
    CHECK(merged.report.parts[1].sections[1].problem.category == current.parts[0].sections[1].id);
    const QList<Id> expected {Id {QStringLiteral("p-new")}, current.parts[1].sections[0].id};
    CHECK((merged.report.parts[2].sections[0].plan.answers == expected));
}

TEST_CASE("a new node whose id is in use here gets another")
{
    const Report current = test::smallReport();
    Report incoming = reread(current);
    incoming.parts[1].sections.append(test::section(QStringLiteral("i1"), QStringLiteral("别的。")));
    const QStringList ids = idsOf(merge(current, incoming).report);
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
    CHECK(ids.size() == idsOf(current).size() + 1);
}

TEST_CASE("the printed cause of a problem does not come back as its text")
{
    const Report current = test::fullReport();
    Report incoming = reread(current);
    Section &problem = incoming.parts[1].sections[0];
    problem.lead.append(Paragraph {ParagraphKind::Text, problem.problem.cause});
    problem.problem.cause.clear();
    CHECK((merge(current, incoming).report == current));
}

TEST_CASE("new raw text is listed as not understood, once")
{
    const Report current = test::smallReport();
    Report incoming = reread(current);
    const QString table = QStringLiteral("名称\t数量\n案件\t3");
    incoming.parts[0].sections[0].tail.append(Paragraph {ParagraphKind::Raw, table});
    const Merged merged = merge(current, incoming);
    REQUIRE(merged.count(MergeKind::Unrecognised) == 1);
    CHECK(entriesOf(merged, MergeKind::Unrecognised)[0].after() == table);
    CHECK(merge(merged.report, incoming).count(MergeKind::Unrecognised) == 0);
}

TEST_CASE("three thousand items of one title are each known again by their text")
{
    constexpr int items = 3000;
    Report current = test::smallReport();
    for (int i = 0; i < items; ++i) {
        current.parts[0].sections[0].items.append(test::item(
            QStringLiteral("x%1").arg(i), QStringLiteral("同一个标题。"), QStringLiteral("正文%1。").arg(i)));
    }
    Report incoming = reread(current);
    for (WorkItem &item : incoming.parts[0].sections[0].items)
        item.title = QStringLiteral("换了。");
    CHECK(merge(current, incoming).count(MergeKind::Changed) == incoming.parts[0].sections[0].items.size());
    CHECK(merge(current, reread(current)).count(MergeKind::Added) == 0);
}
