// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/othersets.h"

#include "core/proofread/sums/partnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

class OtherSets {
public:
    OtherSets(const QString &text, const QList<Quantity> &quantities, const Sum &sum)
        : m_text(text)
        , m_quantities(quantities)
        , m_sum(sum)
        , m_start(qMax(0, int(text.lastIndexOf(u'。', sum.total.range.start))))
    {
    }

    [[nodiscard]] bool any() const
    {
        if (m_sum.total.range.start > m_sum.parts.first().range.start)
            return isOfRowOfNames();
        return isSetNamed() || isToldBeside() || areOtherMeasures()
            || (m_sum.isMore() && (makesEarlier() || hasBase() || repeatsRow()));
    }

private:
    /// Words up to the first part.
    [[nodiscard]] QString said() const
    {
        const int end = m_sum.total.range.end();
        return m_text.mid(end, qMax(0, m_sum.parts.first().range.start - end));
    }

    [[nodiscard]] bool isJoinedByWords() const
    {
        const QString words = said();
        return words.contains(u"其中") || words.contains(u'：') || words.contains(u'（');
    }

    /// 村均16件: no part.
    [[nodiscard]] bool isAverage(const Quantity &count) const
    {
        static const QRegularExpression kAverage(QStringLiteral("(?:平均|均)(?:为|达|约)?$|每[一-龥]{1,2}$"));
        return kAverage.match(subjectOf(m_text, count)).hasMatch();
    }

    /// The counts of the sum's kind from one position of the sentence to another.
    [[nodiscard]] QList<double> counts(int from, int to) const
    {
        constexpr qsizetype kMost = 16;
        QList<double> values;
        for (auto each = firstFrom(m_quantities, from);
             each != m_quantities.end() && each->range.end() <= to && values.size() < kMost; ++each) {
            if (each->isCount() && each->isOfKind(m_sum.total) && !isAverage(*each))
                values << each->value;
        }
        return values;
    }

    /// 受理286件，调解成功280件；其中镇调委会62件，14个村调委会224件，村均16件;
    /// 合计78个；其中涉及资金的34个，涉及项目的26个.
    [[nodiscard]] bool makesEarlier() const
    {
        const QList<double> earlier = counts(m_start, m_sum.total.range.start);
        if (earlier.isEmpty())
            return false;
        const bool isAmong = said().contains(u"其中");
        if (!isAmong && !subjectOf(m_text, m_sum.total).startsWith(u"其中"))
            return false;
        double together = isAmong ? 0 : m_sum.total.value;
        for (const Quantity &part : m_sum.parts)
            together += isAverage(part) ? 0 : part.value;
        return m_sum.parts.size() > 1 && earlier.contains(together);
    }

    /// 2起证据不足；刑事案件中，已移送19起，还有4起没有移送: not of what stands before the semicolon.
    [[nodiscard]] bool isSetNamed() const
    {
        static const QRegularExpression kSet(
            QStringLiteral("；(?:在|对|属于)?(?<name>[一-龥]{2,12})(?<![其]|过程|工作|行动|检查|整改|整治|办理)中，"));
        constexpr qsizetype kNoun = 2; // characters
        const QString name = kSet.match(said()).captured(u"name");
        const int start = qMax(m_start, m_sum.total.subject.start);
        return !name.isEmpty()
            && !QStringView(m_text).mid(start, m_sum.total.range.end() - start).contains(name.left(kNoun))
            && !QStringView(said()).left(said().indexOf(u'；')).contains(name.left(kNoun));
    }

    /// 96处单位中发现38处，150处未定级文物中发现71处，共109处.
    [[nodiscard]] bool hasBase() const
    {
        static const QRegularExpression kOfThese(
            QStringLiteral("^[一-龥]{1,16}中(?![止央心小型级层药介])[一-龥]{0,12}$"));
        return std::any_of(m_sum.parts.begin(), m_sum.parts.end(), [&](const Quantity &part) {
            const auto next = firstFrom(m_quantities, part.range.end());
            return next != m_quantities.end() && next->isOfKind(part) && next->value <= part.value
                && kOfThese.match(m_text.mid(part.range.end(), next->range.start - part.range.end())).hasMatch();
        });
    }

    /// 新发28张，延续61张，注销17张: what was done in several ways, none of which has the others in it.
    [[nodiscard]] bool isToldBeside() const
    {
        static const QRegularExpression kNew(
            QStringLiteral("(?:新[办发增设批立领]|新核发|新登记|新注册|首次|初次|核发|颁发|设立)[一-龥]{0,8}$"));
        static const QRegularExpression kChange(QStringLiteral(
            "^(?:依法|办理|其中)?(?:延续|延期|变更|换发|换证|补发|补办|注销|歇业|吊销|撤销|迁入|迁出|续期)"));
        return !isJoinedByWords() && kNew.match(subjectOf(m_text, m_sum.total)).hasMatch()
            && std::all_of(m_sum.parts.begin(), m_sum.parts.end(),
                [&](const Quantity &part) { return kChange.match(subjectOf(m_text, part)).hasMatch(); });
    }

    /// 行政处罚21家，罚款112.4万元，解除协议3家，暂停协议8家: the money ends what is told of the first.
    [[nodiscard]] bool areOtherMeasures() const
    {
        static const QRegularExpression kPunished(QStringLiteral("(?:处罚|立案|罚款|查处)[一-龥]{0,6}$"));
        static const QRegularExpression kMeasure(QStringLiteral(
            "^(?:并|另|依法)?(?:解除|暂停|中止|终止|吊销|暂扣|责令|通报|约谈|警告|降低|取消|移送|关停|查封|"
            "注销|撤销|列入|停业|曝光)"));
        const auto next = firstFrom(m_quantities, m_sum.total.range.end());
        const bool isMoney = next != m_quantities.end() && next->unit.endsWith(u'元')
            && next->range.end() <= m_sum.parts.first().range.start;
        return isMoney && !isJoinedByWords() && kPunished.match(subjectOf(m_text, m_sum.total)).hasMatch()
            && std::all_of(m_sum.parts.begin(), m_sum.parts.end(),
                [&](const Quantity &part) { return kMeasure.match(subjectOf(m_text, part)).hasMatch(); });
    }

    /// 一般隐患80处、重大隐患20处，已整改一般隐患78处、重大隐患12处: the last of the row before is called as the last
    /// of this.
    [[nodiscard]] bool repeatsRow() const
    {
        const auto total = firstFrom(m_quantities, m_sum.total.range.start);
        const QString name = subjectOf(m_text, m_sum.total);
        return total != m_quantities.end() && total != m_quantities.begin()
            && areInRow(m_text, *std::prev(total), *total, u'、') && name.size() > 1
            && subjectOf(m_text, m_sum.parts.last()) == name;
    }

    /// 公办学校52所、民办学校11所，共核准公办48所、民办8所: what was done of all, for each of the names.
    [[nodiscard]] bool isOfRowOfNames() const
    {
        const auto next = firstFrom(m_quantities, m_sum.total.range.end());
        if (next == m_quantities.end() || !areInRow(m_text, m_sum.total, *next, u'、'))
            return false;
        const QString name = subjectOf(m_text, *next);
        return name.size() > 1 && subjectOf(m_text, m_sum.parts.last()).contains(name);
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    const Sum &m_sum;
    int m_start; ///< of what a full stop ends; semicolons may stand in it
};

} // namespace

bool isOfOtherSet(const QString &text, const QList<Quantity> &quantities, const Sum &sum)
{
    return !sum.parts.isEmpty() && OtherSets(text, quantities, sum).any();
}

} // namespace nianbao
