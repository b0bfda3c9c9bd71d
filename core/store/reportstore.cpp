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

namespace nianbao {
namespace {

QString selectFrom(NodeTable table)
{
    const QString where =
        table == NodeTable::Report ? QStringLiteral("id = ?") : QStringLiteral("report = ? ORDER BY position, id");
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3")
        .arg(columnsOf(table).join(QStringLiteral(", ")), nameOf(table), where);
}

Status loadRoot(Database &database, const Id &id, Report &report)
{
    bool found = false;
    NB_CHECK(database.each(selectFrom(NodeTable::Report), {id.value}, [&](const QSqlQuery &row) {
        found = true;
        return readRow(row, report);
    }));
    if (!found)
        return damagedError(database.shownPath(), QStringLiteral("no report %1").arg(id.value));
    return ok();
}

Status loadNodes(Database &database, const Id &id, Loose &loose)
{
    NB_CHECK(database.each(selectFrom(NodeTable::Part), {id.value}, [&](const QSqlQuery &row) -> Status {
        Part part;
        if (Status read = readRow(row, part); !read)
            return read;
        loose.partOrder << part.id;
        loose.parts.insert(part.id, part);
        return ok();
    }));
    NB_CHECK(database.each(selectFrom(NodeTable::Section), {id.value}, [&](const QSqlQuery &row) -> Status {
        Section section;
        if (Status read = readRow(row, section); !read)
            return read;
        loose.sectionsOf[Id {row.value(2).toString()}] << section.id;
        loose.sections.insert(section.id, section);
        return ok();
    }));
    return database.each(selectFrom(NodeTable::Item), {id.value}, [&](const QSqlQuery &row) -> Status {
        WorkItem item;
        if (Status read = readRow(row, item); !read)
            return read;
        if (row.isNull(3))
            loose.itemsOf[Id {row.value(2).toString()}] << item.id;
        else
            loose.childrenOf[Id {row.value(3).toString()}] << item.id;
        loose.items.insert(item.id, item);
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
    return database.each(sql, {report.value}, [&](const QSqlQuery &row) {
        const QString field = row.value(1).toString();
        const std::optional<Paragraph> paragraph = paragraphFrom(row, 2);
        if (paragraph && add(Id {row.value(0).toString()}, field, *paragraph))
            return ok();
        const QString detail = QStringLiteral("%1 %2: paragraph of %3").arg(node, row.value(0).toString(), field);
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
    NB_CHECK(loadParagraphs(database, id, NodeTable::Item, loose.items));
    return database.each(
        QStringLiteral("SELECT plan, problem FROM plan_answer WHERE report = ? ORDER BY plan, position"), {id.value},
        [&](const QSqlQuery &row) {
            const Id plan {row.value(0).toString()};
            if (loose.sections.contains(plan))
                loose.sections[plan].plan.answers << Id {row.value(1).toString()};
            return ok();
        });
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
        [&](const QSqlQuery &row) -> Status {
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
    if (!putTogether(loose))
        return damagedError(database.shownPath(), QStringLiteral("report %1: rows without a place").arg(id.value));
    return loose.report;
}

} // namespace nianbao
