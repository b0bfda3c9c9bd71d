// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QList>
#include <QString>

namespace nianbao {

/// By what a node may be known among its siblings.
struct MatchTraits {
    Id id;
    QString key; ///< of its template; empty for none
    QString title;
    QString text; ///< title and all own prose
    QString kind; ///< a last resort: the only one of its kind; empty for none
    QString hash {}; ///< of what it says now
    QString received {}; ///< hash of what it said when it came; empty for what was typed here
    QString file {}; ///< that it came from, by its stem

    [[nodiscard]] bool isEdited() const { return !received.isEmpty() && received != hash; }
};

/// The same heading whether it stands alone or runs in: its closing mark does not count.
QString bareTitle(QString title);

/// How alike two texts are in their first 500 characters, 0 to 1: twice the pairs of neighbouring characters they
/// share, of all pairs (Dice).
double likeness(QStringView a, QStringView b);

/// What stands between two neighbours that are known, and is as much on both sides, is the same however it was
/// rewritten here: `result` (as of matchNodes) takes those of `candidates`, indexes that are free, that are `edited`.
/// Linear.
void matchBetween(QList<int> &result, const QList<bool> &candidates, const QList<bool> &edited);

/// For each of `incoming` the index of the sibling in `current` that it stands for, or -1: by id, key, what was
/// received, whole text, title, kind, by a text between the same neighbours that is half the same, and last by what is
/// left between them of the same file. Several alike match in their order. Linear.
QList<int> matchNodes(const QList<MatchTraits> &current, const QList<MatchTraits> &incoming);

} // namespace nianbao
