// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tablegrid.h"
#include "ui/editors/wavymarks.h"

#include <QBrush>
#include <QLabel>
#include <QList>

#include <optional>

namespace nianbao {

class TableCells;

/// What was found in a table that is being edited: its cells are tinted, and of the selected one this line says what is
/// wrong and why.
class TableFindings : public QLabel {
    Q_OBJECT

public:
    TableFindings(TableCells &cells, QWidget *parent);

    /// `checked`: the table as it was read. Cells that read otherwise by now are not marked.
    void show(const Table &checked, const QList<TextMark> &marks);

private:
    struct Marked {
        int row = 0;
        int column = 0;
        TextMark mark;
        QBrush before; ///< the cell's own background
    };

    void markCells();
    void takeMarksBack();
    void tell();
    /// The column of the grid in which the cell begins; empty: there is none.
    [[nodiscard]] std::optional<int> columnOf(const CellRange &cell) const;

    TableCells &m_cells;
    TableGrid m_checked;
    QList<TextMark> m_marks;
    QList<Marked> m_marked;
};

} // namespace nianbao
