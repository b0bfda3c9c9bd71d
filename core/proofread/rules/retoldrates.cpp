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
                       "10}率)(?:仍|均|已|也|只|仅)*(?:达到?|为|是|有)?$"));
    static const QRegularExpression kOfKind(QStringLiteral("^行政(?:复议|诉讼|应诉)?(?:案件)?(?=直接纠错率$|败诉率$)"));
    return told.unit == u"%" ? kForm.match(told.before).captured(u"name").remove(kOfKind) : QString();
}

/// Told in the work, and once more where the work is looked back upon.
void checkRates(const QList<ToldNumber> &all, EachOnce &pencil)
{
    struct Rate {
        const ToldNumber *told = nullptr;
        bool hasOthers = false; ///< another number has the name as well
    };
    QHash<QString, Rate> rates; ///< by name
    for (qsizetype index = 0; index < qMin(all.size(), kMost); ++index) {
        const ToldNumber &told = all[index];
        const QString name = rateAt(told);
        if (name.isEmpty() || told.isOfTime() || told.isOfBody())
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
        silent(u"县公安局调解成功率97.6%。县司法局调解成功率98.2%。\n二、存在问题\n全县调解成功率98%"
               u"，劳动争议调解成功率92%。"),
    };
}

} // namespace nianbao
