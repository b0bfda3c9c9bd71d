// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/nearcounts.h"

#include <QList>
#include <QString>

namespace nianbao {

/// Whether a count is what the rate is named for: 结案率 is of what was 审结, 结案 or 办结, 网上可办率 of what is
/// 可网上办理.
bool isPartOfRate(const QString &rate, const QString &subject);

/// 化解 of 化解率为, the last words before a percentage; empty: it is no rate.
QString deedOfRate(const QString &subject);

/// Of what is due, 应当整改20个, or not done.
bool isDue(const QString &subject);

/// Which count is what the rate is named for, the nearest before it, but 调解结案512件 of 调解结案率; -1: none.
qsizetype partOfRate(const NearCounts &counts, const QString &rate);

/// 排查纠纷894起，化解871起。其中，劳动争议512起，占排查总数的57.3%: those of the wholes that the percentage names by
/// their deed; all of them if it names none.
QList<qsizetype> wholesCalled(const NearCounts &counts, const QList<qsizetype> &wholes, const QString &name);

/// What a rate of this part is never taken of: what was left over, and 投诉办结 of a 举报办结率; but for a list,
/// 作出认定决定2460件，其中认定2378件.
bool isNoBase(const NearCounts &counts, qsizetype whole, qsizetype part, const QString &rate);

/// Whether the words name this whole, or none: 行政村总数 for 91个行政村.
bool isNamedWhole(const QString &name, const NearCount &whole);

/// Whether the words 程序类问题 name the count 程序类181个 of 318个问题.
bool isNamedPart(const QString &name, const QString &subject);

/// 解除矫正88人；…安置率97.6%, 27个未达标，“一村一警”覆盖率93.1%, 上半年评查36卷，优秀率41.7%: whether between the last
/// count and the percentage the words go over to something else.
bool tellsOfAnother(const QString &text, const Quantity &last, const Quantity &percent, const QString &rate);

/// What a rate may count together though several numbers say it: 合格率 also what is 优秀, 满意率 what is 基本满意,
/// 废改率 what was 废止 and 修改. Empty: nothing of that kind is told.
QList<Quantity> countedTogether(const NearCounts &counts, const QString &rate);

/// How many of the name's pairs of neighbouring characters stand in the words: of 0 they have nothing in common.
qsizetype pairsTold(const QString &name, QStringView words);

} // namespace nianbao
