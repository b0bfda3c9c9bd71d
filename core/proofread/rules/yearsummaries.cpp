// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/yearsummaries.h"

#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/sums/wrongsums.h"

#include <QHash>
#include <QSet>

namespace nianbao {

namespace {

constexpr qsizetype kEnd = 2; // characters, by which names are looked up

class YearSummaries {
public:
    explicit YearSummaries(const ToldNumbers &numbers)
    {
        addSummaries(numbers);
        if (!m_summaries.isEmpty())
            addTold(numbers);
    }

    void check(EachOnce &pencil)
    {
        for (const Telling &summary : std::as_const(m_summaries))
            checkOne(summary, pencil);
    }

private:
    void addSummaries(const ToldNumbers &numbers)
    {
        constexpr qsizetype kMost = 300;
        for (const ToldNumber &told : numbers.all()) {
            if (told.unit == u"%" || !sumsUp(told))
                continue;
            m_retold.insert(&told);
            const Telling telling(told);
            if (telling.isNamed() && m_summaries.size() < kMost)
                m_summaries << telling;
        }
    }

    /// Only what one of the summaries may tell again.
    void addTold(const ToldNumbers &numbers)
    {
        constexpr qsizetype kMost = 60; // of one end and unit
        QSet<QString> units;
        for (const Telling &summary : std::as_const(m_summaries))
            units.insert(summary.told->unit);
        for (const ToldNumber &told : numbers.all()) {
            if (!units.contains(told.unit) || told.line->part == PartKind::Plans || m_retold.contains(&told))
                continue;
            const Telling telling(told);
            QList<Telling> &tellings = m_tellings[telling.name.right(kEnd) + told.unit];
            if (telling.isNamed() && tellings.size() < kMost)
                tellings << telling;
        }
    }

    void checkOne(const Telling &summary, EachOnce &pencil)
    {
        const Telling *other = nullptr;
        const QList<Telling> alike = m_tellings.value(summary.name.right(kEnd) + summary.told->unit);
        for (const Telling &each : alike) {
            if (each.told->isOfOther() || !areNamedAlike(each, summary))
                continue;
            if (each.told->number == summary.told->number || (other && other->told->number != each.told->number))
                return; // it is told so, or of several
            other = &each;
        }
        // a body that is named before it in the sentence did something else: 县司法局审查草案137件，全县办理案件2315件
        if (!other || tellsOf(*other->told, *summary.told) || summary.told->isOfTime() || summary.told->isAmong()
            || !mayBeSlip(*other, summary) || m_wrong.has(*other->told->line, other->told->range))
            return;
        markRetold(*other->told, *summary.told, pencil);
    }

    /// Of one size at least, or told in the very same words.
    [[nodiscard]] static bool mayBeSlip(const Telling &one, const Telling &other)
    {
        constexpr double kTimes = 2;
        constexpr double kWidely = 4;
        constexpr qsizetype kLong = 6; // characters
        const double times = one.name == other.name && one.name.size() >= kLong ? kWidely : kTimes;
        const double first = one.told->number.toDouble();
        const double second = other.told->number.toDouble();
        return isMiswritten(one.told->number, other.told->number) || (first < times * second && second < times * first);
    }

    QSet<const ToldNumber *> m_retold; ///< those of the summaries
    QHash<QString, QList<Telling>> m_tellings; ///< of the work, by the end of the name and the unit
    QList<Telling> m_summaries;
    WrongSums m_wrong;
};

} // namespace

void checkYearSummaries(const ToldNumbers &numbers, EachOnce &pencil)
{
    YearSummaries(numbers).check(pencil);
}

QList<RuleExample> yearSummaryExamples()
{
    return {
        found(u"全县各级人民调解组织调解纠纷3275件。新登记市场主体3.62万户。\n回顾全年，我县新登记市场主体7."
              u"62万户，调解纠纷"
              u"3272件，成效明显。",
            2018, 2),
        found(u"全年办理法律援助28件，挽回经济损失1846万元。\n一年来，全镇办理法律援助82件，挽回经济损失1806万元。",
            2018, 2),
        found(u"3月和9月分别评查案卷96卷和104卷，全年共评查200卷。实施5月1日起施行的《信访工作条例》，全县受理信访事项8"
              u"74件。"
              u"\n总的来看，评查案卷300卷，受理信访事项974件，成效明显。",
            2018, 2),
        found(u"全县办理行政处罚案件2315件。举办执法骨干培训班6期。\n总的来看，2018年我局审查草案137件，县司法局审核案"
              u"件30件，全县办"
              u"理行政处罚案件2415件，举办执法骨干培训班3期。",
            2018, 2),
        silent(u"全年办理法律援助28件。其中法律援助82件另计。\n一年来，全镇办理法律援助28件，开展法治讲座12场。"),
        silent(u"县公安局调解纠纷1275件。各乡镇调解纠纷2000件。\n总的来看，全县调解纠纷3275件，成效明显。"),
        silent(u"上半年排查隐患120处，下半年排查隐患160处。2017年，排查隐患230处。\n一年来，排查隐患280处，均已整改。"),
    };
}

} // namespace nianbao
