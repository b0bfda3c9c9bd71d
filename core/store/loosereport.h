// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QHash>
#include <QList>

namespace nianbao {

/// The nodes of one report, not yet put together: as the tables hold them. A node's own list of children is empty.
struct Loose {
    Report report;
    QList<Id> partOrder;
    QHash<Id, Part> parts;
    QHash<Id, QList<Id>> sectionsOf;
    QHash<Id, Section> sections;
    QHash<Id, QList<Id>> itemsOf; ///< of a section
    QHash<Id, QList<Id>> childrenOf; ///< of an item
    QHash<Id, WorkItem> items;
};

/// Makes `loose.report` whole. False when a node hangs nowhere, or deeper than a child.
bool putTogether(Loose &loose);

/// The report taken apart: putTogether() makes it again.
Loose takenApart(const Report &report);

} // namespace nianbao
