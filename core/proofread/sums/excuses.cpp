// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/excuses.h"

#include "core/proofread/sums/apartnumbers.h"
#include "core/proofread/sums/othernouns.h"
#include "core/proofread/sums/partnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace nianbao {

namespace {

class Excuses {
public:
    Excuses(const QString &text, const QList<Quantity> &quantities, const Sum &sum)
        : m_text(text)
        , m_quantities(quantities)
        , m_sum(sum)
        , m_sentence(sentenceAt(text, sum.total.range.start))
    {
    }

    /// 受理476件，…，加上年结转21件，共需处理497件: the last is what the others make.
    [[nodiscard]] bool isGatheredInLast() const
    {
        double made = m_sum.total.value;
        for (qsizetype index = 0; index + 1 < m_sum.parts.size(); ++index)
            made += m_sum.parts[index].value;
        return m_sum.parts.size() > 1 && m_sum.parts.last().value == made;
    }

    /// 上年结转5件，审结33件，未审结4件: what came over is not all that there was.
    [[nodiscard]] bool isOfCarriedOver() const
    {
        const QStringView said = subjectOf(m_sum.total);
        return said.contains(u"结转") && m_sum.total.range.start < m_sum.parts.first().range.start;
    }

    /// 9874栋，其中自建房413栋，初判有隐患的37栋，C级的12栋、D级的5栋，其余20栋: the last are those of one before them.
    [[nodiscard]] bool hasTheirs() const
    {
        constexpr qsizetype kFewest = 3; // parts of the one, and itself
        const QStringView last = subjectOf(m_sum.parts.last());
        if (m_sum.parts.size() < kFewest || !(last.contains(u"其余") || last.contains(u"剩余")))
            return false;
        const qsizetype end = m_sum.parts.size() - 1;
        const auto between = firstFrom(m_quantities, m_sum.parts[end - 1].range.end());
        if (m_sum.isMore() && between->range.end() <= m_sum.parts[end].range.start && between->isCount())
            return true; // 发现扬尘问题52个，下发通知书38份，其余14个
        double behind = m_sum.parts.last().value;
        for (qsizetype index = m_sum.parts.size() - 2; index >= 0; --index) {
            if (index + 2 < m_sum.parts.size() && m_sum.parts[index].value == behind)
                return true;
            behind += m_sum.parts[index].value;
        }
        return false;
    }

    /// 隐患1874处，当场整改1592处，限期整改282处；限期整改的隐患中，已整改279处: the first are all, the others theirs.
    /// 问题148个，其中用地类36个，已解决131个，其余17个: the last are all, seen from another side.
    [[nodiscard]] bool hasAllInSome() const
    {
        if (m_sum.total.range.start > m_sum.parts.first().range.start)
            return false;
        for (qsizetype first = 0; first + 1 < m_sum.parts.size(); ++first) {
            if (first > 0 && m_text[m_sum.parts[first].subject.start - 1] == u'、')
                continue;
            Sum some {m_sum.total, {m_sum.parts[first]}};
            for (qsizetype last = first + 1; last < m_sum.parts.size(); ++last) {
                some.parts << m_sum.parts[last];
                if (!some.isMore() && !some.isLess() && some.parts.size() < m_sum.parts.size() && endsAt(last))
                    return true;
            }
        }
        return false;
    }

    /// Whether something else begins behind the part.
    [[nodiscard]] bool endsAt(qsizetype part) const
    {
        if (part + 1 == m_sum.parts.size())
            return true;
        const int end = m_sum.parts[part].range.end();
        static const QRegularExpression kOther(QStringLiteral("^(?:尚|另|还|其余|剩余)"));
        if (kOther.match(subjectOf(m_sum.parts[part + 1]).toString()).hasMatch())
            return true; // 审结14件，胜诉12件，败诉2件，尚在审理3件
        return m_sum.parts[part + 1].subject.start > end + 1 || QStringView(u"；。").contains(m_text[end]);
    }

