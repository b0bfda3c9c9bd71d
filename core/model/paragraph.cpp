// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/paragraph.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace nianbao {

int columnsOf(const Table &table)
{
    std::vector<int> covered; // by cells of the rows above: for how many more rows, each column
    size_t widest = 0;
    for (const QList<TableCell> &row : table.rows) {
        size_t column = 0;
        std::vector<int> next(covered.size(), 0);
        for (size_t at = 0; at < covered.size(); ++at)
            next[at] = std::max(0, covered[at] - 1);
        for (const TableCell &cell : row) {
            while (column < covered.size() && covered[column] > 0)
                ++column;
            const size_t end = column + size_t(std::max(1, cell.columns));
            if (next.size() < end)
                next.resize(end, 0);
            for (; column < end; ++column)
                next[column] = std::max(next[column], cell.rows - 1);
        }
        for (size_t at = column; at < covered.size(); ++at) {
            if (covered[at] > 0)
                column = at + 1;
        }
        widest = std::max(widest, column);
        covered = next;
    }
    return int(widest);
}

QString plainText(const Table &table)
{
    QStringList lines;
    for (const QList<TableCell> &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells << QString(cell.text).replace(u'\n', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString plainText(const Paragraph &paragraph)
{
    const bool isTable = paragraph.kind == ParagraphKind::Table && !paragraph.table.rows.isEmpty();
    return isTable ? plainText(paragraph.table) : paragraph.text;
}

} // namespace nianbao
