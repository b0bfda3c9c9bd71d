// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/loosereport.h"

#include "core/model/nodefields.h"

#include <utility>

namespace nianbao {
namespace {

void takeApart(const WorkItem &item, Loose &loose)
{
    loose.items.insert(item.id, own(item));
    for (const WorkItem &child : item.children) {
        loose.childrenOf[item.id] << child.id;
        takeApart(child, loose);
    }
}

} // namespace

bool putTogether(Loose &loose)
{
    for (const Id &partId : std::as_const(loose.partOrder)) {
        Part part = loose.parts.take(partId);
        for (const Id &sectionId : loose.sectionsOf.value(partId)) {
            Section section = loose.sections.take(sectionId);
            for (const Id &itemId : loose.itemsOf.value(sectionId)) {
                WorkItem item = loose.items.take(itemId);
                const QList<Id> children = loose.childrenOf.take(itemId);
                for (const Id &childId : children)
                    item.children << loose.items.take(childId);
                section.items << std::move(item);
            }
            part.sections << std::move(section);
        }
        loose.report.parts << std::move(part);
    }
    return loose.sections.isEmpty() && loose.items.isEmpty();
}

Loose takenApart(const Report &report)
{
    Loose loose;
    loose.report = report;
    loose.report.parts.clear();
    for (const Part &part : report.parts) {
        loose.partOrder << part.id;
        loose.parts.insert(part.id, own(part));
        for (const Section &section : part.sections) {
            loose.sectionsOf[part.id] << section.id;
            loose.sections.insert(section.id, own(section));
            for (const WorkItem &item : section.items) {
                loose.itemsOf[section.id] << item.id;
                takeApart(item, loose);
            }
        }
    }
    return loose;
}

} // namespace nianbao
