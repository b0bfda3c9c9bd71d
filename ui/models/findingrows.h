// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/proofreader.h"

#include <QList>
#include <QString>

namespace nianbao {

/// What of a reading is listed.
struct FindingFilter {
    bool errors = true;
    bool warnings = true;
    bool hints = true;
    bool proofs = false; ///< sums that hold, behind everything else
    bool ignored = false; ///< what the report ignores, at the end
    QString rule {}; ///< key; empty: all
    QString group {}; ///< heading of a part, as in FindingRow; empty: all

    bool operator==(const FindingFilter &) const = default;
};

/// A line of the list.
struct FindingRow {
    enum class Kind { Heading, Finding, Proof, Ignored };

    Kind kind = Kind::Finding;
    int index = -1; ///< in the reading's list of its kind
    Severity severity = Severity::Hint;
    QString quote {};
    QString message {}; ///< of a heading the part's name, of a proof the sum
    QString place {};
    Id node {}; ///< to which that belongs
};

/// The findings in the order of the page, a heading before those of each part.
QList<FindingRow> findingRows(const Proofreading &reading, const FindingFilter &filter);

/// How much there is of each kind in the part and by the rule that are chosen, listed or not.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int hints = 0;
    int proofs = 0;
    int ignored = 0;
};
FindingCounts findingCounts(const Proofreading &reading, const FindingFilter &filter);

/// The parts in which something was found, in the order of the page.
QStringList findingGroups(const Proofreading &reading);

/// The keys of the rules that found something, or have to do with what is listed besides, in the table's order.
QStringList findingRules(const Proofreading &reading, const FindingFilter &filter);

} // namespace nianbao
