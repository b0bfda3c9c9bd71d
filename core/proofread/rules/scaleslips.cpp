// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

/// The number as it is printed, without 万 and 亿.
double printedNumber(const Quantity &quantity)
{
    return quantity.value / scaleOf(quantity);
}

bool isScaled(const Quantity &quantity)
{
    return quantity.isCount() && !quantity.approximate && scaleOf(quantity) > 1;
}

class ScaleSlipReader {
public:
    ScaleSlipReader(const PrintedLine &line, RedPencil &pencil)
        : m_line(line)
        , m_pencil(pencil)
    {
    }

    void read() const
    {
        const QList<Quantity> &quantities = m_line.quantities;
        for (qsizetype index = 0; index + 1 < quantities.size(); ++index) {
            if (isScaled(quantities[index]))
                judgeParts(index);
            if (isScaled(quantities[index]) && isScaled(quantities[index + 1]))
                judgePair(quantities[index], quantities[index + 1]);
        }
    }

private:
    [[nodiscard]] QString between(const Quantity &one, const Quantity &other) const
    {
        return m_line.open.mid(one.range.end(), other.range.start - one.range.end());
    }

    /// 7.84亿元，其中减税5.21亿元、降费2.63万元: as they are printed the numbers make the total, though not with their
    /// scales.
    void judgeParts(qsizetype index) const
    {
        constexpr qsizetype kMostParts = 8;
        constexpr qsizetype kMostGap = 16; // characters
        constexpr double kNothing = 1e-6;
        const QList<Quantity> &quantities = m_line.quantities;
        const Quantity &total = quantities[index];
        double sum = 0;
        const Quantity *odd = nullptr;
        const qsizetype end = qMin(quantities.size(), index + 1 + kMostParts);
        for (qsizetype at = index + 1; at < end; ++at) {
            const Quantity &part = quantities[at];
            const QString gap = between(quantities[at - 1], part);
            if (gap.size() > kMostGap || gap.contains(u'。') || !isScaled(part) || part.unit != total.unit)
                return;
            sum += printedNumber(part);
            if (scaleOf(part) != scaleOf(total)) {
                if (odd)
                    return;
                odd = &part;
            }
            if (at > index + 1 && std::abs(sum - printedNumber(total)) < kNothing) {
                if (odd)
                    mark(*odd, total);
                return;
            }
        }
    }

    /// 送审12.62亿元，审定11.74万元: nobody cuts so much.
    void judgePair(const Quantity &one, const Quantity &other) const
    {
        static const QRegularExpression kBefore(
            QStringLiteral("(?:送审|预算|概算|合同|申请|申报|计划|应收|安排|下达|投资)[一-龥]{0,6}$"));
        static const QRegularExpression kAfter(QStringLiteral(
            "^，?(?:其中)?(?:[一-龥]{0,4})?(?:审定|决算|实际|核定|支出|执行|完成|实收|到位|拨付|批复)[一-龥]{0,6}$"));
        constexpr double kLeast = 0.5;
        constexpr double kMost = 1.2;
        const double ratio = printedNumber(other) / printedNumber(one);
        const QString subject = m_line.open.mid(one.subject.start, one.subject.length);
        const bool isSlip = one.unit == other.unit && scaleOf(one) != scaleOf(other) && ratio >= kLeast
            && ratio <= kMost && one.decimals > 0 && other.decimals > 0 && kBefore.match(subject).hasMatch()
            && kAfter.match(between(one, other)).hasMatch();
        if (isSlip)
            mark(other, one);
    }

    void mark(const Quantity &odd, const Quantity &beside) const
    {
        m_pencil.mark(m_line, odd.range,
            {ProofreadWords::tr("“%1”与“%2”的“万”“亿”对不上。")
                    .arg(m_line.quote(odd.range), m_line.quote(beside.range))});
    }

    const PrintedLine &m_line;
    RedPencil &m_pencil;
};

void checkScaleSlips(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines())
        ScaleSlipReader(line, pencil).read();
}

} // namespace

Rule scaleSlipsRule()
{
    return {QLatin1String("numbers.scale"), QLatin1String("N15"), QT_TRANSLATE_NOOP("proofread", "万和亿写混了"),
        QT_TRANSLATE_NOOP("proofread", "总数论“亿”，一项论“万”，按写的数字却正好加得起来；送审论“亿”，审定论“万”。"),
        Severity::Warning, kSelfEvident, Strength::Regulation, checkScaleSlips,
        {
            found(u"落实减税降费7.84亿元，其中减税5.21亿元、降费2.63万元。"),
            found(u"送审金额12.62亿元，审定金额11.74万元。"),
            silent(u"落实减税降费7.84亿元，其中减税5.21亿元、降费2.63亿元。"),
            silent(u"救灾资金1.2亿元，其中县级配套800万元、捐款200万元。"),
            silent(u"送审金额12.62亿元，审定金额11.74亿元，核减8800万元。"),
        }};
}

} // namespace nianbao
