// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/rules/pausefault.h"

namespace nianbao {

/// 落实公平竞争审查制度、审查政策措施22件: the 、 between two long clauses, each with a verb and an object of its own.
/// Those of one length (统筹推进…、协调推进…), what another verb governs (制定支持…、帮助…等政策) and headings are let
/// alone. In a line with full-width marks; linear.
PauseFaults pausesBetweenDeeds(const QString &text);

/// What is found and what is not.
QList<RuleExample> deedPauseExamples();

} // namespace nianbao
