// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/tableplaces.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace nianbao {

namespace {

/// What reaches down from the rows above, by its first column.
struct Reaching {
    const TableCell *cell = nullptr;
    int columns = 0;
    int rowsLeft = 0;
};

class Grid {
public:
    explicit Grid(const Table &table)
        : m_table(table)
        , m_columns(columnsOf(table))
        , m_above(size_t(m_columns))
    {
    }

    TablePlaces places()
    {
        TablePlaces rows;
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            rows << placesOfRow(row);
        return rows;
    }

private:
    QList<TablePlace> placesOfRow(qsizetype row)
    {
        QList<TablePlace> places;
        qsizetype next = 0;
        for (int column = 0; column < m_columns; column += places.last().columns) {
            Reaching &above = m_above[size_t(column)];
            if (above.rowsLeft > 0) {
                places << TablePlace {above.cell, above.columns, above.rowsLeft, true};
                --above.rowsLeft;
            } else if (next < m_table.rows[row].size()) {
                places << begin(m_table.rows[row][next++], row, column);
            } else {
                places << TablePlace {};
            }
        }
        return places;
    }

    TablePlace begin(const TableCell &cell, qsizetype row, int column)
    {
        int columns = 1;
        while (
            columns < cell.columns && column + columns < m_columns && m_above[size_t(column + columns)].rowsLeft <= 0)
            ++columns;
        const int rows = int(std::clamp<qsizetype>(cell.rows, 1, m_table.rows.size() - row));
        m_above[size_t(column)] = {&cell, columns, rows - 1};
        return {&cell, columns, rows, false};
    }

    const Table &m_table;
    int m_columns;
    std::vector<Reaching> m_above;
};

constexpr int kRoom = 2; ///< halves of a character for the margins of a cell

/// In halves of a character: a figure or a Latin letter is half as wide as a Han one.
int widthOf(const QString &line)
{
    constexpr QChar kLastNarrow {0x2af}; // of Latin
    return int(std::accumulate(line.begin(), line.end(), qsizetype(0),
        [&](qsizetype width, QChar letter) { return width + (letter <= kLastNarrow ? 1 : 2); }));
}

/// What the longest line of each column needs so as not to wrap.
QList<int> needsOf(const Table &table)
{
    constexpr int kLeast = 6; // a narrower column breaks every number
    QList<int> needs(columnsOf(table), kLeast + kRoom);
    for (const QList<TablePlace> &row : placesOf(table)) {
        qsizetype column = 0;
        for (const TablePlace &place : row) {
            if (place.cell && place.columns == 1) {
                for (const QString &line : place.cell->text.split(u'\n'))
                    needs[column] = std::max(needs[column], widthOf(line) + kRoom);
            }
            column += place.columns;
        }
    }
    return needs;
}

/// The longest columns wrap, until all of them have room.
QList<int> weightsByContent(const Table &table, int total)
{
    constexpr int kHalf = 120; // twips, of 小四
    constexpr int kFewest = 16;
    QList<int> weights = needsOf(table);
    for (int most = 48 + kRoom; most >= kFewest; most -= 2) {
        for (int &weight : weights)
            weight = std::min(weight, most);
        if (std::accumulate(weights.begin(), weights.end(), qint64(0)) * kHalf <= total)
            break;
    }
    return weights;
}

} // namespace

TablePlaces placesOf(const Table &table)
{
    return Grid(table).places();
}

bool isFigures(const QString &text)
{
    static const QString kFigures = QStringLiteral("0123456789.,%+-/％，．—－");
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return kFigures.contains(letter); });
}

QList<int> columnWidths(const Table &table, int total)
{
    const int columns = columnsOf(table);
    const bool own = table.widths.size() == columns
        && std::all_of(table.widths.begin(), table.widths.end(), [](int width) { return width > 0; });
    const QList<int> weights = own ? table.widths : weightsByContent(table, total);
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    QList<int> widths;
    qint64 before = 0;
    for (const int weight : weights) { // by the edges, so that the widths add up
        const qint64 after = before + weight;
        widths << int(after * total / sum - before * total / sum);
        before = after;
    }
    return widths;
}

} // namespace nianbao
