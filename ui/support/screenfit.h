// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace nianbao {

/// Gives a window that size, or what fits on its screen with the frame that the system draws around it: at 200 % a
/// screen is half as large, in the pixels of a program.
void resizeToFit(QWidget &window, const QSize &wanted);

} // namespace nianbao
