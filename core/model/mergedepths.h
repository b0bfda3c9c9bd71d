// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace nianbao {

/// The nodes of one depth: where each hangs, and those that the incoming report hangs under another parent.
template <typename T>
struct Depth {
    QHash<Id, Id> parents; ///< in the current report
    QSet<Id> wanted; ///< elsewhere by the incoming report
    QHash<Id, T> strays;

    void compare(const Id &node, const Id &incomingParent)
    {
        const auto parent = parents.constFind(node);
        if (parent != parents.constEnd() && *parent != incomingParent)
            wanted.insert(node);
    }
};

/// Where the nodes of a report hang, and where another report that is merged into it hangs them.
struct MergeDepths {
    MergeDepths(const Report &current, const Report &incoming);

    Depth<Part> parts;
    Depth<Section> sections;
    Depth<WorkItem> items;
    Depth<WorkItem> children;
    QSet<Id> used; ///< ids of the current report and of what was added
    QSet<QString> files; ///< that the incoming report was read from, by their stems

private:
    void mapCurrent(const Report &current);
    void mapIncoming(const Report &incoming);
    void collectStrays(const Report &current);
};

} // namespace nianbao
