// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"
#include "core/model/report.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace nianbao {

struct ComparisonTarget {
    QString path;
    Overwrite overwrite = Overwrite::No;
    QStringList sources {}; ///< the files that the versions come from: never a target
};

/// Writes two versions of a report as one DOCX file with tracked changes, the newer one's organisation as their author.
Status exportComparison(
    const Report &before, const Report &after, const ComparisonTarget &target, const QDateTime &made);

} // namespace nianbao
