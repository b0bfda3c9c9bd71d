// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/likenumbers.h"

#include "core/proofread/rates/slips.h"
#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/reckonednumbers.h"
#include "core/proofread/rules/stages.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/rules/wordpairs.h"
#include "core/proofread/sums/wrongsums.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

/// 不少于130户, 比上年增加15件, 再培养18名: no number of the year.
bool isNoCount(const ToldNumber &told)
{
    static const QRegularExpression kBefore(QStringLiteral("不少于|不低于|控制|力争(?!.*的)|计划|目标|平均|人均|[每各]|"
                                                           "[比较][^，。]*$|增加|减少|新增|新建|再|提高|增至|降至|"
                                                           "上年|去年|累计|以来"));
    static const QRegularExpression kBehind(QStringLiteral("^(?:以[上下内]|左右|[余多])"));
    static const QRegularExpression kYear(QStringLiteral("(?<year>20\\d\\d)年(?!度)"));
    static const QRegularExpression kFrom(QStringLiteral("[由从](?!.*的)"));
    const bool isPlan = told.line->part == PartKind::Plans; // 由6个增加到10个: 6 there are now
    const bool isFrom = kFrom.match(told.before).hasMatch();
    const bool isAim = told.before.contains(u"达到") || (told.after.isEmpty() && !isFrom); // 筹集住房3500套
    const bool isOfChange = isPlan ? isAim : isFrom;
    const QRegularExpressionMatch year = kYear.match(told.before);
    return isOfChange || (year.hasMatch() && year.captured(u"year").toInt() != told.ownYear)
        || kBefore.match(told.before).hasMatch() || kBehind.match(told.after).hasMatch();
}

/// What is counted as one thing by several words.
QString kindOf(const QString &unit)
{
    return unit == u"起" || unit == u"宗" ? QStringLiteral("件") : unit == u"家" ? QStringLiteral("户") : unit;
}

/// The pairs of characters that name what is counted; 开展, 情况 name nothing.
WordPairs pairsOf(const ToldNumber &told)
{
    static const WordPairs kEmpty =
        wordPairsIn(QStringLiteral("组织|开展|进行|完成|工作|情况|建设|行政|年度|通过|实现|要求|累计|落实|加强|推动|"
                                   "推进|问题|人员|部门|单位|中有|其中|方面"));
    constexpr qsizetype kBefore = 16; // characters
    constexpr qsizetype kBehind = 10;
    const WordPairs all =
        wordPairsIn(withScopeMarked(told.before.right(kBefore)) + u'|' + withScopeMarked(told.after.left(kBehind)));
    WordPairs pairs;
    std::set_difference(all.begin(), all.end(), kEmpty.begin(), kEmpty.end(), std::back_inserter(pairs));
    return pairs;
}

bool isOfWork(const ToldNumber &told)
{
    return told.line->part == PartKind::Work || told.line->part == PartKind::Responsibility;
}

/// 对112名执法人员开展培训, 上述19件规范性文件, 办结的328件普通程序案件: of what was told before.
bool refersBack(const ToldNumber &told)
{
    static const QRegularExpression kBefore(
        QStringLiteral("^(?:对|向|从|将|把|在|上述|以上|这|[一-龥]{0,12}的|[一-龥]{0,4}(?:全[省市县区镇乡]|现有))?$"));
    static const QRegularExpression kNoun(QStringLiteral("^“?[一-龥]{2}"));
    return kBefore.match(told.before).hasMatch() && kNoun.match(told.after).hasMatch();
}

struct Candidate {
    const ToldNumber *told = nullptr;
    WordPairs pairs;
    int stages = 0;
    qsizetype digits = 0; ///< that say something
    double value = 0;
    bool refersBack = false;
    bool isAlone = false; ///< the number stands nowhere else
};

class LikeNumbers {
public:
    explicit LikeNumbers(const ToldNumbers &numbers)
    {
        QHash<QString, int> times;
        for (const ToldNumber &told : numbers.all())
            ++times[told.number + kindOf(told.unit)];
        const ToldNumber *before = nullptr;
        for (qsizetype index = 0; index < qMin(numbers.all().size(), kMostNumbers); ++index) {
            const ToldNumber &told = numbers.all()[index];
            if (before && before->line == told.line && before->unit == told.unit)
                m_reckoned.add(*before, told, kindOf(told.unit));
            before = &told;
            add(told, times.value(told.number + kindOf(told.unit)) == 1);
        }
    }

