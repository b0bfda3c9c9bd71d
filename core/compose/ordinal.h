// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keys.h"

#include <QString>

namespace nianbao {

/// The ordinal that prints before entry `number` of a list. `level` tells the outline's own numbers apart (一、
/// （一） 1. （1）) and Arabic ones (3: 1., 4: （1）); the other styles have one form each.
QString ordinalText(ListStyle style, int level, int number);

} // namespace nianbao
