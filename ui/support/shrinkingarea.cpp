// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/shrinkingarea.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kLeastLines = 4;

} // namespace

ShrinkingArea::ShrinkingArea(QWidget *held, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(held);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize ShrinkingArea::sizeHint() const
{
    const int width = widget()->sizeHint().width();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(std::max(width, viewport()->width()))
                                                     : widget()->sizeHint().height();
    return {width + verticalScrollBar()->sizeHint().width(), height};
}

QSize ShrinkingArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
        std::min(sizeHint().height(), kLeastLines * fontMetrics().lineSpacing())};
}

// What is held asks for another size.
bool ShrinkingArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::event(event);
}

} // namespace nianbao
