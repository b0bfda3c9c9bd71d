// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/runpainter.h"

#include <string>

namespace nianbao {

/// The ToUnicode stream of a font's subset: glyph number 1, 2, … in order of first use to its character. Exact also for characters that
/// share a glyph with a radical and for those beyond the BMP, which Qt's own map gets wrong.
std::string toUnicode(const UsedFont &font);

/// Six capitals that name the subset (PDF 1.4, 5.5.3), the same for the same glyphs.
std::string subsetTag(const UsedFont &font);

}
