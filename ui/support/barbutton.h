// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace nianbao {

/// Puts a flat button at the end of a bar that has a layout; `name` is its tool tip and what a screen reader says.
QToolButton *addBarButton(QWidget *bar, const QString &text, const QString &name);

} // namespace nianbao
