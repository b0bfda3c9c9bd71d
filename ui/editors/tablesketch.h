// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

#include <QFontMetrics>
#include <QRectF>

class QPainter;

namespace nianbao {

/// The first rows of a table, drawn small: one line for each row, merged cells as one.
class TableSketch {
public:
    TableSketch(const Table &table, const QFontMetrics &metrics);

    [[nodiscard]] int height() const; ///< pixels
    void draw(QPainter &painter, const QRectF &box) const;

private:
    const Table &m_table;
    QFontMetrics m_metrics;
    int m_rows; ///< that are drawn
};

} // namespace nianbao
