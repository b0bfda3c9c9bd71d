// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/awaitedevents.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

/// 党的二十大召开后, and 党的二十大胜利召开，… where nobody awaits it.
bool isOver(QStringView before, QStringView after)
{
    static const QRegularExpression kOver(
        QStringLiteral("^的?(?:胜利|顺利|圆满)?(?:召开|闭幕|结束)(?:之后|以后|后|以来)|^(?:决定|公报|审议|提出|通过)"));
    static const QRegularExpression kHeld(QStringLiteral("^(?:胜利|顺利|圆满)(?:召开|闭幕)[，。；]"));
    static const QRegularExpression kAwaited(
        QStringLiteral("(?:迎|确保|献礼|服务|保障|护航|为|庆|期待|筹备|准备|将|以|盼|创造|营造)[^，。；]{0,16}$"));
    return kOver.match(after.toString()).hasMatch()
        || (kHeld.match(after.toString()).hasMatch() && !kAwaited.match(before.toString()).hasMatch());
}

/// What stands before a name without the other titles of its list: 执行《…条例》和《…法》.
QString withoutTitles(QStringView before)
{
    static const QRegularExpression kOthers(
        QStringLiteral("(?:《[^《》]{1,60}》(?:和|及|与|、|以及)?)*《?(?:中华人民共和国)?$"));
    return before.toString().remove(kOthers);
}

/// What stands with the name between two marks. 制定责任清单，围绕《…法》开展宣传: what is made in another clause is
/// another thing.
QString clauseAround(const NamedEvent &named)
{
    static const QRegularExpression kMark(QStringLiteral("[，。；：]"));
    const QString before = named.before.toString();
    const QString after = named.after.toString();
    return before.mid(before.lastIndexOf(kMark) + 1) + u'\n' + after.left(after.indexOf(kMark));
}

QDate dateIn(const QRegularExpressionMatch &match)
{
    return {match.captured(u"year").toInt(), match.captured(u"month").toInt(), match.captured(u"day").toInt()};
}

/// The first year of a plan of five years; 0: the name is none.
int firstYearOf(const QString &name)
{
    struct Plan {
        QStringView name;
        int firstYear = 0;
    };
    static constexpr std::array kPlans {Plan {u"十二五", 2011}, Plan {u"十三五", 2016}, Plan {u"十四五", 2021},
        Plan {u"十五五", 2026}, Plan {u"十六五", 2031}, Plan {u"六五普法", 2011}, Plan {u"七五普法", 2016},
        Plan {u"八五普法", 2021}, Plan {u"九五普法", 2026}};
    const auto plan = std::find_if(kPlans.begin(), kPlans.end(), [&](const Plan &each) { return each.name == name; });
    return plan == kPlans.end() ? 0 : plan->firstYear;
}

} // namespace

bool isAwaited(const NamedEvent &named)
{
    static const QRegularExpression kBefore(QStringLiteral("(?:迎|即将|筹备|准备|护航|将于|将要)[^，。；]{0,16}$"));
    static const QRegularExpression kAfter(QStringLiteral(
        "^(?:[、和及与]?《[^《》]{1,40}》)*[^。；《》]{0,40}?(?:即将|将于|将要|(?:起|正式)施行(?!的《|后|以来|之后))"
        "|^[^，。；]{0,16}(?:筹备|准备)"));
    static const QRegularExpression kDraft(QStringLiteral("^（(?:修[订正改])?(?:草案|征求意见|送审|讨论)"));
    if (kDraft.match(named.after.toString()).hasMatch())
        return true;
    const auto ends = [&](const QString &word) { return named.before.endsWith(word); };
    const auto begins = [&](const QString &word) { return named.after.startsWith(word); };
    if (begins(QStringLiteral("精神")) || isOver(named.before, named.after) || isInForceTooEarly(named))
        return false;
    return std::any_of(named.event.unlessBefore.begin(), named.event.unlessBefore.end(), ends)
        || std::any_of(named.event.unlessAfter.begin(), named.event.unlessAfter.end(), begins)
        || kBefore.match(named.before.toString()).hasMatch() || kAfter.match(named.after.toString()).hasMatch();
}

