// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/refusal.h"
#include "core/model/report.h"
#include "core/model/sourcefile.h"
#include "core/model/unit.h"
#include "core/store/changerecord.h"

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// A change of one report: `before` empty is a new report, `after` empty a removed one.
struct ReportChange {
    std::optional<Report> before;
    std::optional<Report> after;
};

/// The register of units as a whole.
struct UnitsChange {
    UnitRegister before;
    UnitRegister after;
};

/// A kept file: `before` empty is a new one, `after` empty one that goes.
struct SourceChange {
    std::optional<SourceFile> before;
    std::optional<SourceFile> after;
};

/// A named version: `before` empty is a new one, `after` empty one that goes.
struct VersionChange {
    std::optional<ReportVersion> before;
    std::optional<ReportVersion> after;
};

/// A record that is not taken: `before` empty is one that is remembered, `after` empty one that is forgotten.
struct RefusalChange {
    std::optional<Refusal> before;
    std::optional<Refusal> after;
};

/// Everything that one transaction changes, and one step of undo takes back.
struct LibraryChange {
    QList<ReportChange> reports {};
    std::optional<UnitsChange> units {};
    QList<SourceChange> sources {};
    QList<VersionChange> versions {};
    QList<RefusalChange> refusals {}; ///< no content: the record of changes does not tell of them
    QString label {}; ///< what the record of changes calls it, as in 修改标题
};

} // namespace nianbao
