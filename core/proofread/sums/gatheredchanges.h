// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// Whether the count says by how much several numbers before it changed together, so that none of them is a part of it:
/// 由58项增加到126项，…由96项增加到210项，两类合计增加182项. What it makes is asked with growth.
bool isGatheredChange(const QString &text, const QList<Quantity> &quantities, const Quantity &count);

} // namespace nianbao