bool isPrepared(const NamedEvent &named, int year)
{
    static const QRegularExpression kBefore(
        QStringLiteral("(?:谋划|编制|起草|研究|制定|启动|筹备|对接|衔接|调研)[^，。；]{0,12}$"));
    static const QRegularExpression kAfter(
        QStringLiteral("^[^，。；]{0,16}?(?:前期|谋划|编制|起草|建议|草案|思路|课题|研究|调研|衔接|筹备)"));
    const int firstYear = firstYearOf(named.name);
    const int earliest = firstYear - (named.name.endsWith(u"普法") ? 2 : 3); // years of reports
    return firstYear > 0 && year >= earliest
        && (kBefore.match(named.before.toString()).hasMatch() || kAfter.match(named.after.toString()).hasMatch());
}

bool isInForce(const NamedEvent &named)
{
    static const QRegularExpression kBefore(QStringLiteral(
        "(?:(?:认真|深入|全面|严格|组织|集中|专题)(?:学习|实施|落实)|贯彻|(?<![在正法])执行)(?:贯彻|执行|实施|落实|了)?"
        "(?:\\d+月\\d+日起?(?:正式)?(?:施行|实施)的)?$"));
    return kBefore.match(withoutTitles(named.before)).hasMatch() && !named.after.startsWith(u"（");
}

bool isMade(const NamedEvent &named, const QString &sentence)
{
    static const QRegularExpression kWords(QStringLiteral("草案|征求意见|立法|起草|编纂|论证|调研|意见建议|意见征集"));
    static const QRegularExpression kBesideIt(QStringLiteral("(?<!新)修订(?!后的)|审议|制定|出台|颁布|建议"));
    static const QRegularExpression kClause(
        QStringLiteral("^[^，。；]{0,20}(?:草案|征求意见|立法|起草|编纂|论证|审议|调研|建议|意见)"));
    static const QRegularExpression kSince(
        QStringLiteral("^[^，。；《》]{0,20}?(?:(?:施行|颁布)(?:之?后|以来)|(?:公布|出台)(?:实施|施行)?以来)"));
    static const QRegularExpression kUntil(QStringLiteral("(?:待|等|俟)[^，。；]{0,12}$"));
    static const QRegularExpression kNew(
        QStringLiteral("(?:新|刚刚|已经?)(?:正式)?(?:出台|颁布|公布|制定|发布|通过|实施|施行)(?:实施|施行)?的$"));
    const bool isNew = kNew.match(withoutTitles(named.before)).hasMatch() && !named.after.startsWith(u"（");
    if (named.name.startsWith(u"新修订的") || isInForceTooEarly(named) || isNew
        || (kSince.match(named.after.toString()).hasMatch() && !kUntil.match(named.before.toString()).hasMatch()))
        return true;
    return (isInForce(named) && !kClause.match(named.after.toString()).hasMatch())
        || (!kWords.match(sentence).hasMatch() && !kBesideIt.match(clauseAround(named)).hasMatch());
}

bool isInForceTooEarly(const NamedEvent &named)
{
    static const QString kDate = QStringLiteral("(?<year>20\\d\\d)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日起"
                                                "(?:正式)?(?:施行|实施)");
    static const QRegularExpression kAfter(
        QStringLiteral(
            "^(?:[^。；《》]{0,24}，(?:该法|该条例|该办法|该规定|后者|其)(?=[自于从]))?，?(?:已|也)?[自于从]?")
        + kDate);
    static const QRegularExpression kBefore(kDate + QStringLiteral("的《?(?:中华人民共和国)?$"));
    for (const QRegularExpressionMatch &match :
        {kAfter.match(named.after.toString()), kBefore.match(named.before.toString())}) {
        const QDate date = dateIn(match);
        if (date.isValid() && date < named.event.date)
            return true;
    }
    return false;
}

} // namespace nianbao
