// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// 忽略 by rule and words, where nobody can point at a finding.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/proofread/finding.h"

#include <QList>
#include <QString>

namespace nianbao {

/// Which findings are meant.
struct FindingChoice {
    QString rule; ///< its key
    QString quote {}; ///< words of the finding, also with those around it; empty: any
    bool all = false; ///< however many fit
};

/// Ignores those of the current report's findings that are meant, for a reason, as one edit, signed by the library's
/// scribe. Returns what it is known by. Refused as Document::edit is, and when none fits, or several do and not all are
/// meant: then what there is to choose from is told.
Result<QList<IgnoredFinding>> ignoreChosen(
    Document &document, const QList<Finding> &open, const FindingChoice &choice, const QString &reason);

/// Takes back what the current report ignores and is meant, as one edit. Returns it.
Result<QList<IgnoredFinding>> takeBackChosen(Document &document, const FindingChoice &choice);

} // namespace nianbao
