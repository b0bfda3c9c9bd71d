// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/restated.h"

#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/reckonednumbers.h"
#include "core/proofread/rules/restatements.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/sums/wrongsums.h"

#include <QHash>

#include <algorithm>

namespace nianbao {

namespace {

/// What speaks for two numbers telling the same.
struct Evidence {
    const Restatement *one = nullptr;
    const Restatement *other = nullptr;
    double alike = 0;
    double second = 0; ///< of the next best number

    [[nodiscard]] qsizetype own() const { return sharedPairs(one->own, other->own); }
    /// How much of what is said beside the one that says less: 1 is all.
    [[nodiscard]] double share() const
    {
        return double(own()) / double(qMax<qsizetype>(qMin(one->own.size(), other->own.size()), 1));
    }
    /// Whether no other number is of anything like it.
    [[nodiscard]] bool isAlone() const { return second * 2 < alike; }
    [[nodiscard]] bool isOfOneDeed() const { return (one->deeds & other->deeds) != 0; }
    [[nodiscard]] bool areBothLeft() const { return one->isLeft() && other->isLeft(); }
    [[nodiscard]] bool isBetween(Area area, Area another) const
    {
        return (one->area == area && other->area == another) || (one->area == another && other->area == area);
    }
};

/// A number of several digits needs few words: chance makes few of them.
bool isEnoughOfLong(const Evidence &evidence)
{
    constexpr double kSome = 2.5;
    return evidence.alike >= kSome;
}

/// The meetings that the work tells, and those over which a leader presided, are called nearly alike.
bool isEnoughOfDuty(const Evidence &evidence, bool isSingle)
{
    constexpr double kMuch = 6;
    constexpr double kSome = 5;
    constexpr double kMost = 0.7;
    constexpr qsizetype kMany = 6; // pairs
    constexpr qsizetype kFour = 4;
    constexpr qsizetype kThree = 3;
    if (isSingle)
        return evidence.own() >= kMany && evidence.share() >= kMost;
    return (evidence.alike >= kMuch && evidence.share() > 0.5) || (evidence.own() >= kFour && evidence.share() > kMost)
        || (evidence.alike >= kSome && evidence.own() >= kThree && evidence.isOfOneDeed());
}

bool isEnoughOfTwo(const Evidence &evidence)
{
    constexpr double kMuch = 5;
    constexpr double kSome = 4;
    constexpr double kLittle = 3.25;
    constexpr qsizetype kFew = 2; // pairs
    const qsizetype own = evidence.own();
    if (evidence.areBothLeft() || (own > 0 && evidence.isOfOneDeed()))
        return evidence.alike >= kLittle;
    if (own >= kFew && evidence.isAlone())
        return evidence.alike >= kLittle;
    return evidence.alike >= (own > 0 ? kSome : kMuch);
}

/// Any digit is one slip away from any other.
bool isEnoughOfOne(const Evidence &evidence)
{
    constexpr double kVeryMuch = 8;
    constexpr double kMuch = 5;
    constexpr double kSome = 4;
    constexpr qsizetype kFew = 3; // pairs
    constexpr double kMost = 0.6;
    const qsizetype own = evidence.own();
    if (own < kFew)
        return false;
    return evidence.alike >= kVeryMuch || (evidence.isAlone() && evidence.alike >= kMuch - 0.5)
        || (own > kFew && evidence.share() >= 0.5 && evidence.alike >= kMuch)
        || (evidence.share() >= kMost && evidence.alike >= kSome);
}

bool isEnough(const Evidence &evidence)
{
    constexpr qsizetype kLong = 3; // digits
    const qsizetype fewer = qMin(evidence.one->digits, evidence.other->digits);
    const qsizetype more = qMax(evidence.one->digits, evidence.other->digits);
    if (fewer >= kLong || more > kLong)
        return isEnoughOfLong(evidence);
    if (evidence.isBetween(Area::Work, Area::Duty))
        return isEnoughOfDuty(evidence, more == 1);
    return more > 1 ? isEnoughOfTwo(evidence) : isEnoughOfOne(evidence);
}

/// 受理 and 办结; what is left is left, whatever it is left of.
bool areOfOneStage(const Restatement &one, const Restatement &other)
{
    return one.stages == other.stages || one.stages == 0 || other.stages == 0 || (one.isLeft() && other.isLeft());
}

/// 县公安局制定行政规范性文件2件 of all the 5 that there are.
bool isPartOfBody(const ToldNumber &part, const ToldNumber &whole)
{
    constexpr qsizetype kShort = 2; // digits
    const QString body = bodyIn(part.before);
    return !body.isEmpty() && part.number.size() <= kShort && body != bodyIn(whole.before)
        && part.number.toDouble() < whole.number.toDouble();
}

/// 召开常务会议32次 and 常务会议召开12次学法会议.
bool areOtherMeetings(const ToldNumber &one, const ToldNumber &other)
{
    constexpr qsizetype kWord = 2; // characters
    static const QString kMeeting = QStringLiteral("会议");
    return one.before.contains(kMeeting) && other.before.contains(kMeeting)
        && one.after.left(kWord) != other.after.left(kWord);
}

class RestatedNumbers {
public:
    explicit RestatedNumbers(const ToldNumbers &numbers)
    {
        constexpr qsizetype kMost = 400; // of one kind
        constexpr qsizetype kMostOfWork = 200; // which leaves room for the problems and plans behind it
        const bool hasWork = std::any_of(numbers.all().begin(), numbers.all().end(),
            [](const ToldNumber &told) { return told.line->part == PartKind::Work; });
        const ToldNumber *before = nullptr;
        for (qsizetype index = 0; index < qMin(numbers.all().size(), kMostNumbers); ++index) {
            const ToldNumber &told = numbers.all()[index];
            const QString kind = kindOf(told);
            if (before && before->line == told.line && before->unit == told.unit)
                m_reckoned.add(*before, told, kind);
            before = &told;
            QList<Restatement> &alike = m_alike[kind];
            const qsizetype most = told.line->part == PartKind::Work ? kMostOfWork : kMost;
            if (told.unit == u"%" || told.line->role != BlockRole::Paragraph || alike.size() >= most)
                continue;
            alike << Restatement(told);
            if (!hasWork && alike.last().area == Area::Lead)
                alike.last().area = Area::Work; // of a report without headings
        }
    }

