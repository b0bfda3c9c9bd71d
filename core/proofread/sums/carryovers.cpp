// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/carryovers.h"

#include "core/proofread/rates/growthwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr int kFar = 200; // characters
constexpr QStringView kAmong(u"，其中");

enum class Role { Over, New, All, Done, On, Left, Other };

Role roleOf(const QString &subject)
{
    static const QRegularExpression kOn(
        QStringLiteral("结转(?:至|到|入)?(?:下年|下一年|次年|明年|20\\d\\d年)|(?:下年|次年)结转|转入(?:下年|次年)"));
    static const QRegularExpression kAll(QStringLiteral("^(?:全年|本年度?|今年)?(?:(?:共|合计|总计)(?:计|有|办理|受理|"
                                                        "处理|需办理)?|应办理?|应审理?)(?:案件|申请|件数)?$"));
    static const QRegularExpression kNew(
        QStringLiteral("^(?:[省市州县区]?本级|全[省市州县区])?(?:全年|本年度?|今年|年内|当年)?(?:共)?(?:新收|新接|新增|"
                       "新受理|收到|接收|受理|接到|收入|"
                       "新入矫|入矫)(?!.*(?:不予|未))"));
    static const QRegularExpression kDone(QStringLiteral(
        "^(?:全年|本年度?|年内|其中|目前|截至年底|，)*(?:已经?|共|按期|依法|均)*(?:审结|办结|答复|结案|"
        "完成|办理完毕|支出|实际支出|使用|拨付|发放|领用|期满解除|解除|解矫|注销|化解|销号|摘牌|退出|出院)"
        "(?:案件|[一-龥]{0,4}(?:对象|人员|线索|隐患|问题))?$"));
    if (kOn.match(subject).hasMatch())
        return Role::On;
    static const QRegularExpression kOver(
        QStringLiteral("结转|(?:年初|期初|上年末|去年末|上年底|去年底|上期末?)(?:在办|未结|未办结|结存|结余|在册|在矫|"
                       "实有|存量|列管|有)|"
                       "(?:上年度?|去年)(?:结余|结存|未结|未办结|未审结|剩余|遗留|转入|存量)"));
    static const QRegularExpression kLeft(
        QStringLiteral("^(?:年末|年底|期末|截至(?:年底|年末|12月底|12月31日)|目前|尚)?[，有还]?"
                       "(?:在办|未结|未审结|未办结|结存|结余|节余|(?<=年末|年底|期末|月底|31日|日，|底，|末，)(?:在册|"
                       "在矫|实有|存量|列管))"
                       "(?:案件|资金|(?:社区矫正|安置帮教)?(?:对象|人员)|线索|隐患|问题)?$"));
    if (kOver.match(subject).hasMatch())
        return Role::Over;
    if (kLeft.match(subject).hasMatch())
        return Role::Left;
    if (kAll.match(subject).hasMatch())
        return Role::All;
    if (kDone.match(subject).hasMatch())
        return Role::Done;
    return kNew.match(subject).hasMatch() || subject.contains(u"新收") ? Role::New : Role::Other;
}

/// One count of each role, of those before a count.
struct Balance {
    const Quantity *over = nullptr;
    const Quantity *come = nullptr;
    const Quantity *all = nullptr;
    const Quantity *done = nullptr;
    const Quantity *other = nullptr; ///< the last one of no role in the same sentence
    QList<double> comes; ///< what came, of the whole city and of its own offices
    bool hasOthers = false; ///< more than one of them
    bool isFull = false; ///< a role was there before, or cases ended in other ways as well
};

class CarryOverReader {
public:
    CarryOverReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    [[nodiscard]] QList<Sum> sums() const
    {
        QList<Sum> sums;
        for (qsizetype index = 1; index < m_quantities.size(); ++index) {
            const Quantity &last = m_quantities[index];
            if (!last.isCount() || last.approximate)
                continue;
            const Role role = roleAt(last);
            std::optional<Sum> sum;
            if (role == Role::All)
                sum = sumOfAll(last, before(index));
            else if (role == Role::On || role == Role::Left)
                sum = sumOfOn(last, before(index), role == Role::Left && !isMoney(last));
            if (sum && (sum->isMore() || sum->isLess()))
                sums << *sum;
        }
        return sums;
    }

private:
    [[nodiscard]] Role roleAt(const Quantity &quantity) const { return roleOf(subjectOf(m_text, quantity)); }

    [[nodiscard]] static bool isMoney(const Quantity &quantity) { return quantity.unit == u"元"; }

