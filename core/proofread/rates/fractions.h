// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/shares.h"

namespace nianbao {

/// The shares that are told in words, 占三分之二, 占六成, with the two counts before them. Words are never exact: such
/// a share is wrong only if it is off by more than a reader would forgive.
QList<Share> wordedSharesIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
