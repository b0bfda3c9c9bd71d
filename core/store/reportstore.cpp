// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportstore.h"

#include "core/store/database.h"
#include "core/store/loosereport.h"
#include "core/store/paragraphrow.h"
#include "core/store/rows.h"
#include "core/store/storeerror.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace nianbao {
namespace {

QString selectFrom(NodeTable table, const char *order = "position, id")
{
    const QString where = table == NodeTable::Report ? QStringLiteral("id = ?")
                                                     : QStringLiteral("report = ? ORDER BY ") + QLatin1String(order);
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3")
        .arg(columnsOf(table).join(QStringLiteral(", ")), nameOf(table), where);
}

Status loadRoot(Database &database, const Id &id, Report &report)
{
    bool found = false;
    NB_CHECK(database.each(selectFrom(NodeTable::Report), {id.value}, [&](const StoredRow &row) {
        found = true;
        return readRow(row, report);
    }));
    if (!found)
        return damagedError(database.shownPath(), QStringLiteral("no report %1").arg(id.value));
    return ok();
}

Status loadNodes(Database &database, const Id &id, Loose &loose)
{
    NB_CHECK(database.each(selectFrom(NodeTable::Part), {id.value}, [&](const StoredRow &row) -> Status {
        Part part;
        if (Status read = readRow(row, part); !read)
            return read;
        loose.partOrder << part.id;
        loose.parts.insert(part.id, part);
        return ok();
    }));
    return database.each(selectFrom(NodeTable::Section), {id.value}, [&](const StoredRow &row) -> Status {
        Section section;
        if (Status read = readRow(row, section); !read)
            return read;
        const Id sectionId = section.id;
        loose.sectionsOf[Id {row.text(2)}] << sectionId;
        loose.sections.emplace(sectionId, std::move(section));
        return ok();
    });
}

/// The paragraphs of all nodes of one table; `add` is told the node, the field and the paragraph, and returns whether
/// they fit.
template <typename Add>
Status loadParagraphs(Database &database, const Id &report, NodeTable table, Add add)
{
    const QString node = table == NodeTable::Report ? QStringLiteral("report") : nameOf(table);
    const QString sql = QStringLiteral("SELECT %1, field, %2 FROM %3_paragraph WHERE report = ? ORDER BY %4")
                            .arg(node, paragraphColumns().join(QStringLiteral(", ")), nameOf(table),
                                table == NodeTable::Report ? QStringLiteral("field, position")
                                                           : node + QStringLiteral(", field, position"));
    return database.each(sql, {report.value}, [&](const StoredRow &row) {
        const QString field = row.text(1);
        const std::optional<Paragraph> paragraph = paragraphFrom(row, 2);
        if (paragraph && add(Id {row.text(0)}, field, *paragraph))
            return ok();
        const QString detail = QStringLiteral("%1 %2: paragraph of %3").arg(node, row.text(0), field);
        return Status(damagedError(database.shownPath(), detail));
    });
}

/// For the nodes in a hash.
template <typename T>
Status loadParagraphs(Database &database, const Id &report, NodeTable table, QHash<Id, T> &nodes)
{
    return loadParagraphs(database, report, table, [&](const Id &id, const QString &field, const Paragraph &paragraph) {
        const auto node = nodes.find(id);
        return node != nodes.end() && addText(*node, field, paragraph);
    });
}

Status loadTexts(Database &database, const Id &id, Loose &loose)
{
    NB_CHECK(loadParagraphs(
        database, id, NodeTable::Report, [&](const Id &, const QString &field, const Paragraph &paragraph) {
            return addText(loose.report, field, paragraph);
        }));
    NB_CHECK(loadParagraphs(database, id, NodeTable::Part, loose.parts));
    NB_CHECK(loadParagraphs(database, id, NodeTable::Section, loose.sections));
    return database.each(
        QStringLiteral("SELECT plan, problem FROM plan_answer WHERE report = ? ORDER BY plan, position"), {id.value},
        [&](const StoredRow &row) {
            const Id plan {row.text(0)};
            if (loose.sections.contains(plan))
                loose.sections[plan].plan.answers << Id {row.text(1)};
            return ok();
        });
}

/// Many: they are read in the order of their ids, which an index has, and so are their paragraphs. None is looked up,
/// as each of fifty thousand would be in a hash, where every look misses the processor's cache.
class LooseItems {
public:
    Status load(Database &database, const Id &report);
    /// Each to its section or item, by position. False when one hangs nowhere, or deeper than a child.
    bool putInto(Report &report);

private:
    struct LooseItem {
        WorkItem item;
        qint64 position;
    };
    using Places = QHash<Id, QList<qsizetype>>;

