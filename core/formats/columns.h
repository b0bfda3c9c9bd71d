// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table is which field.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace nianbao {

/// The tables of a report and its library.
enum class TableKind { Items, Problems, Plans, Units };
inline constexpr TableKind kTableKinds[] {TableKind::Items, TableKind::Problems, TableKind::Plans, TableKind::Units};

/// What a field's text must be like.
enum class FieldRule {
    OwnId, ///< an id of ours (Id): never one of other people's numbers
    Key, ///< the number by which the sender knows the record (Origin::key)
    Ordinal, ///< the row's number, which says nothing of the record
    Link, ///< ids, keys or ordinals of other records
    Category,
    Title, ///< one line; must be there
    Line, ///< one line
    Date, ///< one line as the user typed it; a day must exist in the calendar
    Prose, ///< paragraphs, one a line
    Lines, ///< text that may hold line breaks
    State, ///< PlanState in words
    Kind, ///< UnitKind in words
    Names, ///< several names
    Reference, ///< printed in a form for its reader, never taken in
};

/// A field that a column can hold. A row of THE TABLE in columns.cpp.
struct TableField {
    TableKind table;
    QLatin1String key; ///< "title"; kept in mappings
    QStringView title; ///< the header that we write; never translated: files go from office to office
    QStringList synonyms; ///< headers of other people's tables, normalised
    FieldRule rule = FieldRule::Line;
    bool required = false; ///< no table without this column
    bool written = true; ///< false: read where it is there, never written
    int width = 12; ///< of the column we write, in half characters
};

/// All fields in the order in which they are written.
const QList<TableField> &tableFields();

/// The field's header as text.
QString titleOf(const TableField &field);

/// Of one table; null when it has no such field.
const TableField *tableField(TableKind table, QStringView key);

/// Stable keys: items, problems, plans, units.
QString keyOf(TableKind table);
std::optional<TableKind> tableFromKey(QStringView key);

/// The table's name for people and sheets: 工作事项, 存在问题, 工作打算, 单位名册.
QString nameOf(TableKind table);

/// A header without blanks, line breaks, brackets' signs and closing marks, Latin letters in lower case.
QString normalisedHeader(const QString &header);

/// The table's field that bears this header or a synonym of it, what stands in brackets aside; null when none does.
const TableField *fieldOf(TableKind table, const QString &header);

/// What the user chose for a table of this shape, remembered per sender.
struct ColumnMapping {
    QString sender {}; ///< 报送单位; empty: of anybody
    QString shape {}; ///< the header's texts, normalised and joined: the same table next year has the same shape
    TableKind table = TableKind::Items;
    QStringList fields {}; ///< for each column the key of its field, empty for one that is left out

    bool operator==(const ColumnMapping &) const = default;
};

/// A table as it was found: what the preview shows to choose a mapping.
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

/// The mapping of this shape that was chosen for the sender, else for anybody, else for another sender; null: none.
const ColumnMapping *mappingFor(const QList<ColumnMapping> &mappings, const QString &sender, const QString &shape);

} // namespace nianbao
