// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changedwords.h"

#include "core/text/textedits.h"
#include "ui/dialogs/textmarks.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace nianbao {

ChangedWords::ChangedWords(int other, Side side, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_other(other)
    , m_side(side)
{
}

void ChangedWords::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = std::exchange(row.text, QString());
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const QString other = index.siblingAtColumn(m_other).data().toString();
    const bool before = m_side == Side::Before;
    QList<QTextLayout::FormatRange> marks;
    for (const TextEdit &edit : before ? editsBetween(text, other) : editsBetween(other, text)) {
        const qsizetype length = before ? edit.removed : edit.inserted;
        if (length > 0)
            marks.append({int(before ? edit.before : edit.after), int(length), changeFormat(!before, row.palette)});
    }
    row.text = text;
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget);
    QTextLayout layout(text, row.font);
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(text.size()));
    layout.endLayout();
    const bool chosen = row.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(room);
    painter->setPen(row.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(room.left() + 2, room.top() + std::max(0.0, (room.height() - line.height()) / 2)));
    painter->restore();
}

} // namespace nianbao
