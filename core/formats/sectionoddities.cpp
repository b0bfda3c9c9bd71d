// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sectionoddities.h"

#include "core/model/nodematch.h"

#include <QSet>

namespace nianbao {

namespace {

constexpr qsizetype kShown = 40; // characters of a title

bool isWithoutText(const Section &section)
{
    return section.lead.isEmpty() && section.items.isEmpty() && section.tail.isEmpty();
}

} // namespace

void noteSectionOddities(const Report &report, NoteTally &tally)
{
    for (const Part &part : report.parts) {
        QSet<QString> titles;
        for (const Section &section : part.sections) {
            const QString title = bareTitle(section.title);
            if (title.isEmpty())
                continue;
            const QString shown = section.title.left(kShown);
            const int line = section.origin.line;
            if (part.kind == PartKind::Work && titles.contains(title))
                tally.add(QStringLiteral("section.twice"), line, 1, shown);
            else if (part.kind == PartKind::Work && !report.categories.isEmpty() && section.key.isEmpty())
                tally.add(QStringLiteral("section.own"), line, 1, shown);
            // A problem or a plan often is no more than its title.
            if (part.kind == PartKind::Work && section.titleAlone && isWithoutText(section))
                tally.add(QStringLiteral("section.empty"), line, 1, shown);
            titles.insert(title);
        }
    }
}

} // namespace nianbao
