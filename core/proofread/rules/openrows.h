// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// 均履行公众参与、合法性审查，集体讨论决定等程序: the comma in a row of which the rest says nothing by itself, and so
/// goes on; 会同公安、城管，住建部门; 规范化，信息化、专业化建设. In a line with full-width marks; linear.
QList<TextRange> commasInOpenRows(const QString &text);

/// What is found and what is not.
QList<RuleExample> openRowExamples();

} // namespace nianbao
