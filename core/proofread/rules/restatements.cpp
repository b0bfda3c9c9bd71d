// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/restatements.h"

#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/onewords.h"
#include "core/proofread/rules/stages.h"
#include "core/proofread/rules/tellings.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace nianbao {

namespace {

Area areaOf(const ToldNumber &told)
{
    if (sumsUp(told))
        return Area::Summary;
    if (!told.line->part)
        return Area::Lead;
    switch (*told.line->part) {
    case PartKind::Responsibility:
        return Area::Duty;
    case PartKind::Problems:
        return Area::Problems;
    case PartKind::Plans:
        return Area::Plans;
    default:
        return Area::Work;
    }
}

/// 工作情况, 执法部门 say nothing of the thing.
WordPairs meaningOf(const QString &words)
{
    static const WordPairs kEmpty = wordPairsIn(
        QStringLiteral("组织|开展|进行|完成|工作|情况|建设|行政|年度|通过|实现|要求|累计|落实|加强|推动|推进|问题|人员|"
                       "部门|单位|中有|其中|方面|全年|一年|年来|我县|全县|法治|政府|依法|机关|执法"));
    const WordPairs all = wordPairsIn(withOneWord(withScopeMarked(words)));
    WordPairs pairs;
    std::set_difference(all.begin(), all.end(), kEmpty.begin(), kEmpty.end(), std::back_inserter(pairs));
    return pairs;
}

bool isPlan(const ToldNumber &told)
{
    return told.line->part == PartKind::Plans && !sumsUp(told);
}

/// Of another year than the report's; a plan for the next tells of this one's things: 2024年3月底前办结转入的13件.
bool isOfOtherYear(const ToldNumber &told)
{
    static const QRegularExpression kYear(QStringLiteral("(?<year>20\\d\\d)年(?!度)"));
    static const QRegularExpression kYearFirst(QStringLiteral("^(?<year>20\\d\\d)年"));
    static const QRegularExpression kThen(QStringLiteral("(?<!到)20\\d\\d年[一-龥]{2,4}的$")); // 2019年新制定的3件
    const QString lead = told.lead();
    QRegularExpressionMatch match = kYear.match(lead.section(u'，', -1));
    if (!match.hasMatch())
        match = kYearFirst.match(lead);
    else if (isPlan(told) && match.captured(u"year").toInt() > told.ownYear && kThen.match(told.before).hasMatch())
        return true;
    const int year = match.hasMatch() ? match.captured(u"year").toInt() : told.ownYear;
    return year != told.ownYear && !(isPlan(told) && year == told.ownYear + 1);
}

/// 不少于130户, 比上年增加15件: no number of the year.
bool isNoCountOf(const ToldNumber &told)
{
    static const QRegularExpression kBefore(
        QStringLiteral("不少于|不低于|控制|力争(?!.*的)|计划(?=开展|新|再|组织|完成|在|于|举办|建|制定)|目标|平均|人均|"
                       "每|各自|各有|首批|第[一二三]批|部分|个别|另有|[比较][^，。]*$|(?:增加|减少)了?$|再|提高|增至|"
                       "降至|上年|去年|以来|往年|历年|近[一二两三四五]年"));
    static const QRegularExpression kBehind(QStringLiteral("^(?:以[上下内]|左右|[余多])"));
    static const QRegularExpression kFrom(QStringLiteral("[由从](?:上年|去年|原来|年初|20\\d\\d年)?的?$"));
    static const QRegularExpression kSeason(QStringLiteral("季度|半年"));
    const bool isAim = isPlan(told) && (told.before.contains(u"达到") || told.after.isEmpty());
    const bool isOfSeason = !isPlan(told) && kSeason.match(told.before).hasMatch();
    return isAim || isOfSeason || isOfOtherYear(told) || kFrom.match(told.before).hasMatch()
        || kBefore.match(told.before).hasMatch() || kBehind.match(told.after).hasMatch();
}

QString quotedIn(const QString &words)
{
    static const QRegularExpression kQuoted(QStringLiteral("“(?<name>[一-龥]{4,12})”"));
    return kQuoted.match(words).captured(u"name");
}

double scaleOf(const ToldNumber &told)
{
    constexpr double kTenThousand = 1e4;
    constexpr double kHundredMillion = 1e8;
    return told.unit.startsWith(u'万') ? kTenThousand : told.unit.startsWith(u'亿') ? kHundredMillion : 1;
}

/// As it would be printed with the last place of so much, without a point.
QString printedAt(double value, double step)
{
    return QString::number(std::llround(value / step));
}

} // namespace

