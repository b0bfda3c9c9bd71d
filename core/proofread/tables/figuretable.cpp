// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/tables/figuretable.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 1,256; 1 256件; −3.5: what a table counts. 约30 and 12% are none that could be added up.
FigureCell readCell(const QString &cellText)
{
    static const QRegularExpression kBlanks(QStringLiteral("[\\s\u3000]+"));
    static const QRegularExpression kNothing(QStringLiteral("^(?:[-－—–─/／\\\\*]*|无|空)$"));
    static const QRegularExpression kNumber(
        QStringLiteral("^(?<sign>[-−－]?)(?<digits>\\d+|\\d{1,3}(?:[,，]\\d{3})+)(?:\\.(?<decimals>\\d+))?(?:["
                       "件个项人名家户宗起条份篇部次"
                       "场批支辆所处张亩吨例座元位期]|万元|人次|件次|户次|场次|家次)?$"));
    FigureCell cell;
    cell.text = QString(cellText).remove(kBlanks);
    if (kNothing.match(cell.text).hasMatch())
        return cell;
    const QRegularExpressionMatch match = kNumber.match(cell.text);
    cell.kind = match.hasMatch() ? FigureCell::Kind::Number : FigureCell::Kind::Other;
    if (!match.hasMatch())
        return cell;
    QString number = match.captured(u"digits").remove(u',').remove(u'，');
    cell.decimals = int(match.capturedLength(u"decimals"));
    if (cell.decimals > 0)
        number += u'.' + match.captured(u"decimals");
    cell.value = match.captured(u"sign").isEmpty() ? number.toDouble() : -number.toDouble();
    return cell;
}

} // namespace

FigureTable::FigureTable(const Table &table)
    : m_rows(int(table.rows.size()))
    , m_columns(columnsOf(table))
    , m_cells(qsizetype(m_rows) * m_columns)
{
    fill(table);
    while (m_headerRows < m_rows && (m_headerRows < table.headerRows || countsNothing(m_headerRows)))
        ++m_headerRows;
}

void FigureTable::fill(const Table &table)
{
    for (int row = 0; row < m_rows; ++row) {
        int column = 0;
        for (int index = 0; index < int(table.rows[row].size()); ++index) {
            while (column < m_columns && at(row, column).row >= 0)
                ++column;
            const TableCell &source = table.rows[row][index];
            FigureCell cell = readCell(source.text);
            cell.row = row;
            cell.cell = index;
            cell.isMerged = source.rows > 1 || source.columns > 1;
            for (int down = row; down < qMin(m_rows, row + source.rows); ++down) {
                for (int right = column; right < qMin(m_columns, column + source.columns); ++right)
                    m_cells[qsizetype(down) * m_columns + right] = cell;
            }
            column += source.columns;
        }
    }
}

/// A row of names, of years, or of the columns' own numbers 1, 2, 3.
bool FigureTable::countsNothing(int row) const
{
    constexpr double kFirstYear = 1990;
    constexpr double kLastYear = 2100;
    int next = 1;
    for (int column = 0; column < m_columns; ++column) {
        const FigureCell &cell = at(row, column);
        const bool isYear = cell.value >= kFirstYear && cell.value <= kLastYear && cell.decimals == 0;
        if (cell.isNumber() && !isYear && cell.value != next)
            return false;
        next += int(cell.isNumber());
    }
    const bool isSaid = m_columns > 0
        && std::any_of(m_cells.begin() + qsizetype(row) * m_columns, m_cells.begin() + qsizetype(row + 1) * m_columns,
            [](const FigureCell &cell) { return cell.kind == FigureCell::Kind::Other; });
    return isSaid && (next == 1 || next > 3);
}

QString FigureTable::headerOf(int column) const
{
    QString header;
    for (int row = 0; row < m_headerRows; ++row) {
        const FigureCell &cell = at(row, column);
        if (cell.row == row)
            header += cell.text;
    }
    return header;
}

QString FigureTable::labelOf(int row) const
{
    static const QRegularExpression kSerial(QStringLiteral("序号|编号|行次|栏次"));
    QString label;
    for (int column = 0; column < m_columns; ++column) {
        const FigureCell &cell = at(row, column);
        const bool isOwn = cell.row == row && (column == 0 || at(row, column - 1).cell != cell.cell);
        if (cell.isNumber() && !kSerial.match(headerOf(column)).hasMatch())
            break;
        if (isOwn && cell.kind == FigureCell::Kind::Other)
            label += cell.text;
    }
    return label;
}

} // namespace nianbao
