// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/tablesketch.h"

#include "core/model/tablegrid.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kRows = 6;
constexpr int kPadding = 4;

// The rows that are drawn: what a table of ten thousand rows would cost is not paid at every key.
Table headOf(const Table &table, int rows)
{
    return {table.rows.mid(0, rows), std::min(table.headerRows, rows), table.widths};
}

QList<double> edgesOf(const Table &table, int columns, double width)
{
    QList<double> edges {0};
    int sum = 0;
    for (int column = 0; column < columns; ++column) {
        const bool given = table.widths.size() == columns;
        sum += given ? table.widths[column] : 1;
        edges.append(width * sum / (given ? 1000 : columns));
    }
    return edges;
}

} // namespace

TableSketch::TableSketch(const Table &table, const QFontMetrics &metrics)
    : m_table(table)
    , m_metrics(metrics)
    , m_rows(std::max(1, std::min(kRows, int(table.rows.size()))))
{
}

int TableSketch::height() const
{
    const int more = m_table.rows.size() > m_rows ? 1 : 0;
    return (m_rows + more) * (m_metrics.lineSpacing() + kPadding) + 1;
}

void TableSketch::draw(QPainter &painter, const QRectF &box) const
{
    const TableGrid grid(headOf(m_table, m_rows));
    const QPalette palette;
    const double line = m_metrics.lineSpacing() + kPadding;
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns(); ++column) {
            const TableCell cell = grid.cellAt(row, column);
            if (cell.columns == 0)
                continue;
            const QRectF square = squareOf(cell, row, column, box);
            painter.setPen(hairline(palette));
            painter.setBrush(row < m_table.headerRows ? palette.alternateBase() : palette.base());
            painter.drawRect(square);
            painter.setPen(palette.color(QPalette::Text));
            const QRectF inner = square.adjusted(kPadding, 0, -kPadding, 0);
            painter.drawText(inner, Qt::AlignVCenter,
                m_metrics.elidedText(cell.text.simplified(), Qt::ElideRight, int(inner.width())));
        }
    }
    if (m_table.rows.size() > m_rows) {
        painter.setPen(mutedText(palette));
        painter.drawText(QRectF(box.left(), box.top() + m_rows * line, box.width(), line), Qt::AlignVCenter,
            QCoreApplication::translate("nianbao::Figures", "另有%1行").arg(m_table.rows.size() - m_rows));
    }
}

QRectF TableSketch::squareOf(const TableCell &cell, int row, int column, const QRectF &box) const
{
    const double line = m_metrics.lineSpacing() + kPadding;
    const QList<double> edges = edgesOf(m_table, columnsOf(m_table), box.width() - 1);
    return {box.left() + edges[column], box.top() + row * line, edges[column + cell.columns] - edges[column],
        cell.rows * line};
}

std::optional<TableSketch::Seen> TableSketch::seen(const CellRange &range, const QRectF &box) const
{
    const double line = m_metrics.lineSpacing() + kPadding;
    if (range.row >= m_rows) {
        const QRectF rest(box.left(), box.top() + m_rows * line, box.width(), line);
        return Seen {rest, QRectF(rest.topLeft(), QSizeF(m_metrics.height() * 3.0, line))};
    }
    const TableGrid grid(headOf(m_table, m_rows));
    int number = 0;
    for (int column = 0; column < grid.columns(); ++column) {
        const TableCell cell = grid.cellAt(range.row, column);
        if (cell.columns > 0 && number++ == range.cell)
            return seenIn(squareOf(cell, range.row, column, box), cell.text, range);
    }
    return std::nullopt;
}

TableSketch::Seen TableSketch::seenIn(const QRectF &square, const QString &text, const CellRange &range) const
{
    const QRectF inner = square.adjusted(kPadding, 0, -kPadding, 0);
    const double least = m_metrics.averageCharWidth();
    const double from = m_metrics.horizontalAdvance(text.left(range.offset).simplified());
    const double to = m_metrics.horizontalAdvance(text.left(range.offset + range.length).simplified());
    const double left = std::clamp(inner.left() + from, inner.left(), std::max(inner.left(), inner.right() - least));
    const double right = std::clamp(inner.left() + to, left + least, std::max(left + least, inner.right()));
    return {square, QRectF(left, square.center().y() - m_metrics.height() / 2.0, right - left, m_metrics.height())};
}

} // namespace nianbao
