// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// 按类型分, 按案由划分为: the clause before a list of kinds.
bool isSorted(QStringView clause);

/// 立案的27件中，…: the words behind a total end so as 其中 does; 过程中 and 工作中 say when. `word`: 中, 中有.
bool isOfThese(QStringView noun, QStringView word);

/// 受理申请312件，比上年的260件增长20%；准予许可298件: where the list begins behind the comparison at `start`, else
/// `start` itself.
int comparisonEnd(const QString &text, int start);

/// A list behind a colon or a bracket that says itself that it is not all.
bool isPartial(QStringView list);

/// 3个乡镇整镇试点，涉及41个村: villages are no part of townships. `comma`: where the list begins.
bool isOfOtherNoun(const QString &text, const Quantity &total, const QList<Quantity> &quantities, int comma);

} // namespace nianbao
