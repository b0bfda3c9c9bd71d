// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"
#include "core/proofread/finding.h"

#include <QFontMetrics>
#include <QRectF>

#include <optional>

class QPainter;

namespace nianbao {

/// The first rows of a table, drawn small: one line for each row, merged cells as one.
class TableSketch {
public:
    TableSketch(const Table &table, const QFontMetrics &metrics);

    [[nodiscard]] int height() const; ///< pixels
    void draw(QPainter &painter, const QRectF &box) const;

    struct Seen {
        QRectF cell;
        QRectF words; ///< as far as the cell shows them
    };
    /// Where a stretch of a cell is drawn; of a row that is not, the line that counts those. Empty: there is no such
    /// cell.
    [[nodiscard]] std::optional<Seen> seen(const CellRange &range, const QRectF &box) const;

private:
    [[nodiscard]] QRectF squareOf(const TableCell &cell, int row, int column, const QRectF &box) const;
    [[nodiscard]] Seen seenIn(const QRectF &square, const QString &text, const CellRange &range) const;

    const Table &m_table;
    QFontMetrics m_metrics;
    int m_rows; ///< that are drawn
};

} // namespace nianbao
