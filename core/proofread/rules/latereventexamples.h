// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"

#include <QList>

namespace nianbao {

/// Of the rule of what came after the report's year.
QList<RuleExample> laterEventExamples();

} // namespace nianbao
