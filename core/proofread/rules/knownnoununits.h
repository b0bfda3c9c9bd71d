// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/partsets.h"

#include <QList>
#include <QStringView>

namespace nianbao {

/// Nouns at the end of what is said before a number, and units in which nobody counts them nor what else the words may
/// tell of them: of 案件 also persons are told, of 培训 also the firms that took part.
struct NounUnits {
    WordChoice nouns;
    QStringView units; ///< the wrong ones, with a blank between
    WordChoice unless {}; ///< words before the noun by which the number may be of somebody or something else
    WordChoice only {}; ///< words without one of which the noun may be whose the number is: 线索，其中网格员120件
    double least = 0; ///< smaller numbers may count how often: 罚款1.2万件
    bool isOnlyBroken = false; ///< numbers with decimals alone: a fund may have 12个 projects
};

/// Those that are never counted in the unit, in the order in which they are tried.
const QList<NounUnits> &nounsNotCountedIn(const QString &unit);

} // namespace nianbao
