// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compose/blocks.h"

namespace nianbao {

/// Refuses what a document format cannot hold: a table of more columns than `mostColumns`, a picture of a kind other
/// than PNG, JPEG, GIF and BMP. The sentence counts tables and pictures from 1.
Status checkFigures(const Blocks &blocks, int mostColumns);

constexpr int kMostWordColumns = 63; ///< Word opens no table with more
constexpr int kMostColumns = 16384; ///< of everything else

} // namespace nianbao
