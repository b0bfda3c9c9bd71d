// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/growthnumbers.h"
#include "core/proofread/rates/growthwords.h"

namespace nianbao {

/// What 分别 says of several numbers in one sentence, each with its own:
/// 受理62件、审结58件，上年分别为64件、61件，分别下降 3.1%和4.9%. Empty where the rows are not of equal length and
/// kind.
QList<GrowthNumbers> growthsRespectively(const QString &text, const QList<GrowthWord> &words);

/// Two numbers of two kinds, the two of the year before and the two amounts, in one order:
/// 事故5起、死亡4人，上年为7起、5人，事故起数下降28.6%，死亡人数下降20.0%. Empty where there is no such row.
QList<GrowthNumbers> growthsInOrder(const QString &text, const QList<GrowthWord> &words);

/// 成交19.46亿元，2022年和2023年分别为13.05亿元和16.82亿元: whether what is told with its years came before this
/// year's.
bool areFormerYears(const QList<GrowthWord> &words);

/// 事故6起、死亡3人，比上年减少3起、2人，分别下降33.3%、40%: two counts, two amounts, two percentages.
bool tellsPairsTwice(const QString &sentence);

/// Whether 分别 in the sentence only tells years apart: 2017年、2018年分别办理50件、62件.
bool areYearsRespectively(const QList<GrowthWord> &words);

} // namespace nianbao
