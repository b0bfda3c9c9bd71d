// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/place.h"
#include "core/model/report.h"

#include <QList>
#include <QString>

namespace nianbao {

/// One thing that differs between an earlier and a later state of a report, as a row for people.
struct Difference {
    enum class Kind {
        Text, ///< one field: its text before and after; both alike where a picture or a table's form differs
        Added, ///< a node with all that is new below it: its text after
        Removed, ///< a node with all that went with it: its text before
        Moved, ///< its place before and after, as `where`
        Settings, ///< what is no text: numbering, styles, states, links; described by what can be said of it
        Came, ///< one field of a node that was not there before: its text after. Only of the history of a place
    };

    Kind kind = Kind::Text;
    Id node; ///< the report, a part, a section or an item
    Field field = Field::None; ///< only of Text and Came
    Id part; ///< in which the node is, or was; null for the report itself
    QString where; ///< its place in the later state, else in the earlier one; empty for the report itself
    QString before;
    QString after;

    bool operator==(const Difference &) const = default;
};

/// Everything that differs, in the order of the later state, what was removed last. Nodes are known by their id.
QList<Difference> differencesBetween(const Report &before, const Report &after);

/// `now` with one difference taken back, as `before` had it: the text of the field, the place, the node. What was added
/// goes with all that is new below it; what was removed comes back with what has no other place now. Everything else
/// stays as it is now. Of what came, `before` is the state that it came in, and its text is written as it was there.
/// Refused, with a sentence, where the node or its former parent is no longer there.
Result<Report> takenBack(const Report &now, const Report &before, const Difference &difference);

/// Everything as it was, but a report stays the one it is: id and 起草/定稿 as now.
Report asItWas(const Report &now, Report before);

} // namespace nianbao
