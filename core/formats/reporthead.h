// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/notetally.h"
#include "core/formats/sourcelines.h"
#include "core/model/report.h"

namespace nianbao {

/// Takes the lines before the text off `lines`: what stands above the title, the title on one to three lines, 主送. A
/// line that is none of these stays.
void takeHead(QList<SourceLine> &lines, Report &report, NoteTally &tally);

} // namespace nianbao
