// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/retoldplaces.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/toldnumbers.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 镇街 of 12个镇街专职法制审核人员.
QString placeBehind(const ToldNumber &told)
{
    static const QRegularExpression kPlace(QStringLiteral(
        "^(?<place>镇街|镇（街道）|乡镇（街道）|乡镇|街道|镇|行政村|社区|村（社区）|市直部门|县直部门|区直部门)"
        "(?![一-龥]?(?:[、]|之间))"));
    return told.unit == u"个" ? kPlace.match(told.after).captured(u"place") : QString();
}

/// 12个镇街中仅有5个, 15个乡镇中有9个乡镇: all there are.
bool isWhole(const ToldNumber &told, const QString &place)
{
    static const QRegularExpression kAmong(QStringLiteral("^中，?(?:仅|只|尚|还|仍)?有?$"));
    static const QRegularExpression kSome(QStringLiteral("抽查|检查|试点|选取|其余|其他|[的]$|被"));
    return kAmong.match(told.after.mid(place.size())).hasMatch() && !kSome.match(told.before).hasMatch();
}

struct Told {
    QList<const ToldNumber *> wholes;
    QList<const ToldNumber *> others;
    const ToldNumber *all = nullptr; ///< 在14个乡镇全部建立
    bool isOne = true; ///< of which there is one number only
};

/// 14个乡镇全部建立: of places whose number is told more than once.
bool isAll(const ToldNumber &told, const QString &place)
{
    static const QRegularExpression kAll(QStringLiteral("^(?:已|现已)?(?:全部|均|都|实现全覆盖|全覆盖)"));
    static const QRegularExpression kSome(QStringLiteral("其余|其他|剩余|试点|首批|涉及|[的]$|被|抽查|新增"));
    return kAll.match(told.after.mid(place.size())).hasMatch() && !kSome.match(told.before).hasMatch();
}

/// No more of them than there are: 18个乡镇的执法任务 where 14个乡镇全部 have something; and not 12个社区全部 where
/// 9个社区 is told again and again.
void judgeAll(const Told &place, EachOnce &pencil)
{
    constexpr qsizetype kSeveral = 2; // tellings
    if (!place.all || !place.isOne || place.all->isOfTime() || place.all->isOfBody())
        return;
    static const QRegularExpression kElsewhere(
        QStringLiteral("[全外邻]市|[全外邻]省|兄弟|周边|各县|[上去]年|累计|增加|力争"));
    QHash<QString, qsizetype> counts;
    const ToldNumber *more = nullptr;
    for (const ToldNumber *other : place.others) {
        ++counts[other->number];
        const bool isMore = other->number.toDouble() > place.all->number.toDouble();
        if (isMore && !kElsewhere.match(other->lead()).hasMatch() && isMiswritten(other->number, place.all->number))
            more = other;
    }
    const bool isTold = counts.value(place.all->number) > 0; // by others as well
    const auto often = std::find_if(place.others.begin(), place.others.end(), [&](const ToldNumber *other) {
        return counts.value(other->number) >= kSeveral && other->number.toDouble() < place.all->number.toDouble();
    });
    if (more && (isTold || counts.value(more->number) == 1))
        markRetold(*place.all, *more, pencil);
    else if (!isTold && often != place.others.end())
        markRetold(**often, *place.all, pencil);
}

/// 全县12个镇街, 12个镇街全部; 3个乡镇 are some.
void judgeWhole(const ToldNumber &whole, const QList<const ToldNumber *> &others, EachOnce &pencil)
{
    constexpr qsizetype kSeveral = 2; // tellings
    const bool isTold = std::any_of(
        others.begin(), others.end(), [&](const ToldNumber *other) { return other->number == whole.number; });
    if (isTold || whole.isOfTime())
        return;
    const ToldNumber *more = nullptr;
    QHash<QString, qsizetype> counts;
    for (const ToldNumber *other : others) {
        static const QRegularExpression kElsewhere(
            QStringLiteral("[全外邻]市|[全外邻]省|兄弟|周边|各县|[上去]年|累计|增加"));
        if (kElsewhere.match(other->lead()).hasMatch())
            continue;
        ++counts[other->number];
        if (other->number.toDouble() > whole.number.toDouble())
            more = other;
    }
    const auto often = std::find_if(
        others.begin(), others.end(), [&](const ToldNumber *other) { return counts.value(other->number) >= kSeveral; });
    constexpr double kSmall = 0.5;
    const bool isSame = often != others.end() && (*often)->number.toDouble() > kSmall * whole.number.toDouble();
    const bool isSlip = often != others.end() && isMiswritten((*often)->number, whole.number);
    if (isSame || isSlip)
        markRetold(**often, whole, pencil);
    else if (more)
        markRetold(*more, whole, pencil);
}

