// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/lookalikes.h"

#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/rules/wordpairs.h"
#include "core/proofread/sums/wrongsums.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace nianbao {

namespace {

/// A number with the words on either side.
struct Worded {
    const ToldNumber *told = nullptr;
    QString before; ///< without 全年, 全县
    WordPairs pairs; ///< of the words on either side

    explicit Worded(const ToldNumber &number)
        : told(&number)
        , before(withScopeMarked(number.before))
        , pairs(wordPairsIn(before + u'|' + withScopeMarked(number.after)))
    {
    }

    [[nodiscard]] QStringView textBehind() const { return QStringView(told->line->open).mid(told->range.end()); }
    [[nodiscard]] TextRange sentence() const { return sentenceAt(told->line->open, told->range.start); }
};

int commonBehind(const Worded &one, const Worded &other)
{
    const QStringView first = one.textBehind();
    const QStringView second = other.textBehind();
    const auto differing = std::mismatch(first.begin(), first.end(), second.begin(), second.end()).first;
    const auto mark =
        std::find_if(first.begin(), differing, [](QChar each) { return QStringView(u"，。；").contains(each); });
    return int(mark - first.begin());
}

int commonBefore(const Worded &one, const Worded &other)
{
    const QString &first = one.before;
    const QString &second = other.before;
    return int(std::mismatch(first.rbegin(), first.rend(), second.rbegin(), second.rend()).first - first.rbegin());
}

/// 分解重点任务26项 and 26项重点任务: how much of the words before one the other goes on with.
int commonJoint(const Worded &one, const Worded &other)
{
    const QStringView behind = other.textBehind();
    int length = int(qMin(one.before.size(), behind.size()));
    while (length > 0 && !one.before.endsWith(behind.left(length)))
        --length;
    return length;
}

/// How much of one thing the two are said to be.
struct Likeness {
    qsizetype shared = 0; ///< pairs of characters
    double ratio = 0; ///< of the pairs of that which has fewer
    int behind = 0; ///< characters
    int before = 0;
    int joint = 0; ///< before the one, behind the other

    Likeness(const Worded &one, const Worded &other)
        : shared(sharedPairs(one.pairs, other.pairs))
        , ratio(double(shared) / double(qMax<qsizetype>(1, qMin(one.pairs.size(), other.pairs.size()))))
        , behind(commonBehind(one, other))
        , before(commonBefore(one, other))
        , joint(qMax(commonJoint(one, other), commonJoint(other, one)))
    {
    }

