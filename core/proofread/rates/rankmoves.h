// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/growths.h"

namespace nianbao {

/// 由第5位上升到第3位，前移2位: places in a ranking, the amount in places where one is told. A place that rises has a
/// smaller number.
QList<Growth> rankMovesIn(const QString &text);

} // namespace nianbao