    void check(EachOnce &pencil)
    {
        for (const QList<Restatement> &alike : std::as_const(m_alike)) {
            for (const Restatement &one : alike) {
                if (!one.isNoCount && !isMarked(one, pencil))
                    checkOne(one, alike, pencil);
            }
        }
    }

private:
    [[nodiscard]] static bool isMarked(const Restatement &one, const EachOnce &pencil)
    {
        return pencil.has(*one.told->line, one.told->range.start + int(one.told->number.size()));
    }

    [[nodiscard]] static bool mayBeOne(const Restatement &one, const Restatement &other)
    {
        return one.area != other.area && !other.isNoCount && areOneSlipApart(one, other);
    }

    /// The one that is most alike, unless the number is told so elsewhere or another number is as much alike.
    void checkOne(const Restatement &one, const QList<Restatement> &alike, EachOnce &pencil)
    {
        Evidence best {&one};
        for (const Restatement &other : alike) {
            if (&other == &one)
                continue;
            if (areOfOneValue(one, other))
                return;
            if (other.told->line == one.told->line || (one.isLeft() && !other.isLeft() && !mayBeOne(one, other)))
                continue; // of what is left the whole is no rival
            const double likeness = alikeness(one, other);
            const bool isOfBest = best.other && areOfOneValue(*best.other, other);
            if (!mayBeOne(one, other)) {
                best.second = qMax(best.second, likeness);
            } else if (likeness > best.alike) {
                if (best.other && !isOfBest)
                    best.second = qMax(best.second, best.alike);
                best.other = &other;
                best.alike = likeness;
            } else if (!isOfBest) {
                best.second = qMax(best.second, likeness);
            }
        }
        if (best.other && isClear(best) && isEnough(best) && !areOfOthers(best) && !isSettled(best, alike, pencil))
            tell(best, pencil);
    }

    /// Whether the other number is marked already, wherever it stands, or proves itself by being told twice where the
    /// one is of the work.
    [[nodiscard]] static bool isSettled(
        const Evidence &evidence, const QList<Restatement> &alike, const EachOnce &pencil)
    {
        const Restatement &other = *evidence.other;
        return std::any_of(alike.begin(), alike.end(), [&](const Restatement &each) {
            return areOfOneValue(each, other)
                && (isMarked(each, pencil) || (&each != &other && evidence.one->area == Area::Work));
        });
    }

    [[nodiscard]] static bool isClear(const Evidence &evidence)
    {
        constexpr qsizetype kFew = 3; // pairs
        const bool isInSummary = evidence.one->area == Area::Summary || evidence.other->area == Area::Summary;
        const bool isAsMuch =
            evidence.alike == evidence.second && (evidence.own() >= kFew || (isInSummary && evidence.share() == 1));
        return evidence.alike > evidence.second || isAsMuch;
    }

