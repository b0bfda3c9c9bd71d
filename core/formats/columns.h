// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a foreign table is which field.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// The tables of a report and its library.
enum class TableKind { Items, Problems, Plans, Units };

/// A field that a column can hold. A row of the table in columns.cpp.
struct TableField {
    TableKind table;
    QLatin1String key; ///< "title"; kept in mappings
    const char
        *title; ///< the header we write; marked for translation in context "formats", but never translated in files
    QStringList synonyms; ///< headers of other people's tables, without spaces and brackets
    bool required = false;
    int width = 12; ///< of the column we write, in half characters
};

/// All fields in the order in which they are written.
const QList<TableField> &tableFields();

/// Stable keys: items, problems, plans, units.
QString keyOf(TableKind table);

/// What the user chose for a table of this shape, remembered per sender.
struct ColumnMapping {
    QString sender; ///< 报送单位; empty: of anybody
    QString shape; ///< the header's texts, normalised and joined: the same table next year has the same shape
    TableKind table = TableKind::Items;
    QStringList fields; ///< for each column the key of its field, empty for one that is left out

    bool operator==(const ColumnMapping &) const = default;
};

/// A foreign table as it was found: what the preview shows to choose a mapping.
struct FoundTable {
    QString sheet;
    int headerRow = 0; ///< from 1
    QStringList headers;
    QList<QStringList> samples; ///< the first rows below the header
    ColumnMapping mapping; ///< remembered or guessed
    bool certain = true; ///< every header was known, or the mapping was chosen before
};

/// The shape under which a header is remembered.
QString shapeOf(const QStringList &headers);

} // namespace nianbao