Restatement::Restatement(const ToldNumber &number)
    : told(&number)
    , area(areaOf(number))
    , isNoCount(isNoCountOf(number))
{
    constexpr qsizetype kBefore = 16; // characters that say what is counted
    constexpr qsizetype kBehind = 12;
    constexpr qsizetype kDeed = 10; // that say what was done
    constexpr qsizetype kStage = 8;
    constexpr int kAround = 60; // of the sentence
    constexpr int kAroundBehind = 30;
    constexpr double kTen = 10;
    const qsizetype point = number.number.indexOf(u'.');
    step = scaleOf(number) / std::pow(kTen, point < 0 ? 0 : number.number.size() - point - 1);
    value = number.number.toDouble() * scaleOf(number);
    digits = number.digits() + (number.number.endsWith(u'0') ? 1 : 0);
    static const QRegularExpression kNext(
        QStringLiteral("^、.*|(?:仍|还|尚|已|只|仅|就)?有$")); // 、责令履行: of the next
    const QString after = QString(number.after).remove(kNext);
    const QString &line = number.line->open;
    const QString behind = line.mid(number.range.end(), kAroundBehind).section(u'。', 0, 0);
    own = meaningOf(number.before.right(kBefore) + u'|' + after.left(kBehind));
    around = meaningOf(number.lead().right(kAround) + u'|' + behind);
    deeds = deedsIn(withOneWord(number.before.right(kDeed) + u'|' + after.left(kDeed)));
    stages = stagesOf(number.before.right(kBehind) + u'|' + after.left(kStage));
    const int from = qMax(0, number.range.start - kAround);
    quoted = quotedIn(line.mid(from, number.range.start - from + kAroundBehind));
}

bool Restatement::isLeft() const
{
    return (stages & Left) != 0;
}

QString kindOf(const ToldNumber &told)
{
    QString unit = told.unit;
    unit.remove(u'万').remove(u'亿');
    if (unit == u"个" && told.after.startsWith(u'人'))
        return QStringLiteral("人");
    return unit == u"起" || unit == u"宗" ? QStringLiteral("件") : unit == u"家" ? QStringLiteral("户") : unit;
}

double alikeness(const Restatement &one, const Restatement &other)
{
    constexpr double kOwn = 0.5; // of what is said beside the one and in the
                                 // other's sentence, from either side
    constexpr double kAround = 0.25;
    constexpr double kSure = 1.5; // for what is said in so many words
    const qsizetype crossing = sharedPairs(one.own, other.around) + sharedPairs(one.around, other.own);
    double alike = kOwn * double(crossing) + kAround * double(sharedPairs(one.around, other.around));
    if (one.deeds & other.deeds)
        alike += kSure;
    else if (one.deeds && other.deeds)
        alike -= kSure;
    if (!one.quoted.isEmpty() && one.quoted == other.quoted)
        alike += kSure;
    if (one.isLeft() && other.isLeft())
        alike += kSure;
    return alike;
}

bool areOfOneValue(const Restatement &one, const Restatement &other)
{
    const double apart = std::abs(one.value - other.value);
    return one.step == other.step ? apart < one.step / 2 : apart < qMax(one.step, other.step);
}

bool areOneSlipApart(const Restatement &one, const Restatement &other)
{
    constexpr double kLittle = 2;
    const double step = qMax(one.step, other.step);
    const QString first = printedAt(one.value, step);
    const QString second = printedAt(other.value, step);
    if (std::abs(first.toDouble() - second.toDouble()) <= kLittle)
        return true;
    if (first.size() != second.size())
        return false;
    if (one.told->number.contains(u'.') || other.told->number.contains(u'.'))
        return first.front() == second.front(); // 2.75万 and 2.24万: rounded numbers are few
    const auto differing = std::mismatch(first.begin(), first.end(), second.begin());
    return isTransposed(first, second) || std::equal(differing.first + 1, first.end(), differing.second + 1);
}

} // namespace nianbao