    /// The items below one parent; items of one position by their ids.
    QList<qsizetype> take(Places &places, const Id &parent);

    std::vector<LooseItem> m_items;
    Places m_ofSection;
    Places m_ofItem;
    size_t m_taken = 0;
};

Status LooseItems::load(Database &database, const Id &report)
{
    NB_CHECK(database.each(selectFrom(NodeTable::Item, "id"), {report.value}, [&](const StoredRow &row) -> Status {
        LooseItem loose {{}, row.number(4)};
        if (Status read = readRow(row, loose.item); !read)
            return read;
        const bool isChild = !row.isNull(3);
        (isChild ? m_ofItem : m_ofSection)[Id {row.text(isChild ? 3 : 2)}] << qsizetype(m_items.size());
        m_items.push_back(std::move(loose));
        return ok();
    }));
    auto next = m_items.begin();
    return loadParagraphs(
        database, report, NodeTable::Item, [&](const Id &id, const QString &field, const Paragraph &paragraph) {
            while (next != m_items.end() && next->item.id != id)
                ++next;
            return next != m_items.end() && addText(next->item, field, paragraph);
        });
}

QList<qsizetype> LooseItems::take(Places &places, const Id &parent)
{
    QList<qsizetype> indexes = places.isEmpty() ? QList<qsizetype>() : places.take(parent);
    std::stable_sort(indexes.begin(), indexes.end(),
        [&](qsizetype a, qsizetype b) { return m_items[size_t(a)].position < m_items[size_t(b)].position; });
    m_taken += size_t(indexes.size());
    return indexes;
}

bool LooseItems::putInto(Report &report)
{
    for (Part &part : report.parts) {
        for (Section &section : part.sections) {
            for (const qsizetype index : take(m_ofSection, section.id)) {
                WorkItem &item = m_items[size_t(index)].item;
                for (const qsizetype child : take(m_ofItem, item.id))
                    item.children << std::move(m_items[size_t(child)].item);
                section.items << std::move(item);
            }
        }
    }
    return m_taken == m_items.size();
}

} // namespace

bool comesBefore(const ReportSummary &a, const ReportSummary &b)
{
    return std::tie(b.year, a.organisation, a.edition) < std::tie(a.year, b.organisation, b.edition);
}

Result<QList<ReportSummary>> loadSummaries(Database &database)
{
    QList<ReportSummary> summaries;
    NB_CHECK(database.each(
        QStringLiteral("SELECT %1 FROM report").arg(columnsOf(NodeTable::Report).join(QStringLiteral(", "))), {},
        [&](const StoredRow &row) -> Status {
            Report report;
            if (Status read = readRow(row, report); !read)
                return read;
            summaries << ReportSummary {
                report.id, report.year, report.organisation, report.edition, report.state, report.title};
            return ok();
        }));
    std::sort(summaries.begin(), summaries.end(), comesBefore);
    return summaries;
}

Result<Report> loadReport(Database &database, const Id &id)
{
    Loose loose;
    NB_CHECK(loadRoot(database, id, loose.report));
    NB_CHECK(loadNodes(database, id, loose));
    NB_CHECK(loadTexts(database, id, loose));
    LooseItems items;
    NB_CHECK(items.load(database, id));
    if (!putTogether(loose) || !items.putInto(loose.report))
        return damagedError(database.shownPath(), QStringLiteral("report %1: rows without a place").arg(id.value));
    return loose.report;
}

} // namespace nianbao
