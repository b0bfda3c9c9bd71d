// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// The totals that a sentence splits without a word that says so, if their parts miss them by a slip of the pen:
/// 任务31项，由部门牵头24项、由乡镇牵头9项 (names that differ in one place),
/// 线索418条，劝导改正371条，移交11条，立案46条 (a long row), 法律顾问55名，区政府、部门、街道分别聘请9名、33名、16名.
/// Linear.
QList<Sum> plainSplitSumsIn(const QString &text, const QList<Quantity> &quantities);

/// Those of ways in which things end that leave some over, which may not have ended:
/// 案件10件，复议机关维持6件、撤销1件、终止2件.
QList<Sum> unendedSplitSumsIn(const QString &text, const QList<Quantity> &quantities);

} // namespace nianbao
