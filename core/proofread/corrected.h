// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/model/report.h"
#include "core/proofread/finding.h"

#include <QList>

namespace nianbao {

/// One correction as it was made.
struct MadeCorrection {
    Correction correction;
    QString was; ///< what stood there
    FilePlace source {}; ///< where, in the plain text file that was corrected; empty in a report
};

struct Corrected {
    Report report;
    QList<MadeCorrection> made;
};

/// The report with the corrections. One that overlaps an earlier one, begins where that does, or does not fit the text
/// (any more), is left out.
Corrected corrected(Report report, const QList<Correction> &corrections);

} // namespace nianbao
