// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/rebasedsums.h"

#include "core/proofread/sums/partnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

class Rebasing {
public:
    Rebasing(const QString &text, const QList<Quantity> &quantities, const Sum &sum)
        : m_text(text)
        , m_quantities(quantities)
        , m_sum(sum)
        , m_isInFront(sum.total.range.start < sum.parts.first().range.start)
    {
    }

    Sum sum()
    {
        if (m_isInFront) {
            leaveDoneOut();
            takeNewBase();
        } else {
            takeRestOfMoney();
            takeNamed();
        }
        return m_sum;
    }

private:
    /// 立行立改的9个已全部完成，限期整改的5个完成4个，长期坚持的2个取得成效: no mark stands between what there was of
    /// them and what was done; the others are called like the first.
    void leaveDoneOut()
    {
        static const QRegularExpression kDone(
            QStringLiteral("^[一-龥]{0,6}?(?:已|均|全部|完成|办结|整改|销号|审结|化解|解决|达标|合格|通过|落实|到位|"
                           "整治|验收|建成|答复|采纳|调解|出台|印发|履行|兑现)[一-龥]{0,4}$"));
        const auto isOwn = [&](const Quantity &part) { return subjectOf(m_text, part).endsWith(u'的'); };
        const bool hasDone = std::any_of(m_sum.parts.begin(), m_sum.parts.end(), [&](const Quantity &whole) {
            const auto done = firstFrom(m_quantities, whole.range.end());
            return done != m_quantities.end() && done->isOfKind(whole) && done->value <= whole.value && isOwn(whole)
                && kDone.match(m_text.mid(whole.range.end(), done->range.start - whole.range.end())).hasMatch();
        });
        if (!hasDone || !isOwn(m_sum.parts.first()))
            return;
        QList<Quantity> parts;
        const int end = sentenceAt(m_text, m_sum.parts.first().range.start).end();
        for (auto each = firstFrom(m_quantities, m_sum.parts.first().range.start);
             each != m_quantities.end() && each->range.end() <= end; ++each) {
            if (each->isOfKind(m_sum.total) && isOwn(*each))
                parts << *each;
        }
        m_sum.parts = parts;
        m_sum.isWhole = parts.size() > 1;
    }

    /// 受理 of 受理案件中审结 and of 受理的案件中，审结; empty where the part's words begin no base.
    [[nodiscard]] QString baseOf(const Quantity &part) const
    {
        static const QRegularExpression kBase(
            QStringLiteral("(?:^|[，；。])(?:在|其中|所|已|经)*(?<name>[一-龥]{2})[一-龥]{0,8}(?<![其集之])中"
                           "(?![止央心小型级层药])，?[一-龥]{0,10}$"));
        constexpr int kReach = 26; // characters
        const int start = qMax(0, part.range.start - kReach);
        return kBase.match(m_text.mid(start, part.range.start - start)).captured(u"name");
    }

    /// 受理 of 受理198件, none of 不予受理12件.
    [[nodiscard]] bool isNamed(const Quantity &count, const QString &name) const
    {
        const QString subject = subjectOf(m_text, count);
        const qsizetype at = subject.lastIndexOf(name);
        return at >= 0 && !subject.left(at).endsWith(u'不') && !subject.left(at).endsWith(u'未')
            && !subject.left(at).endsWith(u"不予");
    }

    /// The nearest count of the name before the part and not before the total.
    [[nodiscard]] const Quantity *namedBefore(const Quantity &part, const QString &name) const
    {
        for (auto each = firstFrom(m_quantities, part.range.start); each != m_quantities.begin();) {
            --each;
            if (each->range.start < m_sum.total.range.start)
                break;
            if (each->isOfKind(part) && isNamed(*each, name))
                return &*each;
        }
        return nullptr;
    }

