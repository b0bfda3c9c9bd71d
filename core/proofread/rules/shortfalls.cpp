// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/shortfalls.h"

#include "core/proofread/rates/slips.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/shortfallforms.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/wordpairs.h"
#include "core/proofread/sums/wrongsums.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostShortfalls = 100; // of a report, on either side

/// 按时办结 is more than 办结; 已, 其中, 截至12月31日 are not.
bool isPlainBefore(QStringView words)
{
    static const QRegularExpression kPlain(
        QStringLiteral("(?:^|[已经共均有中日底末内前可能，]|其中|目前|全部|完成|顺利|实际|成功|可以|实现)$"));
    static const QRegularExpression kNot(QStringLiteral("[未没不尚]"));
    const QString before = words.toString();
    return kPlain.match(before).hasMatch() && !kNot.match(before).hasMatch();
}

/// Up to the number, from the last full stop on: a semicolon parts no deed from its things.
QString saidBefore(const ToldNumber &told)
{
    constexpr int kFarthest = 160; // characters
    return told.paragraphBefore(kFarthest).section(u'。', -1);
}

class Shortfalls {
public:
    explicit Shortfalls(const ToldNumbers &numbers)
        : m_all(numbers.all())
    {
        for (qsizetype index = 0; index < qMin(m_all.size(), kMostNumbers); ++index) {
            if (m_told.size() >= kMostShortfalls)
                break;
            if (const std::optional<Shortfall> found = shortfallAt(m_all[index]))
                m_told << *found;
            else if (const std::optional<Shortfall> joined = joinedAt(index))
                m_told << *joined;
        }
    }

    void check(EachOnce &pencil)
    {
        for (const Shortfall &each : std::as_const(m_told)) {
            if (each.told->isBehindWork())
                judge(each, pencil);
        }
    }

private:
    /// 2个违法图斑 of 仍有2个违法图斑、7个问题尚未整改到位, 5个违法图斑 of 对余下的7个问题和5个违法图斑: what is said
    /// of the other of two.
    [[nodiscard]] std::optional<Shortfall> joinedAt(qsizetype index) const
    {
        static const QRegularExpression kThere(QStringLiteral("(?:^|[仍还尚])有$"));
        static const QRegularExpression kJoin(QStringLiteral("[、和及与]$"));
        const ToldNumber &told = m_all[index];
        const ToldNumber *next = index + 1 < m_all.size() && m_all[index + 1].line == told.line ? &told + 1 : nullptr;
        const bool isFirst = next && kThere.match(told.before).hasMatch() && kJoin.match(told.after).hasMatch();
        const bool isSecond = !isFirst && !m_told.isEmpty() && index > 0 && m_told.last().told == &told - 1
            && (&told - 1)->line == told.line && told.before == (&told - 1)->after
            && kJoin.match(told.before).hasMatch();
        const std::optional<Shortfall> other = isFirst ? shortfallAt(*next)
            : isSecond                                 ? std::optional(m_told.last())
                                                       : std::nullopt;
        if (!other)
            return {};
        return shortfallOf(told, other->deed, isFirst ? told.after : thingBehind(told));
    }

    /// The one number that all others tell; null where they tell several, or this one.
    void judge(const Shortfall &one, EachOnce &pencil)
    {
        QList<Shortfall> others = reckonedFor(one);
        const bool isReckoned = !others.isEmpty();
        if (isReckoned && hasValue(others, one.value))
            return judgeWhole(one, others, pencil);
        bool isTold = false;
        for (const Shortfall &each : std::as_const(m_told)) {
            if (each.told->line == one.told->line)
                continue;
            const bool isProof =
                !isReckoned || !each.told->isBehindWork() || !isTypedFor(others.first().value, one.value);
            isTold = isTold || (isProof && isToldBy(each, one));
            if (!isReckoned && areOfOne(each, one))
                others << each;
        }
        const bool areSeveral = std::any_of(
            others.begin(), others.end(), [&](const Shortfall &each) { return each.value != others.first().value; });
        if (others.isEmpty() || isTold || areSeveral || isOtherwiseTold(one) || isLeftOfAny(one)
            || isOneOf(one, others.first()))
            return;
        const Shortfall &other = others.first();
        if (m_wrong.has(*other.told->line, other.told->range))
            return;
        if (!other.shown.isEmpty())
            markReckoned(other.shown, *one.told, pencil);
        else if (other.told < one.told) // of two tellings the second is marked
            markRetold(*other.told, *one.told, pencil);
    }

