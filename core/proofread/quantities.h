// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QString>

namespace nianbao {

/// A number with what it counts, as in 134件 or 89.4%.
struct Quantity {
    TextRange range; ///< with its unit
    TextRange number; ///< the digits alone
    double value = 0; ///< 万 and 亿 counted in
    int decimals = 0;
    QString unit; ///< 件, 人次, % …; empty: none that is known
    bool approximate = false; ///< 约, 余, 以上 …

    [[nodiscard]] bool isPercent() const { return unit == u"%"; }
    [[nodiscard]] bool isCount() const { return !unit.isEmpty() && !isPercent() && !approximate && decimals == 0; }
};

/// The quantities of a text with full-width marks; no years, dates, numbers of documents, ordinals, versions.
QList<Quantity> quantitiesIn(const QString &text);

/// The number as people write it, with at most two decimals.
QString shownNumber(double value, int decimals = 2);

} // namespace nianbao
