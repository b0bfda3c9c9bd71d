// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/retoldrates.h"

#include "core/proofread/rules/tellings.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMost = 3000; // numbers of a report; none has so many

/// How much something grew, and what that was.
struct RetoldGrowth {
    const ToldNumber *told = nullptr;
    QString way; ///< 增长, 下降
    QString what; ///< 受理信访事项
    QString count; ///< 1286件; empty where none is said
};

/// 同比增长 behind a count, 受理信访事项同比下降.
std::optional<RetoldGrowth> growthAt(const QList<ToldNumber> &all, qsizetype index)
{
    constexpr qsizetype kShortest = 4; // characters
    constexpr qsizetype kDigits = 2;
    static const QRegularExpression kForm(QStringLiteral("^、?(?<what>[一-龥“”]{0,16}?)(?:同比|比上年|较上年|比去年|"
                                                         "较去年)(?<way>增长|上升|提高|增加|下降|减少|降低)(?:了)?$"));
    const ToldNumber &told = all[index];
    const QRegularExpressionMatch match = told.unit == u"%" ? kForm.match(told.before) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return {};
    RetoldGrowth growth {&told, match.captured(u"way"), match.captured(u"what"), {}};
    if (growth.what.size() >= kShortest)
        return growth;
    const ToldNumber *before = index > 0 && all[index - 1].line == told.line ? &all[index - 1] : nullptr;
    const bool isBehindCount = growth.what.isEmpty() && before && before->unit != u"%"
        && told.range.start - told.before.size() <= before->range.end() + 1 && before->number.size() >= kDigits;
    if (!isBehindCount)
        return {};
    growth.what = Telling(*before).name;
    growth.count = before->number + before->unit;
    return growth;
}

bool areOfOneThing(const RetoldGrowth &one, const RetoldGrowth &other)
{
    constexpr qsizetype kShortest = 4; // characters
    constexpr qsizetype kLong = 3; // digits of a number that is none by chance
    if (one.way != other.way)
        return false;
    const bool isNamed = qMin(one.what.size(), other.what.size()) >= kShortest
        && (one.what.endsWith(other.what) || other.what.endsWith(one.what));
    if (!one.count.isEmpty() && !other.count.isEmpty())
        return one.count == other.count && (isNamed || one.count.size() > kLong);
    return isNamed;
}

void checkGrowths(const QList<ToldNumber> &all, EachOnce &pencil)
{
    constexpr qsizetype kMostGrowths = 200;
    QList<RetoldGrowth> growths;
    for (qsizetype index = 0; index < qMin(all.size(), kMost) && growths.size() < kMostGrowths; ++index) {
        const std::optional<RetoldGrowth> growth = growthAt(all, index);
        if (!growth || growth->told->isOfBody())
            continue;
        for (const RetoldGrowth &other : std::as_const(growths)) {
            if (other.told->line == growth->told->line || !areOfOneThing(other, *growth))
                continue;
            if (other.told->number.toDouble() != growth->told->number.toDouble())
                markRetold(*other.told, *growth->told, pencil);
            break;
        }
        growths << *growth;
    }
}

/// 直接纠错率 of 少数案件…，直接纠错率仍达.
QString rateAt(const ToldNumber &told)
{
    static const QRegularExpression kForm(
        QStringLiteral("^(?:[一二三四五六七八九十]是|全[省市县区镇乡州]|我[省市县区镇]|全年|平均|总)*(?<name>[一-龥]{2,"
                       "12}率)(?:仍|均|已|也|只|仅)*(?:达到?|为|是|有)?$"));
    static const QRegularExpression kOfKind(
        QStringLiteral("^行政(?:复议|诉讼|应诉)?(?:案件)?(?=(?:直接|综合)?纠错率$|败诉"
                       "率$|调解和解率$)|^(?:行政机关)?负责人(?=出庭应诉率$)"));
    return told.unit == u"%" ? kForm.match(told.before).captured(u"name").remove(kOfKind) : QString();
}

