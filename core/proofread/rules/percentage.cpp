// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// What a percentage may be a share of: two counts of one sentence, the smaller first.
struct Share {
    qsizetype part = 0;
    qsizetype whole = 0;
    double value = 0;
};

/// 增长12%: another rule's business. Only a rate or a share is measured against counts.
bool isShare(QStringView before)
{
    for (const QStringView growth : {QStringView(u"增"), QStringView(u"升"), QStringView(u"降"), QStringView(u"减"),
             QStringView(u"同比"), QStringView(u"提高"), QStringView(u"环比")}) {
        if (before.right(6).contains(growth))
            return false;
    }
    return before.right(8).contains(u'率') || before.right(8).contains(u'占');
}

QList<Share> sharesOf(const QList<Quantity> &counts)
{
    constexpr qsizetype kMostCounts = 12; // in a longer list nobody can tell what is a share of what
    QList<Share> shares;
    if (counts.size() > kMostCounts)
        return shares;
    for (qsizetype part = 0; part < counts.size(); ++part) {
        for (qsizetype whole = 0; whole < counts.size(); ++whole) {
            const bool fits = counts[part].value < counts[whole].value && counts[part].value > 0
                && counts[part].unit == counts[whole].unit;
            if (fits)
                shares << Share {part, whole, 100 * counts[part].value / counts[whole].value};
        }
    }
    return shares;
}

QString arithmetic(const QList<Quantity> &counts, const Share &share, const Quantity &percent)
{
    return ProofreadWords::tr("%1 ÷ %2 = %3 %，文中 %4 %")
        .arg(shownNumber(counts[share.part].value), shownNumber(counts[share.whole].value),
            shownNumber(share.value, qMax(2, percent.decimals)), shownNumber(percent.value, percent.decimals));
}

/// Percentages that are right use their counts up; one that is left is wrong if the two counts before it nearly give
/// it.
void checkSentence(const PrintedLine &line, const QList<Quantity> &counts, QList<Quantity> percents, RedPencil &pencil)
{
    constexpr double kNear = 3; // per cent; what is farther off is a share of something else
    constexpr double kAlike = 0.2; // 6.8 % is no misprint of 4.2 %
    constexpr int kWorthWhile = 3; // a base below it gives no percentages
    const QList<Share> shares = sharesOf(counts);
    QSet<qsizetype> used;
    percents.removeIf([&](const Quantity &percent) {
        const double unit = std::pow(10.0, -percent.decimals); // cut off or rounded, both are usual
        for (const Share &share : shares) {
            if (std::abs(share.value - percent.value) > unit + 1e-9)
                continue;
            used << share.part;
            pencil.prove(line, percent.range, arithmetic(counts, share, percent));
            return true;
        }
        return false;
    });
    for (const Quantity &percent : std::as_const(percents)) {
        const auto behind = std::count_if(counts.begin(), counts.end(),
            [&](const Quantity &count) { return count.range.start < percent.range.start; });
        const Share *nearest = nullptr;
        for (const Share &share : shares) {
            const double off = std::abs(share.value - percent.value);
            const bool lastTwo =
                qMax(share.part, share.whole) == behind - 1 && qMin(share.part, share.whole) == behind - 2;
            if (lastTwo && !used.contains(share.part) && counts[share.whole].value >= kWorthWhile && off < kNear
                && off < kAlike * share.value)
                nearest = &share;
        }
        if (nearest)
            pencil.mark(line, percent.range,
                {ProofreadWords::tr("百分数与前面的数算不拢。"), arithmetic(counts, *nearest, percent)});
    }
}

void checkPercentage(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        qsizetype next = 0;
        const QList<TextRange> sentences = sentencesOf(line.open);
        for (const TextRange &sentence : sentences) {
            QList<Quantity> counts;
            QList<Quantity> percents;
            for (; next < line.quantities.size() && line.quantities[next].range.start < sentence.end(); ++next) {
                const Quantity &quantity = line.quantities[next];
                if (quantity.isCount())
                    counts << quantity;
                else if (quantity.isPercent() && !quantity.approximate
                    && isShare(QStringView(line.open).left(quantity.range.start)))
                    percents << quantity;
            }
            if (!percents.isEmpty() && counts.size() > 1)
                checkSentence(line, counts, percents, pencil);
        }
    }
}

} // namespace

Rule percentageRule()
{
    return {QLatin1String("numbers.percentage"), QLatin1String("N2"), QT_TRANSLATE_NOOP("proofread", "百分数与数量"),
        QT_TRANSLATE_NOOP("proofread", "同一句里给出了两个数和它们的百分比，三者算不拢。"), Severity::Warning,
        kSelfEvident, Strength::Regulation, checkPercentage,
        {
            found(u"全年受理2474件，按期办结2369件，办结率95.87%。"),
            found(u"应出庭89件，负责人出庭80件，出庭率91.9%。"),
            silent(u"办理应诉案件103件，一审72件、二审28件、再审3件，败诉率6.8%。"),
            silent(u"全年受理2474件，按期办结2369件，办结率95.76%。"),
            silent(u"全年受理151件，审结140件，审结率92.71%，同比增长91%。"),
            silent(u"大厅进驻事项850多项，进驻率89.4%，一窗综合受理事项550多项，一窗受理率57.8%。"),
            silent(u"受理151件，审结140件，审结率92.7%；群众满意率91.5%。"),
        }};
}

} // namespace nianbao
