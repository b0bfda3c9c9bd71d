// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/pausefault.h"

#include <QList>
#include <QString>

namespace nianbao {

/// 参加考试、力争持证率达到100%; 办理128件、同比增长3%: the 、 before what only a clause can begin with.
PauseFaults pausesBeforeResults(const QString &text);

/// What is found and what is not.
QList<RuleExample> resultPauseExamples();

} // namespace nianbao
