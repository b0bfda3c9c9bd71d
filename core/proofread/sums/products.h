// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// What is told for each and in all: 2140名农民工领回3860万元，人均1.8万元; 每个村3名，19个村共57名. Linear: a sentence
/// is looked at once for each count of that kind.
QList<Sum> productSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
