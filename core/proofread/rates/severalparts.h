// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

namespace nianbao {

/// 其中诉前化解27件、诉中化解16件、未化解15件，化解率74.1%; 分别抽检20批次、30批次，分别合格19批次、29批次，合格率96%;
/// 收到136次，应哨136次，办结率98.5%: whether the percentage is of several parts, or of one that is told as what is
/// left.
bool isOfSeveralParts(const QString &text, const QList<Quantity> &quantities, const Share &share);

} // namespace nianbao
