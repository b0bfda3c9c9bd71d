// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/barbutton.h"

#include <QLayout>
#include <QToolButton>

namespace nianbao {

QToolButton *addBarButton(QWidget *bar, const QString &text, const QString &name)
{
    auto *button = new QToolButton(bar);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    bar->layout()->addWidget(button);
    return button;
}

} // namespace nianbao