    /// Not 有26件工单没有按时办结，还有5件.
    [[nodiscard]] static bool isRightBefore(const ToldNumber &earlier, const ToldNumber &told)
    {
        constexpr int kNear = 14; // characters
        const int gap = told.range.start - earlier.range.end();
        const QString between = told.line->open.mid(earlier.range.end(), gap);
        return gap <= kNear && !between.contains(u'。') && !shortfallAt(earlier);
    }

    /// 57项任务尚有5项没有完成 where 27项任务完成22项: so many are left, but of how many?
    void judgeWhole(const Shortfall &one, const QList<Shortfall> &others, EachOnce &pencil)
    {
        const ToldNumber *whole = one.told == m_all.constData() ? nullptr : one.told - 1;
        const bool isTold = whole && whole->line == one.told->line && whole->unit == one.told->unit
            && whole->number.toDouble() > one.value && isRightBefore(*whole, *one.told)
            && std::none_of(m_all.begin(), m_all.end(), [&](const ToldNumber &each) {
                   return &each != whole && each.unit == whole->unit && each.number == whole->number;
               });
        const auto meant =
            std::find_if(others.begin(), others.end(), [&](const Shortfall &each) { return each.value == one.value; });
        if (isTold && !m_wrong.has(*meant->whole->line, meant->whole->range))
            markRetold(*meant->whole, *whole, pencil);
    }

    /// 118宗不合格的基层案卷 of 192宗不合格，其中乡镇案卷118宗: it has the number of something else that is told.
    [[nodiscard]] bool isOtherwiseTold(const Shortfall &one) const
    {
        const auto isSame = [&](const ToldNumber &each) {
            return each.line != one.told->line && each.unit == one.told->unit && each.number == one.told->number
                && std::none_of(m_told.begin(), m_told.end(),
                    [&](const Shortfall &other) { return other.told == &each && areOfOne(other, one); });
        };
        return one.told->number.size() > 1 && std::any_of(m_all.begin(), m_all.end(), isSame);
    }

    /// 新收36件，负责人出庭应诉33件，审结30件; 尚未审结的6件: of some whole it is what is left.
    [[nodiscard]] bool isLeftOfAny(const Shortfall &one) const
    {
        for (qsizetype index = 1; index < qMin(m_all.size(), kMostNumbers); ++index) {
            const ToldNumber &done = m_all[index];
            if (done.isBehindWork() || done.unit != one.told->unit || !isDone(index, one.deed))
                continue;
            const int start = done.range.start - int(saidBefore(done).size());
            for (qsizetype at = index - 1; at >= 0 && m_all[at].line == done.line && m_all[at].range.start >= start;
                 --at) {
                if (m_all[at].unit == done.unit && m_all[at].number.toDouble() - done.number.toDouble() == one.value)
                    return true;
            }
        }
        return false;
    }

    /// 社区没有化解22件，街道没有化解9件 of 31 that are left: together they are as many.
    [[nodiscard]] bool isOneOf(const Shortfall &one, const Shortfall &other) const
    {
        double together = 0;
        for (const Shortfall &each : m_told) {
            const bool isBeside = each.told->line == one.told->line && each.deed == one.deed
                && each.told->unit == one.told->unit && each.value != other.value;
            together += isBeside ? each.value : 0;
        }
        return together == other.value;
    }

    /// Whatever it is called there.
    [[nodiscard]] static bool isToldBy(const Shortfall &other, const Shortfall &one)
    {
        return other.value == one.value && other.told->unit == one.told->unit
            && (one.deed == other.deed || areOfOne(one, other));
    }

    [[nodiscard]] static bool hasValue(const QList<Shortfall> &all, double value)
    {
        return std::any_of(all.begin(), all.end(), [&](const Shortfall &each) { return each.value == value; });
    }