void checkWholePlaces(const ToldNumbers &numbers, EachOnce &pencil)
{
    QHash<QString, Told> places;
    for (const ToldNumber &told : numbers.all()) {
        const QString place = placeBehind(told);
        if (place.isEmpty())
            continue;
        Told &alike = places[place];
        if (isAll(told, place)) {
            alike.isOne &= !alike.all || alike.all->number == told.number;
            alike.all = &told;
            continue;
        }
        const bool isOfAll = told.line->part == PartKind::Problems && isWhole(told, place);
        (isOfAll ? alike.wholes : alike.others) << &told;
    }
    for (const Told &place : std::as_const(places)) {
        const bool isOne = std::all_of(place.wholes.begin(), place.wholes.end(),
            [&](const ToldNumber *each) { return each->number == place.wholes.first()->number; });
        if (!place.wholes.isEmpty() && isOne)
            judgeWhole(*place.wholes.first(), place.others, pencil);
        judgeAll(place, pencil);
    }
}

/// 14个村和2个社区全部修订了村规民约 and 对16个村（社区）的普法档案逐一检查.
void checkJoined(const ToldNumbers &numbers, EachOnce &pencil)
{
    static const QRegularExpression kBoth(QStringLiteral("^(?:行政)?村(?:和|、|及|与)$"));
    static const QRegularExpression kAll(QStringLiteral("^社区(?:已|实现)?(?:全部|均|都|全覆盖)"));
    static const QRegularExpression kTogether(QStringLiteral("^村（(?:社区|居)）(?!民?小组)"));
    static const QRegularExpression kEach(QStringLiteral("逐一|逐村|逐个|全部|均|全覆盖|都"));
    const QList<ToldNumber> &all = numbers.all();
    const ToldNumber *villages = nullptr;
    const ToldNumber *quarters = nullptr;
    QList<const ToldNumber *> together;
    for (qsizetype index = 0; index < all.size(); ++index) {
        const ToldNumber &told = all[index];
        if (told.unit != u"个" || told.isOfTime())
            continue;
        if (kTogether.match(told.after).hasMatch())
            together << &told;
        const bool isPair = index > 0 && all[index - 1].unit == u"个" && all[index - 1].line == told.line
            && kAll.match(told.after).hasMatch() && kBoth.match(all[index - 1].after).hasMatch();
        if (isPair && (villages || all[index - 1].before.contains(u"其中")))
            return; // of several
        villages = isPair ? &all[index - 1] : villages;
        quarters = isPair ? &told : quarters;
    }
    if (!villages)
        return;
    const double made = villages->number.toDouble() + quarters->number.toDouble();
    const bool isHeld = std::any_of(
        together.begin(), together.end(), [&](const ToldNumber *each) { return each->number.toDouble() == made; });
    for (const ToldNumber *each : isHeld ? QList<const ToldNumber *>() : together) {
        const bool isAll = kEach.match(each->after).hasMatch() || each->before.contains(u'全');
        if (!isAll && each->number.toDouble() < made)
            continue;
        markReckoned(shownSum({villages->number, quarters->number}, made), *each, pencil);
        return;
    }
}

