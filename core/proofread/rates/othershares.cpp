// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/othershares.h"

#include "core/proofread/rates/ratenames.h"
#include "core/proofread/rates/roundshares.h"
#include "core/proofread/rates/severalparts.h"
#include "core/proofread/rates/slips.h"
#include "core/proofread/rates/untoldwholes.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// Of numbers without decimals some two make any percentage.
bool isPreciseEnough(const Quantity &percent)
{
    return percent.decimals > 0 && percent.value > 1;
}

bool isMadeByTwo(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    const TextRange sentence = sentenceAt(text, share.percent.range.start);
    const auto begin = firstFrom(quantities, sentence.start);
    const auto end = firstFrom(quantities, share.percent.range.start);
    constexpr qsizetype kMost = 12; // counts
    if (end - begin > kMost)
        return false;
    return std::any_of(begin, end, [&](const Quantity &part) {
        return std::any_of(begin, end, [&](const Quantity &whole) {
            return part.isCount() && whole.isCount() && part.isOfKind(whole) && part.value < whole.value
                && Share::isRight(part, whole, share.percent);
        });
    });
}

/// 检验拖拉机3126台、联合收割机874台，应检4105台，检验率为97.4%.
bool isMadeByRow(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    const auto isJoined = [&](const Quantity &one, const Quantity &next) {
        constexpr int kDeed = 2; // characters: 镇长出庭1次，副镇长出庭2次
        const bool isSameDeed = next.subject.length > kDeed && one.subject.length > kDeed
            && text.mid(next.subject.start + next.subject.length - kDeed, kDeed)
                == text.mid(one.subject.start + one.subject.length - kDeed, kDeed);
        return next.subject.start == one.range.end() + 1 && next.isOfKind(one)
            && (text[one.range.end()] == u'、' || (text[one.range.end()] == u'，' && isSameDeed));
    };
    Quantity row = share.part;
    const auto at = firstFrom(quantities, share.part.range.start);
    for (auto next = at; next + 1 < quantities.end() && isJoined(*next, *(next + 1)); ++next)
        row.value += (next + 1)->value;
    for (auto each = at; each != quantities.begin() && isJoined(*(each - 1), *each); --each)
        row.value += (each - 1)->value;
    return row.value > share.part.value && row.value <= share.whole.value
        && Share::isRight(row, share.whole, share.percent);
}

/// 镇长出庭1次，副镇长出庭2次: one is not of the other.
bool areOfOneDeed(const QString &text, const Share &share)
{
    const auto isOfHearing = [&](const Quantity &count) {
        const QStringView subject = QStringView(text).mid(count.subject.start, count.subject.length);
        return subject.endsWith(u"出庭") && !subject.contains(u'应'); // 应出庭89件
    };
    return share.part.subject.start == share.whole.range.end() + 1 && isOfHearing(share.part)
        && isOfHearing(share.whole);
}

/// 由24名增加到29名，占民警总数的11.0%: the two are one count at two times.
bool isOfChange(const QString &text, const Share &share)
{
    static const QRegularExpression kChange(
        QStringLiteral("^(?:增加|提高|上升|扩大|扩充|扩展|增长|减少|下降|降低|压缩)?[到至]$"));
    const int from = share.whole.range.end();
    return kChange.match(text.mid(from, qMax(0, share.part.range.start - from))).hasMatch();
}

/// 反映其他问题的50件；大气问题最为集中，占52.5%: what is named behind the count is another one.
bool isOfNamedBehind(const QString &text, const Share &share)
{
    static const QRegularExpression kNamed(QStringLiteral(
        "[；，。](?<name>[一-龥]{2,10}?)(?:最为?|较为?|相对|尤为|更为)[一-龥]{1,4}，约?占(?:比)?(?:为|达|到)?$"));
    constexpr int kReach = 40; // characters
    const int from = share.part.range.end();
    const QString between = text.mid(from, qBound(0, share.percent.range.start - from, kReach));
    const QRegularExpressionMatch named = kNamed.match(between);
    return named.hasMatch() && !subjectOf(text, share.part).contains(named.captured(u"name"));
}

