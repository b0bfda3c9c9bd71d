// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"
#include "core/model/report.h"

#include <QList>

namespace nianbao {

enum class ChangeKind { Added, Removed, Moved, Edited };

/// What happened to one node (the report itself, a part, a section, an item) between two states of one report.
struct Change {
    ChangeKind kind = ChangeKind::Edited;
    Id node;
    Id parentBefore; ///< null when Added or for the report
    Id parentAfter; ///< null when Removed or for the report

    bool operator==(const Change &) const = default;
};

/// Every node that differs, in the order of `after`, removed ones last. Edited: its own fields differ. Moved: it has
/// another parent or another place among the siblings that stayed. A node can be both.
QList<Change> diff(const Report &before, const Report &after);

/// For the numbers that siblings had before, in the order that they have now: which of them kept their order (one
/// longest rising subsequence); the others moved.
QList<bool> keptOrder(const QList<int> &numbers);

} // namespace nianbao
