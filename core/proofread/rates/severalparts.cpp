// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/severalparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

using Position = QList<Quantity>::const_iterator;

/// 化解 of 化解率; empty: it is no rate.
QString deedOf(const QString &text, const Share &share)
{
    static const QRegularExpression kRate(QStringLiteral("(?<deed>[一-龥]{2})率(?:均|已|仍)?(?:达到?|为|是|在)?$"));
    return kRate.match(subjectOf(text, share.percent)).captured(u"deed");
}

/// All that the sentence counts by the rate's own deed, against any other count of it.
bool isOfAllNamedSo(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    static const QRegularExpression kDenied(QStringLiteral("[未不没无]"));
    const QString deed = deedOf(text, share);
    if (deed.isEmpty())
        return false;
    const TextRange sentence = sentenceAt(text, share.percent.range.start);
    const Position begin = firstFrom(quantities, sentence.start);
    const Position end = firstFrom(quantities, share.percent.range.start);
    Quantity together = share.part;
    together.value = 0;
    qsizetype parts = 0;
    std::for_each(begin, end, [&](const Quantity &each) {
        const QString subject = subjectOf(text, each);
        if (each.isOfKind(share.part) && subject.contains(deed) && !kDenied.match(subject).hasMatch()) {
            together.value += each.value;
            ++parts;
        }
    });
    return parts > 1 && std::any_of(begin, end, [&](const Quantity &whole) {
        return whole.isOfKind(together) && whole.value >= together.value
            && Share::isRight(together, whole, share.percent);
    });
}

/// The first of the row that ends there: 19批次、29批次.
Position rowBefore(const QString &text, const QList<Quantity> &quantities, Position last)
{
    while (last != quantities.begin() && last->isOfKind(*(last - 1))
        && last->subject.start == (last - 1)->range.end() + 1 && text[(last - 1)->range.end()] == u'、')
        --last;
    return last;
}

/// Of two rows with as many numbers the rate is of their sums, or of any pair.
bool isOfTwoRows(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    const Position percent = firstFrom(quantities, share.percent.range.start);
    if (percent == quantities.begin())
        return false;
    const Position second = rowBefore(text, quantities, percent - 1);
    if (second == percent - 1 || second == quantities.begin())
        return false;
    const Position first = rowBefore(text, quantities, second - 1);
    const int from = (second - 1)->range.end();
    const QStringView between = QStringView(text).mid(from, qMax(0, second->range.start - from));
    return second - first == percent - second && first->isOfKind(*second) && between.contains(u"分别");
}

/// 签收200件 of as many: the rate is of what came of them.
bool isOfWhatCame(const QString &text, const Share &share)
{
    constexpr double kAll = 100;
    const QString deed = deedOf(text, share);
    return !deed.isEmpty() && share.part.value == share.whole.value && share.percent.value < kAll
        && !subjectOf(text, share.part).contains(deed);
}

} // namespace

bool isOfSeveralParts(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    return isOfWhatCame(text, share) || isOfTwoRows(text, quantities, share) || isOfAllNamedSo(text, quantities, share);
}

} // namespace nianbao