/// 9个乡镇没有专职法制工作人员 among the problems and 为8个没有专职人员的乡镇各配备1名 among the plans.
void checkLacking(const ToldNumbers &numbers, EachOnce &pencil)
{
    static const QRegularExpression kThere(QStringLiteral("^(?<place>[一-龥（）]{1,6}?)(?:尚|还|仍)?(?:没有|尚未|还未|"
                                                          "未|缺少|缺乏)(?:配备|设立|建立|配齐)?(?<what>[一-龥]{2})"));
    static const QRegularExpression kAgain(QStringLiteral("^(?:尚|还|仍)?(?:没有|尚未|还未|未|缺少|缺乏)(?:配备|设立|"
                                                          "建立|配齐)?(?<what>[一-龥]{2})[一-龥]{0,10}?的(?<place>[一-"
                                                          "龥（）]{1,6}?)(?:$|各|全部|逐|均|都|尽快|配|建|设)"));
    QHash<QString, const ToldNumber *> lacking;
    for (const ToldNumber &told : numbers.all()) {
        if (told.line->part == PartKind::Problems) {
            const QRegularExpressionMatch there = kThere.match(told.after);
            if (there.hasMatch())
                lacking.insert(there.captured(u"place") + there.captured(u"what") + told.unit, &told);
        } else if (told.line->part == PartKind::Plans && !lacking.isEmpty()) {
            const QRegularExpressionMatch again = kAgain.match(told.after);
            const ToldNumber *first = again.hasMatch()
                ? lacking.value(again.captured(u"place") + again.captured(u"what") + told.unit)
                : nullptr;
            if (first && first->number != told.number && !told.before.contains(u"其中"))
                markRetold(*first, told, pencil);
        }
    }
}

} // namespace

void checkRetoldPlaces(const ToldNumbers &numbers, EachOnce &pencil)
{
    checkWholePlaces(numbers, pencil);
    checkJoined(numbers, pencil);
    checkLacking(numbers, pencil);
}

QList<RuleExample> retoldPlaceExamples()
{
    return {
        found(
            u"对12个镇街和28个部门开展督察。\n二、存在问题\n21个镇街中仅有5个配备专职人员。\n三、下步打算\n实现12个镇街"
            u"专职人员全覆盖。"),
        found(u"把36项任务分解到24个部门和19个乡镇。\n二、存在问题\n15个乡镇中有9个乡镇没有专职人员。"),
        found(u"14个村和2个社区全部修订村规民约。对61个村（社区）的普法档案逐一检查。"),
        found(u"14个村和2个社区全部修订村规民约。对11个村（社区）的普法档案逐一检查。"),
        found(u"在14个乡镇全部建立调解中心。\n二、存在问题\n37名执法人员要承担18个乡镇的执法任务。"),
        found(u"辖区9个社区，9个社区各设宣传栏。街道和12个社区全部聘请法律顾问。"),
        silent(u"在14个乡镇全部建立调解中心，在5个乡镇试点。\n二、存在问题\n37名执法人员要承担14个乡镇的执法任务。"),
        silent(u"辖区9个社区，9个社区各设宣传栏。街道和9个社区全部聘请法律顾问，5个社区全部完成改造。"),
        silent(u"对12个镇街和28个部门开展督察。\n二、存在问题\n25个镇街中仅有5个配备专职人员。抽查的8个镇街中有2个不合"
               u"格。"),
        silent(u"把36项任务分解到24个部门和15个乡镇，在3个乡镇开展试点。\n二、存在问题\n15个乡镇中有9个乡镇没有专职人员"
               u"。"),
        silent(u"14个村和2个社区全部修订村规民约。对16个村（社区）的普法档案逐一检查。在3个村（社区）开展试点。"),
        silent(u"14个村和2个社区全部修订村规民约。在3个村（社区）开展试点。"),
        found(u"推进工作。\n二、存在问题\n有9个乡镇没有专职法制工作人员。\n三、下步打算\n为8个没有专职人员的乡镇各配备1"
              u"名。"),
        silent(u"推进工作。\n二、存在问题\n有9个乡镇没有专职法制工作人员。\n三、下步打算\n为9个没有专职人员的乡镇各配备"
               u"1名。"
               u"为3个没有办公用房的乡镇各建设1处。"),
    };
}

} // namespace nianbao