    /// 案卷240卷，其中处罚案卷180卷，评为优秀67卷: the one is a kind, the other what has become of some of them all.
    [[nodiscard]] bool hasAnotherTrait() const
    {
        static const QRegularExpression kKind(
            QStringLiteral("(?:类|性|案卷|合同|协议|文件|案件|企业|单位|小区|场所|隐患|问题|人员)$"));
        static const QRegularExpression kTrait(QStringLiteral("^(?:评定|评为|评出|获评|优秀|发现|提出|责令|撤销|纠错|"
                                                              "经|完成|具有|取得|持有|年满|有|存在|已|被|达到|符合)"));
        if (m_sum.total.range.start > m_sum.parts.first().range.start
            || !kKind.match(subjectOf(m_sum.parts.first()).toString()).hasMatch())
            return false;
        return std::any_of(m_sum.parts.begin() + 1, m_sum.parts.end(), [&](const Quantity &part) {
            return part.subject.start > 0 && m_text[part.subject.start - 1] == u'，'
                && kTrait.match(subjectOf(part).toString()).hasMatch();
        });
    }

    /// 326件中，审结294件，败诉35件: how some of those ended that have.
    [[nodiscard]] bool hasOutcomeOfEnded() const
    {
        static const QRegularExpression kEnded(QStringLiteral("^(?:已经?|共)?(?:审结|办结|结案|裁判|判决)$"));
        static const QRegularExpression kOutcome(
            QStringLiteral("^(?:败诉|胜诉|纠错|维持|撤销|驳回|调解|和解|发回|改判)"));
        const Quantity &ended = m_sum.parts.first();
        return m_sum.parts.size() == 2 && kEnded.match(subjectOf(ended).toString()).hasMatch()
            && kOutcome.match(subjectOf(m_sum.parts.last()).toString()).hasMatch()
            && m_sum.parts.last().value <= ended.value;
    }

    /// 其中50万元以上的村263个、100万元以上的村94个: the one has the other in it, and others are left out.
    [[nodiscard]] bool isOfBands() const
    {
        static const QRegularExpression kAbove(QStringLiteral("(?:以上|以下|以内)的?[一-龥]{0,6}$"));
        return m_sum.isLess() && m_sum.parts.size() > 1
            && std::all_of(m_sum.parts.begin(), m_sum.parts.end(), [&](const Quantity &part) {
                   constexpr int kReach = 12; // characters
                   const int start = qMax(0, part.range.start - kReach);
                   return kAbove.match(m_text.mid(start, part.range.start - start)).hasMatch();
               });
    }

    /// “最多跑一次”事项96项，“一次不用跑”事项71项: what can be done in the one way may be done in the other.
    [[nodiscard]] bool isOfWaysToApply() const
    {
        static const QRegularExpression kWay(
            QStringLiteral("跑一次|不用跑|零跑|零次跑|跨省通办|全程网办|全程网上|可网办|就近办|掌上办"));
        return m_sum.parts.size() > 1 && std::all_of(m_sum.parts.begin(), m_sum.parts.end(), [&](const Quantity &part) {
            return part.value <= m_sum.total.value && kWay.match(nameBefore(part)).hasMatch();
        });
    }

