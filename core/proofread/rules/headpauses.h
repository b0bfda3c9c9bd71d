// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/pausefault.h"

#include <QString>

namespace nianbao {

/// 立案27件、其中移送3件; 完善制度、将18项任务分解到股室: the 、 before words with which no part of a row begins, and
/// behind those that only lead in (其中、, 三年来、). In a line with full-width marks; linear.
PauseFaults pausesBeforeHeads(const QString &text);

/// What is found and what is not.
QList<RuleExample> headPauseExamples();

} // namespace nianbao