/// 跨部门联合抽查 of 跨部门联合抽查574次，占26.3% and of 跨部门联合抽查只占全部抽查的26.3%. `before`: the number before
/// it.
QString shareAt(const ToldNumber &told, const ToldNumber *before)
{
    static const QRegularExpression kOwn(
        QStringLiteral("^(?<name>[一-龥]{4,14}?)(?:仅|只|也|仍|就)*占(?:全部|所有|总)?[一-龥]{0,8}?的?$"));
    static const QRegularExpression kBehind(QStringLiteral("^占(?:全部|所有|总)?[一-龥]{0,8}?的?$"));
    static const QRegularExpression kFiller(QStringLiteral("^其中|的$"));
    constexpr qsizetype kShortest = 4; // characters
    if (told.unit != u"%" || !told.before.contains(u'占'))
        return {};
    QString name = kOwn.match(told.before).captured(u"name");
    const bool isNext =
        before && before->line == told.line && told.range.start - int(told.before.size()) == before->range.end() + 1;
    if (name.isEmpty() && isNext && kBehind.match(told.before).hasMatch())
        name = before->before;
    name.remove(kFiller);
    return name.size() < kShortest ? QString() : name;
}

/// 网上可办率 of 力争政务服务事项网上可办率由97.2%提高到99%, 非现场检查 of 非现场检查占比从40%提高到60%: what a plan
/// begins with.
QString rateBegunWith(const ToldNumber &told)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?<name>[一-龥]{2,16}率|[一-龥]{4,14}(?=(?:的?占比|比例|比重)))(?:占比|的?比例|的?比重)?[由从]$"));
    static const QRegularExpression kAim(QStringLiteral(
        "^(?:[一二三四五六七八九十]是|力争|争取|确保|努力|推动|实现|将|把|使|年?年底前|到|全[省市县区镇乡])+"));
    static const QRegularExpression kRaised(QStringLiteral("^(?:提[高升]|上升|增长|增加|扩大|下降|降低|降|升)[到至]"));
    const bool isPlan = told.line->part == PartKind::Plans && told.unit == u"%" && kRaised.match(told.after).hasMatch();
    return isPlan ? kForm.match(told.before).captured(u"name").remove(kAim) : QString();
}

/// 县公安局出庭应诉率; 支持法院审理案件，…出庭应诉率 is of all.
bool isOfOneOffice(const ToldNumber &told)
{
    static const QRegularExpression kOffice(QStringLiteral(
        "(?<![我本全])局(?!长)|支队|大队|公司|[省市县区镇乡](?:本级|直)|各[省市县区镇乡部单]|乡镇|街道|平均|每"));
    return kOffice.match(told.lead()).hasMatch();
}

/// A rate that the work tells.
struct Rate {
    const ToldNumber *told = nullptr;
    bool hasOthers = false; ///< another number has the name as well
};

using Rates = QHash<QString, Rate>; ///< by name

/// The one that the plan's name ends with, or the other way round; null if there are none, or several.
const Rate *rateNamed(const Rates &rates, const QString &name)
{
    constexpr qsizetype kShortest = 3; // characters
    const Rate *found = nullptr;
    for (auto each = rates.begin(); each != rates.end(); ++each) {
        const bool isIt = qMin(name.size(), each.key().size()) >= kShortest
            && (name.endsWith(each.key()) || each.key().endsWith(name));
        if (isIt && found)
            return nullptr;
        if (isIt)
            found = &each.value();
    }
    return found;
}

/// 网上可办率为97.2% in the work and 网上可办率由67.2%提高到99% among the plans.
void checkBegunWith(const QList<ToldNumber> &all, const Rates &rates, EachOnce &pencil)
{
    for (const ToldNumber &told : all) {
        const QString name = rateBegunWith(told);
        const Rate *rate = name.isEmpty() ? nullptr : rateNamed(rates, name);
        if (rate && !rate->hasOthers && rate->told->number.toDouble() != told.number.toDouble())
            markRetold(*rate->told, told, pencil);
    }
}

