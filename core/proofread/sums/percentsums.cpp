// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/percentsums.h"

#include "core/proofread/sums/partnames.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr double kAll = 100;

bool areMoreThanAll(const QList<Quantity> &percents)
{
    constexpr double kRounded = 0.55; // in the last place
    double least = 0;
    for (const Quantity &percent : percents)
        least += percent.value - kRounded * percent.step;
    return least > kAll;
}

Sum sumOf(const QList<Quantity> &percents)
{
    Quantity all = percents.first();
    all.value = kAll;
    all.step = 1;
    all.decimals = 0;
    return {all, percents, false, false};
}

class PercentRow {
public:
    PercentRow(const QString &text, const QList<Quantity> &quantities, qsizetype index)
        : m_text(text)
        , m_quantities(quantities)
        , m_first(index)
    {
    }

    /// 城镇、农村分别占41.2%、68.8%.
    [[nodiscard]] QList<Quantity> respectively() const
    {
        static const QRegularExpression kNames(
            QStringLiteral("(?<names>[一-龥]{1,8}(?:[、和与][一-龥]{1,8}){1,5})(?:分别占比?|占比分别)(?:为|达)?$"));
        static const QRegularExpression kJoin(QStringLiteral("[、和与]"));
        constexpr int kLongest = 60; // characters
        const int end = m_quantities[m_first].range.start;
        const QRegularExpressionMatch match =
            kNames.match(m_text.mid(qMax(0, end - kLongest), end - qMax(0, end - kLongest)));
        if (!match.hasMatch() || match.captured(u"names").contains(u'率')) // 知晓率 of both is no part of anything
            return {};
        const QStringList names = match.captured(u"names").split(kJoin);
        const QList<Quantity> percents = m_quantities.mid(m_first, names.size());
        const bool isRow = percents.size() == names.size()
            && std::all_of(percents.begin(), percents.end(),
                [](const Quantity &each) { return each.isPercent() && !each.approximate; });
        return isRow && isApart(names) ? percents : QList<Quantity>();
    }

    /// 专职占35.8%，兼职占74.2%.
    [[nodiscard]] QList<Quantity> each() const
    {
        QStringList names;
        QList<Quantity> percents;
        for (qsizetype index = m_first; index < m_quantities.size() && isGoingOn(index); ++index) {
            const QString subject = m_text.mid(m_quantities[index].subject.start, m_quantities[index].subject.length);
            const qsizetype occupies = subject.lastIndexOf(u'占');
            if (occupies <= 0 || (subject.size() - occupies > 1 && !subject.endsWith(u"占比")))
                break;
            names << partName(subject.left(occupies));
            percents << m_quantities[index];
        }
        return isApart(names) ? percents : QList<Quantity>();
    }

    /// 满意率96.2%，基本满意率3.1%，不满意率1.7%.
    [[nodiscard]] QList<Quantity> degrees() const
    {
        static const QRegularExpression kDegree(
            QStringLiteral("(?<degree>非常|很|较|比较|基本|不)?(?:满意|了解|合格)(?:率|度|的)?占?(?:为|达|占)?$"));
        constexpr qsizetype kFewest = 3;
        QStringList degrees;
        QList<Quantity> percents;
        for (qsizetype index = m_first; index < m_quantities.size() && isGoingOn(index); ++index) {
            const Quantity &percent = m_quantities[index];
            const QRegularExpressionMatch match = kDegree.match(subjectOf(m_text, percent));
            const bool isOfAnother = index > m_first && match.capturedStart() > 0;
            if (!match.hasMatch() || isOfAnother || match.captured().contains(u"和")
                || degrees.contains(match.captured(u"degree")))
                break;
            degrees << match.captured(u"degree");
            percents << percent;
        }
        return percents.size() >= kFewest && degrees.contains(u"不") ? percents : QList<Quantity>();
    }

private:
    [[nodiscard]] bool isGoingOn(qsizetype index) const
    {
        const Quantity &percent = m_quantities[index];
        if (!percent.isPercent() || percent.approximate)
            return false;
        return index == m_first || percent.subject.start == m_quantities[index - 1].range.end() + 1;
    }

    [[nodiscard]] static bool isApart(const QStringList &names)
    {
        return kinshipOf(names, QStringLiteral("%"), {}).isKnown;
    }

    const QString &m_text;
    const QList<Quantity> &m_quantities;
    qsizetype m_first;
};

} // namespace

QList<Sum> percentSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<Sum> sums;
    if (!text.contains(u'占') && !text.contains(u"基本"))
        return sums;
    for (qsizetype index = 0; index + 1 < quantities.size(); ++index) {
        if (!quantities[index].isPercent() || !quantities[index + 1].isPercent())
            continue;
        const PercentRow row(text, quantities, index);
        QList<Quantity> percents = row.respectively();
        if (percents.isEmpty())
            percents = row.each();
        if (percents.isEmpty())
            percents = row.degrees();
        if (percents.size() < 2)
            continue;
        if (areMoreThanAll(percents))
            sums << sumOf(percents);
        index += percents.size() - 1;
    }
    return sums;
}

} // namespace nianbao
