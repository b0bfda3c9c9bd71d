// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"
#include "core/proofread/toldcounts.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// 365 for 356, 318 for 308, 80 for 8: what a pen or a key does to a number, or nearly the same number.
bool isMiswritten(double one, double other)
{
    constexpr double kNearly = 0.05;
    constexpr double kTenfold = 10;
    const QString first = shownNumber(one);
    const QString second = shownNumber(other);
    if (one * kTenfold == other || other * kTenfold == one || std::abs(one - other) <= kNearly * qMax(one, other))
        return true;
    if (first.size() != second.size() || first.size() < 2)
        return false;
    QString sortedFirst = first;
    QString sortedSecond = second;
    std::sort(sortedFirst.begin(), sortedFirst.end());
    std::sort(sortedSecond.begin(), sortedSecond.end());
    qsizetype different = 0;
    for (qsizetype index = 0; index < first.size(); ++index)
        different += qsizetype(first[index] != second[index]);
    return different == 1 || (different == 2 && sortedFirst == sortedSecond);
}

/// 受理行政复议案件3件 here and 受理行政复议案件5件 there. A wide field (化解矛盾纠纷) may be counted twice for
/// different things, unless the two numbers look like one.
void checkRepeatedQuantity(const Manuscript &manuscript, RedPencil &pencil)
{
    QHash<QString, const ToldCount *> first; ///< by what was counted
    const QList<ToldCount> counts = toldCountsIn(manuscript);
    for (const ToldCount &count : counts) {
        if (count.year != manuscript.year())
            continue;
        const ToldCount *&earlier = first[count.what];
        if (!earlier) {
            earlier = &count;
            continue;
        }
        const double was = earlier->quantity.value;
        const double is = count.quantity.value;
        if (was != is && (count.isNarrow || isMiswritten(was, is)))
            pencil.mark(*count.line, count.range,
                {ProofreadWords::tr("同一个数前后不一致：前面是“%1”，这里是“%2”。")
                        .arg(earlier->line->quote(earlier->range), count.line->quote(count.range))});
    }
}

} // namespace

Rule repeatedQuantityRule()
{
    return {QLatin1String("numbers.twice"), QLatin1String("N3"), QT_TRANSLATE_NOOP("proofread", "前后数字不一致"),
        QT_TRANSLATE_NOOP("proofread", "全县的同一个数（如受理行政复议案件数）在两处写得不同。"), Severity::Warning,
        kSelfEvident, Strength::Regulation, checkRepeatedQuantity,
        {
            found(u"一是加强复议。受理行政复议案件3件。二是加强应诉。受理行政复议案件5件，均已办结。"),
            found(u"全年共办结法律援助案件356件。坚持便民利民，办结法律援助案件365件。"),
            found(u"化解矛盾纠纷1280件。健全机制，共化解各类矛盾纠纷1208件，群众满意。"),
            silent(u"化解矛盾纠纷1280件。开展“百日攻坚”专项行动，化解矛盾纠纷1208件。"),
            silent(u"查处违法案件120件。县公安局查处违法案件112件；网上受理投诉120件，受理投诉130余件。"),
            silent(u"一是加强复议。受理行政复议案件3件。二是加强应诉。受理行政复议案件3件，均已办结。"),
            silent(u"县公安局办理行政处罚案件30件。县市场监管局办理行政处罚案件50件。"),
            silent(u"受理行政复议案件3件。审结行政复议案件2件。"),
            silent(u"2017年，受理行政复议案件86件；2018年，受理行政复议案件112件。"),
            silent(u"受理行政复议案件112件。上半年受理行政复议案件52件，下半年受理行政复议案件60件。"),
            silent(u"制定规范性文件6件。县政府制定规范性文件4件。"),
            silent(u"受理行政复议案件5件，其中受理行政复议案件3件来自乡镇。"),
        }};
}

} // namespace nianbao
