// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Putting findings right in a report that may have been edited since it was checked.
#pragma once

#include "core/model/report.h"
#include "core/proofread/finding.h"

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// The corrections of findings in `checked` that can be made in `now`: those whose paragraph still reads the same.
QList<Correction> fittingCorrections(const Report &checked, const Report &now, const QList<Finding> &findings);

/// Whether the field, or the paragraph of it, reads the same in both.
bool readsTheSame(const Report &checked, const Report &now, const Place &place);

/// What a finding or a proof marks.
struct MarkedWords {
    Place place;
    int length = 0; ///< 0: no words, the field or the node as a whole
    std::optional<CellRange> cell {}; ///< in a table: these, `place` is the table
};
MarkedWords markedBy(const Finding &finding);
MarkedWords markedBy(const Proof &proof);

/// Sums that hold as findings whose message is the sum: they are listed as these are.
QList<Finding> asFindings(const QList<Proof> &proofs);

/// Where words that were marked in `checked` stand in `now`: where they stood, else the nearest in the same paragraph
/// or cell; empty: they are gone.
std::optional<MarkedWords> inEdited(const Report &checked, const Report &now, const MarkedWords &words);

/// Words in a cell as a stretch of the table's plainText(), by which the page knows them; others as they are.
MarkedWords inPlainText(const Report &report, const MarkedWords &words);

/// Which of these still stand somewhere in their paragraph, all with one look at each report. What marks no words
/// stands.
QList<bool> stillStand(const Report &checked, const Report &now, const QList<MarkedWords> &all);

/// Whether it may be put right without anybody looking at it: not a hint, whose correction may well be wrong, unless
/// marks or blanks are meant, which have one right form whatever stands around them.
bool isCertain(const Finding &finding);

/// All findings of this rule that have a certain correction.
QList<Finding> correctable(const QList<Finding> &findings, const QString &rule);

/// What the correction does, for people: 改为“截至”, 删去“|”, 添上“，”, 111处一并改正. Empty without a correction.
QString correctionText(const Finding &finding);

} // namespace nianbao
