// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/remainders.h"

#include "core/proofread/growthwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr int kFar = 80; // characters from one count to the next
constexpr qsizetype kMostParts = 5;

QString subjectOf(const QString &text, const Quantity &quantity)
{
    return text.mid(quantity.subject.start, quantity.subject.length);
}

/// 还有3个正在整改, 其余3个: what is left; 另有 may be more of the same.
bool isRest(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kLeft(QStringLiteral(
        "^(?:目前|现|截至目前|，)*(?:(?<open>还有|尚有|仍有|另有)|剩余|其余|余下|剩下|还剩|尚余)(?:的|问题|案件|隐患|"
        "事项|纠纷)*$"));
    static const QRegularExpression kUndone(
        QStringLiteral("^[一-龥]{0,6}?(?:正在?|仍在|尚在|尚未|还未|仍未|未)[一-龥]{0,2}(?:整改|化解|办理|审理|处理|"
                       "处置|调解|推进|协调|"
                       "整治|解决|完成|办结|审结|销号|落实|办|进行)(?:完成|完毕|到位|中)?(?=[，。；）])"));
    constexpr int kBehind = 18; // characters
    const QRegularExpressionMatch left = kLeft.match(subjectOf(text, quantity));
    return left.hasMatch() && quantity.isCount() && !quantity.approximate
        && (left.capturedLength(u"open") == 0 || kUndone.match(text.mid(quantity.range.end(), kBehind)).hasMatch());
}

bool isDone(const QString &subject)
{
    static const QRegularExpression kDone(QStringLiteral(
        "(?:^|已经?|成功|完成|全部|均|正在|部分|基本|目前|，)[一-龥]{0,4}(?:整改|化解|办结|审结|解决|完成|"
        "处理|结案|整治|销号|调解|处置|答复|拆除|办理|回复|落实)(?:完成|完毕|到位|结束|销号|成功|了)?$"));
    static const QRegularExpression kFound(QStringLiteral("应|需|须|拟|要求|计划"));
    return kDone.match(subject).hasMatch() && !kFound.match(subject).hasMatch();
}

bool isFound(const QString &subject)
{
    static const QRegularExpression kFound(
        QStringLiteral("发现|排查|受理|收到|接收|接到|梳理|查摆|反馈|交办|移交|承办|查出|转办|征集|摸排|列出|涉及|存在|"
                       "共有?$|总[数计]"));
    return kFound.match(subject).hasMatch() && !isDone(subject);
}

/// Left over from another year, or counted for several: no whole of these parts.
bool isOfOtherTimes(QStringView text)
{
    return text.contains(u"结转") || text.contains(u"上年") || text.contains(u"去年") || text.contains(u"往年")
        || text.contains(u"历年") || text.contains(u"累计");
}

class RemainderReader {
public:
    RemainderReader(const QString &text, const QList<Quantity> &quantities)
        : m_text(text)
        , m_quantities(quantities)
    {
    }

    /// `rest`: what remains, by its index.
    [[nodiscard]] std::optional<Sum> sumOf(qsizetype rest) const
    {
        const Quantity &last = m_quantities[rest];
        Sum sum {{}, {last}, !subjectOf(m_text, last).contains(u"另有"), true};
        qsizetype at = rest - 1;
        for (; at >= 0; --at) {
            const Quantity &each = m_quantities[at];
            if (each.isPercent())
                continue;
            if (!isNear(each, sum.parts.first()) || !each.isOfKind(last) || each.approximate)
                return {};
            if (!isDone(subjectOf(m_text, each)))
                break;
            sum.parts.prepend(each);
        }
        if (at < 0 || sum.parts.size() < 2 || sum.parts.size() > kMostParts)
            return {};
        sum.total = m_quantities[at];
        const QString found = subjectOf(m_text, sum.total);
        const QStringView said =
            QStringView(m_text).mid(sum.total.subject.start, last.range.end() - sum.total.subject.start);
        const bool fits = isFound(found) && said.count(u'。') <= 1 && !isOfOtherTimes(said);
        if (!fits || isOfGrowth(m_text, sum.total) || isOfEarlier(m_text, sum.total) || isOfAnother(at, sum))
            return {};
        return sum;
    }

private:
    [[nodiscard]] static bool isNear(const Quantity &before, const Quantity &behind)
    {
        return behind.range.start - before.range.end() <= kFar;
    }

    /// The parts make one of the counts before the total, or it together with one of them.
    [[nodiscard]] bool isOfAnother(qsizetype total, const Sum &sum) const
    {
        constexpr qsizetype kMost = 4; // counts
        const double made = sum.together().least;
        double together = sum.total.value;
        for (qsizetype at = total - 1; at >= 0 && total - at <= kMost; --at) {
            const Quantity &each = m_quantities[at];
            if (!each.isOfKind(sum.total))
                continue;
            together += each.value;
            if (each.value == made || together == made)
                return true;
        }
        return false;
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
};

} // namespace

QList<Sum> remainderSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kFewest = 2; // a total and what is done
    QList<Sum> sums;
    for (qsizetype index = kFewest; index < quantities.size(); ++index) {
        const Quantity &quantity = quantities[index];
        const QStringView subject = QStringView(text).mid(quantity.subject.start, quantity.subject.length);
        const bool mayBe = subject.contains(u'有') || subject.contains(u'余') || subject.contains(u'剩');
        if (!mayBe || !isRest(text, quantity))
            continue;
        if (const std::optional<Sum> sum = RemainderReader(text, quantities).sumOf(index))
            sums << *sum;
    }
    return sums;
}

} // namespace nianbao