    /// Of the same deed and things, as far as both name them: 未取得执法证件 says nearly all by itself, 遗留 nothing.
    [[nodiscard]] static bool areOfOne(const Shortfall &one, const Shortfall &other)
    {
        constexpr qsizetype kLong = 4; // characters
        const WordPairs &fewer = one.things.size() < other.things.size() ? one.things : other.things;
        const WordPairs &more = one.things.size() < other.things.size() ? other.things : one.things;
        const bool isAny = one.deed.isEmpty() || other.deed.isEmpty();
        if (one.told->unit != other.told->unit || (!isAny && one.deed != other.deed))
            return false;
        const bool isOfAny = one.things.isEmpty() ? other.things.isEmpty() || other.isOfSentence : one.isOfSentence;
        const bool isNamed = fewer.isEmpty()
            ? !isAny && isOfAny
            : sayMostOf(fewer, more) || (one.deed.size() >= kLong && sharedPairs(fewer, more) > 0);
        return isNamed
            && (one.told->body().isEmpty() || other.told->body().isEmpty() || one.told->body() == other.told->body());
    }

    /// What the work tells to be done of how many: 工单6420件，按时办结6394件.
    [[nodiscard]] QList<Shortfall> reckonedFor(const Shortfall &one) const
    {
        QList<Shortfall> found;
        QList<Shortfall> plain; // 没有整改到位的5个问题, of whichever problems
        for (qsizetype index = 1; index < qMin(m_all.size(), kMostNumbers); ++index) {
            const ToldNumber &done = m_all[index];
            if (done.isBehindWork() || done.unit != one.told->unit || done.line == one.told->line
                || !isDone(index, one.deed) || isNoCountOfYear(done))
                continue;
            const ToldNumber *whole = wholeOf(index);
            const bool isNamed = whole && speaksOf(one, *whole, done);
            if (!whole || isOneOfRow(index) || !(isNamed || isOfPlainNoun(one, *whole)))
                continue;
            const double rest = whole->number.toDouble() - done.number.toDouble();
            (isNamed ? found : plain) << Shortfall {&done, rest, one.deed, {}, false, whole,
                QStringLiteral("%1 − %2 = %3").arg(whole->number, done.number, shownNumber(rest))};
        }
        return found.isEmpty() && plain.size() == 1 ? plain : found;
    }

    /// 问题 of 没有整改到位的5个问题, and of nothing else, where the work tells of 问题.
    [[nodiscard]] static bool isOfPlainNoun(const Shortfall &one, const ToldNumber &whole)
    {
        static const QRegularExpression kPlain(QStringLiteral("^(?:问题|事项|任务|案件|案卷)"));
        const QString noun = kPlain.match(one.told->after).captured();
        return one.things.isEmpty() && !one.isOfSentence && !noun.isEmpty()
            && (phraseOf(whole.before).endsWith(noun) || whole.after.startsWith(noun));
    }

    /// The words before a number in the forms in which they may end in a deed: 整改 of 已整改到位, 可以全程网办 of
    /// 可以全程网办的事项达到. Of each number made once, for it is asked by every shortfall.
    [[nodiscard]] const QStringList &deedsBefore(qsizetype index) const
    {
        static const QRegularExpression kAre(
            QStringLiteral("(?<=[一-龥]{2})(?:的[一-龥]{0,4}?)?(?:达到|达|有|为|共)*$"));
        const auto known = m_deeds.constFind(index);
        if (known != m_deeds.constEnd())
            return *known;
        const QString &before = m_all[index].before;
        const QString plain = deedIn(before);
        return *m_deeds.insert(index, {before, plain, QString(plain).remove(kAre)});
    }

    /// 已按时办结6394件, 193人通过, 32项任务完成29项.
    [[nodiscard]] bool isDone(qsizetype index, const QString &deed) const
    {
        const ToldNumber &told = m_all[index];
        if (deed.isEmpty())
            return false;
        const bool isBehindWhole = m_all[index - 1].line == told.line && m_all[index - 1].after == told.before;
        const QStringList &deeds = deedsBefore(index);
        const auto before =
            std::find_if(deeds.begin(), deeds.end(), [&](const QString &each) { return each.endsWith(deed); });
        if (before != deeds.end() && (isBehindWhole || isPlainBefore(QStringView(*before).chopped(deed.size()))))
            return true;
        return told.after.startsWith(deed.front()) && deedIn(told.after) == deed && isPlainBefore(told.before);
    }

    /// 优秀的66卷、合格的162卷、不合格的12卷: what is left of one of several is in the others.
    [[nodiscard]] bool isOneOfRow(qsizetype index) const
    {
        const auto goesOn = [&](qsizetype next) {
            return next < m_all.size() && m_all[next].line == m_all[next - 1].line
                && m_all[next].unit == m_all[next - 1].unit && m_all[next].before.startsWith(u'、');
        };
        return goesOn(index) || goesOn(index + 1);
    }