    /// Of one list or sentence, of another stage; or what sums and differences explain.
    [[nodiscard]] bool areOfOthers(const Evidence &evidence)
    {
        constexpr qsizetype kMany = 6; // pairs
        constexpr double kMost = 0.6;
        const ToldNumber &one = *evidence.one->told;
        const ToldNumber &other = *evidence.other->told;
        const bool isNamedAlike = evidence.own() >= kMany && evidence.share() >= kMost;
        if (!areOfOneStage(*evidence.one, *evidence.other) || isSomeOfStock(one, other) || isSomeOfStock(other, one)
            || (one.isAmong() && other.isAmong())
            || (!isNamedAlike && (tellsOf(one, other) || tellsOf(other, one)))) // a small number is told by chance
            return true;
        const bool isReckoned = m_reckoned.has(*other.line, one.number, kindOf(one))
            || m_reckoned.has(*one.line, other.number, kindOf(other));
        return (isReckoned && !isTransposed(one.number, other.number)) || isPartOfBody(one, other)
            || isPartOfBody(other, one) || areOtherMeetings(one, other) || (isExplained(one) && isExplained(other));
    }

    /// A sum that holds proves the number; one that does not is told there.
    bool isExplained(const ToldNumber &told)
    {
        return m_sums.has(*told.line, told.range) || m_sums.proves(*told.line, told.range);
    }

    static void tell(const Evidence &evidence, EachOnce &pencil)
    {
        const bool isInOrder = evidence.one->told < evidence.other->told;
        const ToldNumber &first = isInOrder ? *evidence.one->told : *evidence.other->told;
        const ToldNumber &again = isInOrder ? *evidence.other->told : *evidence.one->told;
        markRetold(first, again, pencil, Severity::Hint);
    }

    QHash<QString, QList<Restatement>> m_alike; ///< by kind
    ReckonedNumbers m_reckoned;
    WrongSums m_sums;
};

/// A whole report of 2018 with these in its lead, its work, its problems and its plans.
QString reportOf(const QString &lead, const QString &work, const QString &problems, const QString &plans)
{
    return QStringLiteral("清丰县2018年法治政府建设工作情况报告\n%1现将有关情况报告如下：\n"
                          "一、主要工作\n（一）加强领导。%2\n"
                          "二、存在问题\n（一）不够平衡。%3\n"
                          "三、下一步打算\n（一）补齐短板。%4\n")
        .arg(lead, work, problems, plans);
}

} // namespace

void checkRestated(const ToldNumbers &numbers, EachOnce &pencil)
{
    RestatedNumbers(numbers).check(pencil);
}

QList<RuleExample> restatedExamples()
{
    return {
        RuleExample {
            reportOf(QStringLiteral("全年为28家企业开展“法治体检”，向群众赠阅宪法读本1.4万册。"),
                QStringLiteral("为复工复产企业提供“法治体检”，走访企业25家。赠阅宪法读本12000册。废止招标文件9件。行政"
                               "处罚案件败诉19件。拆解“三无”采砂船9艘。"),
                QStringLiteral("被判败诉的69起案件中，程序违法的居多。尽管今年拆解了采砂船只11艘，但仍有反弹。"),
                QStringLiteral("对废止的7件招标文件重新评估。")),
            5},
        RuleExample {
            reportOf(QStringLiteral("全年为25家企业开展“法治体检”，向群众赠阅宪法读本1.2万册。"),
                QStringLiteral("为复工复产企业提供“法治体检”，走访企业25家。赠阅宪法读本12034册。废止招标文件9件。行政"
                               "处罚案件败诉19件。拆解“三无”采砂船9艘。"),
                QStringLiteral("被判败诉的19起案件中，程序违法的居多。尽管今年拆解了采砂船只9艘，但仍有反弹。"),
                QStringLiteral("对废止的9件招标文件重新评估，力争为28家企业开展“法治体检”。")),
            0},
        RuleExample {
            reportOf({},
                QStringLiteral(
                    "县政府法律顾问列席县政府常务会议17次。受理行政复议案件86件，审结81件。清理现行规范性文件83件。"),
                QStringLiteral("首批清理的23件规范性文件已经公布。上年败诉的69起案件至今没有执行。"),
                QStringLiteral("在2019年举办培训班7期。")),
            0},
    };
}

} // namespace nianbao
