// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// 办理代表建议146件、政协提案268件，414件建议提案…: what the two counts before it are called is called together.
/// 复议案件9件、 诉讼案件6件，15件案件均未…: or by their one noun, and all of them are told.
QList<Sum> joinedNounSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
