// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textedits.h"

#include <string>

namespace nianbao {

/// The fewest characters to change (E. W. Myers, An O(ND) Difference Algorithm, 1986); indices count characters. Beyond
/// 2,000 changed characters all between the common beginning and the common end is one edit.
QList<TextEdit> shortestEdits(const std::u32string &before, const std::u32string &after);

} // namespace nianbao
