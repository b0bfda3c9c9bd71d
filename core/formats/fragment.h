// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/formats/columns.h"
#include "core/model/report.h"
#include "core/model/sourcefile.h"
#include "core/model/unit.h"

#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

/// What a reader made of a file: fresh reports with ids of their own, not yet in any library, and what the user should
/// know.
struct Fragment {
    QList<Report> reports; ///< one for a document; any number for a library export
    std::optional<Year> year; ///< proposed from the title; reports[0].year is this or a placeholder
    bool isMaterial = false; ///< rows for a report that is elsewhere: what it does not name stays as it is there
    UnitRegister units {}; ///< rows of the register
    QList<SourceFile> sources {}; ///< kept originals of another library
    QList<FoundTable> tables {}; ///< of a file of tables: which columns were taken for which fields
    QString encoding; ///< guessed or told, e.g. "GB18030"; empty where the format has only one
    QList<Note> notes;
    QList<Note> unrecognised; ///< text that was kept in its place but not understood (tables …), with its line
};

} // namespace nianbao
