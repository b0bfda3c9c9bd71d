// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of findings for somebody else: on paper, in a spreadsheet, for scripts.
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"
#include "core/model/report.h"
#include "core/proofread/finding.h"
#include "core/typeset/fonts.h"
#include "core/typeset/page.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

/// What was found in one state of a report.
struct FindingsList {
    Report report;
    QList<Finding> findings;
    QStringList places; ///< one for each, as placesOf gives them
    QDateTime made {}; ///< when it was checked
    qsizetype leftOut = 0; ///< findings that somebody chose not to list
};

/// For scripts; `check --json` has the same keys.
/// In a table offset and length are the cell's; row and cell count from 0.
QJsonObject placeJson(const Place &place, int length, const std::optional<CellRange> &cell);
QJsonObject findingJson(const Finding &finding, const QString &where, const QString &sentence);

/// 差错 2，疑问 14，提示 20。
QString countsText(const QList<Finding> &findings);

/// The list as it prints: a table below the report's title. A character without any glyph becomes a box: it may be just
/// what was found.
Result<Pages> findingsPages(const FindingsList &list, const Fonts &fonts);

enum class FindingsFormat { Pdf, Csv, Json };

struct FindingsTarget {
    QString path;
    Overwrite overwrite = Overwrite::No;
    FindingsFormat format = FindingsFormat::Pdf;
    QString source {}; ///< the library or file that was checked: never a target
};

/// Writes the list, the whole file or none. Only PDF needs fonts.
Status exportFindings(const FindingsList &list, const Fonts &fonts, const FindingsTarget &target);

/// 青禾县….（校对清单）.pdf: a file name without folder.
QString findingsFileName(const Report &report, const QString &suffix);

} // namespace nianbao
