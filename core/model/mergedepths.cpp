// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mergedepths.h"

#include "core/model/recordmatch.h"

namespace nianbao {

MergeDepths::MergeDepths(const Report &current, const Report &incoming)
{
    mapCurrent(current);
    mapIncoming(incoming);
    collectStrays(current);
}

void MergeDepths::mapCurrent(const Report &current)
{
    used.insert(current.id);
    for (const Part &part : current.parts) {
        used.insert(part.id);
        for (const Section &section : part.sections) {
            sections.parents.insert(section.id, part.id);
            for (const WorkItem &item : section.items) {
                items.parents.insert(item.id, section.id);
                for (const WorkItem &child : item.children)
                    children.parents.insert(child.id, item.id);
            }
        }
    }
    for (const QHash<Id, Id> &parents : {sections.parents, items.parents, children.parents}) {
        for (auto it = parents.keyBegin(); it != parents.keyEnd(); ++it)
            used.insert(*it);
    }
}

void MergeDepths::mapIncoming(const Report &incoming)
{
    for (const Part &part : incoming.parts) {
        for (const Section &section : part.sections) {
            sections.compare(section.id, part.id);
            files.insert(fileStem(section.origin.file));
            for (const WorkItem &item : section.items) {
                items.compare(item.id, section.id);
                for (const WorkItem &child : item.children)
                    children.compare(child.id, item.id);
            }
        }
    }
}

void MergeDepths::collectStrays(const Report &current)
{
    for (const Part &part : current.parts) {
        for (const Section &section : part.sections) {
            if (sections.wanted.contains(section.id))
                sections.strays.insert(section.id, section);
            for (const WorkItem &item : section.items) {
                if (items.wanted.contains(item.id))
                    items.strays.insert(item.id, item);
                for (const WorkItem &child : item.children) {
                    if (children.wanted.contains(child.id))
                        children.strays.insert(child.id, child);
                }
            }
        }
    }
}

} // namespace nianbao
