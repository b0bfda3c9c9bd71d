// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge.h"
#include "core/model/report.h"

#include <QHash>

namespace nianbao {

/// The incoming value, or the one that is there where nothing came.
template <typename T>
T pick(const T &incoming, const T &current)
{
    return incoming == T {} ? current : incoming;
}

/// Where a changed node comes from now. What a unit sent stays the unit's when we correct it ourselves.
Origin succeeding(const Origin &incoming, const Origin &current);

/// What hangs below, from one node to another.
void hangBelow(Part &node, const Part &from);
void hangBelow(Section &node, const Section &from);
void hangBelow(WorkItem &node, const WorkItem &from);

/// A cause that was printed comes back from a text file as its section's last paragraph.
void takeCauseBack(Section &incoming, const QString &cause);

/// The report's own texts, its letterhead and its closing.
void mergeFields(Report &current, const Report &incoming);

/// What either side ignores, without what the other took back since, as it was; what was ignored anew meanwhile stays.
/// Where we went on from their state, ours says it all. `names`: of incoming nodes in the merged report.
QList<IgnoredFinding> mergedIgnored(
    const Report &current, const Report &incoming, const MergeBase &base, const QHash<Id, Id> &names);

} // namespace nianbao
