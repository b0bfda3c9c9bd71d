// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/products.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr int kFar = 120; // characters

/// 3465名，其中生态护林员1268名、公益林护林员2197名，…，人均9200亩: the average of an earlier count, which it fits.
bool isOfEarlier(const QString &text, const QList<Quantity> &before, Sum sum)
{
    const int start = sentenceAt(text, sum.total.range.start).start;
    return std::any_of(before.rbegin(), before.rend(), [&](const Quantity &each) {
        if (each.range.start < start || each.unit != sum.parts.first().unit)
            return false;
        sum.parts.first() = each;
        return !sum.isMore() && !sum.isLess();
    });
}

/// 2140名农民工领回3860万元，人均1.8万元: of one count of people and one of money before it.
std::optional<Sum> averageSum(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kAverage(QStringLiteral("^(?<who>[人户])均(?:[一-龥]{0,6}?)(?:为|达)?$"));
    const Quantity &average = quantities[index];
    const QRegularExpressionMatch match = kAverage.match(subjectOf(text, average));
    if (!match.hasMatch() || average.approximate)
        return {};
    const QStringView units = match.captured(u"who") == u"人" ? QStringView(u"人名") : QStringView(u"户");
    const auto isPeople = [&](const Quantity &each) { return each.unit.size() == 1 && units.contains(each.unit); };
    const bool isFirst = isPeople(quantities[index - 2]);
    const Quantity &people = quantities[index - (isFirst ? 2 : 1)];
    const Quantity &all = quantities[index - (isFirst ? 1 : 2)];
    const QStringView said = QStringView(text).mid(
        quantities[index - 2].range.end(), average.range.start - quantities[index - 2].range.end());
    static const QRegularExpression kJoint(QStringLiteral("^[一-龥（）]{1,12}[和与及、]$")); // 6名执法人员和4名协管员
    const int before = index > 2 ? quantities[index - 3].range.end() : 0;
    if (index > 2 && isFirst && isPeople(quantities[index - 3])
        && kJoint.match(text.mid(before, qMax(0, people.range.start - before))).hasMatch())
        return {};
    const bool fits = isPeople(people) && all.isOfKind(average) && !people.approximate && !all.approximate
        && said.size() <= kFar && !said.contains(u'。') && !said.contains(u'；');
    const Sum sum {all, {people, average}, true, false, true};
    const bool isRounded = fits && qAbs(all.value / people.value - average.value) < average.step; // 2147家, 31名: 69家
    return fits && !isRounded && !isOfEarlier(text, quantities.first(index - 1), sum) ? std::optional(sum)
                                                                                      : std::nullopt;
}

/// 每个村3名，19个村共57名.
std::optional<Sum> standardSum(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kEach(QStringLiteral("每个?(?<what>[一-龥]{1,4}?)(?:配备|选配|培养|至少)?$"));
    static const QRegularExpression kAll(QStringLiteral(
        "^(?<what>[一-龥]{1,4})(?:共|共计|合计|总共)(?:培养|配备|选配|选聘|聘请|有|需|设立|建成)?[一-龥]{0,2}$"));
    const Quantity &total = quantities[index];
    const Quantity &times = quantities[index - 1];
    const Quantity &each = quantities[index - 2];
    const bool isOfKind = total.isCount() && total.isOfKind(each) && times.isCount() && times.step == 1
        && !times.approximate && !each.approximate && !total.approximate;
    if (!isOfKind || QStringView(text).mid(each.range.end(), total.range.start - each.range.end()).contains(u'。'))
        return {};
    static const QRegularExpression kNamed(QStringLiteral("“[^“”]*”"));
    const QString said = text.mid(times.range.end(), total.range.start - times.range.end()).remove(kNamed);
    const QRegularExpressionMatch one = kEach.match(subjectOf(text, each));
    const QRegularExpressionMatch all = kAll.match(said);
    if (!one.hasMatch() || !all.hasMatch() || one.captured(u"what") != all.captured(u"what"))
        return {};
    return Sum {total, {times, each}, true, false, true};
}

/// 选派22名业务骨干到11个镇驻点帮带，每镇2名.
std::optional<Sum> eachOfTimesBefore(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kEach(QStringLiteral("^每个?(?<what>[一-龥]{1,4}?)(?:各|选派|配备|安排|派驻)?$"));
    static const QRegularExpression kInto(QStringLiteral("^[^，。；\\d]{0,12}[到至在为向给]$"));
    constexpr int kNoun = 4; // characters
    const Quantity &each = quantities[index];
    const Quantity &times = quantities[index - 1];
    const Quantity &total = quantities[index - 2];
    const QString what = kEach.match(subjectOf(text, each)).captured(u"what");
    const bool isOfKind = total.isCount() && total.isOfKind(each) && times.isCount() && !times.isOfKind(each)
        && times.step == 1 && !times.approximate && !each.approximate && !total.approximate;
    if (what.isEmpty() || !isOfKind || !text.mid(times.range.end(), kNoun).contains(what))
        return {};
    const QString into = text.mid(total.range.end(), times.range.start - total.range.end());
    const QStringView said = QStringView(text).mid(times.range.end(), each.subject.start - times.range.end());
    const bool isNext = said.endsWith(u'，') && said.count(u'，') == 1 && !said.contains(u'。') && said.size() <= kFar;
    return isNext && kInto.match(into).hasMatch() ? std::optional(Sum {total, {times, each}, true, false, true})
                                                  : std::nullopt;
}