    void check(EachOnce &pencil)
    {
        for (const QList<Candidate> &alike : std::as_const(m_alike)) {
            for (const Candidate &each : alike) {
                if (each.isAlone && !isMarked(each, pencil))
                    checkOne(each, alike, pencil);
            }
        }
    }

private:
    void add(const ToldNumber &told, bool isAlone)
    {
        constexpr qsizetype kMost = 300; // of one kind
        constexpr double kLeast = 4;
        constexpr qsizetype kNear = 8; // characters
        QList<Candidate> &alike = m_alike[kindOf(told.unit)];
        const double value = told.number.toDouble();
        if (told.unit == u"%" || told.number.contains(u'.') || value < kLeast || isNoCount(told) || told.isOfTime()
            || alike.size() >= kMost)
            return;
        alike << Candidate {&told, pairsOf(told), stagesOf(told.before.right(kNear) + u'|' + told.after.left(kNear)),
            told.digits(), value, refersBack(told), isAlone};
    }

    [[nodiscard]] static bool isMarked(const Candidate &one, const EachOnce &pencil)
    {
        return pencil.has(*one.told->line, one.told->range.start + int(one.told->number.size()));
    }

    /// What is left is left, whatever it is left of.
    [[nodiscard]] static bool areOfOneStage(const Candidate &one, const Candidate &other)
    {
        const bool isUnsaid = one.digits > 1 && (one.stages == 0 || other.stages == 0);
        return one.stages == other.stages || isUnsaid || areLeft(one, other);
    }

    [[nodiscard]] static bool areLeft(const Candidate &one, const Candidate &other)
    {
        return (one.stages & Left) && (other.stages & Left);
    }

    [[nodiscard]] static bool areOfWork(const Candidate &one, const Candidate &other)
    {
        return isOfWork(*one.told) && isOfWork(*other.told);
    }

    [[nodiscard]] static bool isReference(const Candidate &one, const Candidate &other)
    {
        return one.refersBack != other.refersBack;
    }

    [[nodiscard]] static bool mayBeOne(const Candidate &one, const Candidate &other)
    {
        const bool isTwice = isOfWork(*one.told) && !other.isAlone; // the other is proved by another telling
        return one.told->line != other.told->line && !isTwice && (!areOfWork(one, other) || isReference(one, other))
            && areOfOneStage(one, other) && isTypedFor(one.value, other.value);
    }

    /// The one with most words in common, unless another number has as many.
    void checkOne(const Candidate &one, const QList<Candidate> &alike, EachOnce &pencil)
    {
        const Candidate *best = nullptr;
        qsizetype shared = 0;
        qsizetype others = 0; // shared with one that is no slip of it
        bool isOnly = true;
        for (const Candidate &other : alike) {
            if (other.told->line == one.told->line || other.told->number == one.told->number)
                continue;
            const qsizetype both = sharedPairs(one.pairs, other.pairs) + (areLeft(one, other) ? 1 : 0);
            if (!mayBeOne(one, other)) {
                others = qMax(others, both);
                continue;
            }
            if (both > shared)
                isOnly = true;
            else if (both == shared && best && best->told->number != other.told->number)
                isOnly = false;
            if (both > shared) {
                best = &other;
                shared = both;
            }
        }
        const auto isBestMarked = [&](const Candidate &other) {
            return best && other.told->number == best->told->number && isMarked(other, pencil);
        };
        if (best && isOnly && others <= shared && std::none_of(alike.begin(), alike.end(), isBestMarked))
            tell(one, *best, shared, pencil);
    }

    void tell(const Candidate &one, const Candidate &best, qsizetype shared, EachOnce &pencil)
    {
        const std::optional<Severity> severity = severityOf(one, best, shared);
        if (!severity || isExplained(*one.told) || m_sums.has(*best.told->line, best.told->range))
            return;
        const bool isFirst = isOfWork(*one.told) && !isOfWork(*best.told);
        if (isFirst)
            markRetold(*one.told, *best.told, pencil, *severity);
        else
            markRetold(*best.told, *one.told, pencil, *severity);
    }

    /// So many words in common, so sure: of short numbers many are a slip apart by chance.
    [[nodiscard]] std::optional<Severity> severityOf(
        const Candidate &one, const Candidate &other, qsizetype shared) const
    {
        constexpr qsizetype kLong = 3; // digits
        constexpr qsizetype kMany = 6; // of the pairs that both have
        const bool isShort = one.digits < kLong;
        const bool isOfOtherBody = areOfOtherBodies(*one.told, *other.told) && (isShort || !beginAlike(one, other));
        if (isOfOtherBody || areOfOthers(one, other))
            return {};
        const bool isOften = isOfManyOccasions(phraseOf(one.told->before)) && one.told->after.isEmpty();
        if (shared < fewestShared(one, other) || (isShort && (isOften || isReckoned(one, other))))
            return {};
        if (areOfWork(one, other) && shared < (isShort ? 3 : 2))
            return {};
        const bool isSure = (!isShort && shared > 1) || (one.digits > 1 && shared >= kMany);
        return isSure ? Severity::Warning : Severity::Hint;
    }

