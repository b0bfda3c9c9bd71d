// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/cells.h"

namespace nianbao {

/// Decides for each cell whether a line may begin with it: the prohibition lists, then the runs that are not split
/// (half-width runs, ——, ……, number + unit, 〔2018〕30号, 第十五条, 一是, （十一）). Of two versions in one, a line may
/// begin with what the other one does not have.
void markBreaks(Cells &cells);

} // namespace nianbao