/// 从13个设区市抽取案卷104卷，每市8卷.
std::optional<Sum> eachBehind(const QString &text, const QList<Quantity> &quantities, qsizetype index)
{
    static const QRegularExpression kEach(QStringLiteral("^每个?(?<what>[一-龥]{1,4}?)(?:抽取|随机|各|抽查|选派|配备|"
                                                         "安排)?$"));
    constexpr int kNoun = 6; // characters
    const Quantity &each = quantities[index];
    const Quantity &total = quantities[index - 1];
    const Quantity &times = quantities[index - 2];
    const QRegularExpressionMatch match = kEach.match(subjectOf(text, each));
    const bool isOfKind = total.isCount() && total.isOfKind(each) && times.isCount() && times.step == 1
        && !times.approximate && !each.approximate && !total.approximate && total.decimals == 0;
    if (!match.hasMatch() || !isOfKind)
        return {};
    const QString noun = text.mid(times.range.end(), kNoun);
    const qsizetype at = noun.indexOf(match.captured(u"what"));
    const QStringView said = QStringView(text).mid(times.range.end(), each.range.start - times.range.end());
    const bool isNext = each.subject.start == total.range.end() + 1;
    return at >= 0 && isNext && !said.contains(u'。') && !said.contains(u'；') && said.size() <= kFar
        ? std::optional(Sum {total, {times, each}, true, false, true})
        : std::nullopt;
}

/// 乡长讲课2堂，其他8名成员各讲1堂，合计10堂: with what was counted before them.
bool isWithOthers(const QString &text, const QList<Quantity> &before, const Sum &sum)
{
    const int start = sentenceAt(text, sum.total.range.start).start;
    double others = 0;
    for (auto each = before.rbegin(); each != before.rend() && each->range.start >= start; ++each) {
        if (!each->isOfKind(sum.total))
            continue;
        others += each->value;
        if (others + sum.together().least == sum.total.value)
            return true;
    }
    return false;
}

} // namespace

std::optional<Sum> sumOfEach(const QString &text, const QList<Quantity> &quantities, const Quantity &total)
{
    // 186个村（社区）各培养3名“法律明白人”，共558名
    static const QRegularExpression kEach(
        QStringLiteral("^(?:[一-龥]{0,8}|[一-龥]{1,6}（[一-龥、]{1,8}）)(?:各|均|每)[一-龥]{0,10}$"));
    static const QRegularExpression kTotal(
        QStringLiteral("^(?<noun>“[^“”]{1,14}”|[一-龥]{2,10}(?=，))?，?(?:共计|合计|总计|共|一共)"
                       "(?:有|配备|选配|培养|聘请|选聘|补助|发放|安排|设立)?$"));
    constexpr int kLongest = 40; // characters
    const qsizetype at = firstFrom(quantities, total.range.start) - quantities.begin();
    if (at < 2 || total.approximate)
        return {};
    const Quantity &times = quantities[at - 2];
    const Quantity &each = quantities[at - 1];
    const int length = total.range.start - each.range.end();
    const int before = each.range.start - times.range.end();
    if (length > kLongest || before > kLongest || !each.isOfKind(total))
        return {};
    const QRegularExpressionMatch word = kTotal.match(text.mid(each.range.end(), length));
    const bool isPlain = word.capturedLength(u"noun") == 0 || total.range.end() >= int(text.size())
        || QStringView(u"，。；、：（）").contains(text[total.range.end()]); // 共80名干部参加: of others as well
    const bool fits = times.isCount() && times.step == 1 && !times.approximate && !each.approximate && isPlain
        && word.hasMatch() && kEach.match(text.mid(times.range.end(), before)).hasMatch();
    const Sum sum {total, {times, each}, true, true, true};
    return fits && !isWithOthers(text, quantities.first(at - 2), sum) ? std::optional(sum) : std::nullopt;
}

QList<Sum> productSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<Sum> sums;
    if (quantities.size() < 3 || !(text.contains(u'均') || text.contains(u'每')))
        return sums;
    for (qsizetype index = 2; index < quantities.size(); ++index) {
        std::optional<Sum> sum = averageSum(text, quantities, index);
        if (!sum)
            sum = standardSum(text, quantities, index);
        if (!sum)
            sum = eachBehind(text, quantities, index);
        if (!sum)
            sum = eachOfTimesBefore(text, quantities, index);
        if (sum && (sum->isMore() || sum->isLess()))
            sums << *sum;
    }
    return sums;
}

} // namespace nianbao
