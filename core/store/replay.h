// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/report.h"
#include "core/model/sourcefile.h"
#include "core/model/unit.h"
#include "core/store/changerecord.h"

#include <QList>

#include <optional>

namespace nianbao {

class Database;

/// What the record of changes alone tells of a library.
struct Replayed {
    QList<Report> reports;
    UnitRegister units;
    QList<SourceFile> sources; ///< without their bytes
    QList<ReportVersion> versions;
};

/// All remembered changes made one by one, from nothing. Pictures are taken from those that changes took out and from
/// the paragraphs that are there. Empty where the record does not begin with nothing, does not fit together, or a
/// picture is nowhere.
Result<std::optional<Replayed>> replayed(Database &database);

} // namespace nianbao
