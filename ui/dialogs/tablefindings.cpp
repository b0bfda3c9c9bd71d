// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tablefindings.h"

#include "core/tasks/checktask.h"
#include "ui/dialogs/tablecells.h"
#include "ui/models/severitycolor.h"

#include <QSignalBlocker>

#include <utility>

namespace nianbao {

namespace {

constexpr int kTint = 70; // of 255: the text stays legible, light and dark

} // namespace

TableFindings::TableFindings(TableCells &cells, QWidget *parent)
    : QLabel(parent)
    , m_cells(cells)
    , m_checked(1, 1)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(tr("校对意见"));
    connect(&cells, &QTableWidget::currentCellChanged, this, &TableFindings::tell);
    connect(&cells, &QTableWidget::itemChanged, this, &TableFindings::markCells);
    connect(&cells, &TableCells::shapeChanged, this, [this] {
        m_marked.clear(); // the cells are new ones
        markCells();
    });
    hide();
}

void TableFindings::show(const Table &checked, const QList<TextMark> &marks)
{
    m_checked = TableGrid(checked);
    m_marks = marks;
    markCells();
}

std::optional<int> TableFindings::columnOf(const CellRange &cell) const
{
    int number = 0;
    for (int column = 0; cell.row < m_checked.rows() && column < m_checked.columns(); ++column) {
        if (m_checked.cellAt(cell.row, column).columns > 0 && number++ == cell.cell)
            return column;
    }
    return std::nullopt;
}

void TableFindings::takeMarksBack()
{
    while (!m_marked.isEmpty()) { // the last one first: a cell may have several
        const Marked marked = m_marked.takeLast();
        if (QTableWidgetItem *item = m_cells.item(marked.row, marked.column)) {
            item->setBackground(marked.before);
            item->setToolTip({});
        }
    }
}

// Nobody has typed: the table must not take it for that.
void TableFindings::markCells()
{
    const QSignalBlocker quiet(&m_cells);
    takeMarksBack();
    const bool isSameShape = m_checked.rows() == m_cells.rowCount() && m_checked.columns() == m_cells.columnCount();
    for (const TextMark &mark : std::as_const(m_marks)) {
        const std::optional<int> column = isSameShape ? columnOf(*mark.cell) : std::nullopt;
        QTableWidgetItem *item = column ? m_cells.item(mark.cell->row, *column) : nullptr;
        if (!item || item->text() != m_checked.cellAt(mark.cell->row, *column).text)
            continue;
        m_marked << Marked {mark.cell->row, *column, mark, item->background()};
        QColor tint = colorOf(mark.severity, palette());
        tint.setAlpha(kTint);
        item->setBackground(tint);
        item->setToolTip(mark.message.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    }
    m_cells.viewport()->update();
    tell();
}

void TableFindings::tell()
{
    QStringList lines;
    for (const Marked &marked : std::as_const(m_marked)) {
        if (marked.row == m_cells.currentRow() && marked.column == m_cells.currentColumn())
            lines << QStringLiteral("%1 · %2").arg(
                nameOf(marked.mark.severity), QString(marked.mark.message).replace(u'\n', u' '));
    }
    lines.removeDuplicates();
    if (lines.isEmpty() && !m_marked.isEmpty())
        lines << tr("有底色的格子里有校对意见，选中那一格就写出理由。");
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace nianbao
