// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/pagenumbers.h"

#include "core/typeset/typeset.h"

namespace nianbao {

namespace {

std::pair<Id, std::pair<int, int>> keyOf(const Place &place)
{
    return {place.node, {int(place.field), place.paragraph}};
}

} // namespace

PageNumbers::PageNumbers(const Report &report, const Fonts &fonts)
    : m_report(report)
{
    const Result<Pages> pages = typeset(report, PageSpec {}, fonts, true);
    if (!pages)
        return;
    for (const Page &page : pages->pages) {
        for (const TextRun &run : page.texts) {
            if (run.source.node.isNull())
                continue;
            if (!m_firstOf.contains(run.source.node))
                m_firstOf.insert(run.source.node, page.number);
            if (run.source.offset >= 0)
                m_inFields[keyOf(run.source)] << Stretch {run.source.offset + int(run.text.size()), page.number};
        }
        for (const PictureBox &picture : page.pictures)
            m_inFields[keyOf(picture.source)] << Stretch {0, page.number};
    }
}

std::optional<int> PageNumbers::of(const MarkedWords &words) const
{
    const Place place = inPlainText(m_report, words).place;
    const QList<Stretch> stretches = m_inFields.value(keyOf(place));
    for (const Stretch &stretch : stretches) {
        if (place.offset < stretch.end)
            return stretch.page;
    }
    if (!stretches.isEmpty())
        return stretches.last().page; // behind the last word, where something is missing
    const auto first = m_firstOf.constFind(place.node);
    const bool isWholeEntry =
        place.field == Field::None || place.field == Field::Title || place.field == Field::Heading;
    return first != m_firstOf.constEnd() && isWholeEntry ? std::optional(*first) : std::nullopt;
}

QString PageNumbers::textOf(const MarkedWords &words) const
{
    const std::optional<int> page = of(words);
    return page ? QString::number(*page) : QString();
}

} // namespace nianbao
