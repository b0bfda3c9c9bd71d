// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"

namespace nianbao {

/// Among the blocks of a comparison: text, rows and pictures that were deleted in one place and inserted in another
/// become moved. Texts need not be equal: what was changed in a moved one is marked where it stands now. Short pieces
/// of a text, which are alike by chance, are left alone.
void markMoves(Blocks &blocks);

} // namespace nianbao
