// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/glyphs.h"
#include "core/typeset/layout.h"

namespace nianbao {

/// The role's font (GB/T 9704-2012, 5.2.2, 7.3.1, 7.3.3).
FontRole fontRoleOf(SpanRole role);

/// The line's glyphs as runs of one face and one span each, appended in reading order, with the marks of what was
/// changed. `origin` is the left end and the top of the line's characters; `spans` are those of which the block's cells
/// were made.
void appendRuns(
    Page &page, const Spans &spans, const LaidBlock &laid, const Line &line, PointMm origin, Glyphs &glyphs);

/// Where the baseline stands below the top of a character of the size: the same for every font, so that rows are even.
Mm baselineDrop(Pt size);

} // namespace nianbao
