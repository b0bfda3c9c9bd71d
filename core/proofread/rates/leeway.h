// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

#include <optional>

namespace nianbao {

/// What a percentage that is no exact one may stand for, generously (5 per cent points, or a tenth of it;
/// 1.5 points about 19%): 约30%,
/// 近60%, 超过50%, 90%以上, 不足40%. Empty where it is exact.
std::optional<Bounds> leewayOf(const QString &text, const Quantity &percent);

/// What stands before a number without the words at its end that say so: 占比 of 占比超过.
QString withoutLeeway(QString subject);

} // namespace nianbao
