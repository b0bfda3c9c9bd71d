// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/rows.h"

#include <QMap>

namespace nianbao {

class Database;

/// Writes rows of one report, inside the caller's transaction. An update that finds no row is an error: then the file
/// does not hold what the caller believes. Insertions wait for each other and go in many at once (insertRows):
/// nothing is written before flush(), though whatever else is written sees to it.
class RowWriter {
public:
    RowWriter(Database &database, const Id &report);

    Status insertRow(NodeTable table, const QVariantList &row);
    /// Writes what waits. To be called last.
    Status flush();
    [[nodiscard]] bool hasWrittenPictures() const { return m_hasWrittenPictures; }
    /// Only the columns that differ, so that an index on the others is not touched.
    Status updateRow(NodeTable table, const QVariantList &before, const QVariantList &after);
    /// What only has another place among its siblings.
    Status shiftRow(NodeTable table, const Id &id, qint64 position);
    /// As it is stored; an error when the row is not there.
    Result<qint64> positionOf(NodeTable table, const Id &id);
    Status removeRow(NodeTable table, const QVariantList &key);

    /// Row by row: a typed letter changes one row, however many paragraphs stand around it.
    Status writeTexts(NodeTable table, const Id &node, const QList<FieldText> &before, const QList<FieldText> &after);
    Status writeAnswers(const Id &plan, const QList<Id> &before, const QList<Id> &after);

private:
    struct TextKey {
        NodeTable table;
        const Id &node;
        QLatin1String field;
        qsizetype position;
    };

    [[nodiscard]] QVariantList cells(const TextKey &key) const;
    Status writeText(const TextKey &key, const Paragraph *before, const Paragraph *after);
    Status insertText(const TextKey &key, const Paragraph &paragraph);
    Status updateText(const TextKey &key, const Paragraph &paragraph);
    Status removeText(const TextKey &key);
    Status updateOne(NodeTable table, const QString &sql, const QVariantList &values);
    using Waiting = QMap<NodeTable, QList<QVariantList>>;
    Status insertLater(Waiting &waiting, NodeTable table, const QVariantList &row);

    Database &m_database;
    Id m_report;
    Waiting m_rows; ///< parents before children
    bool m_hasWrittenPictures = false;
    Waiting m_texts; ///< after the rows of their nodes
};

} // namespace nianbao
