// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/namedagain.h"

#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/sums/wrongsums.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kBack = 12; // numbers before
constexpr qsizetype kMostBracketed = 50; // each goes through all of its unit

/// 审结 of 审结的131件案件中; empty: it refers to nothing.
QString deedAgainOf(const ToldNumber &told)
{
    static const QRegularExpression kDeed(QStringLiteral("^(?:在|已)?(?<deed>[一-龥]{2,4})的$"));
    static const QRegularExpression kOther(
        QStringLiteral("新增|其余|其他|剩余|首批|未|没有|不|上年|部分|全部|重点|应当?"));
    static const QRegularExpression kAmong(QStringLiteral("^[一-龥]{0,8}?中(?:$|，|[一-龥])"));
    const QString deed = kDeed.match(told.before).captured(u"deed");
    const bool isReference = !deed.isEmpty() && kAmong.match(told.after).hasMatch();
    return isReference && !kOther.match(deed).hasMatch() ? deed : QString();
}

/// 办结 of 468件办结件中; empty: it refers to nothing.
QString deedBehind(const ToldNumber &told)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?<deed>受理|办结|审结|立案|查处|评查|抽查|检查|调解|排查|审查|审核|征求|收到|办理)的?(?:件|案件|案卷|事项|"
        "纠纷|企业|文件|合同|单位|意见|申请)中(?:$|，|[一-龥])"));
    return told.before.isEmpty() ? kForm.match(told.after).captured(u"deed") : QString();
}

/// 行政规范性文件 of 将这5份行政规范性文件报.
bool isDemonstrative(const ToldNumber &told)
{
    static const QRegularExpression kThese(QStringLiteral("(?:^|[将把对在，])这$|(?:^|[将把对在，])上述$"));
    return kThese.match(told.before).hasMatch();
}

/// 一审行政诉讼案件 of 是同期一审行政诉讼案件, 全市一审行政诉讼案件.
QString withoutScope(QString name)
{
    static const QRegularExpression kScope(QStringLiteral("^.*(?:是|为|占|同期|全[省市县区]|本年|全年|的)"));
    return name.remove(kScope);
}

class NamedAgain {
public:
    explicit NamedAgain(const ToldNumbers &numbers)
        : m_numbers(numbers)
    {
    }

    void check(EachOnce &pencil)
    {
        const QList<ToldNumber> &all = m_numbers.all();
        for (qsizetype index = 1; index < qMin(all.size(), kMostNumbers); ++index) {
            const ToldNumber &told = all[index];
            if (told.unit == u"%")
                continue;
            if (told.before.endsWith(u'的'))
                judgeDeed(index, pencil);
            else if (isDemonstrative(told))
                judgeThese(index, pencil);
            else if (isInBrackets(told))
                judgeBracketed(told, pencil);
            else if (const QString deed = deedBehind(told); !deed.isEmpty())
                judgeDone(told, deed, pencil);
        }
    }

private:
    [[nodiscard]] static bool isInBrackets(const ToldNumber &told)
    {
        const QString &text = told.line->open;
        return told.range.start > 0 && text[told.range.start - 1] == u'（' && told.range.end() < int(text.size())
            && text[told.range.end()] == u'）';
    }

    /// Whether a number of the paragraph before it is the same, so that it may be that which is meant.
    [[nodiscard]] bool isToldBefore(qsizetype index) const
    {
        const QList<ToldNumber> &all = m_numbers.all();
        for (qsizetype at = index - 1; at >= 0 && index - at <= kBack && all[at].line == all[index].line; --at) {
            if (all[at].unit == all[index].unit && all[at].number == all[index].number)
                return true;
        }
        return false;
    }

    void judgeDeed(qsizetype index, EachOnce &pencil)
    {
        const QList<ToldNumber> &all = m_numbers.all();
        const ToldNumber &told = all[index];
        const QString deed = deedAgainOf(told);
        if (deed.isEmpty() || isToldBefore(index))
            return;
        for (qsizetype at = index - 1; at >= 0 && index - at <= kBack && all[at].line == told.line; --at) {
            const ToldNumber &each = all[at];
            if (each.unit != told.unit || !phraseOf(each.before).endsWith(deed))
                continue;
            if (!each.before.contains(u'未') && !each.before.contains(u'不') && !each.isOfTime())
                tell(each, told, pencil);
            return;
        }
    }

