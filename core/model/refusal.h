// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 不采用, remembered: what was not taken is not asked again while it says the same.
#pragma once

#include "core/model/merge.h"

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// A record that a report did not take.
struct Refusal {
    Id report;
    QString source; ///< who sent it: refusalSource()
    QString hash; ///< recordHash() of what was sent

    bool operator==(const Refusal &) const = default;
};

/// The sender; where nobody is named, the file's name without its suffix and marks of revision.
QString refusalSource(const Origin &from);

/// Sets MergeEntry::refused for what `known` remembers of this source and says the same still. A record below which
/// something else has come is offered again.
void markRefused(Merged &merged, const QList<Refusal> &known, const Origin &from);

/// What the user's decisions mean for the memory, by their outcome: `before` and `after` are the report's values.
struct RefusalOutcome {
    QList<Refusal> refused; ///< not taken, and not remembered yet
    QList<Refusal> taken; ///< remembered, and taken after all
};
RefusalOutcome refusalOutcome(const std::optional<Report> &before, const Merged &merged, const Report &after,
    const QList<Refusal> &known, const Origin &from);

} // namespace nianbao
