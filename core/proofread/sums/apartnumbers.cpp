// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/apartnumbers.h"

#include "core/proofread/sums/gatheredchanges.h"
#include "core/proofread/sums/othersets.h"
#include "core/proofread/sums/partsofparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

class ApartNumbers {
public:
    ApartNumbers(const QString &text, const QList<Quantity> &quantities, const Sum &sum)
        : m_text(text)
        , m_quantities(quantities)
        , m_sum(sum)
        , m_isInFront(sum.total.range.start < sum.parts.first().range.start)
    {
    }

    [[nodiscard]] bool any() const
    {
        return isForEach() || hasTimesOfEach() || isOfOtherSentence() || isOfShorterTime() || hasGatheredChange()
            || (m_isInFront
                && (isOfDocument() || isOfOtherYears() || isOfRounds() || isOfRowBefore() || isSibling()
                    || isThirdOfRow() || isOfOffices() || isOfPlan()
                    || (m_sum.isMore() ? areWaysOfAll() : hasMeasureOrGain())));
    }

private:
    [[nodiscard]] QString clauseBefore(const Quantity &quantity) const
    {
        constexpr int kReach = 40; // characters
        const int start = qMax(0, quantity.range.start - kReach);
        const QString before = m_text.mid(start, quantity.range.start - start);
        static const QRegularExpression kMark(QStringLiteral("[，；。：]"));
        return before.mid(before.lastIndexOf(kMark) + 1);
    }

    /// 每万人成讼率由2020年的82.3件降至61.5件，其中…: a number for each is no total. 每个村均设调解室共120个 is one.
    [[nodiscard]] bool isForEach() const
    {
        static const QRegularExpression kEach(
            QStringLiteral("(?:(?<!对)每(?![年天日周])|人均|户均|村均|件均|平均)(?![^，]*(?:共|合计|总计|累计))"));
        return m_isInFront && m_sum.isMore() && kEach.match(clauseBefore(m_sum.total)).hasMatch();
    }

    /// 分解到11个站所和17个行政村。…共发现问题27个: each number has its noun behind it, and none is the total's.
    [[nodiscard]] bool isOfOtherSentence() const
    {
        constexpr int kNoun = 2; // characters
        constexpr int kBehind = 6;
        const int from = m_sum.parts.last().range.end();
        if (m_isInFront || !QStringView(m_text).mid(from, qMax(0, m_sum.total.range.start - from)).contains(u'。'))
            return false;
        const QString noun = subjectOf(m_text, m_sum.total).right(kNoun);
        return noun.size() == kNoun && std::all_of(m_sum.parts.begin(), m_sum.parts.end(), [&](const Quantity &part) {
            static const QRegularExpression kNamed(QStringLiteral("^[一-龥]{2}"));
            const QString behind = m_text.mid(part.range.end(), kBehind);
            return kNamed.match(behind).hasMatch() && !behind.contains(noun);
        });
    }

    /// 4位副县长分别讲授1次: each of them did.
    [[nodiscard]] bool hasTimesOfEach() const
    {
        static const QRegularExpression kEach(QStringLiteral("\\d[位名个][一-龥]{1,10}分别[一-龥]{0,6}$"));
        return m_sum.isLess() && std::any_of(m_sum.parts.begin(), m_sum.parts.end(), [&](const Quantity &part) {
            return kEach.match(clauseBefore(part)).hasMatch();
        });
    }

    /// 1 of a month up to 4 of a year; 0: no time is named.
    [[nodiscard]] int lengthOfTime(const Quantity &quantity) const
    {
        static const QRegularExpression kTime(
            QStringLiteral("^(?:其中|截至|今年|当年)?(?:(?<month>\\d{1,2}月(?:份)?(?![\\d—－-])|本月|当月)|(?<quarter>"
                           "第?[一二三四1-4]季度|本季度)|"
                           "(?<half>[上下]半年|前三季度)|(?<year>全年))"));
        const QRegularExpressionMatch match = kTime.match(clauseBefore(quantity));
        return match.capturedLength(u"month") > 0  ? 1
            : match.capturedLength(u"quarter") > 0 ? 2
            : match.capturedLength(u"half") > 0    ? 3
            : match.capturedLength(u"year") > 0    ? 4
                                                   : 0;
    }

