// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// The sums of what is done and what remains: 发现问题73个，已整改71个，还有2个正在整改. The total may end the sentence
/// before. Linear: at most six counts before the rest are looked at.
QList<Sum> remainderSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
