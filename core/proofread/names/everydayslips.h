// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/names/wordreading.h"
#include "core/proofread/names/writtenslip.h"
#include "core/proofread/textrange.h"

namespace nianbao {

/// Whether an everyday word (部署, 密切配合) stands in the window with the slip. There are so many of them that two
/// characters side by side make one by chance: only what is left over on both sides of the slip, and could be nothing
/// else, is told.
bool isEverydaySlip(WordReading &reading, const QString &right, TextRange window, const WrittenSlip &slip);

} // namespace nianbao
