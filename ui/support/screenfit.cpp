// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/screenfit.h"

#include <QScreen>
#include <QWidget>

namespace nianbao {

void resizeToFit(QWidget &window, const QSize &wanted)
{
    constexpr QSize kFrame {16, 48};
    window.resize(wanted.boundedTo(window.screen()->availableSize() - kFrame));
}

} // namespace nianbao
