// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

#include <optional>

namespace nianbao {

/// What is told for each and in all: 2140名农民工领回3860万元，人均1.8万元; 每个村3名，19个村共57名. Linear: a sentence
/// is looked at once for each count of that kind.
QList<Sum> productSumsIn(const QString &text, const QList<Quantity> &quantities);

/// 22个村各配备2名，共44名: of this total, unless what was counted before it belongs to it.
std::optional<Sum> sumOfEach(const QString &text, const QList<Quantity> &quantities, const Quantity &total);

} // namespace nianbao
