// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

#include <QList>

namespace nianbao {

/// 局党组书记、镇长 and 市委、局主要负责同志: one person's or one place's offices with the names of two, so that one of
/// them is wrong whoever speaks. Linear.
QList<TextRange> mixedChiefsIn(const PrintedLine &line);

} // namespace nianbao