    [[nodiscard]] bool isEnough(qsizetype digits) const
    {
        if (digits <= 2)
            return digits == 2 && ((shared >= 4 && ratio >= 0.7) || qMax(behind, joint) >= 4 || before >= 5);
        if (digits == 3)
            return (shared >= 3 && ratio >= 0.5) || qMax(behind, joint) >= 3 || before >= 4;
        return (shared >= 2 && ratio >= 0.4) || qMax(behind, joint) >= 3 || before >= 3;
    }
};

/// 受理 and 审结: what either begins with is nowhere in the other.
bool beginDifferently(const Worded &one, const Worded &other)
{
    const auto isForeign = [](const QString &words, const QString &others) {
        constexpr qsizetype kVerb = 2; // characters
        static const QRegularExpression kJoint(QStringLiteral("^[|、和及与]+|\\|")); // 67件、行政应诉案件113件
        const QString beginning = QString(words).remove(kJoint).left(kVerb);
        return beginning.size() == kVerb && !others.contains(beginning);
    };
    return isForeign(one.before, other.before + other.told->after)
        && isForeign(other.before, one.before + one.told->after);
}

/// 召开常务会议18次 and 常务会议会前学法12次: of small numbers the last words tell what is counted.
bool endDifferently(const Worded &one, const Worded &other, const Likeness &likeness)
{
    constexpr qsizetype kWord = 2; // characters
    const auto lacks = [](const Worded &words, const QString &end) {
        return end.size() == kWord && !(words.before + words.told->after).contains(end);
    };
    const auto endOf = [](const Worded &words) { return phraseOf(words.told->before).right(kWord); };
    return likeness.joint == 0 && likeness.behind == 0 && (lacks(one, endOf(other)) || lacks(other, endOf(one)));
}

/// 力争, 不少于, 平均: no number of the year.
bool isNoCount(const ToldNumber &told)
{
    static const QRegularExpression kBefore(
        QStringLiteral("力争|计划|拟|目标|[不至]少|不低于|平均|每|较|比|增|减|升|降|[和、].*共计?$"));
    static const QRegularExpression kBehind(QStringLiteral(
        "^(?:以[上下内]|左右|[余多])|通过|合格|取得|优秀|获|办结|审结|化解|整改|达标|未|已|参加|参训")); // some
    static const QRegularExpression kChanging(QStringLiteral("^[^把将]*[由从]$")); // 案件由81件增长到150件
    static const QRegularExpression kWithin(QStringLiteral("^[^，。；]{0,8}实现")); // 在11个市实现全覆盖, not in all
    return isOfSome(told) || (told.before.endsWith(u'在') && kWithin.match(told.after).hasMatch())
        || kBefore.match(told.before).hasMatch() || kChanging.match(told.before).hasMatch()
        || kBehind.match(told.after).hasMatch();
}

/// By what a number and its slips are found: one digit left open, and two in either order.
QStringList keysOf(const ToldNumber &told)
{
    QStringList keys;
    const QString &number = told.number;
    for (qsizetype at = 0; at < number.size(); ++at) {
        if (number[at] == u'.')
            continue;
        keys << QString(number).replace(at, 1, u'?') + told.unit;
        if (at + 1 < number.size() && number[at + 1] != u'.' && number[at] != number[at + 1]) {
            QString either = number;
            either[at] = qMin(number[at], number[at + 1]);
            either[at + 1] = qMax(number[at], number[at + 1]);
            keys << QString(either).insert(at, u'*') + told.unit;
        }
    }
    return keys;
}

/// 在全年立案623件的基础上, 认真总结全年调处纠纷613件的做法: what was done, among the plans.
bool looksBack(const ToldNumber &told)
{
    static const QRegularExpression kForm(QStringLiteral("(?:在|总结|巩固|依托)(?:今年|全年|一年来|本年度?|已)"));
    return kForm.match(told.lead()).hasMatch();
}

class Lookalikes {
public:
    explicit Lookalikes(const ToldNumbers &numbers)
        : m_numbers(numbers)
    {
        for (const ToldNumber &told : numbers.all())
            m_numbersIn[phraseAround(told)] << told.number;
    }

    void check(EachOnce &pencil)
    {
        constexpr qsizetype kMost = 12; // of one key
        for (const ToldNumber &told : m_numbers.all()) {
            const bool isPlan = told.line->part == PartKind::Plans && !sumsUp(told) && !looksBack(told);
            if (told.unit == u"%" || told.number.size() < 2 || isPlan || isOfMany(told))
                continue;
            const QStringList keys = keysOf(told);
            for (const QString &key : keys) {
                QList<const ToldNumber *> &alike = m_byKey[key];
                for (const ToldNumber *earlier : std::as_const(alike)) {
                    if (earlier->number != told.number)
                        checkPair(worded(*earlier), worded(told), pencil);
                }
                if (alike.size() < kMost)
                    alike << &told;
            }
        }
    }

private:
    static QString phraseAround(const ToldNumber &told) { return told.before + u'|' + told.unit + told.after; }

    /// 召开会议12次 in one item, 21次 and 15次 in others: each has a third.
    [[nodiscard]] bool isOfMany(const ToldNumber &told) const
    {
        constexpr qsizetype kMany = 3;
        return m_numbersIn.value(phraseAround(told)).size() >= kMany;
    }

    /// Read when there is something to compare it with.
    const Worded &worded(const ToldNumber &told)
    {
        const auto known = m_worded.find(&told);
        return *(known != m_worded.end() ? known->second : m_worded[&told] = std::make_unique<Worded>(told));
    }

    void checkPair(const Worded &earlier, const Worded &again, EachOnce &pencil)
    {
        const ToldNumber &one = *earlier.told;
        const ToldNumber &other = *again.told;
        if (one.line == other.line && earlier.sentence().start == again.sentence().start)
            return;
        const Likeness likeness(earlier, again);
        const qsizetype digits = qMin(earlier.told->digits(), again.told->digits());
        if (!likeness.isEnough(digits) || (digits == 2 && endDifferently(earlier, again, likeness))
            || beginDifferently(earlier, again) || isNoCount(one) || isNoCount(other) || tellsOf(one, other)
            || tellsOf(other, one) || isSomeOfStock(one, other) || isSomeOfStock(other, one)
            || !areOfOneKind(earlier, again) || hasThird(earlier, again, likeness) || m_wrong.has(*one.line, one.range)
            || m_wrong.has(*other.line, other.range))
            return;
        constexpr qsizetype kLong = 4; // digits
        constexpr int kNoun = 3; // characters
        const bool isNoChance = again.told->digits() >= kLong && likeness.before >= kNoun;
        markRetold(one, other, pencil, isNoChance ? Severity::Error : Severity::Warning);
    }

