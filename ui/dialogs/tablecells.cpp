// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tablecells.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>

namespace nianbao {

TableCells::TableCells(const Table &table, QWidget *parent)
    : QTableWidget(parent)
    , m_grid(table)
    , m_steps {m_grid.table()}
{
    auto *editor = new CellEditor(this);
    connect(editor, &CellEditor::typed, this, &TableCells::typed);
    connect(this, &QTableWidget::itemChanged, this, &TableCells::typed);
    connect(this, &QTableWidget::itemChanged, this, &TableCells::remember);
    setItemDelegate(editor);
    setAccessibleName(tr("表格的单元格"));
    setWordWrap(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    show(0, 0);
}

// The whole grid anew: tables in a report are small, and spans have no other way.
void TableCells::show(int row, int column)
{
    m_showing = true;
    clearSpans();
    setRowCount(m_grid.rows());
    setColumnCount(m_grid.columns());
    for (int y = 0; y < m_grid.rows(); ++y) {
        for (int x = 0; x < m_grid.columns(); ++x) {
            const TableCell cell = m_grid.cellAt(y, x);
            auto *item = new QTableWidgetItem(cell.columns > 0 ? cell.text : QString());
            if (y < m_grid.headerRows()) {
                QFont bold = font();
                bold.setBold(true);
                item->setFont(bold);
                item->setBackground(palette().alternateBase());
            }
            setItem(y, x, item);
            if (cell.columns * cell.rows > 1)
                setSpan(y, x, cell.rows, cell.columns);
        }
    }
    setCurrentCell(std::clamp(row, 0, m_grid.rows() - 1), std::clamp(column, 0, m_grid.columns() - 1));
    m_showing = false;
    emit shapeChanged();
    remember();
}

void TableCells::remember()
{
    const Table now = m_showing ? m_steps[m_step] : typedTable();
    if (now == m_steps[m_step])
        return;
    m_steps.resize(m_step + 1);
    m_steps << now;
    ++m_step;
    emit stepsChanged();
}

void TableCells::showStep(qsizetype step)
{
    const int row = currentRow();
    const int column = currentColumn();
    m_step = step;
    m_grid = TableGrid(m_steps[step]);
    show(row, column);
    emit stepsChanged();
}

void TableCells::undo()
{
    take(); // an open cell is a step as well
    if (canUndo())
        showStep(m_step - 1);
}

void TableCells::redo()
{
    take();
    if (canRedo())
        showStep(m_step + 1);
}

void TableCells::take()
{
    // Leaving the cell writes what is typed in it.
    if (state() == EditingState)
        setCurrentCell(-1, -1);
    m_grid = gridAsTyped();
}

TableGrid TableCells::gridAsTyped() const
{
    TableGrid grid = m_grid;
    for (int y = 0; y < grid.rows(); ++y) {
        for (int x = 0; x < grid.columns(); ++x) {
            if (grid.cellAt(y, x).columns > 0)
                grid.setText(y, x, item(y, x)->text());
        }
    }
    const auto *editor = viewport()->findChild<QPlainTextEdit *>();
    const bool isOpen = state() == EditingState && editor && currentRow() >= 0 && currentColumn() >= 0;
    if (isOpen && grid.cellAt(currentRow(), currentColumn()).columns > 0)
        grid.setText(currentRow(), currentColumn(), CellEditor::textOf(*editor));
    return grid;
}

Table TableCells::typedTable() const
{
    return gridAsTyped().table();
}

Table TableCells::table()
{
    take();
    return m_grid.table();
}

void TableCells::insertRow(int after)
{
    const int row = currentRow() + after;
    const int column = currentColumn();
    take();
    m_grid.insertRow(std::clamp(row, 0, m_grid.rows()));
    show(row, column);
}

void TableCells::insertColumn(int after)
{
    const int row = currentRow();
    const int column = currentColumn() + after;
    take();
    m_grid.insertColumn(std::clamp(column, 0, m_grid.columns()));
    show(row, column);
}

void TableCells::removeCurrentRow()
{
    const int row = currentRow();
    const int column = currentColumn();
    take();
    if (row >= 0 && m_grid.removeRow(row))
        show(row, column);
}

void TableCells::removeCurrentColumn()
{
    const int row = currentRow();
    const int column = currentColumn();
    take();
    if (column >= 0 && m_grid.removeColumn(column))
        show(row, column);
}

void TableCells::mergeSelected()
{
    const QList<QTableWidgetSelectionRange> ranges = selectedRanges();
    if (ranges.isEmpty())
        return;
    const QTableWidgetSelectionRange range = ranges.first();
    take();
    m_grid.merge(range.topRow(), range.leftColumn(), range.rowCount(), range.columnCount());
    show(range.topRow(), range.leftColumn());
}

void TableCells::splitCurrent()
{
    const int row = currentRow();
    const int column = currentColumn();
    take();
    if (row < 0 || column < 0)
        return;
    m_grid.split(row, column);
    show(row, column);
}

void TableCells::setHeaderRows(int count)
{
    const int row = currentRow();
    const int column = currentColumn();
    take();
    m_grid.setHeaderRows(count);
    show(row, column);
}

void TableCells::edit(const CellRange &range)
{
    int number = 0;
    for (int column = 0; range.row < m_grid.rows() && column < m_grid.columns(); ++column) {
        if (m_grid.cellAt(range.row, column).columns == 0 || number++ != range.cell)
            continue;
        setCurrentCell(range.row, column);
        scrollToItem(item(range.row, column));
        editItem(item(range.row, column));
        if (auto *editor = viewport()->findChild<QPlainTextEdit *>()) {
            QTextCursor words = editor->textCursor();
            words.setPosition(range.offset);
            words.setPosition(range.offset + range.length, QTextCursor::KeepAnchor);
            editor->setTextCursor(words);
        }
        return;
    }
}

QWidget *CellEditor::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setFrameShape(QFrame::NoFrame);
    editor->setTabChangesFocus(true);
    editor->setAccessibleName(tr("单元格的文字"));
    connect(editor, &QPlainTextEdit::textChanged, this, &CellEditor::typed);
    return editor;
}

void CellEditor::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *text = qobject_cast<QPlainTextEdit *>(editor);
    text->setPlainText(index.data(Qt::EditRole).toString());
    text->selectAll();
}

void CellEditor::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, textOf(*editor));
}

QString CellEditor::textOf(const QWidget &editor)
{
    return qobject_cast<const QPlainTextEdit *>(&editor)->toPlainText().replace(u'\t', u' ');
}

bool CellEditor::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QPlainTextEdit *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & Qt::AltModifier) {
                editor->insertPlainText(QStringLiteral("\n"));
            } else {
                emit commitData(editor);
                emit closeEditor(editor);
            }
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace nianbao
