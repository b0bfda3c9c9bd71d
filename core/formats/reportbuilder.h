// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/notetally.h"
#include "core/formats/outline.h"
#include "core/model/report.h"

#include <optional>

namespace nianbao {

struct BuildContext {
    QString fileName; ///< for origins
    IdSource ids;
    std::optional<Year> year; ///< of the report
};

/// Makes foreword, parts, sections, items and their children of the outline, and chooses the numbering. What is nested
/// deeper than the model or is a second list of one node stays in its place as text, with a note.
void buildReport(const Outline &outline, const BuildContext &context, Report &report, NoteTally &tally);

} // namespace nianbao
