// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/quotients.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>

namespace nianbao {

namespace {

/// 平均每期36人次 as the text says it.
struct Average {
    const Quantity *printed = nullptr;
    QString unit; ///< of what it is taken: 期, 个
    QString noun; ///< 网格; empty: none
    bool isOfChange = false; ///< 平均每户减少2份
};

/// The sum and what it was divided by.
struct Quotient {
    const Quantity *sum = nullptr;
    const Quantity *count = nullptr;

    [[nodiscard]] bool isAs(const Quantity &printed) const
    {
        const Bounds whole = sum->bounds();
        const Bounds parts = count->bounds();
        return isPrintedAs({whole.least / parts.most, whole.most / parts.least}, printed);
    }
};

bool isExact(const Quantity &quantity)
{
    return quantity.isCount() && !quantity.approximate && quantity.value > 0;
}

QString subjectOf(const PrintedLine &line, const Quantity &quantity)
{
    return line.open.mid(quantity.subject.start, quantity.subject.length);
}

bool tellsOfChange(const QString &words)
{
    static const QRegularExpression kChange(QStringLiteral("[增减降升压缩省]|提高|提升"));
    return kChange.match(words).hasMatch();
}

/// What the clause says before the number, what stands in brackets as well: 平均每个村（社区）.
QString clauseBefore(const PrintedLine &line, const Quantity &quantity)
{
    constexpr int kReach = 24; // characters
    static const QRegularExpression kClause(QStringLiteral("[^，。；、\\d]*$"));
    const int start = qMax(0, quantity.range.start - kReach);
    return kClause.match(line.open.mid(start, quantity.range.start - start)).captured();
}

std::optional<Average> averageAt(const PrintedLine &line, const Quantity &quantity)
{
    static const QRegularExpression kForm(
        QStringLiteral("每(?<unit>[一-龥])(?<noun>[一-龥]{0,6}?(?:（[一-龥]{1,4}）)?)(?<verb>(?:平均)?[一-龥]{0,4})$"));
    static const QRegularExpression kAverage(QStringLiteral("平均每|每[一-龥（）]{1,9}平均"));
    const QString subject = clauseBefore(line, quantity);
    const QRegularExpressionMatch match = kForm.match(subject);
    if (!match.hasMatch() || !isExact(quantity) || !kAverage.match(subject).hasMatch())
        return {};
    const bool isNamed = match.captured(u"unit") == u"个";
    return Average {&quantity, match.captured(u"unit"),
        isNamed ? match.captured(u"noun") + match.captured(u"verb") : QString(), tellsOfChange(subject)};
}

/// 网格64个 and 64个网格 count what the average names 每个网格, 18个村 what it names 每村.
bool isCountOf(const PrintedLine &line, const Quantity &quantity, const Average &average)
{
    constexpr int kNoun = 2; // characters
    if (quantity.unit == u"个" && QStringView(line.open).mid(quantity.range.end()).startsWith(average.unit))
        return true;
    if (quantity.unit != average.unit && !(quantity.unit == u"名" && average.unit == u"人"))
        return false;
    const QString noun = average.noun.left(kNoun);
    return noun.isEmpty() || subjectOf(line, quantity).contains(noun)
        || QStringView(line.open).mid(quantity.range.end(), noun.size()) == noun;
}

/// 12名律师和8名法律工作者: a number that is told with another of its kind is no whole number of them.
bool isOneOfTwo(const PrintedLine &line, const Quantity &quantity)
{
    static const QRegularExpression kJoint(QStringLiteral("^[一-龥（）]{1,12}[和与及、]$"));
    const auto at = firstFrom(line.quantities, quantity.range.start);
    const auto joins = [&](const Quantity &one, const Quantity &next) {
        return next.isOfKind(one)
            && kJoint.match(line.open.mid(one.range.end(), qMax(0, next.range.start - one.range.end()))).hasMatch();
    };
    return (at != line.quantities.begin() && joins(*(at - 1), *at))
        || (at + 1 < line.quantities.end() && joins(*at, *(at + 1)));
}

bool isOfEach(const PrintedLine &line, const Quantity &quantity)
{
    const QString subject = subjectOf(line, quantity);
    return subject.contains(u'均') || subject.contains(u'每');
}

/// Everything around it that the average may have been reckoned from.
QList<Quotient> quotientsAround(const PrintedLine &line, const Average &average)
{
    constexpr qsizetype kMostBefore = 24; // numbers
    constexpr qsizetype kMostBehind = 8;
    const qsizetype at = average.printed - line.quantities.constData();
    const qsizetype from = qMax<qsizetype>(0, at - kMostBefore);
    const qsizetype end = qMin(line.quantities.size(), at + kMostBehind);
    QList<Quotient> quotients;
    for (qsizetype each = from; each < end; ++each) {
        const Quantity &sum = line.quantities[each];
        if (!isExact(sum) || !sum.isOfKind(*average.printed) || isOfEach(line, sum))
            continue;
        for (qsizetype other = from; other < end; ++other) {
            const Quantity &count = line.quantities[other];
            if (other != each && isExact(count) && isCountOf(line, count, average) && !isOneOfTwo(line, count))
                quotients << Quotient {&sum, &count};
        }
    }
    return quotients;
}

/// 上年 and 累计 bring numbers of their own.
bool isOfOtherTime(const PrintedLine &line, const Average &average, int ownYear)
{
    static const QRegularExpression kTime(QStringLiteral("上年|去年|同期|累计|以来|历年|20\\d\\d年"));
    const TextRange sentence = sentenceAt(line.open, average.printed->range.start);
    const QString words = line.open.mid(sentence.start, average.printed->range.start - sentence.start);
    return kTime.match(QString(words).remove(QStringLiteral("%1年").arg(ownYear))).hasMatch();
}

/// Told before it in its sentence; what became less was told as that as well.
bool isNear(const PrintedLine &line, const Average &average, const Quotient &quotient)
{
    const int start = sentenceAt(line.open, average.printed->range.start).start;
    const int end = average.printed->range.start;
    const auto isBefore = [&](const Quantity &each) { return each.range.start >= start && each.range.end() <= end; };
    return isBefore(*quotient.sum) && isBefore(*quotient.count)
        && (!average.isOfChange || tellsOfChange(subjectOf(line, *quotient.sum)));
}

QString arithmetic(const Quotient &quotient, const Quantity &printed)
{
    return ProofreadWords::tr("%1 ÷ %2 = %3")
        .arg(shownNumber(*quotient.sum), shownNumber(*quotient.count),
            shownQuotient(quotient.sum->value / quotient.count->value, printed).number);
}

/// The one that the sentence means: the only one, or of several counts with one sum the nearest, rather the total than
/// what is behind 其中.
std::optional<Quotient> meantOf(const PrintedLine &line, const QList<Quotient> &near)
{
    const auto isOther = [&](const Quotient &each) { return each.sum != near.first().sum; };
    if (near.isEmpty() || std::any_of(near.begin(), near.end(), isOther))
        return {};
    const int start = near.first().count->range.end();
    const QStringView between = QStringView(line.open).mid(start, qMax(0, near.last().count->range.start - start));
    return between.contains(u"其中") ? near.first() : near.last();
}

/// 处罚决定由371件增加到452件；罚款由2840万元增加到3764万元，平均每件8.33万元: of what both are now.
/// Up to the full stop, for the two stand before semicolons.
std::optional<Quotient> meantOfNow(const PrintedLine &line, const Average &average, const QList<Quotient> &all)
{
    const int end = average.printed->range.start;
    const auto isBefore = [&](const Quantity &each) {
        return each.range.end() <= end
            && !QStringView(line.open).mid(each.range.end(), end - each.range.end()).contains(u'。');
    };
    static const QRegularExpression kNow(
        QStringLiteral("(?:增加|增长|上升|提高|扩大|减少|下降|降低|升|降|增|减)[到至]$"));
    std::optional<Quotient> now;
    for (const Quotient &each : all) {
        if (!isBefore(*each.sum) || !isBefore(*each.count) || !kNow.match(subjectOf(line, *each.sum)).hasMatch()
            || !kNow.match(subjectOf(line, *each.count)).hasMatch())
            continue;
        if (now)
            return {};
        now = each;
    }
    return now;
}

void checkAverage(const PrintedLine &line, const Average &average, int ownYear, RedPencil &pencil)
{
    const QList<Quotient> all = quotientsAround(line, average);
    const Quantity &printed = *average.printed;
    const auto right = std::find_if(all.begin(), all.end(), [&](const Quotient &each) { return each.isAs(printed); });
    if (right != all.end()) {
        pencil.prove(line, printed.range, arithmetic(*right, printed));
        return;
    }
    QList<Quotient> near;
    std::copy_if(all.begin(), all.end(), std::back_inserter(near),
        [&](const Quotient &each) { return isNear(line, average, each); });
    const std::optional<Quotient> now = meantOfNow(line, average, all);
    const std::optional<Quotient> meant = now ? now : meantOf(line, near);
    if (meant && (now || !isOfOtherTime(line, average, ownYear)))
        pencil.mark(line, printed.range,
            {ProofreadWords::tr("平均数与前面的两个数算不拢。"),
                ProofreadWords::tr("%1，文中 %2").arg(arithmetic(*meant, printed), shownNumber(printed))});
}

void checkAverages(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse() || !line.open.contains(u"平均"))
            continue;
        for (const Quantity &quantity : line.quantities) {
            if (const std::optional<Average> average = averageAt(line, quantity))
                checkAverage(line, *average, manuscript.year(), pencil);
        }
    }
}

} // namespace

