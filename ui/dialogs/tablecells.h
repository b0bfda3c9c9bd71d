// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tablegrid.h"
#include "core/proofread/finding.h"

#include <QStyledItemDelegate>
#include <QTableWidget>

namespace nianbao {

/// The squares of a table to type into. A cell may hold several lines: Alt+Enter.
class TableCells : public QTableWidget {
    Q_OBJECT

public:
    TableCells(const Table &table, QWidget *parent);

    /// With what is typed in the open cell, which is closed.
    [[nodiscard]] Table table();
    /// The same, and the open cell stays open: what its input method still holds is left out.
    [[nodiscard]] Table typedTable() const;

    void insertRow(int after);
    void insertColumn(int after);
    void removeCurrentRow();
    void removeCurrentColumn();
    void mergeSelected();
    void splitCurrent();
    void setHeaderRows(int count);
    /// The last step back, and forward again: a cell that was written, a row, a column, cells merged or parted. What is
    /// typed in an open cell has its own.
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_step > 0; }
    [[nodiscard]] bool canRedo() const { return m_step + 1 < m_steps.size(); }
    /// Opens the cell's editor and selects the stretch; nothing where there is no such cell.
    void edit(const CellRange &range);
    using QTableWidget::edit;

signals:
    void shapeChanged();
    void typed(); ///< also in a cell that is still open
    void stepsChanged(); ///< what can be undone

private:
    void remember();
    void showStep(qsizetype step);
    void show(int row, int column);
    void take();
    [[nodiscard]] TableGrid gridAsTyped() const;

    TableGrid m_grid;
    QList<Table> m_steps; ///< the table as it was, and as it is
    qsizetype m_step = 0; ///< which of them it is
    bool m_showing = false;
};

/// Edits a cell: Enter is done, Alt+Enter begins a line.
class CellEditor : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    /// What setModelData would write.
    [[nodiscard]] static QString textOf(const QWidget &editor);

signals:
    void typed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace nianbao