/// Told in the work, and once more where the work is looked back upon.
void checkRates(const QList<ToldNumber> &all, EachOnce &pencil)
{
    Rates rates;
    for (qsizetype index = 0; index < qMin(all.size(), kMost); ++index) {
        const ToldNumber &told = all[index];
        QString name = rateAt(told);
        if (name.isEmpty())
            name = shareAt(told, index > 0 ? &all[index - 1] : nullptr);
        const bool isOfOther = name == u"出庭应诉率" ? isOfOneOffice(told) : told.isOfBody();
        if (name.isEmpty() || told.isOfTime() || isOfOther)
            continue;
        const bool isAgain = told.line->part == PartKind::Problems || sumsUp(told);
        if (!isAgain && told.line->part == PartKind::Plans)
            continue;
        Rate &rate = rates[name];
        if (!rate.told)
            rate.told = &told;
        else if (isAgain && !rate.hasOthers && rate.told->number.toDouble() != told.number.toDouble()
            && rate.told->line != told.line)
            markRetold(*rate.told, told, pencil);
        else
            rate.hasOthers |= rate.told->number.toDouble() != told.number.toDouble();
    }
    checkBegunWith(all, rates, pencil);
}

} // namespace

void checkRetoldRates(const ToldNumbers &numbers, EachOnce &pencil)
{
    checkGrowths(numbers.all(), pencil);
    checkRates(numbers.all(), pencil);
}

QList<RuleExample> retoldRateExamples()
{
    return {
        found(u"受理信访事项874件，同比下降15%。收到复议申请1286件，同比增长31.5%。直接纠错率14.3%"
              u"。\n二、存在问题\n过去一年，"
              u"收到复议申请1286件，同比增长31.3%。受理信访事项同比下降45%。直接纠错率仍达41.3%。",
            2018, 3),
        silent(u"受理信访事项874件，同比下降15%。收到复议申请1286件，同比增长31.5%。直接纠错率14.3%"
               u"。\n二、存在问题\n收到复议申请"
               u"1286件，同比增长31.5%，县公安局受理投诉举报同比下降45%，直接纠错率14.3%。"),
        found(u"审结复议案件398件，直接纠错率为16.3%。败诉71件，败诉率为12.4%"
              u"。\n二、存在问题\n一是压力较大，行政诉讼败诉率"
              u"达92.4%，行政复议直接纠错率为16.5%。",
            2018, 2),
        found(u"审结718件，纠错率为16.6%。出庭应诉926件，出庭应诉率为89.5%，比上年提高6."
              u"3个百分点。开展抽查2186次，其中跨部门"
              u"联合抽查574次，占26.3%。执法人员126名，其中法律专业毕业的29名，占23.0%"
              u"。\n二、存在问题\n行政复议纠错率仍有"
              u"12.6%，行政机关负责人出庭应诉率只有99.5%。跨部门联合抽查只占全部抽查的26.7%。法律专业毕业的仅占83.0%。",
            2018, 4),
        silent(u"审结718件，纠错率为16.6%。开展抽查2186次，其中跨部门联合抽查574次，占26.3%。主要负责人出庭应诉率为36."
               u"2%。乡"
               u"镇办理620件，占28.4%。\n二、存在问题\n行政复议纠错率仍有16.6%，备案审查纠错率仅有2.1%"
               u"。跨部门联合抽查只占全"
               u"部抽查的26.3%，乡镇跨部门联合抽查只占12.1%。行政机关负责人出庭应诉率只有89.5%。"),
        found(u"1289项事项实现网上可办，网上可办率为97.2%。非现场检查936次，占40%"
              u"。\n三、下步打算\n力争政务服务事项网上可办率由67."
              u"2%提高到99%以上，非现场检查占比从46%提高到60%。",
            2018, 2),
        silent(u"1289项事项实现网上可办，网上可办率为97.2%。非现场检查936次，占40%。\n三、下步打算\n力争网上可办率由97."
               u"2%提高到99%以上，非现场检查占比从40%提高到60%，出庭应诉率由92%提高到95%，调解成功率提高到98%。"),
        silent(u"县公安局调解成功率97.6%。县司法局调解成功率98.2%。\n二、存在问题\n全县调解成功率98%"
               u"，劳动争议调解成功率92%。"),
    };
}

} // namespace nianbao