    /// 评定为优秀的41宗，合格的133宗，不合格的6宗; 采纳41条，部分采纳14条，未采纳21条: the first of a row.
    [[nodiscard]] bool isOneOfThem() const
    {
        static const QRegularExpression kAround(QStringLiteral("^(?:评定为|评为|评出|评定)|的$"));
        const int end = m_sum.total.range.end();
        const bool isInRow = m_sum.parts.size() > 1 && m_sum.parts.first().subject.start == end + 1
            && QStringView(u"，、；").contains(m_text[end]) && !subjectOf(m_sum.parts.first()).startsWith(u"其中");
        if (!isInRow)
            return false;
        QStringList names;
        for (const Quantity &part : m_sum.parts)
            names << partName(subjectOf(part).toString()).remove(kAround);
        const QString own = partName(subjectOf(m_sum.total).toString()).remove(kAround);
        static const QRegularExpression kDegree(QStringLiteral("^(?:部分|基本|比较|较|完全|不|未)$"));
        constexpr qsizetype kWord = 4; // characters
        const bool isWithin = own.size() > 1 && std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return name.endsWith(own) && kDegree.match(name.chopped(own.size())).hasMatch();
        });
        return isWithin || (own.size() <= kWord && isSibling(own, names) && !areOpposite({own, names.first()}));
    }

    [[nodiscard]] bool any() const
    {
        return isOneOfThem() || isOfEach() || isOfChange() || isNet() || isOfOtherNames() || hasGathered()
            || isSaidToBePartial() || goesOnElsewhere()
            || (m_sum.isLess()
                && (isMadeUp() || hasOtherUnitsBefore() || hasOthersInFirst() || isLeftOfAnother() || endsWithDeed()))
            || totalsAnotherNoun(m_text, m_sum) || isOfBands() || isGatheredInLast() || isOfCarriedOver() || hasTheirs()
            || (m_sum.isMore() && (isOfWaysToApply() || hasAllInSome() || hasAnotherTrait() || hasOutcomeOfEnded()));
    }