    /// 申请210件，不予受理12件，受理198件，受理案件中审结180件; 其中不予受理3件、受理55件；受理的案件中审结49件.
    void takeNewBase()
    {
        for (qsizetype index = 0; index < m_sum.parts.size(); ++index) {
            const Quantity &part = m_sum.parts[index];
            const QString name = baseOf(part);
            const Quantity *base = name.isEmpty() ? nullptr : namedBefore(part, name);
            if (!base || base->range == m_sum.total.range || base->approximate)
                continue;
            const Quantity some = part;
            if (index > 0)
                m_sum.parts = m_sum.parts.mid(0, index);
            else
                m_sum.total = *base;
            m_sum.isWhole = m_sum.parts.size() > 1 && (m_sum.isWhole || (isOfOpposites() && m_sum.isMistyped()));
            if (index > 0 && !m_sum.isWrong() && some.value > base->value)
                m_sum = {*base, {some}, false, true};
            return;
        }
    }

    /// 不予受理12件，受理198件: nothing is left over, though a word may say so of some lists more.
    [[nodiscard]] bool isOfOpposites() const
    {
        constexpr qsizetype kTwo = 2;
        return m_sum.parts.size() == kTwo
            && areOpposite(
                {partName(subjectOf(m_text, m_sum.parts.first())), partName(subjectOf(m_text, m_sum.parts.last()))});
    }

    /// 财政列支86万元，上级补助42万元，当年共支出118万元，结余10万元: what came in is what was spent and what is left.
    void takeRestOfMoney()
    {
        static const QRegularExpression kSpent(
            QStringLiteral("(?:支出|使用|支付|花费|拨付|发放|用去|列支)[一-龥]{0,6}$"));
        static const QRegularExpression kLeft(QStringLiteral("^(?:年末|年底|尚|还|净)?(?:结余|节余|剩余|余|结转)"));
        const auto next = firstFrom(m_quantities, m_sum.total.range.end());
        if (!kSpent.match(subjectOf(m_text, m_sum.total)).hasMatch() || next == m_quantities.end())
            return;
        const bool isLeft = next->isOfKind(m_sum.total)
            && next->range.end() <= sentenceAt(m_text, m_sum.total.range.start).end()
            && kLeft.match(subjectOf(m_text, *next)).hasMatch();
        if (!isLeft)
            return;
        Quantity left = *next;
        left.value = -left.value;
        m_sum.parts << left;
    }

    /// 合格112人；补考14人参加，合格11人，两次合计合格123人: only what is called as the total is has part in it.
    void takeNamed()
    {
        static const QRegularExpression kNamed(QStringLiteral("(?:合计|共计|总计|累计|共)(?<name>[一-龥]{2,4})$"));
        const QString name = kNamed.match(subjectOf(m_text, m_sum.total)).captured(u"name");
        const auto isCalled = [&](const Quantity &count) {
            return subjectOf(m_text, count).endsWith(name) && isNamed(count, name);
        };
        if (name.isEmpty() || !isCalled(m_sum.parts.last())
            || std::all_of(m_sum.parts.begin(), m_sum.parts.end(), isCalled))
            return;
        QList<Quantity> named;
        const auto end = firstFrom(m_quantities, m_sum.total.range.start);
        constexpr int kFar = 160; // characters; a ； may stand between them
        const int start = qMax(int(m_text.lastIndexOf(u'。', m_sum.total.range.start)), m_sum.total.range.start - kFar);
        for (auto each = firstFrom(m_quantities, qMax(0, start)); each != end; ++each) {
            if (each->isOfKind(m_sum.total) && isCalled(*each))
                named << *each;
        }
        if (named.size() > 1)
            m_sum.parts = named;
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    Sum m_sum;
    bool m_isInFront;
};

} // namespace

Sum rebased(const QString &text, const QList<Quantity> &quantities, const Sum &sum)
{
    const bool isPlain = !sum.isProduct && !sum.hasTakenAway() && !sum.parts.isEmpty();
    return isPlain ? Rebasing(text, quantities, sum).sum() : sum;
}

} // namespace nianbao
