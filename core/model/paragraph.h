// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What prose is made of: running text, kept raw text, tables and pictures.
#pragma once

#include "core/model/keys.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao {

/// A cell of a table. Cells that a merged one covers are not there, as in HTML.
struct TableCell {
    QString text; ///< may hold line breaks (\n), no tabs
    int columns = 1; ///< across which it reaches, from 1
    int rows = 1;

    bool operator==(const TableCell &) const = default;
};

/// A table as it stands in the text, row by row.
struct Table {
    QList<QList<TableCell>> rows;
    int headerRows = 0; ///< repeated at the top of each further page
    QList<int> widths; ///< of the columns in thousandths of the whole; empty: by their content

    bool operator==(const Table &) const = default;
};

/// The table's columns: the widest row, covered cells counted.
int columnsOf(const Table &table);

/// The table as text: rows on lines, cells between tabs, line breaks within a cell as blanks.
QString plainText(const Table &table);

/// Bytes of a picture; a larger one is refused wherever it comes from.
constexpr qint64 kLargestPicture = qint64(20) * 1024 * 1024;
/// Bytes of all pictures of one report.
constexpr qint64 kLargestPictures = qint64(100) * 1024 * 1024;

/// A picture as it came. Equal bytes share their memory.
struct Picture {
    QByteArray bytes;
    QString mediaType; ///< image/png, image/jpeg, image/gif or image/bmp
    int width = 0; ///< as it stands on the page, in tenths of a millimetre; 0: its natural width, the line's at most

    bool operator==(const Picture &) const = default;
};

/// A paragraph of prose. Text of kind Raw may hold tabs and line breaks; all other text holds neither.
struct Paragraph {
    ParagraphKind kind = ParagraphKind::Text;
    QString text {}; ///< of a table or a picture: what it shows, for those who cannot see it; never printed
    Table table {}; ///< only of kind Table
    Picture picture {}; ///< only of kind Picture

    bool operator==(const Paragraph &) const = default;
};
using Paragraphs = QList<Paragraph>;

/// What is written in it: the text; of a table that has rows its cells, as plainText(Table) has them.
QString plainText(const Paragraph &paragraph);

} // namespace nianbao