/// 答复依申请公开11件；承办建议8件、提案13件，答复率100%; 其余4件正在办理；立案2.1万件，结案率97.5%: the clause behind
/// the semicolon counts its own.
bool isAcrossSemicolon(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    const int from = share.part.range.end();
    const int to = qMax(share.whole.range.start, share.percent.range.start);
    if (from >= to)
        return false;
    const qsizetype mark = QStringView(text).mid(from, to - from).indexOf(u'；');
    if (mark < 0)
        return false;
    if (share.whole.range.start > from)
        return QStringView(text).mid(from, share.whole.range.start - from).contains(u'；');
    return std::any_of(firstFrom(quantities, from + int(mark)), firstFrom(quantities, share.percent.range.start),
        [&](const Quantity &each) { return each.isOfKind(share.part); });
}

/// 许可、处罚案卷各30卷，优秀51卷，优秀率85%: the whole is some of these.
bool isOfEach(const QString &text, const Share &share)
{
    static const QRegularExpression kEach(QStringLiteral("各(?:有|为|抽取?|抽查|评查|选|培训)?$"));
    return kEach.match(subjectOf(text, share.whole)).hasMatch();
}

/// 审结率97.1%，调解和解结案52件: what follows the rate with a name of its own is another count.
bool isBehindWithOtherName(const QString &text, const Share &share)
{
    constexpr int kShort = 4; // characters
    if (share.part.range.start < share.percent.range.end())
        return false;
    const QString name = subjectOf(text, share.part);
    const QString rate = subjectOf(text, share.percent);
    return name.size() > kShort && !name.startsWith(rate.left(2)) && !name.startsWith(u'已');
}

/// 取消证明33项，保留17项，取消的占原有50项的三分之二: what is named before the share is another count.
bool isOfNamedPart(const QString &text, const Share &share)
{
    static const QRegularExpression kNamed(QStringLiteral("^，(?<name>[一-龥]{2,6}?)的[^，。；]{0,2}占"));
    const QRegularExpressionMatch match =
        kNamed.match(text.mid(share.part.range.end(), qMax(0, share.percent.range.start - share.part.range.end())));
    return match.hasMatch() && !subjectOf(text, share.part).contains(match.captured(u"name"));
}

/// More than all, of something that stands farther off.
bool isFarTooMuch(const QString &text, const Share &share)
{
    constexpr double kMost = 115; // per cent
    constexpr double kAll = 100;
    const double right = share.whole.value * share.percent.value / kAll;
    const int from = share.whole.range.end();
    const QStringView between = QStringView(text).mid(from, qMax(0, share.part.range.start - from));
    return between.count(u'，') > 1 && share.percent.value < kAll && share.value() > kMost
        && !isSlip(share.part, std::round(right));
}

/// 调解成功4153件，医疗纠纷调解成功率91.7%; 其中重点督办件办结率100%: the rate of something that was not counted.
bool isOfOwnSubject(const QString &text, const Share &share)
{
    static const QRegularExpression kRate(QStringLiteral(
        "^(?<among>其中)?(?:的|案件)?(?<what>[一-龥]{2,12}?)[一-龥]{2}率(?:均|已|仍)?(?:达到?|为|是|在)?$"));
    static const QRegularExpression kAny(
        QStringLiteral("^(?:直接|综合|按期|按时|法定|及时|案件|全年|平均|一次|当场|依法|最终|总|实际|期末)"));
    const TextRange subject = share.percent.subject;
    const QRegularExpressionMatch match = kRate.match(text.mid(subject.start, subject.length));
    const bool isCountedBefore =
        share.part.range.length > 0 && share.part.range.start <= subject.start; // not （53/73）
    if (!match.hasMatch() || !isCountedBefore)
        return false;
    if (match.capturedLength(u"among") > 0)
        return true;
    const QString what = match.captured(u"what");
    if (what.size() == 2 && match.captured().contains(u"完成率"))
        return false; // 整改完成率: of the deed
    const int sentence = sentenceAt(text, subject.start).start;
    return !kAny.match(what).hasMatch()
        && !QStringView(text).mid(sentence, subject.start - sentence).contains(QStringView(what).left(2));
}