private:
    /// Also a name in quotation marks, which is none of its subject.
    [[nodiscard]] QString nameBefore(const Quantity &quantity) const
    {
        constexpr int kReach = 12; // characters
        const int start = qMax(0, quantity.range.start - kReach);
        return m_text.mid(start, quantity.range.start - start);
    }

    [[nodiscard]] QStringView subjectOf(const Quantity &quantity) const
    {
        return QStringView(m_text).mid(quantity.subject.start, quantity.subject.length);
    }

    /// 接种点52个，其中固定47个、临时4个、流动接种车1台; 认定1291件、不予认定23件，终止19件，在办15件.
    [[nodiscard]] bool isMadeUp() const
    {
        constexpr int kMost = 4; // numbers
        double together = 0;
        for (const Quantity &part : m_sum.parts)
            together += part.value;
        auto next = firstFrom(m_quantities, m_sum.range().end());
        for (int count = 0; count < kMost && next != m_quantities.end() && next->range.end() <= m_sentence.end();
             ++count, ++next) {
            together += next->isCount() && !next->approximate ? next->value : 0;
            if (together == m_sum.total.value)
                return true;
        }
        return false;
    }

    /// 政府合同64份、规范性文件18件、其他事项41件，共计123件: the row began with another unit.
    [[nodiscard]] bool hasOtherUnitsBefore() const
    {
        double together = 0;
        for (const Quantity &part : m_sum.parts)
            together += part.value;
        auto each = firstFrom(m_quantities, m_sum.parts.first().range.start);
        while (each != m_quantities.begin() && each->subject.start == std::prev(each)->range.end() + 1) {
            --each;
            together += each->isCount() ? each->value : 0;
            if (together == m_sum.total.value)
                return true;
        }
        return false;
    }

    /// 1.86万份合同中，认定问题合同2417份：偏低的1132份，超期的684份，拖欠的493份，其他108份.
    [[nodiscard]] bool hasOthersInFirst() const
    {
        double others = 0;
        for (const Quantity &part : m_sum.parts.mid(1))
            others += part.value;
        const QStringView between = QStringView(m_text).mid(m_sum.parts[0].range.end(),
            m_sum.parts.size() > 1 ? m_sum.parts[1].range.start - m_sum.parts[0].range.end() : 0);
        const bool isOpened = between.contains(u'：') || between.contains(u"其中") || between.contains(u"分别")
            || (subjectOf(m_sum.parts[0]).startsWith(u"其中")
                && between.startsWith(u'，')); // 其中土地纠纷46起，调处39起
        return isOpened && m_sum.parts.size() > 2 && others == m_sum.parts.first().value;
    }

    /// 查出转租的39户，收回房屋33套，其余6户.
    [[nodiscard]] bool isLeftOfAnother() const
    {
        const Quantity &last = m_sum.parts.last();
        if (!subjectOf(last).endsWith(u"其余"))
            return false;
        const auto end = firstFrom(m_quantities, last.range.start);
        const auto begin = firstFrom(m_quantities, m_sum.total.range.end());
        return std::any_of(begin, end, [&](const Quantity &whole) {
            return std::any_of(
                begin, end, [&](const Quantity &gone) { return whole.value - gone.value == last.value; });
        });
    }

    /// 隐患18635处，其中重大隐患137处；已整改18262处.
    [[nodiscard]] bool endsWithDeed() const
    {
        const Quantity &last = m_sum.parts.last();
        const QStringView said = subjectOf(last);
        return last.subject.start > 0 && m_text[last.subject.start - 1] == u'；' && said.startsWith(u'已')
            && !subjectOf(m_sum.parts.first()).startsWith(u'已') && !subjectOf(m_sum.parts.first()).startsWith(u'未');
    }

    /// 会议18次，其中研究依法行政议题7次；落实会前学法12次: one part, and another thing behind a semicolon.
    [[nodiscard]] bool goesOnElsewhere() const
    {
        if (m_sum.parts.size() < 2)
            return false;
        const Quantity &first = m_sum.parts[0];
        const Quantity &second = m_sum.parts[1];
        const QStringView words = subjectOf(first);
        const QStringView others = subjectOf(second);
        const int end = m_sum.total.range.end();
        const bool isAmong = words.startsWith(u"其中")
            || QStringView(m_text).mid(end, qMax(0, first.range.start - end)).contains(u"其中");
        return second.subject.start > 0 && m_text[second.subject.start - 1] == u'；' && isAmong && !others.isEmpty()
            && words.back() != others.back();
    }

    /// 按每亩180元的标准赔偿，涉及642亩、11.556万元: a price is no total.
    [[nodiscard]] bool isOfEach() const
    {
        static const QRegularExpression kEach(
            QStringLiteral("每[一-龥]{0,3}$|各(?:有|为|抽取?|抽查|评查|选|讲)?$")); // 许可、处罚案卷各30卷
        return !subjectOf(m_sum.parts.first()).contains(u'每')
            && kEach.match(subjectOf(m_sum.total).toString()).hasMatch();
    }

    /// 净减15项：取消9项，下放2项，并入5项，新增1项: some of them are taken away.
    [[nodiscard]] bool isNet() const { return subjectOf(m_sum.total).contains(u'净'); }

    /// 发放问卷162份，收回158份，“满意”和“比较满意”合计156份: of what it names, and not of all that stands before.
    [[nodiscard]] bool isOfOtherNames() const
    {
        const Quantity &last = m_sum.parts.last();
        const QStringList names = namesGathered(last.range.end(), m_sum.total.range.start);
        return !names.isEmpty() && std::any_of(m_sum.parts.begin(), m_sum.parts.end(), [&](const Quantity &part) {
            const QString subject = subjectOf(part).toString();
            return std::none_of(
                names.begin(), names.end(), [&](const QString &name) { return subject.contains(name); });
        });
    }

    /// 1046件，其中…、废止269件、失效73件，废止和失效的合计342件; 公安类26件、自然资源类18件，两类案件共44件: what
    /// gathers some parts is none itself.
    [[nodiscard]] bool hasGathered() const
    {
        static const QRegularExpression kAll(
            QStringLiteral("(?:合计|共计|总计|累计|相加|共)$|^[两三四五](?:类|者|项)"));
        for (qsizetype index = 1; index < m_sum.parts.size(); ++index) {
            if (kAll.match(subjectOf(m_sum.parts[index]).toString()).hasMatch()
                || !namesGathered(m_sum.parts[index - 1].range.end(), m_sum.parts[index].range.start).isEmpty())
                return true;
        }
        return false;
    }

    /// 其中公安863人、市场监管362人，两支队伍占98.3%; …，其余为合作社: the sentence says that there are more.
    [[nodiscard]] bool isSaidToBePartial() const
    {
        static const QRegularExpression kRest(QStringLiteral("^，(?:其余为|占比分别|[一-龥]{0,8}(?:合计|相加|计算|共)|["
                                                             "一-龥]{0,8}占[^，。；\\d]{0,8}\\d{1,2}(?:\\.\\d+)?%)"));
        constexpr int kBehind = 28; // characters
        const QString behind = m_text.mid(m_sum.parts.last().range.end(), kBehind);
        constexpr double kLong = 100;
        return m_sum.isLess() && m_sum.total.range.start < m_sum.parts.first().range.start && !m_sum.isMistyped(kLong)
            && kRest.match(behind).hasMatch() && !isOfOneOrOther(behind) && !isOfLast(behind);
    }

    /// 邻里类198件，占21.0%；…；其他类106件，占11.3%: the share of the last part alone.
    [[nodiscard]] bool isOfLast(const QString &behind) const
    {
        static const QRegularExpression kShare(QStringLiteral("^，占(?:比|总数的|总量的)?(?<share>\\d+(?:\\.\\d+)?)%"));
        constexpr double kAll = 100;
        constexpr double kNear = 0.6; // per cent points
        const QRegularExpressionMatch match = kShare.match(behind);
        const double last = m_sum.parts.last().value;
        const auto isShareOf = [&](double whole) {
            return std::abs(kAll * last / whole - match.captured(u"share").toDouble()) <= kNear;
        };
        return match.hasMatch() && (isShareOf(m_sum.total.value) || isShareOf(m_sum.right(m_sum.total)));
    }

    /// 企业846户、个体2331户、合作社61户，企业占比25.9%; 适用简易程序1544件、普通程序1282件，罚没款合计1365.8万元: the
    /// share of one of them, or the sum of something else, says nothing of how many there are.
    [[nodiscard]] bool isOfOneOrOther(const QString &behind) const
    {
        static const QRegularExpression kShare(QStringLiteral("^，(?<name>[一-龥]{2,8}?)的?占"));
        const QString name = kShare.match(behind).captured(u"name");
        if (!name.isEmpty())
            return m_sum.parts.size() > 2
                && std::any_of(m_sum.parts.begin(), m_sum.parts.end(),
                    [&](const Quantity &part) { return subjectOf(part).contains(name); });
        const auto next = firstFrom(m_quantities, m_sum.parts.last().range.end());
        const bool isMade = next != m_quantities.end() && !behind.contains(u'占') && !behind.startsWith(u"，其余为")
            && next->range.end() <= m_sentence.end();
        return isMade && next->isCount() && !next->isOfKind(m_sum.total);
    }

    /// 满意, 比较满意 of “满意”和“比较满意”合计 between two positions; empty where nothing is gathered by its names.
    [[nodiscard]] QStringList namesGathered(int from, int to) const
    {
        static const QRegularExpression kNames(QStringLiteral(
            "^[，；](?:其中)?(?<names>[一-龥“”■]{2,12}(?:(?:[、和与及]|(?<=”)(?=“))[一-龥“”■]{2,12}?)+)的?"
            "(?:合计|共计|总计|共)$"));
        static const QRegularExpression kJoin(QStringLiteral("[、和与及“”]+"));
        const QRegularExpressionMatch match = kNames.match(m_text.mid(from, qBound(0, to - from, 3 * kFar)));
        return match.captured(u"names").split(kJoin, Qt::SkipEmptyParts);
    }

    /// 集中供养由440元提高到505元，分散供养由335元提高到385元.
    [[nodiscard]] bool isOfChange() const
    {
        const auto isBeginning = [&](const Quantity &part) {
            const QStringView said = subjectOf(part);
            return said.endsWith(u'由') || said.endsWith(u'从');
        };
        return std::any_of(m_sum.parts.begin(), m_sum.parts.end(), isBeginning);
    }

    static constexpr int kFar = 12; // characters

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    const Sum &m_sum;
    TextRange m_sentence;
};

} // namespace

bool isExcused(const QString &text, const QList<Quantity> &quantities, const Sum &sum)
{
    return !sum.isProduct && !sum.hasTakenAway()
        && (areApart(text, quantities, sum) || Excuses(text, quantities, sum).any());
}

} // namespace nianbao
