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

/// Where words that stood at a place in `checked` stand in `now`: the place itself, else the nearest in the same
/// paragraph; empty: they are gone.
std::optional<Place> placeInEdited(const Report &checked, const Report &now, const Place &place, int length);

/// All findings of this rule that have a certain correction.
QList<Finding> correctable(const QList<Finding> &findings, const QString &rule);

/// What the correction does, for people: 改为“截至”, 删去“|”, 添上“，”, 111处一并改正. Empty without a correction.
QString correctionText(const Finding &finding);

} // namespace nianbao
