// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

#include <QStringList>

namespace nianbao {

/// The name in what stands before a part: without 其中, 分别为, 和.
QString partName(const QString &subject);

/// Whether a part follows such a total with only a comma between, as in 审结40件，维持20件. `total`: what stands before
/// the total: it is none of the parts itself.
bool belongsBehindComma(const QString &name, const QString &total, const QString &ofTotal);

/// Whether a name is a kind of what a total counts, which has no name but that: 行政协议, 民事合同 of 审查合同、协议.
/// `total`: the words before the total.
bool isKindOf(const QString &name, const QString &total);

/// Whether the names are such that a thing has one of them: classes (食品类), places where it is (甲镇).
bool areOnceOnly(const QStringList &names);

/// Whether a name is one more of a set that has all the others: 优秀 beside 合格, 不合格.
bool isSibling(const QString &name, const QStringList &others);

/// What the names of a total's parts say of them.
struct PartKinship {
    bool isApart = false; ///< nothing is counted in two of them
    bool isKnown = false; ///< by a set of names that never overlap: 一审, 二审, 再审
    bool isWhole = false; ///< the set leaves nothing over
    int closedFrom = 0; ///< so many parts that end a sentence are meant as all; 0: never
    /// Whether the set takes its parts from such a total even where only a comma stands between: 审结40件，维持20件.
    bool belongs = false;
};

/// 县、镇两级执法人员 of 组建县、镇两级执法人员名录库，入库81人: the clause before a total, if it names levels.
QString levelsBefore(const QString &text, int position);

/// `names`: what stands before each part; `unit`: the total's; `ofTotal`: the words around the total.
PartKinship kinshipOf(const QStringList &names, const QString &unit, const QString &ofTotal);

/// How many of the names, from the first on, one set knows: what comes behind them is another matter.
qsizetype knownRun(const QStringList &names);

/// Whether there are two, and one says what the other is not: 审结, 未审结.
bool areOpposite(const QStringList &names);

/// Whether the word is a name that goes on with the set of the others: 再审4件 behind 一审, 二审.
bool goesOn(const QStringList &names, const QString &behind);

/// Whether the names differ in one place only and say no more than where or what: 甲镇受理, 乙镇受理.
bool areParallel(const QStringList &names);

/// Whether they are parallel and have a word in common: 区委常委会会议, 区政府常务会议.
bool haveOneStem(const QStringList &names);

} // namespace nianbao