    /// 热线工单 where the work tells of 热线工单, or 投诉 of 受理投诉18250件 where the problem speaks of 群众投诉.
    [[nodiscard]] bool speaksOf(const Shortfall &one, const ToldNumber &whole, const ToldNumber &done) const
    {
        constexpr qsizetype kWord = 2; // characters
        static const QRegularExpression kAny(QStringLiteral("^(?:案件|问题|事项|任务|单位|部门|人员|受理|立案|发现)$"));
        if ((!one.things.isEmpty() && sayMostOf(one.things, wordPairsIn(saidBefore(done)))) || hasWhole(one, whole))
            return true;
        const QString noun = phraseOf(whole.before).right(kWord);
        const bool isOwn = !one.things.isEmpty() && !one.isOfSentence;
        const QString before = isOwn ? one.told->before.section(u'、', -1) : one.told->lead();
        const QString sentence = before + one.told->after;
        return noun.size() == kWord && isHan(noun.front()) && !kAny.match(noun).hasMatch() && sentence.contains(noun)
            && !areOfOtherKinds(phraseOf(whole.before).chopped(kWord), noun, sentence);
    }

    /// 26项任务中，仍有2项没有完成, of as many as there were.
    [[nodiscard]] bool hasWhole(const Shortfall &one, const ToldNumber &whole) const
    {
        const ToldNumber *before = one.told == m_all.constData() ? nullptr : one.told - 1;
        return before && before->line == one.told->line && before->unit == whole.unit && before->number == whole.number
            && isRightBefore(*before, *one.told);
    }

    /// 一般隐患 where the work tells of 重大隐患.
    [[nodiscard]] static bool areOfOtherKinds(const QString &before, const QString &noun, const QString &sentence)
    {
        static const QRegularExpression kVerb(QStringLiteral(
            "^.*(?:受理|办理|收到|接到|排查|排查出|发现|承办|调解|查出|检查|梳理|征集|挂牌|督办|共|各类|全年)"));
        constexpr qsizetype kWord = 2; // characters
        const QString kind = QString(before).remove(kVerb);
        const qsizetype at = sentence.indexOf(noun);
        const bool isPlain = at < kWord || !isHan(sentence[at - 1]) || !isHan(sentence[at - kWord])
            || sentence[at - 1] == u'的' || sentence[at - 1] == u'出';
        return kind.size() >= kWord && !sentence.contains(kind.right(kWord)) && !isPlain;
    }

    /// 26个村和3个社区, whichever of the two.
    [[nodiscard]] bool isJoined(qsizetype index) const
    {
        static const QRegularExpression kJoin(QStringLiteral("^[一-龥（）]{0,8}[和及与、]$"));
        const auto joins = [&](qsizetype first) {
            return first >= 0 && first + 1 < m_all.size() && m_all[first].line == m_all[first + 1].line
                && m_all[first].unit == m_all[first + 1].unit && kJoin.match(m_all[first + 1].before).hasMatch();
        };
        return joins(index) || joins(index - 1);
    }

    /// The nearest number before it in its sentence that is greater: 立案46件，…；已办结43件.
    [[nodiscard]] const ToldNumber *wholeOf(qsizetype index) const
    {
        const ToldNumber &done = m_all[index];
        const int start = done.range.start - int(saidBefore(done).size());
        for (qsizetype at = index - 1; at >= 0; --at) {
            const ToldNumber &each = m_all[at];
            if (each.line != done.line || each.range.start < start)
                return nullptr;
            const bool isMore = each.unit == done.unit && each.number.toDouble() > done.number.toDouble();
            if (isMore && isJoined(at))
                return nullptr; // 26个村和3个社区: of both
            if (isMore && !isNoCountOfYear(each)) // 受理18250件，比上年的19730件下降7.5%；办结17885件
                return &each;
        }
        return nullptr;
    }

    const QList<ToldNumber> &m_all;
    QList<Shortfall> m_told;
    mutable QHash<qsizetype, QStringList> m_deeds; ///< by the number's index
    WrongSums m_wrong;
};

} // namespace

void checkShortfalls(const ToldNumbers &numbers, EachOnce &pencil)
{
    Shortfalls(numbers).check(pencil);
}

} // namespace nianbao
