// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/sums/sums.h"

namespace nianbao {

/// The counts of one kind in one sentence, in their order, all of them exact: 26项, 25项, 1项.
struct CountRow {
    TextRange sentence;
    QList<Quantity> counts;
    QList<double> others; ///< what else the sentence counts
    bool isNamed = false; ///< the sentence begins with the name of the first: 责令改正的企业中，

    /// Whether some of the counts, one behind the other, are made by those that follow, or make the last.
    [[nodiscard]] bool holds() const;
    /// Up to and without the index.
    [[nodiscard]] CountRow upTo(qsizetype index) const;
    /// The index of the first count that stands for itself: 问题47个，; 31项任务，, but not 8 of 8个内设机构和2个街道.
    /// The number of counts where none does.
    [[nodiscard]] qsizetype firstAlone(const QString &text) const;
};

/// The rows of three counts to a dozen; none of growth or of earlier years. Linear.
QList<CountRow> countRowsIn(const QString &text, const QList<Quantity> &quantities);

/// A count, the last of its kind in its sentence or one that those behind it make, with all of the next sentence's,
/// which is the row's sentence. Linear.
QList<CountRow> spannedRowsIn(const QString &text, const QList<Quantity> &quantities);

/// What stands between two quantities.
QString textBetween(const QString &text, const Quantity &one, const Quantity &other);

/// Whether the sum's total is split by what follows it in the row: it is not one of its parts itself
/// (优秀96宗、合格371宗), and no word (其中, 中，, 包括, 主要) opens a list of which other rules know more.
bool isPlainTotal(const QString &text, const CountRow &row, const Sum &sum);

} // namespace nianbao