Rule averagesRule()
{
    return {QLatin1String("numbers.average"), QLatin1String("N20"), QT_TRANSLATE_NOOP("proofread", "平均数"),
        QT_TRANSLATE_NOOP("proofread", "给出了总数、次数和平均数，三者算不拢，如“培训6期、216人次，平均每期63人次”。"),
        Severity::Warning, kSelfEvident, Strength::Practice, checkAverages,
        {
            found(u"举办执法培训6期，培训执法人员216人次，平均每期63人次。"),
            found(u"检查市场主体2496户，开展联合抽查312次，平均每次检查4户。"),
            found(u"划分责任网格64个，落实网格员128名，平均每个网格5名。"),
            found(u"惠及经营主体215户，减少申报材料430份，平均每户减少7份。"),
            found(u"审核规范性文件46件，提出意见138条，每件平均6条。"),
            silent(u"举办执法培训6期，培训执法人员216人次，平均每期36人次。"),
            silent(u"依法拆除23处，面积4560平方米，平均每处198平方米，平均每户约3人。"),
            silent(u"审核文件46件，提出意见138条，采纳92条，平均每件采纳2条。"),
            silent(u"办理案件120件，办案时限由15天压缩到10天，平均每件缩短5天。"),
            silent(u"检查企业80户、工地20户，发现问题300个，其中重大20个，平均每户3个。"),
            found(u"2018年发现违法建设23处，拆除19处，拆除面积4560平方米，平均每处840平方米。"),
            found(u"审核文件46件，其中县政府17件、办公室29件，提出意见138条，平均每件6条。"),
            silent(u"发现违法建设23处，拆除19处，面积4560平方米，平均每处240平方米。"),
            found(u"全镇18个村调解纠纷216件，平均每村21件。"),
            found(u"为24个村（社区）开展法治体检96次，平均每个村（社区）5次。"),
            silent(u"为24个村（社区）开展法治体检96次，平均每个村（社区）4次。"),
            found(
                u"与2017年相比，处罚决定由371件增加到452件；罚款由2840.6万元增加到3764.2万元；平均每件罚款3.33万元。"),
            silent(
                u"与2017年相比，处罚决定由371件增加到452件；罚款由2840.6万元增加到3764.2万元；平均每件罚款8.33万元。"),
            silent(u"12名律师和8名法律工作者服务100个村，每人平均服务5个；38名律师和21名法律工作者结对183个村，每人平均"
                   u"3.1个。"),
            silent(u"办案人员6人，人均办案20件，平均每人办案20件，全年办结120件。"),
            silent(u"上年培训5期、150人次，平均每期30人次，今年培训6期，平均每期40人次。"),
        }};
}

} // namespace nianbao
