// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <algorithm>

namespace nianbao {

namespace {

/// What is needed of one sentence: 850多项 are all, 760项 a part of them, 89.4% their share.
struct Numbers {
    QList<Quantity> bases;
    QList<Quantity> parts;
    QList<Quantity> shares;
};

Numbers numbersIn(const PrintedLine &line, const TextRange &sentence, qsizetype &next)
{
    Numbers numbers;
    for (; next < line.quantities.size() && line.quantities[next].range.start < sentence.end(); ++next) {
        const Quantity &quantity = line.quantities[next];
        if (quantity.isCount())
            (quantity.approximate ? numbers.bases : numbers.parts) << quantity;
        else if (quantity.isPercent() && !quantity.approximate && quantity.decimals > 0)
            numbers.shares << quantity;
    }
    return numbers;
}

/// True if the share to its last place, cut off or rounded, is what the part gives of the round number itself. Of 851
/// or more it would hardly be: three figures that agree by chance are one case in a thousand.
bool isTakenFrom(const Quantity &base, const Quantity &part, const Quantity &share)
{
    if (!part.isOfKind(base) || part.value <= 0 || part.value >= base.value)
        return false;
    const double exact = 100 * part.value / base.value;
    return isPrintedAs({exact, exact}, share);
}

void checkSentence(const PrintedLine &line, const Numbers &numbers, RedPencil &pencil)
{
    constexpr qsizetype kMostCounts = 12; // in a longer list nobody can tell what is a share of what
    if (numbers.bases.size() > kMostCounts || numbers.parts.size() > kMostCounts)
        return;
    for (const Quantity &share : numbers.shares) {
        for (const Quantity &base : numbers.bases) {
            const auto part = std::find_if(numbers.parts.begin(), numbers.parts.end(),
                [&](const Quantity &count) { return isTakenFrom(base, count, share); });
            if (part == numbers.parts.end())
                continue;
            pencil.mark(line, base.range,
                {ProofreadWords::tr("“%1”是概数，%2%却是用它算出来的。")
                        .arg(line.quote(base.range), shownNumber(share.value, share.decimals)),
                    ProofreadWords::tr("%1 ÷ %2 = %3 %；总数是约数时，百分数不能精确到小数。")
                        .arg(shownNumber(part->value), shownNumber(base.value),
                            shownNumber(100 * part->value / base.value))});
            break;
        }
    }
}

void checkRoundedBase(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        qsizetype next = 0;
        const QList<TextRange> sentences = sentencesOf(line.open);
        for (const TextRange &sentence : sentences) {
            const Numbers numbers = numbersIn(line, sentence, next);
            if (!numbers.shares.isEmpty())
                checkSentence(line, numbers, pencil);
        }
    }
}

} // namespace

Rule roundedBaseRule()
{
    return {QLatin1String("numbers.roundedBase"), QLatin1String("N7"),
        QT_TRANSLATE_NOOP("proofread", "概数与精确的百分数"),
        QT_TRANSLATE_NOOP("proofread", "总数是“850多项”这样的约数，百分数却用它精确算到了小数。"), Severity::Hint,
        kEditing, Strength::Practice, checkRoundedBase,
        {
            found(u"大厅进驻事项850多项，网上可办760项，网办率89.4%。"),
            found(u"受理案件约1200件，办结1137件，办结率94.75%。"),
            silent(u"大厅进驻事项850多项，网上可办760项，网办率88.9%。"), // the writer knew the exact number
            silent(u"大厅进驻事项850多项，进驻率89.4%，一窗综合受理事项550多项，一窗受理率57.8%。"),
            silent(u"现有执法人员800余人，持证760人，持证率95%。"),
            silent(u"大厅进驻事项850项，网上可办760项，网办率89.4%。"),
            silent(u"大厅进驻事项850多项，办件760件，占89.4%。"),
        }};
}

} // namespace nianbao
