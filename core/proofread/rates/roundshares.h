// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

#include <optional>

namespace nianbao {

/// 考试1480人，一次性通过1392人；补考88人，通过85人，最终通过率99.8%: the share at the index of all that passed in the
/// end, if it holds or one slip of the pen spoils it. Empty where there are no two rounds, or others are told as well.
std::optional<Share> shareOfRounds(const QString &text, const QList<Quantity> &quantities, qsizetype index);

/// Whether the percentage is said of several rounds together: then it is of none of them alone.
bool isOfRounds(const QString &text, const QList<Quantity> &quantities, const Share &share);

} // namespace nianbao
