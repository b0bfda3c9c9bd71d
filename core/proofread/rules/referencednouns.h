// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rules/toldnumbers.h"

#include <QString>

namespace nianbao {

/// 案件, 问题: of these there are many in a report.
bool isAny(const QString &noun);

/// Whether the number counts what a reference to it names: 审查合同214份, 败诉9件 of 败诉案件, 12名在岗人员.
bool isOfNoun(const ToldNumber &told, const QString &noun);

/// Whether the deed is said of it: 评查发现的381个问题 and 评查案卷200卷，发现问题318个.
bool isOfDeed(const ToldNumber &told, const QString &by);

} // namespace nianbao
