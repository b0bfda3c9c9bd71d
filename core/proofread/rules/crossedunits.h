// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// Two units of one number: 310件起, 23个宗, 1360元次, 30余名名, 12万余元余, 26个名政府法律顾问. Linear.
QList<TextRange> crossedUnits(const QString &text);

} // namespace nianbao
