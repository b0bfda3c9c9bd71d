// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/model/mergeentry.h"
#include "core/model/place.h"
#include "core/model/report.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace nianbao {

struct Merged {
    Report report; ///< with everything as proposed: all is taken but conflicts, nothing is removed
    Report sent; ///< the same nodes with the conflicts taken too
    QList<MergeEntry> entries; ///< in the order of the document
    QList<Note> notes {}; ///< what was not taken, or found no place of its own

    [[nodiscard]] int count(MergeKind kind) const; ///< but those that are refused
    [[nodiscard]] int refused() const;
    [[nodiscard]] int conflicts() const;
};

/// What a user decided about an entry.
struct Decision {
    enum class Choice {
        Take, ///< as sent; a Missing node goes
        Keep, ///< 不采用: as it is now; an Added node does not come in
        Edit, ///< as `text` says; only of one field
    };
    Id node;
    Field field = Field::None; ///< None: the whole node
    Choice choice = Choice::Take;
    QString text {};

    bool operator==(const Decision &) const = default;
};

/// What is known of two reports that have the same nodes, besides what they are now: which side changed what since.
/// Nodes of which nothing is known are in none of the sets.
struct MergeBase {
    QSet<Id> ours {}; ///< sent as they once were here: what is here stays
    QSet<Id> theirs {}; ///< here as they once were there: what was sent is taken
    QSet<Id> both {}; ///< changed here and there: conflicts
    QSet<Id> goneHere {}; ///< with all below them sent as they were when they were removed here: they stay away
    QSet<Id> goneThere {}; ///< with all below them as they were when they were removed there: their removal is proposed
    QList<IgnoredFinding> takenBackHere {}; ///< not ignored here any more: sent as they were, they stay away
    QList<IgnoredFinding> takenBackThere {}; ///< not ignored there any more: here as they were, they go
    bool isOlder = false; ///< nothing was changed there that is not here: nothing is taken
};

/// Takes `incoming` into `current` (none: a new report). Nodes are known by id, else by key, else by their text or
/// title in the same parent; a known node takes the incoming text and order and keeps its id. What never prints (unit,
/// dates, state, outcome, note, links) and the fields of the report itself (addressees, signature, date …) are kept
/// where the incoming report has none. What is only in `current` stays where it is: nothing is deleted by an import;
/// what came with an earlier version of the same file is listed as Missing. The same report twice changes nothing, also
/// after its text was edited here (Origin::received); what was edited here and there is a conflict. Kept raw text that
/// is new is listed as Unrecognised, besides its node. What `base` says of a node goes before all of this.
Merged merge(const std::optional<Report> &current, const Report &incoming, const MergeBase &base = {});

/// Takes what one sender sent into somebody else's report: items, problems and plans, into the part of the same kind
/// and the section of the same category; a category that the report does not have becomes a section at the end of its
/// part, with a note. The report's own texts and its order stay; what is no item, problem or plan is not taken and
/// noted. A record is known by its id, else by what the sender sent before (Origin::sender, received, key), else by a
/// text of the same sender that is alike; it stays where it was put here. The same file again changes nothing, also
/// after its text was edited here. `from` names the file: its name, its hash, its sender; without a sender records are
/// known within files of that name only. Linear; `incoming` is used up, because there may be 200,000 records.
Merged mergeMaterial(const Report &current, Report incoming, const Origin &from);

/// The report after the user's decisions: what was decided later, or for a single field, goes before. What was not
/// decided is as proposed; what is marked as refused stays out. Whole nodes first; a node that is kept out takes along
/// what it would have brought in, never what was there before.
Report decided(const std::optional<Report> &current, const Merged &merged, const QList<Decision> &decisions);

} // namespace nianbao
