// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/namedyears.h"

#include <algorithm>

namespace nianbao {

namespace {

using Role = GrowthRole;

/// 2021 of 2021年升至14.7万件, 2022 of 2022年办件量偏低，为8.2万件; 0: it tells no year of its own.
int yearTold(const QString &text, const GrowthWord &word)
{
    static const QRegularExpression kYear(
        QStringLiteral("^[^较比与同\\d]{0,8}?(?<year>20\\d\\d)年(?!度?[较比与同底末])"));
    static const QRegularExpression kIs(QStringLiteral("^(?:仅|只|也)?(?:为|是|有|达到?)$"));
    static const QRegularExpression kOpening(
        QStringLiteral("[，；。：](?<year>20\\d\\d)年(?!度?[较比与同底末])[^，；。：\\d]{0,16}，$"));
    constexpr int kReach = 26; // characters
    if (word.role == Role::Amount)
        return 0;
    if (word.isPeriod && word.year > 0)
        return word.year;
    if (word.subject.contains(u"20"))
        return kYear.match(word.subject).captured(u"year").toInt();
    if (!kIs.match(word.subject).hasMatch())
        return 0;
    const int end = word.quantity.subject.start;
    const int start = qMax(0, end - kReach);
    const QString before = text.mid(start, end - start);
    return kOpening.match(start == 0 ? u'。' + before : before).captured(u"year").toInt();
}

/// The year with which the amount is compared: 较2022年增长, and with the last of the years told 比上年增长; 0: no
/// year.
int yearCompared(const GrowthWord &amount, int last)
{
    static const QRegularExpression kThen(QStringLiteral(
        "^(?:也|又|分别)?[较比与同](?:(?<year>20\\d\\d)年|(?<one>上年|去年|前一年|上一年)|(?<two>前年))"));
    const QRegularExpressionMatch match = kThen.match(amount.subject);
    if (match.capturedLength(u"year") > 0)
        return match.captured(u"year").toInt();
    if (!match.hasMatch() || last == 0)
        return 0;
    return last - (match.capturedLength(u"one") > 0 ? 1 : 2);
}

/// 2024年较2023年增加154件、增长77% behind the numbers of several years: of those two, if they are told.
std::optional<QList<GrowthNumbers>> growthBetweenYears(const QList<GrowthWord> &words, qsizetype index)
{
    static const QRegularExpression kYears(QStringLiteral("^(?<now>20\\d\\d)年度?(?:较|比|与|同)(?<then>20\\d\\d)年"));
    const auto namesYears = [](const GrowthWord &word) { return word.subject.startsWith(u"20"); };
    qsizetype named = index;
    while (named > 0 && !namesYears(words[named]) && words[named - 1].role == GrowthRole::Amount)
        --named;
    const QRegularExpressionMatch match =
        namesYears(words[named]) ? kYears.match(words[named].subject) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return {};
    const auto wordOf = [&](int year) {
        return std::find_if(
            words.begin(), words.end(), [&](const GrowthWord &word) { return word.isPeriod && word.year == year; });
    };
    const auto from = wordOf(match.captured(u"then").toInt());
    const auto to = wordOf(match.captured(u"now").toInt());
    if (from == words.end() || to == words.end())
        return QList<GrowthNumbers>();
    return QList<GrowthNumbers> {{from->quantity, to->quantity, words[index].quantity, words[index].way}};
}

/// What the number of now may be: of the nearest later year, or what is told of no year, before the years or behind.
QList<const GrowthWord *> nowsOf(
    const QString &text, const QList<GrowthWord> &words, qsizetype end, int then, const QString &unit)
{
    QList<const GrowthWord *> nows;
    qsizetype first = end; // of the words that tell a year
    bool isLater = false;
    for (qsizetype at = end - 1; at >= 0; --at) {
        const int year = yearTold(text, words[at]);
        first = year > 0 ? at : first;
        const bool isNow =
            year > then ? !isLater : year == 0 && (words[at].role == Role::Now || words[at].role == Role::To);
        isLater |= year > then;
        if (isNow && words[at].role != Role::From && words[at].quantity.unit == unit)
            nows << &words[at];
    }
    if (first > 0 && words[first - 1].role == Role::Plain && words[first - 1].quantity.unit == unit)
        nows << &words[first - 1];
    return nows;
}

} // namespace

std::optional<QList<GrowthNumbers>> growthsOfYears(const QString &text, const QList<GrowthWord> &words, qsizetype index)
{
    if (const std::optional<QList<GrowthNumbers>> both = growthBetweenYears(words, index))
        return both;
    int last = 0;
    for (qsizetype at = 0; at < index; ++at)
        last = qMax(last, yearTold(text, words[at]));
    if (last == 0)
        return {};
    qsizetype named = index;
    while (named > 0 && yearCompared(words[named], last) == 0 && words[named - 1].role == Role::Amount)
        --named;
    const int then = yearCompared(words[named], last);
    const GrowthWord *from = nullptr;
    for (qsizetype at = 0; at < named; ++at)
        from = then > 0 && yearTold(text, words[at]) == then ? &words[at] : from;
    if (!from)
        return {};
    QList<GrowthNumbers> ways;
    for (const GrowthWord *now : nowsOf(text, words, named, then, from->quantity.unit))
        ways << GrowthNumbers {from->quantity, now->quantity, words[index].quantity, words[index].way};
    return ways.isEmpty() ? std::nullopt : std::optional(ways);
}

} // namespace nianbao