    [[nodiscard]] bool isOtherEnd(const Quantity &quantity) const
    {
        static const QRegularExpression kEnd(QStringLiteral("不予|终止|终结|撤回|中止|移送|退回|取消|不符合|驳回"));
        return kEnd.match(subjectOf(m_text, quantity)).hasMatch();
    }

    [[nodiscard]] Balance before(qsizetype index) const
    {
        const Quantity &last = m_quantities[index];
        Balance balance;
        int from = last.range.start;
        bool isSameSentence = true;
        for (qsizetype at = index - 1; at >= 0; --at) {
            const Quantity &each = m_quantities[at];
            if (last.range.start - each.range.end() > kFar)
                break;
            isSameSentence &= !QStringView(m_text).mid(each.range.end(), from - each.range.end()).contains(u'。');
            from = each.range.start;
            if (!each.isOfKind(last) || each.approximate || isOfGrowth(m_text, each))
                continue;
            const Role role = roleAt(each);
            if (role != Role::Over && isOfEarlier(m_text, each))
                continue;
            const Quantity **place = role == Role::Over ? &balance.over
                : role == Role::New                     ? &balance.come
                : role == Role::All                     ? &balance.all
                : role == Role::Done                    ? &balance.done
                : isSameSentence                        ? &balance.other
                                                        : nullptr;
            if (role == Role::On || role == Role::Left)
                break;
            if (role == Role::Other && isOtherEnd(each))
                balance.isFull = true;
            if (role == Role::New)
                balance.comes << each.value;
            if (place && !*place)
                *place = &each;
            else if (role == Role::Over || role == Role::Done)
                balance.isFull = true;
            else if (place == &balance.other)
                balance.hasOthers = true;
        }
        return balance;
    }

    /// 收到17件，上年结转2件，共19件.
    [[nodiscard]] std::optional<Sum> sumOfAll(const Quantity &all, const Balance &balance) const
    {
        constexpr int kNear = 40; // characters
        if (!balance.over || !balance.come || balance.done || balance.all || balance.isFull)
            return {};
        const int end = qMax(balance.over->range.end(), balance.come->range.end());
        const int start = qMin(balance.over->range.start, balance.come->range.start);
        const QStringView said = QStringView(m_text).mid(start, all.range.start - start);
        if (said.contains(u'。') || all.range.start - end > kNear || said.contains(u'（'))
            return {};
        return Sum {all, {*balance.over, *balance.come}, true};
    }

    /// 答复18件，结转下年1件 of 19.
    [[nodiscard]] std::optional<Sum> sumOfOn(const Quantity &on, const Balance &balance, bool isOnlyOfAll) const
    {
        const bool isParted = balance.all && balance.done
            && m_text.mid(balance.done->range.end(), kAmong.size()) == kAmong; // 审结58件，其中维持33件
        if (!balance.done || balance.isFull
            || (balance.other && balance.other->range.start > balance.done->range.start && !isParted)
            || QStringView(m_text)
                   .mid(balance.done->range.end(), on.range.start - balance.done->range.end())
                   .contains(u'。'))
            return {};
        Quantity done = *balance.done;
        const double made = done.value + on.value;
        if (balance.all && balance.all->value == made)
            return {};
        if (balance.over && balance.come) {
            const bool isMade = std::any_of(balance.comes.begin(), balance.comes.end(),
                [&](double come) { return balance.over->value + come == made; });
            if (isMade || balance.come->value == made)
                return {};
            if (balance.all)
                return Sum {*balance.all, {done, on}, true};
            done.value = -done.value;
            return Sum {on, {*balance.over, *balance.come, done}, true};
        }
        if (isOnlyOfAll)
            return {};
        const Quantity *total = balance.all ? balance.all : balance.come ? balance.come : balance.other;
        const bool isOnly = total && (total == balance.all || !balance.over)
            && (total == balance.other ? !balance.hasOthers : !balance.other)
            && !QStringView(m_text).mid(total->range.end(), on.range.start - total->range.end()).contains(u'。');
        return isOnly && total->value != made ? std::optional(Sum {*total, {done, on}, true}) : std::nullopt;
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
};

} // namespace

QList<Sum> carryOverSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    if (!text.contains(u"结转") && !text.contains(u"年初") && !text.contains(u"期初") && !text.contains(u"结余")
        && !text.contains(u"上年") && !text.contains(u"去年") && !text.contains(u"上期"))
        return {};
    return CarryOverReader(text, quantities).sums();
}

} // namespace nianbao
