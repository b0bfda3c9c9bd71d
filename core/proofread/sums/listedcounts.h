// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/partlists.h"

namespace nianbao {

/// Whether a count may be a part of the total by its unit: of 176件次 来访97件次 and 来信35件, of 宣传资料36500份 also
/// 书籍4200册; a number without a unit where only a mark follows, 维持20、撤销10.
bool isCountedWith(const QString &text, const Quantity &quantity, const Quantity &total);

/// Whether a count ends the list, as far as it is read, for it speaks of something else: 较上年增加20件,
/// 2023年受理268件, or the total again, 286件纠纷中. `subject`: what stands before it.
bool endsList(const QString &text, const PartList &list, const Quantity &quantity, const QString &subject);

/// What a part is called: what stands before it, or behind it where nothing does, 12项已完成.
QString listedName(const QString &text, const Quantity &quantity, const QString &subject);

/// Whether what is said between a total and its list is what was done with all of it, which may be told at length:
/// 对15件以县政府名义印发的规范性文件进行清理，.
bool isGoneThrough(QStringView said);

} // namespace nianbao