    /// Pairs of characters without which the two are rather two things. 进学校9场 and 进学校的只有8场 have all of them.
    [[nodiscard]] static qsizetype fewestShared(const Candidate &one, const Candidate &other)
    {
        constexpr qsizetype kOfMany = 5;
        constexpr qsizetype kOfOneDigit = 4;
        constexpr qsizetype kTwo = 2;
        if (one.digits > 1)
            return beginAlike(one, other) ? 1 : one.digits == kTwo ? kOfMany : kTwo;
        const qsizetype all = qMin(one.pairs.size(), other.pairs.size());
        return areLeft(one, other) ? kTwo : qBound(kTwo, all, kOfOneDigit);
    }

    /// 1086 and 1068 rather than 1086 and 2086: who mistypes a number looks at how it begins.
    [[nodiscard]] static bool beginAlike(const Candidate &one, const Candidate &other)
    {
        return one.told->number.front() == other.told->number.front()
            || isTransposed(one.told->number, other.told->number);
    }

    [[nodiscard]] bool isReckoned(const Candidate &one, const Candidate &other) const
    {
        return m_reckoned.has(*other.told->line, one.told->number, kindOf(one.told->unit));
    }

    [[nodiscard]] static bool areOfOtherBodies(const ToldNumber &one, const ToldNumber &other)
    {
        return one.isOfBody() != other.isOfBody() || one.body() != other.body();
    }

    /// Some of the other, as the words say; 12个镇街 and 28个部门 have other nouns.
    [[nodiscard]] static bool areOfOthers(const Candidate &candidate, const Candidate &otherCandidate)
    {
        const ToldNumber &one = *candidate.told;
        const ToldNumber &other = *otherCandidate.told;
        const bool isSome = !areLeft(candidate, otherCandidate) && (isOfSome(one) || isOfSome(other));
        constexpr qsizetype kWord = 2; // characters
        const QString noun = one.after.left(kWord);
        const QString otherNoun = other.after.left(kWord);
        const bool haveNouns = noun.size() == kWord && otherNoun.size() == kWord && one.unit == u"个";
        return isSome || isSomeOfStock(one, other) || isSomeOfStock(other, one) || tellsOf(one, other)
            || tellsOf(other, one) || (one.isAmong() && other.isAmong()) || (haveNouns && noun != otherNoun);
    }

    /// A sum that holds proves the number; one that does not is told there.
    bool isExplained(const ToldNumber &told)
    {
        return m_sums.has(*told.line, told.range) || m_sums.proves(*told.line, told.range);
    }

    QHash<QString, QList<Candidate>> m_alike; ///< by kind
    ReckonedNumbers m_reckoned;
    WrongSums m_sums;
};

/// A whole report of 2018 with these in its work, its problems and its plans.
QString reportOf(const QString &work, const QString &problems, const QString &plans)
{
    return QStringLiteral("清丰县2018年法治政府建设工作情况报告\n一、主要工作\n（一）加强领导。%1\n"
                          "二、存在问题\n（一）不够平衡。%2\n三、下一步打算\n（一）补齐短板。%3\n")
        .arg(work, problems, plans);
}

} // namespace

void checkLikeNumbers(const ToldNumbers &numbers, EachOnce &pencil)
{
    LikeNumbers(numbers).check(pencil);
}

QList<RuleExample> likeNumberExamples()
{
    return {
        RuleExample {
            reportOf(QStringLiteral(
                         "走访企业和个体工商户132户，收集诉求47条。全年调处矛盾纠纷346件。全市共有被监督单位4628户。"),
                QStringLiteral("在364起各类纠纷中，涉及土地山林的不少。148名执法人员要承担4682户单位的监督任务。"),
                QStringLiteral("对走访过的130家工商户逐户回访。")),
            3},
        RuleExample {
            reportOf(QStringLiteral(
                         "走访企业和个体工商户132户，收集诉求47条。全年调处矛盾纠纷346件。全市共有被监督单位4628户。"),
                QStringLiteral("在346起各类纠纷中，涉及土地山林的不少。148名执法人员要承担4628户单位的监督任务。"),
                QStringLiteral("对走访过的132家工商户逐户回访，新增工商户不少于130户。")),
            0},
        RuleExample {
            reportOf(
                QStringLiteral(
                    "全年排查矛盾纠纷189件。全年检查企业扫码1370户次。案卷160份，其中处罚案卷110份、许可案卷50份。"),
                QStringLiteral("全县化解矛盾纠纷183件。抽取的160份案卷中，仍有9份不合格。"),
                QStringLiteral("将企业检查控制在1300户次以内，力争全年调解矛盾纠纷199件。")),
            0},
        RuleExample {reportOf(QStringLiteral("提出修改意见132条，采纳112条。走访企业126户。"),
                         QStringLiteral("群众提出的修改意见中，有20条没有采纳。新设企业426户。"), {}),
            0},
    };
}

} // namespace nianbao
