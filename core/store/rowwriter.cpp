// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowwriter.h"

#include "core/store/database.h"
#include "core/store/insertion.h"
#include "core/store/paragraphrow.h"
#include "core/store/storeerror.h"

#include <utility>

namespace nianbao {
namespace {

QString whereKey(NodeTable table)
{
    return table == NodeTable::Report ? QStringLiteral("id = ?") : QStringLiteral("report = ? AND id = ?");
}

QString whereText(NodeTable table)
{
    return table == NodeTable::Report
        ? QStringLiteral("report = ? AND field = ? AND position = ?")
        : QStringLiteral("report = ? AND %1 = ? AND field = ? AND position = ?").arg(nameOf(table));
}

/// The columns of a paragraph, each with its mark.
QString contentSets()
{
    return paragraphColumns().join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ?");
}

} // namespace

RowWriter::RowWriter(Database &database, const Id &report)
    : m_database(database)
    , m_report(report)
{
}

Status RowWriter::insertRow(NodeTable table, const QVariantList &row)
{
    return insertLater(m_rows, table, row);
}

Status RowWriter::insertLater(Waiting &waiting, NodeTable table, const QVariantList &row)
{
    QList<QVariantList> &rows = waiting[table];
    rows << row;
    return rows.size() < kRowsAtOnce ? ok() : flush();
}

Status RowWriter::flush()
{
    const QString comma = QStringLiteral(", ");
    const Waiting rows = std::exchange(m_rows, {});
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const QString columns = columnsOf(it.key()).join(comma);
        NB_CHECK(
            insertRows(m_database, QStringLiteral("INSERT INTO %1 (%2)").arg(nameOf(it.key()), columns), it.value()));
    }
    const Waiting texts = std::exchange(m_texts, {});
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString node = it.key() == NodeTable::Report ? QString() : nameOf(it.key()) + comma;
        NB_CHECK(insertRows(m_database,
            QStringLiteral("INSERT INTO %1_paragraph (report, %2field, position, %3)")
                .arg(nameOf(it.key()), node, paragraphColumns().join(comma)),
            it.value()));
    }
    return ok();
}

Status RowWriter::updateOne(NodeTable table, const QString &sql, const QVariantList &values)
{
    NB_CHECK(flush());
    NB_TRY(const int rows, m_database.execute(sql, values));
    if (rows == 1)
        return ok();
    return staleError(m_database.shownPath(), QStringLiteral("an update of %1 found no row").arg(nameOf(table)));
}

Status RowWriter::updateRow(NodeTable table, const QVariantList &before, const QVariantList &after)
{
    QStringList sets;
    QVariantList values;
    for (int i = keyLength(table); i < after.size(); ++i) {
        if (before.at(i) == after.at(i))
            continue;
        sets << columnsOf(table).at(i) + QStringLiteral(" = ?");
        values << after.at(i);
    }
    if (sets.isEmpty())
        return ok();
    values << after.mid(0, keyLength(table));
    const QString sql = QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                            .arg(nameOf(table), sets.join(QStringLiteral(", ")), whereKey(table));
    return updateOne(table, sql, values);
}

Status RowWriter::shiftRow(NodeTable table, const Id &id, qint64 position)
{
    const QString sql = QStringLiteral("UPDATE %1 SET position = ? WHERE report = ? AND id = ?").arg(nameOf(table));
    return updateOne(table, sql, {position, m_report.value, id.value});
}

Result<qint64> RowWriter::positionOf(NodeTable table, const Id &id)
{
    const QString sql = QStringLiteral("SELECT position FROM %1 WHERE report = ? AND id = ?").arg(nameOf(table));
    NB_TRY(const QVariant position, m_database.value(sql, {m_report.value, id.value}));
    if (position.isValid())
        return position.toLongLong();
    return staleError(m_database.shownPath(), QStringLiteral("no row of %1 to stand beside").arg(nameOf(table)));
}

Status RowWriter::removeRow(NodeTable table, const QVariantList &key)
{
    NB_CHECK(flush());
    NB_CHECK(m_database.execute(QStringLiteral("DELETE FROM %1 WHERE %2").arg(nameOf(table), whereKey(table)), key));
    return ok();
}

Status RowWriter::writeTexts(
    NodeTable table, const Id &node, const QList<FieldText> &before, const QList<FieldText> &after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        const Paragraphs old = i < before.size() ? before.at(i).paragraphs : Paragraphs();
        const Paragraphs &young = after.at(i).paragraphs;
        for (qsizetype p = 0; p < qMax(old.size(), young.size()); ++p) {
            const TextKey key {table, node, after.at(i).field, p};
            NB_CHECK(writeText(key, p < old.size() ? &old.at(p) : nullptr, p < young.size() ? &young.at(p) : nullptr));
        }
    }
    return ok();
}

Status RowWriter::writeText(const TextKey &key, const Paragraph *before, const Paragraph *after)
{
    if (!after)
        return removeText(key);
    if (!before)
        return insertText(key, *after);
    return *before == *after ? ok() : updateText(key, *after);
}

QVariantList RowWriter::cells(const TextKey &key) const
{
    QVariantList values {m_report.value};
    if (key.table != NodeTable::Report)
        values << key.node.value;
    return values << QString(key.field) << key.position;
}

Status RowWriter::insertText(const TextKey &key, const Paragraph &paragraph)
{
    NB_CHECK(checkStorable(paragraph, m_database.shownPath()));
    m_hasWrittenPictures = m_hasWrittenPictures || paragraph.kind == ParagraphKind::Picture;
    return insertLater(m_texts, key.table, cells(key) + cellsOf(paragraph));
}

Status RowWriter::updateText(const TextKey &key, const Paragraph &paragraph)
{
    NB_CHECK(checkStorable(paragraph, m_database.shownPath()));
    m_hasWrittenPictures = m_hasWrittenPictures || paragraph.kind == ParagraphKind::Picture;
    const QString sql = QStringLiteral("UPDATE %1_paragraph SET %2 WHERE %3")
                            .arg(nameOf(key.table), contentSets(), whereText(key.table));
    return updateOne(key.table, sql, cellsOf(paragraph) + cells(key));
}

Status RowWriter::removeText(const TextKey &key)
{
    const QString sql =
        QStringLiteral("DELETE FROM %1_paragraph WHERE %2").arg(nameOf(key.table), whereText(key.table));
    NB_CHECK(flush());
    NB_CHECK(m_database.execute(sql, cells(key)));
    return ok();
}

Status RowWriter::writeAnswers(const Id &plan, const QList<Id> &before, const QList<Id> &after)
{
    if (before == after)
        return ok();
    NB_CHECK(flush());
    const QVariantList key {m_report.value, plan.value};
    if (!before.isEmpty())
        NB_CHECK(m_database.execute(QStringLiteral("DELETE FROM plan_answer WHERE report = ? AND plan = ?"), key));
    for (qsizetype i = 0; i < after.size(); ++i) {
        NB_CHECK(m_database.execute(
            QStringLiteral("INSERT INTO plan_answer (report, plan, position, problem) VALUES (?, ?, ?, ?)"),
            QVariantList(key) << i << after.at(i).value));
    }
    return ok();
}

} // namespace nianbao
