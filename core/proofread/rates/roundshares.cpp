// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/roundshares.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/rates/nearcounts.h"
#include "core/proofread/rates/ratenames.h"
#include "core/proofread/rates/slips.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 通过 of 最终通过率; empty: the rate is not of several rounds.
QString nameIn(const QString &subject)
{
    static const QRegularExpression kRate(QStringLiteral("^(?:最终|最后|总体?|整体|综合|累计|合计|全部|[两二三](?:次|"
                                                         "轮|批)[一-龥]{0,4}?|补[一-龥]后)的?(?:合计|累计|综合|总)?("
                                                         "?<name>[一-龥]{2,6})率(?:达到?|为|是)?$"));
    return kRate.match(subject).captured(u"name");
}

/// Where the rounds begin: with the sentence, or the one before it, 首次…。补考….
int beginningOf(const QString &text, int position)
{
    static const QRegularExpression kNext(QStringLiteral("^(?:组织|经|对|其余)?[^，。；]{0,8}?[补再复二]"));
    constexpr int kReach = 14; // characters
    const int start = sentenceAt(text, position).start;
    if (start < 2 || !kNext.match(text.mid(start, kReach)).hasMatch())
        return start;
    return sentenceAt(text, start - 2).start;
}

struct Rounds {
    Quantity first; ///< what is called as the rate is, in the first of them
    Quantity sum; ///< in all of them; value 0: there are no two rounds
};

Rounds roundsBefore(
    const QString &text, const QList<Quantity> &quantities, const Quantity &percent, const QString &name)
{
    static const QRegularExpression kRound(QStringLiteral("补|再次|复|第二|二次|首次|首轮|第一|一次|初次|初[评审检]"));
    static const QRegularExpression kNot(QStringLiteral("[不未]|合计|共|累计"));
    const int start = beginningOf(text, percent.range.start);
    Rounds rounds;
    if (!kRound.match(text.mid(start, percent.range.start - start)).hasMatch())
        return rounds;
    qsizetype count = 0;
    const auto end = firstFrom(quantities, percent.range.start);
    for (auto each = firstFrom(quantities, start); each != end; ++each) {
        const QString subject = subjectBeforeBrackets(text, *each);
        const bool isOne = each->isCount() && !each->approximate && isPartOfRate(name, subject)
            && !kNot.match(subject).hasMatch() && !isOfEarlier(text, *each)
            && (count == 0 || each->isOfKind(rounds.sum));
        if (!isOne)
            continue;
        const double before = rounds.sum.value;
        if (count == 0)
            rounds.first = *each;
        rounds.sum = *each;
        rounds.sum.value += before;
        ++count;
    }
    if (count < 2)
        rounds.sum.value = 0;
    return rounds;
}

} // namespace

std::optional<Share> shareOfRounds(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    const Quantity &percent = quantities[index];
    const QString name = percent.isPercent() && !percent.approximate ? nameIn(subjectOf(text, percent)) : QString();
    const Rounds rounds = name.isEmpty() ? Rounds() : roundsBefore(text, quantities, percent, name);
    if (rounds.sum.value <= 0)
        return {};
    const auto whole = firstFrom(quantities, beginningOf(text, percent.range.start));
    Share share {rounds.sum, *whole, percent};
    if (!whole->isCount() || whole->approximate || !whole->isOfKind(rounds.sum) || whole->value < rounds.sum.value)
        return {};
    const bool isCertain = std::any_of(whole, firstFrom(quantities, percent.range.start), [&](const Quantity &count) {
        return count.isOfKind(rounds.sum) && count.value == whole->value - rounds.first.value;
    }); // 补考88人: those that failed at first
    share.holds = Share::isRight(rounds.sum, *whole, percent);
    return share.holds || isCertain || isSlip(percent, share.value()) ? std::optional(share) : std::nullopt;
}

bool isOfRounds(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    const QString name = nameIn(subjectOf(text, share.percent));
    return !name.isEmpty() && roundsBefore(text, quantities, share.percent, name).sum.value > 0;
}

} // namespace nianbao
