// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts read as a user's file is, and checked.
#pragma once

#include "core/formats/fragment.h"
#include "core/proofread/rule.h"
#include "core/proofread/rules/proofread.h"

namespace nianbao::test {

/// A text as a file of its own. The year is the given one, whatever the title says.
Fragment readText(const QString &text, int year = 2018);

/// The shipped word lists.
const Terms &shippedTerms();

Findings checkText(const QString &text, const QStringList &rules = {}, int year = 2018);
/// An example by the rules with these keys; none: all.
Findings checkExample(const RuleExample &example, const QStringList &rules);

/// Of all rules, by their years: what rules make of the word lists for a year is made once.
QList<RuleExample> examplesByYear();

/// One a line, so that a failing test shows them.
QString shown(const Findings &findings);

} // namespace nianbao::test
