// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

/// THE TABLE of rules.
const QList<Rule> &rules();

/// That with this key, or all of this row in the catalogue (S11); empty: there is none.
QList<const Rule *> rulesNamed(const QString &name);
/// The first of them; null when there is none.
const Rule *ruleByKey(const QString &key);

} // namespace nianbao
