// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace nianbao {

/// States of one window, one for each scale of the screen (in per cent): heights that suit one leave no room on
/// another. Bytes of an earlier program, which knew one state only, hold none.
int scaleOf(const QWidget &window);
QByteArray stateAt(const QByteArray &states, int scale);
QByteArray withStateAt(const QByteArray &states, int scale, const QByteArray &state);

} // namespace nianbao
