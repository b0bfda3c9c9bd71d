// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/diff.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace nianbao;

namespace {

Change change(ChangeKind kind, const char *node, const char *before, const char *after)
{
    const auto id = [](const char *text) { return Id {QString::fromLatin1(text)}; };
    return Change {kind, id(node), id(before), id(after)};
}

/// Children by parent, in order.
using Tree = QHash<Id, QList<Id>>;

void addItems(Tree &tree, const Id &parent, const QList<WorkItem> &items)
{
    for (const WorkItem &item : items) {
        tree[parent].append(item.id);
        addItems(tree, item.id, item.children);
    }
}

Tree treeOf(const Report &report)
{
    Tree tree;
    for (const Part &part : report.parts) {
        tree[report.id].append(part.id);
        for (const Section &section : part.sections) {
            tree[part.id].append(section.id);
            addItems(tree, section.id, section.items);
        }
    }
    return tree;
}

/// A few random edits: text, order, removal, another section.
Report edited(Report report, test::ReportMaker &maker)
{
    for (int i = maker.below(6); i > 0 && !report.parts.isEmpty(); --i) {
        Part &part = report.parts[maker.below(int(report.parts.size()))];
        if (part.sections.isEmpty()) {
            part.heading += u'改';
            continue;
        }
        Section &section = part.sections[maker.below(int(part.sections.size()))];
        switch (maker.below(5)) {
        case 0:
            section.title += u'改';
            break;
        case 1:
            std::reverse(section.items.begin(), section.items.end());
            break;
        case 2:
            if (!section.items.isEmpty())
                section.items.removeFirst();
            break;
        case 3:
            section.items.append(test::item(QStringLiteral("added%1").arg(i), maker.text()));
            break;
        default:
            if (!section.items.isEmpty())
                part.sections.front().items.append(section.items.takeLast());
        }
    }
    return report;
}

/// The changes tell what stayed: without what was added, removed or moved, both trees are the same.
void checkExplains(const Report &before, const Report &after, const QList<Change> &changes)
{
    QHash<ChangeKind, QSet<Id>> ids;
    for (const Change &entry : changes)
        ids[entry.kind].insert(entry.node);
    const auto stayed = [&](Tree tree) {
        for (auto it = tree.begin(); it != tree.end(); ++it) {
            it->removeIf([&](const Id &id) {
                return ids[ChangeKind::Added].contains(id) || ids[ChangeKind::Removed].contains(id)
                    || ids[ChangeKind::Moved].contains(id);
            });
        }
        tree.removeIf([](auto entry) { return entry->isEmpty(); });
        return tree;
    };
    CHECK((stayed(treeOf(before)) == stayed(treeOf(after))));
    CHECK(changes.isEmpty() == (before == after));
}

} // namespace

TEST_CASE("nothing differs between a report and itself")
{
    CHECK(diff(test::fullReport(), test::fullReport()).isEmpty());
}

TEST_CASE("an edited field is one change of its own node")
{
    const Report before = test::fullReport();
    Report after = before;
    after.parts[0].sections[0].items[0].children[1].body[0].text += u'。';
    CHECK((diff(before, after) == QList<Change> {change(ChangeKind::Edited, "c2", "i1", "i1")}));
    after = before;
    after.closing.date = QStringLiteral("2022年2月1日");
    CHECK((diff(before, after) == QList<Change> {change(ChangeKind::Edited, "r1", "", "")}));
    after = before;
    after.parts[2].sections[0].plan.state = PlanState::Done;
    CHECK((diff(before, after) == QList<Change> {change(ChangeKind::Edited, "s4", "p3", "p3")}));
}

TEST_CASE("what comes, goes and moves is told with its parents, and the others stay unnamed")
{
    const Report before = test::smallReport();
    Report after = before;
    after.parts[0].sections[1].items.prepend(after.parts[0].sections[0].items.takeFirst());
    after.parts[0].sections[1].items[0].title = QStringLiteral("改。");
    after.parts[1].sections.append(test::section(QStringLiteral("s9"), QStringLiteral("新问题。")));
    after.parts[2].sections.clear();
    const QList<Change> expected {
        change(ChangeKind::Edited, "i1", "s1", "s2"),
        change(ChangeKind::Moved, "i1", "s1", "s2"),
        change(ChangeKind::Added, "s9", "", "p2"),
        change(ChangeKind::Removed, "s4", "p3", ""),
    };
    CHECK((diff(before, after) == expected));
}

TEST_CASE("one node put first is one move, not a move of all the others")
{
    Report before = test::smallReport();
    QList<WorkItem> &items = before.parts[0].sections[0].items;
    for (int i = 10; i < 20; ++i)
        items.append(test::item(QStringLiteral("x%1").arg(i), QStringLiteral("条")));
    Report after = before;
    QList<WorkItem> &changed = after.parts[0].sections[0].items;
    changed.move(changed.size() - 1, 0);
    CHECK((diff(before, after) == QList<Change> {change(ChangeKind::Moved, "x19", "s1", "s1")}));
}

TEST_CASE("the changes explain every difference of any two states")
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        INFO(seed);
        test::ReportMaker maker(seed);
        const Report before = maker.report();
        const Report after = edited(before, maker);
        checkExplains(before, after, diff(before, after));
        checkExplains(after, before, diff(after, before));
    }
}

TEST_CASE("ten thousand items in the other order are all moved but one")
{
    Report before = test::smallReport();
    for (int i = 0; i < 10000; ++i)
        before.parts[0].sections[0].items.append(test::item(QStringLiteral("x%1").arg(i), QStringLiteral("条")));
    Report after = before;
    QList<WorkItem> &items = after.parts[0].sections[0].items;
    std::reverse(items.begin(), items.end());
    CHECK(diff(before, after).size() == items.size() - 1);
}
