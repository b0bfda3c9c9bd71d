// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// The quantities of a text but for what a share is of, 占52项的36.5%, and how much more one is than another,
/// 比第一批多80 本: neither is a part nor a total of its neighbours.
QList<Quantity> withoutWholesOfShares(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