    /// 二季度245件，上半年共455件，下半年390件: the longer is no part of the shorter.
    [[nodiscard]] bool isOfShorterTime() const
    {
        const int own = lengthOfTime(m_sum.total);
        return own > 0 && std::any_of(m_sum.parts.begin(), m_sum.parts.end(), [&](const Quantity &part) {
            return lengthOfTime(part) > own;
        });
    }

    /// 事项由92项减至80项，合计减少26项: by how much this and another number changed.
    [[nodiscard]] bool hasGatheredChange() const
    {
        return isGatheredChange(m_text, m_quantities, m_sum.total)
            || std::any_of(m_sum.parts.begin(), m_sum.parts.end(),
                [&](const Quantity &part) { return isGatheredChange(m_text, m_quantities, part); });
    }

    /// 49个单位参加述法，书面述法49个，现场述法8个: all of them in the one way, some also in the other.
    [[nodiscard]] bool areWaysOfAll() const
    {
        static const QRegularExpression kWay(
            QStringLiteral("^(?:通过|采取|采用|以|实行|开展|进行)?(?:书面|现场|线上|线下|网上|网络|实地|口头|会议|集中|"
                           "当面|当场|电话|视频|闭卷|开卷|笔试|面试|"
                           "自查|抽查|初审|复核|复审|初评|机考|提交|报送)"));
        return m_sum.parts.size() > 1 && m_sum.parts.first().value == m_sum.total.value
            && std::all_of(m_sum.parts.begin(), m_sum.parts.end(),
                [&](const Quantity &part) { return kWay.match(subjectOf(m_text, part)).hasMatch(); });
    }

    /// 收到检察建议1份，涉及更换井盖28张: what the paper speaks of is none of it.
    [[nodiscard]] bool isOfDocument() const
    {
        static const QRegularExpression kPaper(
            QStringLiteral("(?:建议|建议书|意见书|通知书|决定书|告知书|督办[函单]|提示函|[函书单令])$"));
        return m_sum.isMore() && m_sum.parts.size() == 1 && subjectOf(m_text, m_sum.parts.first()).startsWith(u"涉及")
            && kPaper.match(subjectOf(m_text, m_sum.total)).hasMatch();
    }

    /// 11.3万件（2022年8.2万件、2021年10.5万件）: of years to compare it with.
    [[nodiscard]] bool isOfOtherYears() const
    {
        static const QRegularExpression kYear(QStringLiteral("^（?20\\d\\d年"));
        constexpr double kFarMore = 1.4; // than what a slip in a list of years makes
        return m_sum.together().least > kFarMore * m_sum.total.value
            && std::all_of(m_sum.parts.begin(), m_sum.parts.end(),
                [&](const Quantity &part) { return kYear.match(subjectOf(m_text, part)).hasMatch(); });
    }

    /// 36人参加考试，第一轮合格30人，第二轮合格4人: the others failed both.
    [[nodiscard]] bool isOfRounds() const
    {
        static const QRegularExpression kRound(
            QStringLiteral("^(?:第[一二三四]|首|初|补)[轮次批考测][一-龥]{0,4}(?:合格|通过|达标|过关)$"));
        return m_sum.isLess() && std::all_of(m_sum.parts.begin(), m_sum.parts.end(), [&](const Quantity &part) {
            return kRound.match(subjectOf(m_text, part)).hasMatch();
        });
    }

    /// 分别受理60件、80件，分别审结55件、78件: the last of one row is no total of the next row.
    [[nodiscard]] bool isOfRowBefore() const
    {
        const auto total = firstFrom(m_quantities, m_sum.total.range.start);
        auto first = total;
        while (first != m_quantities.begin() && areInRow(m_text, *(first - 1), *first, u'、'))
            --first;
        return first != total && total - first + 1 == m_sum.parts.size()
            && clauseBefore(m_sum.parts.first()).contains(u"分别");
    }

    /// 按类型分，邻里137件，婚姻96件，劳动争议41件，损害赔偿32件，其他17件: the third of a row is no total.
    [[nodiscard]] bool isThirdOfRow() const
    {
        static const QRegularExpression kBy(QStringLiteral("(?:分|看|划分|分类)，"));
        const auto total = firstFrom(m_quantities, m_sum.total.range.start);
        const auto isNext = [&](const Quantity &one, const Quantity &next) {
            return areInRow(m_text, one, next, u'，');
        };
        const int start = sentenceAt(m_text, m_sum.total.range.start).start;
        return total - m_quantities.begin() >= 2 && isNext(*(total - 1), *total) && isNext(*(total - 2), *(total - 1))
            && isNext(*total, m_sum.parts.first())
            && kBy.match(m_text.mid(start, m_sum.total.range.start - start)).hasMatch();
    }

