// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/categoryfinder.h"

#include "core/model/figurewords.h"
#include "core/model/nodefields.h"
#include "core/model/nodematch.h"
#include "core/model/recordhash.h"

#include <algorithm>

namespace nianbao {

CategoryFinder::CategoryFinder(const Report &report, const QString &sender)
{
    for (const Part &part : report.parts) {
        if (part.kind != PartKind::Work)
            continue;
        for (const Section &section : part.sections) {
            const bool isOwnRecord = isMaterialRecord(section.origin) && section.origin.sender == sender;
            if (!isOwnRecord)
                m_sections.append(own(section));
        }
    }
}

Id CategoryFinder::find(const Section &wanted) const
{
    const QString title = bareTitle(wanted.title);
    const auto first = [&](auto fits) {
        const auto it = std::find_if(m_sections.begin(), m_sections.end(), fits);
        return it == m_sections.end() ? Id {} : it->id;
    };
    Id found = first([&](const Section &here) { return here.id == wanted.id; });
    if (found.isNull() && !wanted.key.isEmpty())
        found = first([&](const Section &here) { return here.key == wanted.key; });
    if (found.isNull() && !title.isEmpty())
        found = first([&](const Section &here) { return bareTitle(here.title) == title; });
    return found.isNull() ? alike(title) : found;
}

QString CategoryFinder::titleOf(const Id &category) const
{
    const auto it =
        std::find_if(m_sections.begin(), m_sections.end(), [&](const Section &here) { return here.id == category; });
    return it == m_sections.end() ? QString() : it->title;
}

/// 健全依法行政决策机制 is 健全依法决策机制, and 加强组织领导，压实责任 is 加强组织领导.
Id CategoryFinder::alike(const QString &title) const
{
    constexpr double kAlike = 0.6;
    constexpr qsizetype kFewest = 4; // characters of a title that says something
    Id best;
    double most = kAlike;
    for (const Section &here : m_sections) {
        const QString name = bareTitle(here.title);
        if (std::min(name.size(), title.size()) < kFewest || statesFigures(name))
            continue;
        const bool holds = name.contains(title) || title.contains(name);
        const double score = holds ? 1 : likeness(name, title);
        if (score > most || (best.isNull() && score >= most)) {
            most = score;
            best = here.id;
        }
    }
    return best;
}

} // namespace nianbao