    /// Of no other time, part or body.
    [[nodiscard]] static bool areOfOneKind(const Worded &earlier, const Worded &again)
    {
        const ToldNumber &one = *earlier.told;
        const ToldNumber &other = *again.told;
        if (one.isOfTime() || other.isOfTime() || one.isAmong() || other.isAmong()
            || isOfOccasion(one) != isOfOccasion(other))
            return false;
        if (sumsUp(other)) // a body named before it in the sentence did something else
            return areOfOneBody(one.before, other.before);
        const QString body = one.body();
        const QString otherBody = other.body();
        const bool isSmall = again.told->digits() == 2; // which two bodies have by chance
        if (body == otherBody)
            return !isSmall || !body.isEmpty() || (!one.isOfBody() && !other.isOfBody());
        return !isSmall && (body.isEmpty() || otherBody.isEmpty()) && !one.isOfBody() && !other.isOfBody();
    }

    /// 开展“百日攻坚”专项行动，化解…
    [[nodiscard]] static bool isOfOccasion(const ToldNumber &told)
    {
        static const QRegularExpression kOccasion(QStringLiteral("专项|攻坚|行动|试点|集中|期间"));
        return kOccasion.match(told.lead()).hasMatch();
    }

    /// By the ends of their names: 全年县司法局 and 县司法局.
    [[nodiscard]] static bool areOfOneBody(const QString &words, const QString &others)
    {
        constexpr qsizetype kEnd = 3; // characters
        return bodyIn(words).right(kEnd) == bodyIn(others).right(kEnd);
    }

    /// Whether another number is named like one of them.
    [[nodiscard]] bool hasThird(const Worded &earlier, const Worded &again, const Likeness &likeness)
    {
        const QList<const ToldNumber *> alike = m_numbers.ofUnit(again.told->unit);
        return std::any_of(alike.begin(), alike.end(), [&](const ToldNumber *each) {
            if (each->number == earlier.told->number || each->number == again.told->number)
                return false;
            const Worded &third = worded(*each);
            return isAsLike(Likeness(third, earlier), likeness) || isAsLike(Likeness(third, again), likeness);
        });
    }

    [[nodiscard]] static bool isAsLike(const Likeness &one, const Likeness &other)
    {
        return one.shared >= other.shared && one.behind >= other.behind && one.before >= other.before
            && one.joint >= other.joint;
    }

    const ToldNumbers &m_numbers;
    QHash<QString, QSet<QString>> m_numbersIn; ///< by the words around them
    QHash<QString, QList<const ToldNumber *>> m_byKey;
    std::unordered_map<const ToldNumber *, std::unique_ptr<const Worded>> m_worded;
    WrongSums m_wrong;
};

} // namespace

void checkLookalikes(const ToldNumbers &numbers, EachOnce &pencil)
{
    Lookalikes(numbers).check(pencil);
}

QList<RuleExample> lookalikeExamples()
{
    return {
        found(u"镇司法所全年审核文件、合同、协议等材料115份。\n重大事项先审后签，审核文件、合同、协议等材料151份。"),
        found(u"全省共有水政监察队伍131支。\n133支水政监察队伍中，有12支人员不足。"),
        found(u"法制部门共审核各类案件6318件。\n法制部门审核各类案件3618件，占全年的九成。"),
        found(u"区政府及部门办理行政应诉案件113件。\n在受理复议案件67件、行政应诉案件114件的背后，也有短板。"),
        silent(u"确定执法主体28个。\n只有26个执法主体设立法制审核机构。调解纠纷2846件。\n各乡镇调委会调解纠纷2746件。"),
        silent(u"受理行政复议案件118件。\n审结行政复议案件116件。发放资料3000份。\n发放资料5000份。"),
        silent(u"案件由81件增长到150件。\n案件由83件增长到135件，增长62.65%。"),
        silent(u"抽查案卷160卷。\n抽查案卷180卷。\n抽查案卷190卷。"),
        silent(u"全镇现有综合行政执法人员16人。\n全镇16名综合行政执法人员中持有执法证件的仅14人。"),
    };
}

} // namespace nianbao