    /// 其中小学生2.6万人、初中生1.3万人、高中生0.9万人: entries of one list.
    [[nodiscard]] bool isSibling() const
    {
        return clauseBefore(m_sum.total).startsWith(u"其中")
            && areInRow(m_text, m_sum.total, m_sum.parts.first(), u'、');
    }

    /// 公安机关 of 公安机关立案25件; none of 公安机关25件, which says only where they are.
    [[nodiscard]] QString officeOf(const Quantity &quantity) const
    {
        static const QRegularExpression kOffice(QStringLiteral(
            "^(?:经|被|由)?(?<office>公安|检察|法院|人民法院|司法机关|纪检|纪委|监委|监察)(?:监委|监察|机关|部门|院)*"
            "(?:依法|已|共)*(?<deed>[一-龥]{2})[一-龥]{0,6}$"));
        const QRegularExpressionMatch match = kOffice.match(subjectOf(m_text, quantity));
        return match.hasMatch() ? match.captured(u"office").right(2) + match.captured(u"deed") : QString();
    }

    /// 移送27件，公安机关立案25件，检察机关建议移送3件，监督立案1件: each office did its own with them.
    [[nodiscard]] bool isOfOffices() const
    {
        constexpr qsizetype kOffice = 2; // characters
        static const QRegularExpression kCourt(QStringLiteral("^(?:法院|检察)(?!立案)"));
        QStringList offices {officeOf(m_sum.total)};
        for (const Quantity &part : m_sum.parts)
            offices << officeOf(part);
        offices.removeAll(QString());
        const bool isBroughtIn = subjectOf(m_text, m_sum.total).contains(u"立案"); // 立案10件，法院判决6件
        return std::any_of(offices.begin(), offices.end(), [&](const QString &office) {
            return (isBroughtIn && kCourt.match(office).hasMatch())
                || (office.left(kOffice) != offices.first().left(kOffice)
                    && office.mid(kOffice) != offices.first().mid(kOffice));
        });
    }

    /// 原计划60件，实际75件，超计划15件.
    [[nodiscard]] bool isOfPlan() const
    {
        static const QRegularExpression kPlan(QStringLiteral("计划|目标|任务|原定|年初确定"));
        static const QRegularExpression kBeyond(QStringLiteral("超(?:计划|额|过|出|任务|目标)|多于计划"));
        return m_sum.isMore() && kPlan.match(subjectOf(m_text, m_sum.total)).hasMatch()
            && kBeyond.match(subjectOf(m_text, m_sum.parts.last())).hasMatch();
    }

    /// 最高的1件; 平均每件1800万元; 县委书记、县长各包案5件; 获省级荣誉4项, what was gained with it.
    [[nodiscard]] bool hasMeasureOrGain() const
    {
        static const QRegularExpression kMeasure(
            QStringLiteral("最[高低多少大小长短早]|平均|[人户村件]均(?!已|为|由|在|按)|[、和与及][一-龥]{1,8}各(?:自)?("
                           "?!级|类|项|镇|县|乡)"
                           "[一-龥]{0,6}$"));
        static const QRegularExpression kGain(QStringLiteral("^(?:获得?|荣获|被评为|入选)|荣誉|表彰|奖项"));
        const auto has = [&](const Quantity &part, const QRegularExpression &form) {
            return form.match(clauseBefore(part)).hasMatch();
        };
        return std::any_of(
                   m_sum.parts.begin(), m_sum.parts.end(), [&](const Quantity &part) { return has(part, kMeasure); })
            || (!has(m_sum.parts.first(), kGain)
                && std::any_of(
                    m_sum.parts.begin(), m_sum.parts.end(), [&](const Quantity &part) { return has(part, kGain); }));
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    const Sum &m_sum;
    bool m_isInFront;
};

} // namespace

bool areApart(const QString &text, const QList<Quantity> &quantities, const Sum &sum)
{
    return !sum.parts.isEmpty()
        && (ApartNumbers(text, quantities, sum).any() || hasPartsOfPart(text, quantities, sum)
            || isOfOtherSet(text, quantities, sum));
}

} // namespace nianbao
