// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/glyphs.h"
#include "core/typeset/spec.h"

namespace nianbao {

/// "— 1 —" (GB/T 9704-2012, 7.5): the middle of the dashes 7 mm below the type area; one character in from the right
/// edge on odd pages, from the left edge on even ones.
void appendPageNumber(Page &page, const PageSpec &spec, Glyphs &glyphs);

/// What it takes of the line, its inset included.
Mm widthOfPageNumber(int number, const PageSpec &spec);

/// The baseline of that line.
Mm baselineOfPageNumber(const PageSpec &spec, Glyphs &glyphs);

} // namespace nianbao
