// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/crossedunits.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringView>

namespace nianbao {

namespace {

constexpr QStringView kUnits = u"件名起宗份个条户家处项场位卷篇辆人部期台次批艘";

/// 12个人, 3名家, 5户家庭: words that two units make.
bool isWord(QStringView pair)
{
    static const QStringList kWords {QStringLiteral("个人"), QStringLiteral("家人"), QStringLiteral("名家"),
        QStringLiteral("名人"), QStringLiteral("个位"), QStringLiteral("人家"), QStringLiteral("人名"),
        QStringLiteral("条件"), QStringLiteral("部件"), QStringLiteral("家户"), QStringLiteral("人份"),
        QStringLiteral("件份"), QStringLiteral("部位"), QStringLiteral("期人"), QStringLiteral("人户"),
        QStringLiteral("户人"), QStringLiteral("处人"), QStringLiteral("件人"), QStringLiteral("起人"),
        QStringLiteral("项人"), QStringLiteral("条人"), QStringLiteral("份人"), QStringLiteral("场人"),
        QStringLiteral("宗人"), QStringLiteral("个期"), QStringLiteral("个部"), QStringLiteral("处部"),
        QStringLiteral("名部"), QStringLiteral("家部"), QStringLiteral("人场"), QStringLiteral("处场"),
        QStringLiteral("个场"), QStringLiteral("台件"), QStringLiteral("人台"), QStringLiteral("部台")};
    return kWords.contains(pair);
}

/// Whether a word may begin with the unit: 名校 of 3个名校, 条目 of 5个条目. Of a unit that is not listed any may.
bool mayBeginWord(QChar unit, QChar next)
{
    static const QHash<QChar, QStringView> kRests {{u'名', u"师誉医单家录额称牌列校优企胜匠品城镇村山特次义字人著"},
        {u'宗', u"地教旨族亲"}, {u'件', u"数均"}, {u'起', u"诉火重草伏点源因步"}, {u'份', u"额"},
        {u'户', u"籍主口均用型数外内厕"}, {u'家', u"庭具政电禽畜装居族园长属校养里纺务训风书业谱教常"}, {u'项', u"目"},
        {u'条', u"例款件文目令码线块"}, {u'卷', u"宗烟面"}, {u'篇', u"章目幅"}};
    const auto rests = kRests.constFind(unit);
    return rests == kRests.constEnd() || rests->contains(next);
}

bool isBehindNumber(const QString &text, int position)
{
    int at = position - 1;
    if (at >= 0 && QStringView(u"余多几").contains(text[at]))
        --at;
    if (at >= 0 && QStringView(u"万亿").contains(text[at]))
        --at;
    if (at >= 0 && QStringView(u"余多").contains(text[at]))
        --at;
    return at >= 0 && text[at].isDigit();
}

} // namespace

QList<TextRange> crossedUnits(const QString &text)
{
    constexpr QStringView kMarks = u"，。；：、）";
    static const QRegularExpression kMoneyTimes(QStringLiteral("(?<=\\d)(?:余|多)?[万亿]?元次(?=[，。；：、）]|$)"));
    static const QRegularExpression kAboutTwice(QStringLiteral(
        "(?<=\\d)(?:余|多)?[万亿]?(?:余|多)(?:人次|[万亿]?元|[件名人个份条户家处项场起宗次])(?:余|多)(?=["
        "，。；：、）]|$)"));
    QList<TextRange> ranges;
    for (int at = 1; at + 1 < int(text.size()); ++at) {
        if (!kUnits.contains(text[at]) || !kUnits.contains(text[at + 1]) || !isBehindNumber(text, at))
            continue;
        const QChar next = at + 2 < int(text.size()) ? text[at + 2] : QChar(u'。');
        const bool isSame = text[at] == text[at + 1];
        if (!isSame && (text[at] == u'次' || text[at + 1] == u'次'))
            continue; // 件次
        const bool isEnded = kMarks.contains(next);
        const bool isWithin = text[at] == u'个' && isHan(next) && !mayBeginWord(text[at + 1], next);
        const bool isOfTimes = isSame && next == u'次' && text[at] != u'人'; // 850批批次
        if (isOfTimes || (isSame && QStringView(u"余多几").contains(text[at - 1]) && isEnded)
            || (!isSame && (isEnded || isWithin) && !isWord(QStringView(text).mid(at, 2))))
            ranges << TextRange {at, 2};
    }
    if (text.contains(QStringLiteral("元次"))) {
        auto times = kMoneyTimes.globalMatch(text);
        while (times.hasNext())
            ranges << capturedRange(times.next());
    }
    if (!text.contains(u'余') && !text.contains(u'多'))
        return ranges;
    auto matches = kAboutTwice.globalMatch(text);
    while (matches.hasNext())
        ranges << capturedRange(matches.next());
    return ranges;
}

} // namespace nianbao
