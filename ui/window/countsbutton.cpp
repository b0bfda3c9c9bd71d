// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/countsbutton.h"

#include "ui/models/severitycolor.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace nianbao {

void CountsButton::setPieces(const QList<Piece> &pieces)
{
    m_pieces = pieces;
    QString text;
    for (const Piece &piece : pieces)
        text += piece.text;
    setText(text);
    setAccessibleName(text);
    update();
}

void CountsButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear(); // the style has one colour for all of it
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    int x = (width() - fontMetrics().horizontalAdvance(text())) / 2;
    for (const Piece &piece : m_pieces) {
        const QColor color =
            piece.severity ? colorOf(*piece.severity, palette()) : palette().color(QPalette::ButtonText);
        painter.setPen(color);
        painter.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignLeft | Qt::AlignVCenter), piece.text);
        x += fontMetrics().horizontalAdvance(piece.text);
    }
}

} // namespace nianbao
