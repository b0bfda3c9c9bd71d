// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

enum class MergeKind { Added, Changed, Same, Unrecognised };

/// One line of the list that a user sees before an import: what will happen to which part of the report.
struct MergeEntry {
    MergeKind kind = MergeKind::Same;
    Id node; ///< in the merged report; null for Unrecognised
    QString where; ///< e.g. "一、工作开展情况 › （三）健全依法决策机制 › 二是"
    QString before; ///< text now; empty for Added
    QString after; ///< text after; for Unrecognised the text that was not understood

    bool operator==(const MergeEntry &) const = default;
};

struct Merged {
    Report report;
    QList<MergeEntry> entries; ///< in the order of the document

    [[nodiscard]] int count(MergeKind kind) const;
};

/// Takes `incoming` into `current` (none: a new report). Nodes are known by id, else by key, else by their text or
/// title in the same parent; a known node takes the incoming text and order and keeps its id. What never prints (unit,
/// dates, state, outcome, note, links) and the fields of the report itself (addressees, signature, date …) are kept
/// where the incoming report has none. What is only in `current` stays where it is: nothing is deleted by an import.
/// The same report twice changes nothing. Kept raw text that is new is listed as Unrecognised, besides its node.
Merged merge(const std::optional<Report> &current, const Report &incoming);

} // namespace nianbao
