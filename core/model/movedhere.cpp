// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/movedhere.h"

#include "core/model/recordhash.h"
#include "core/model/recordmatch.h"

namespace nianbao {

namespace {

QString nameOf(const WorkItem &item, const QString &hash)
{
    return hash.isEmpty() || item.origin.file.isEmpty() ? QString() : fileStem(item.origin.file) + u'\n' + hash;
}

} // namespace

MovedHere::MovedHere(const Report &current, const Report &incoming)
{
    if (current.id == incoming.id)
        return;
    for (const Part &part : current.parts) {
        for (const Section &section : part.sections)
            count(m_here, section.items, true);
    }
    for (const Part &part : incoming.parts) {
        for (const Section &section : part.sections)
            count(m_coming, section.items, false);
    }
}

void MovedHere::count(QHash<QString, int> &counts, const QList<WorkItem> &items, bool isCurrent) const
{
    for (const WorkItem &item : items) {
        const QString name = nameOf(item, isCurrent ? receivedHash(item.origin) : recordHash(item));
        if (!name.isEmpty())
            ++counts[name];
        count(counts, item.children, isCurrent);
    }
}

bool MovedHere::takes(const WorkItem &incoming) const
{
    const QString name =
        m_here.isEmpty() || !incoming.children.isEmpty() ? QString() : nameOf(incoming, recordHash(incoming));
    return !name.isEmpty() && m_here.value(name) >= m_coming.value(name);
}

bool MovedHere::comes(const WorkItem &current) const
{
    const QString name = m_coming.isEmpty() ? QString() : nameOf(current, receivedHash(current.origin));
    return m_coming.contains(name);
}

} // namespace nianbao
