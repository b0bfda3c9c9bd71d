// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"
#include "core/model/report.h"

namespace nianbao {

/// What is selected in the window. Info and Closing are the two rows that show the report's own fields; their id is the
/// report's.
struct NodeRef {
    enum class Kind { None, Info, Part, Section, Item, Closing };

    Kind kind = Kind::None;
    Id id;

    bool operator==(const NodeRef &) const = default;
};

/// The row whose editor shows a place; Kind::None when the report does not hold its node.
NodeRef nodeOf(const Report &report, const Place &place);

/// The row of a part, section or item.
NodeRef nodeOf(const Report &report, const Id &id);

/// Whether text from this place is marked on the page while the row is selected.
bool belongsTo(const NodeRef &node, const Place &place);

} // namespace nianbao