    /// 468件办结件中: of all that is told to be done the only number.
    void judgeDone(const ToldNumber &told, const QString &deed, EachOnce &pencil)
    {
        const ToldNumber *only = nullptr;
        for (const ToldNumber *each : m_numbers.ofUnit(told.unit)) {
            if (each->range == told.range && each->line == told.line)
                continue;
            if (each->number == told.number)
                return;
            if (!phraseOf(each->before).endsWith(deed) || each->isOfTime())
                continue;
            if (only)
                return;
            only = each;
        }
        if (only && !only->before.contains(u'未') && !only->before.contains(u'不'))
            tell(*only, told, pencil);
    }

    /// All that is counted of the noun before it may be meant, or the last.
    void judgeThese(qsizetype index, EachOnce &pencil)
    {
        constexpr qsizetype kNoun = 4; // characters
        const QList<ToldNumber> &all = m_numbers.all();
        const ToldNumber &told = all[index];
        const QString noun = told.after.left(kNoun);
        if (noun.size() < kNoun || isToldBefore(index))
            return;
        const ToldNumber *last = nullptr;
        qsizetype count = 0;
        for (qsizetype at = index - 1; at >= 0 && index - at <= kBack && all[at].line == told.line; --at) {
            if (all[at].unit != told.unit)
                continue;
            const bool isOfNoun = all[at].after.startsWith(noun) || phraseOf(all[at].before).endsWith(noun);
            count += isOfNoun ? 1 : 0;
            last = isOfNoun && !last ? &all[at] : last;
        }
        if (last && count == 1)
            tell(*last, told, pencil);
    }

    /// 同期一审行政诉讼案件（770件）: the only other number that is called so.
    void judgeBracketed(const ToldNumber &told, EachOnce &pencil)
    {
        static const QRegularExpression kName(QStringLiteral("(?<name>[一-龥]{6,16})（$"));
        constexpr int kReach = 20; // characters
        const QString name = withoutScope(kName.match(told.paragraphBefore(kReach)).captured(u"name"));
        if (name.size() < kShortestName || ++m_bracketed > kMostBracketed)
            return;
        const ToldNumber *only = nullptr;
        for (const ToldNumber *each : m_numbers.ofUnit(told.unit)) {
            if (each->range == told.range || withoutScope(phraseOf(each->before)) != name)
                continue;
            if (only || each->isOfTime() || each->number == told.number)
                return;
            only = each;
        }
        if (only)
            tell(*only, told, pencil);
    }

    void tell(const ToldNumber &one, const ToldNumber &other, EachOnce &pencil)
    {
        if (m_wrong.has(*one.line, one.range) || m_wrong.has(*other.line, other.range))
            return;
        const bool isInOrder = &one < &other;
        markRetold(isInOrder ? one : other, isInOrder ? other : one, pencil);
    }

    static constexpr qsizetype kShortestName = 6; // characters

    const ToldNumbers &m_numbers;
    WrongSums m_wrong;
    qsizetype m_bracketed = 0;
};

} // namespace

void checkNamedAgain(const ToldNumbers &numbers, EachOnce &pencil)
{
    NamedAgain(numbers).check(pencil);
}

QList<RuleExample> namedAgainExamples()
{
    return {
        found(u"全年收到申请145件。受理的案件中，审结132件，结转下年8件。审结的131件案件中，维持100件、撤销31件。"),
        found(u"对起草的8份行政规范性文件和31份合同进行审查，并将这5份行政规范性文件报县人民政府统一编号。"),
        found(u"受理医疗许可申请480件，办结468件，不予许可12件。\n二、存在的问题\n463件办结件中，仍有156件需要到窗口提"
              u"交材料。"),
        silent(u"受理申请480件，办结468件。受理投诉95件，办结90件。\n二、存在的问题\n558件办结件中，仍有156件需要到窗口"
               u"提交材料。"),
        found(u"新收复议申请1925件，是同期一审行政诉讼案件（770件）的2.5倍。全市一审行政诉讼案件765件，审结700件。"),
        silent(
            u"受理的案件中，审结131件，结转下年8件。审结的131件案件中，维持100件。查处违法案件45件。查处的12件重大案件"
            u"中，移送3件。对起草的5份行政规范性文件和3份行政规范性文件修正案进行审查，将这8份行政规范性文件报备。同期"
            u"一审行政诉讼案件（770件）。全市一审行政诉讼案件770件。"),
    };
}

} // namespace nianbao
