// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

namespace nianbao {

/// THE TABLE of rules.
const QList<Rule> &rules();

/// By key, or by its row in the catalogue (P2); null when there is none.
const Rule *ruleByKey(const QString &key);

} // namespace nianbao