/// 小学168所、初中36所、高中10所，覆盖率100%: of the entries of one list none is of another.
bool areSiblings(const QString &text, const Share &share)
{
    const int from = share.whole.range.end();
    const int to = share.part.range.start;
    const int sentence = sentenceAt(text, from).start;
    return from < to && text[from] == u'、' && !QStringView(text).mid(from, to - from).contains(u'，')
        && QStringView(text).mid(sentence, from - sentence).contains(u"其中");
}

/// 信访545件，网上140件、来信150件，办结率98.3%; 一季度120件，…，四季度150件，办结率98.3%: a rate that neither is named
/// after is of the total before them, if they are entries of one list, or all that make it.
bool areEntriesOfTotal(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    const QString deed = deedOfRate(subjectOf(text, share.percent));
    const bool isWholeFirst = share.whole.range.start < share.part.range.start;
    const Quantity &first = isWholeFirst ? share.whole : share.part;
    const Quantity &last = isWholeFirst ? share.part : share.whole;
    if (deed.isEmpty() || last.range.end() > share.percent.range.start || !first.isOfKind(last)
        || subjectOf(text, first).contains(deed) || subjectOf(text, last).contains(deed))
        return false;
    const auto next = firstFrom(quantities, last.range.start);
    const int sentence = sentenceAt(text, first.range.start).start;
    const bool isRow = last.subject.start == first.range.end() + 1 && text[first.range.end()] == u'、';
    double made = last.value;
    for (auto each = next; each != quantities.begin();) {
        --each;
        if (each->range.start < sentence)
            break;
        if (!each->isOfKind(last))
            continue;
        if (each->range.start < first.range.start && (isRow ? each->value >= made : each->value == made))
            return true;
        made += each->value;
    }
    return false;
}

/// 新收86件，旧存9件，审结88件，结案率92.6%: of what came and what was there.
bool isOfOldAndNew(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    static const QRegularExpression kOld(QStringLiteral("旧存|存案|结转|遗留|上年|未结|往年"));
    const auto isOld = [&](const Quantity &count) { return kOld.match(subjectOf(text, count)).hasMatch(); };
    const TextRange sentence = sentenceAt(text, share.percent.range.start);
    return std::any_of(firstFrom(quantities, sentence.start), firstFrom(quantities, share.percent.range.start),
        [&](const Quantity &other) {
            Quantity all = share.whole;
            all.value += other.value;
            return !(other.range == share.whole.range) && other.isOfKind(share.whole)
                && (isOld(other) || isOld(share.whole)) && Share::isRight(share.part, all, share.percent);
        });
}

/// 不予处罚1547件，其中首违不罚936件、轻微不罚611件，占办结案件的19.4%: of what is named, and told elsewhere.
bool isOfNamedElsewhere(const QString &text, const Share &share)
{
    static const QRegularExpression kOf(
        QStringLiteral("占(?:全部|所有|[被已])*(?<what>[一-龥]{4,10}?)(?:总数|总量)?的$"));
    constexpr int kBehind = 8; // characters
    const QRegularExpressionMatch match = kOf.match(subjectOf(text, share.percent));
    if (!match.hasMatch())
        return false;
    const int start = share.whole.subject.start;
    const int end =
        qMax(share.whole.range.end() + kBehind, share.part.subject.start); // 63份文件进行公平竞争审查，…17份
    const QStringView said = QStringView(text).mid(start, end - start);
    const QString stem = match.captured(u"what").left(2);
    return !said.contains(stem) && !(stem == u"办件" && said.contains(u"办理"));
}

/// 受理1742件，受理率88.7%。审结1651件，未审结91件，审结率为94.8%: of what is done and what is not together.
bool isOfDoneAndUndone(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    static const QRegularExpression kUndone(QStringLiteral("^(?:尚|还|仍)?(?:未|没有|正在|在|不)"));
    const TextRange sentence = sentenceAt(text, share.percent.range.start);
    auto each = firstFrom(quantities, sentence.start);
    const auto end = firstFrom(quantities, share.percent.range.start);
    for (; each != end && each + 1 != end; ++each) {
        const Quantity &undone = *(each + 1);
        Quantity all = *each;
        all.value += undone.value;
        if (each->isCount() && undone.isOfKind(*each) && kUndone.match(subjectOf(text, undone)).hasMatch()
            && Share::isRight(*each, all, share.percent))
            return true;
    }
    return false;
}

