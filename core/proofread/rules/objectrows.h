// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// 解决机构，编制、经费等问题16个; 整合农机，渔政、动物卫生等6支队伍: the comma behind the first short name of a row
/// that is the whole object of a verb. Linear.
QList<TextRange> commasInObjectRows(const QString &text);

/// What is found and what is not.
QList<RuleExample> objectRowExamples();

} // namespace nianbao
