// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/owncategories.h"

#include "core/model/nodematch.h"

#include <QSet>

namespace nianbao {

namespace {

bool isOfWork(const Part &part)
{
    return part.kind == PartKind::Work || part.kind == PartKind::Other;
}

/// With nothing but prose below it a part is a category by its own heading.
bool isCategory(const Part &part)
{
    return part.sections.isEmpty() && !(part.lead.isEmpty() && part.tail.isEmpty());
}

QSet<QString> categoriesOf(const Report &report)
{
    QSet<QString> titles;
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections) {
            if (part.kind == PartKind::Work)
                titles.insert(bareTitle(section.title));
        }
    }
    return titles;
}

} // namespace

QStringList headingsOf(const Report &material)
{
    QStringList headings;
    QSet<QString> seen {QString()};
    const auto add = [&](const QString &title) {
        const QString bare = bareTitle(title);
        if (!seen.contains(bare))
            headings << bare;
        seen.insert(bare);
    };
    for (const Part &part : material.parts) {
        if (!isOfWork(part))
            continue;
        if (isCategory(part))
            add(part.heading);
        for (const Section &section : part.sections)
            add(section.title);
    }
    return headings;
}

QStringList becomeCategories(const QStringList &headings, const Report &before, const Report &after)
{
    const QSet<QString> made = categoriesOf(after) - categoriesOf(before);
    QStringList own = headings;
    own.removeIf([&](const QString &heading) { return !made.contains(heading); });
    return own;
}

void assignCategories(Report &material, const QHash<QString, QString> &assigned)
{
    for (Part &part : material.parts) {
        if (assigned.isEmpty() || !isOfWork(part))
            continue;
        if (isCategory(part))
            part.heading = assigned.value(bareTitle(part.heading), part.heading);
        for (Section &section : part.sections) {
            const QString title = assigned.value(bareTitle(section.title));
            if (title.isEmpty())
                continue;
            section.title = title;
            section.key.clear();
        }
    }
}

} // namespace nianbao
