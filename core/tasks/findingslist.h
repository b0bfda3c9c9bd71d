// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of findings for somebody else: on paper, in a spreadsheet, for scripts.
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"
#include "core/model/report.h"
#include "core/proofread/finding.h"
#include "core/proofread/ignoring.h"
#include "core/typeset/fonts.h"
#include "core/typeset/page.h"
#include "core/typeset/spec.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// What was found in one state of a report.
struct FindingsList {
    Report report;
    QList<Finding> findings;
    QStringList places; ///< one for each, as placesOf gives them
    QDateTime made {}; ///< when it was checked
    QList<Finding> leftOut {}; ///< that somebody chose not to list
    QStringList groups {}; ///< the part under which each is listed; empty: what its place begins with
    QList<Proof> proofs {}; ///< sums that hold, listed behind the findings
    QList<IgnoredHere> ignored {}; ///< what the report ignores, with the reasons, at the end
};

/// 差错 2，疑问 14，提示 20。 `least`: lighter ones were not looked for and are not counted.
QString countsText(const QList<Finding> &findings, Severity least = Severity::Hint);

/// Its sheet: A4 across, so that sentence and reason stand beside each other in few lines.
PageSpec findingsSheet();

/// The list as it prints: a table below the report's title. A character without any glyph becomes a box: it may be just
/// what was found.
Result<Pages> findingsPages(const FindingsList &list, const Fonts &fonts);

/// The JSON has all as `check --json` has it.
enum class FindingsFormat { Pdf, Csv, Json };

struct FindingsTarget {
    QString path;
    Overwrite overwrite = Overwrite::No;
    FindingsFormat format = FindingsFormat::Pdf;
    QString source {}; ///< the library or file that was checked: never a target
};

/// Writes the list, the whole file or none, with the page of the report's print on which each finding stands.
Status exportFindings(const FindingsList &list, const Fonts &fonts, const FindingsTarget &target);

/// 青禾县….（校对清单）.pdf: a file name without folder.
QString findingsFileName(const Report &report, const QString &suffix);

} // namespace nianbao
