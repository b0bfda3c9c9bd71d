// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// Whether a total behind its parts counts another thing than they do: 6个镇、3个乡，共117个行政村、15个社区.
bool totalsAnotherNoun(const QString &text, const Sum &sum);

} // namespace nianbao
