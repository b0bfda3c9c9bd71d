// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns, as CSV and XLSX hold them and nothing else knows of.
#pragma once

#include "core/base/place.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// What a cell holds. Everything is told as text too, as a user would read it.
struct SheetCell {
    enum class Type : unsigned char { Empty, Text, Number, Date, Boolean, Error };

    Type type = Type::Empty;
    bool formula = false; ///< the cell held a formula; its cached value is what is here
    QString text {}; ///< of a number its shortest decimal form ("12.5"), of a date "2018-03-05"

    bool operator==(const SheetCell &) const = default;
};

struct SheetRow {
    int number = 0; ///< in the sheet; in CSV the line on which the row begins. From 1
    QList<SheetCell> cells; ///< from column 1; trailing empty ones are left out
};

/// Cells that one value fills, first and last inclusive, from 1.
struct MergedCells {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// A row that is shorter or longer than the header.
struct RowFault {
    int row = 0; ///< its number
    QString what; ///< the sentence about it
};

struct Sheet {
    QString name; ///< empty for CSV
    bool hidden = false;
    QList<SheetRow> rows; ///< only those that hold something, ascending; merged cells are filled with their value
    QList<MergedCells> merged; ///< as they stood
    QList<int> hiddenColumns {}; ///< from 1; they are read like the others
    QStringList asides {}; ///< words of header, footer, comments and text boxes; lines part paragraphs
    QList<RowFault> faults {}; ///< of a CSV, ascending; the rows stand among the others, as they are
};

struct Workbook {
    QList<Sheet> sheets;
    QString encoding {}; ///< of a CSV file
    QList<Note> notes {};
};

/// "A" for 1, "AA" for 27.
QString columnName(int column);

/// "台账!C5"; without a sheet's name "C5".
QString cellName(const QString &sheet, int row, int column);

/// What a column of a written table is like.
struct SheetColumn {
    QString title;
    int width = 12; ///< in characters of the default font, Han characters count two
    SheetCell::Type type = SheetCell::Type::Text;
    QStringList choices {}; ///< data validation: a drop-down list
    bool hidden = false;
    bool required = false; ///< the title is emphasised
    bool locked = false; ///< in a form: not to be filled in; others are
};

/// A table to write: header row, then `rows` of texts as wide as `columns`.
struct SheetTable {
    QString name; ///< of the sheet; at most 31 characters
    QStringList preface {}; ///< lines above the header, across all columns: title and guide of a form
    QList<SheetColumn> columns;
    QList<QStringList> rows;
    int blankRows = 0; ///< empty rows with borders and validation below: for a form
};

} // namespace nianbao
