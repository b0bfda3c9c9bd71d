// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

#include <QList>

#include <optional>

namespace nianbao {

/// 甲866人、乙262人，分别占76.8%和23.2%: as many percentages as parts, in the same order.
struct ShareRow {
    QList<Quantity> parts;
    QList<Quantity> percents;

    /// All parts added up; empty where they do not count the same kind of thing.
    [[nodiscard]] std::optional<Quantity> together() const;
    /// Whether every part can be one of this whole.
    [[nodiscard]] bool canBeOf(const Quantity &whole) const;
    /// How many percentages are right of this whole.
    [[nodiscard]] qsizetype rightOf(const Quantity &whole) const;
};

/// How many percentages follow one another from the one at the index on: 占76.8%和23.2%.
qsizetype percentsJoined(const QString &text, const QList<Quantity> &quantities, qsizetype index);

} // namespace nianbao
