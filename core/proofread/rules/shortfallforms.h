// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/rules/wordpairs.h"

#include <QString>

#include <optional>

namespace nianbao {

/// How many of some things lack something.
struct Shortfall {
    const ToldNumber *told = nullptr; ///< of several numbers the last
    double value = 0;
    QString deed; ///< 按时办结: what is not done; empty: 遗留 says that something is not
    WordPairs things; ///< 热线工单; empty: of things that may be any
    bool isOfSentence = false; ///< the things are all that its sentence names
    const ToldNumber *whole = nullptr; ///< of how many, where it is reckoned
    QString shown {}; ///< 96 − 91 = 5, where it is told as what was done of how many
};

/// 有26件热线工单没有按时办结, 对不合格的6卷案卷, 剩余的2个: what the words around the number say to be lacking.
std::optional<Shortfall> shortfallAt(const ToldNumber &told);

/// 按时办结, which 完成 and 到位 add nothing to.
QString deedIn(QString words);

/// So many of the things that the words name lack the deed.
Shortfall shortfallOf(const ToldNumber &told, const QString &deed, const QString &things);

/// 问题 of 对尚未整改的6个问题实行挂牌销号.
QString thingBehind(const ToldNumber &told);

/// 力争未办结的不超过3件, 每个乡镇有1名没有取得证件: no count of the year.
bool isNoCountOfYear(const ToldNumber &told);

} // namespace nianbao
