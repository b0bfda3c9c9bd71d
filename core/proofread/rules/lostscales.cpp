// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/lostscales.h"

#include "core/proofread/redpencil.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace nianbao {

namespace {

constexpr double kWan = 1e4;
constexpr double kYi = 1e8;

/// The one part without 万 that, with it, makes the parts behind `whole` as much as that; nullptr: there is none.
const Quantity *partWithoutScale(const QString &text, const QList<Quantity> &sums, qsizetype whole, int end)
{
    static const QRegularExpression kOfOne(QStringLiteral("人均|每|最[高低]|平均|户均|单价|标准")); // is no part
    constexpr qsizetype kMostParts = 12;
    constexpr double kNothing = 1e-6; // what a computer adds, of the whole
    const Quantity &total = sums[whole];
    const double scale = scaleOf(total);
    const Quantity *odd = nullptr;
    double sum = 0;
    const qsizetype last = std::min(sums.size(), whole + 1 + kMostParts);
    for (qsizetype at = whole + 1; at < last && sums[at].range.start < end; ++at) {
        const bool isBare = scaleOf(sums[at]) < kWan;
        if ((isBare && odd) || sums[at].approximate || kOfOne.match(subjectOf(text, sums[at])).hasMatch())
            return nullptr;
        if (isBare)
            odd = &sums[at];
        sum += isBare ? sums[at].value * scale : sums[at].value;
        if (odd && at > whole + 1 && std::abs(sum - total.value) < kNothing * total.value)
            return odd;
        if (sum > total.value)
            return nullptr;
    }
    return nullptr;
}

} // namespace

UnitFaults lostScales(const PrintedLine &line)
{
    UnitFaults faults;
    QList<Quantity> sums;
    std::copy_if(line.quantities.begin(), line.quantities.end(), std::back_inserter(sums),
        [](const Quantity &each) { return each.unit == u"元"; });
    for (qsizetype whole = 0; whole + 2 < sums.size(); ++whole) {
        const double scale = scaleOf(sums[whole]);
        if (scale < kWan)
            continue;
        const TextRange sentence = sentenceAt(line.open, sums[whole].range.start);
        if (const Quantity *odd = partWithoutScale(line.open, sums, whole, sentence.end()))
            faults << UnitFault {odd->range,
                ProofreadWords::tr("“%1”少了“%2”。")
                    .arg(line.quote(odd->range), scale < kYi ? QStringLiteral("万") : QStringLiteral("亿")),
                ProofreadWords::tr("补上以后各项的数正好加成总数。")};
    }
    return faults;
}

QList<RuleExample> lostScaleExamples()
{
    return {
        found(u"投入普法经费35万元，其中县财政安排20万元、单位自筹15元。罚款12.5万元，其中个体工商户4.5万元、企业8元。",
            2018, 2),
        silent(u"投入普法经费35万元，其中县财政安排20万元、单位自筹15万元；人均普法经费1.5元，比上年增加0.2元。"),
        silent(u"普法投入35万元，人均15元，其中县级20万元。"),
        silent(u"罚款2万元，其中最高1.5万元、最低50元；投入35万元，人均3元，奖励举报人15元。"),
    };
}

} // namespace nianbao