/// 新建项目30个，续建项目20个，续建项目占40.0%: of both together, and neither is of the other. So is what was saved of
/// what was paid and saved: 成交金额18.6亿元，节约资金1.32亿元，节约率6.6%.
bool isOfBothTogether(const QString &text, const Share &share)
{
    static const QRegularExpression kSaved(
        QStringLiteral("占|(?:节[约资支省]|[核审]减|下浮|优惠)[一-龥]{0,4}[率例度]"));
    Quantity both = share.whole;
    both.value += share.part.value;
    return share.part.isOfKind(share.whole) && kSaved.match(subjectOf(text, share.percent)).hasMatch()
        && !subjectOf(text, share.whole).contains(u'共') && Share::isRight(share.part, both, share.percent);
}

/// 402名，平均每个乡镇33.5名，其中妇联干部占三分之一: an average is no part.
bool isOfAverage(const QString &text, const Share &share)
{
    static const QRegularExpression kAverage(
        QStringLiteral("平均|[人户村日月周年件案场次]均|每(?:[个名件位万千百村户人年月季周日镇乡场次案]|社区)"));
    return share.part.range.length > 0 && kAverage.match(subjectOf(text, share.part)).hasMatch();
}

/// 一期156万元，二期130万元，其中中央资金占60%: what the words name is none of the counts.
bool isOfUncounted(const QString &text, const Share &share)
{
    static const QRegularExpression kNamed(QStringLiteral("^其中(?<name>[一-龥]{3,8}?)(?:约|各|均)?占(?:比)?$"));
    const QRegularExpressionMatch match = kNamed.match(subjectOf(text, share.percent));
    return match.hasMatch() && pairsTold(match.captured(u"name"), subjectOf(text, share.part)) == 0;
}

} // namespace

namespace {

/// 示范村9个，其中国家级1个、…、市级5个，占全镇15个行政村的60%; 共501所。…，二者合计498所，核准率99.4%: the share of a
/// total, not of its last part.
bool isOfTotal(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    constexpr int kReach = 160; // characters
    static const QRegularExpression kTogether(QStringLiteral("(?:合计|共计|总计|两项共|三项共|共)[一-龥]{0,6}$"));
    const int start = qMax(0, share.percent.range.start - kReach);
    for (auto part = firstFrom(quantities, start);
         part != quantities.end() && part->range.end() <= share.percent.range.start; ++part) {
        const bool isParted = text.mid(part->range.end(), 3) == u"，其中";
        if (!isParted && !kTogether.match(subjectOf(text, *part)).hasMatch())
            continue;
        if (isParted && Share::isRight(*part, share.whole, share.percent))
            return true;
        for (auto whole = firstFrom(quantities, start); whole != part; ++whole) {
            if (whole->isOfKind(*part) && Share::isRight(*part, *whole, share.percent))
                return true;
        }
    }
    return false;
}

} // namespace

bool isOfOthers(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    static const QRegularExpression kTogether(QStringLiteral("^(?:整体|总体|合计|综合)")); // of several wholes
    if (kTogether.match(subjectOf(text, share.percent)).hasMatch())
        return true;
    return isFarTooMuch(text, share) || isOfChange(text, share) || isOfNamedBehind(text, share)
        || isAcrossSemicolon(text, quantities, share) || isOfEach(text, share) || isBehindWithOtherName(text, share)
        || isOfNamedPart(text, share) || areOfOneDeed(text, share) || isOfOwnSubject(text, share)
        || areSiblings(text, share) || areEntriesOfTotal(text, quantities, share)
        || isOfOldAndNew(text, quantities, share) || isOfNamedElsewhere(text, share) || isOfBothTogether(text, share)
        || isOfAverage(text, share) || isOfUncounted(text, share) || isOfUntoldWhole(text, share)
        || isOfShareOfWhole(text, quantities, share) || isOfRounds(text, quantities, share)
        || isOfSeveralParts(text, quantities, share) || isOfDoneAndUndone(text, quantities, share)
        || isOfTotal(text, quantities, share)
        || (isPreciseEnough(share.percent)
            && (isMadeByTwo(text, quantities, share) || isMadeByRow(text, quantities, share)));
}

} // namespace nianbao
