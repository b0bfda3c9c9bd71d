// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge.h"

#include <QHash>
#include <QSet>

namespace nianbao {

/// Nodes that were edited on both sides, and those whose file does not hold them any more.
struct MergeMarks {
    QSet<Id> conflicts {};
    QSet<Id> missing {};
};

/// What is known of the records that one sender sent. `touched`, `added` and `missing` are the nodes that are listed.
struct MaterialMarks : MergeMarks {
    QString sender {};
    QHash<Id, Origin> touched {}; ///< with where the file holds them
    QSet<Id> added {}; ///< whose own origins say where the file holds them
};

/// The list for a merge whose outcome, with everything taken, is `after`: of all nodes, or of material's.
QList<MergeEntry> mergeEntries(const std::optional<Report> &before, const Report &after, const MergeMarks &marks);
QList<MergeEntry> mergeEntries(const Report &before, const Report &after, const MaterialMarks &material);

} // namespace nianbao
