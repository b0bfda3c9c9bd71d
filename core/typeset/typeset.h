// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compose/blocks.h"
#include "core/compose/redline.h"
#include "core/model/report.h"
#include "core/typeset/fonts.h"
#include "core/typeset/page.h"
#include "core/typeset/spec.h"

namespace nianbao {

struct TypesetOptions {
    bool sealed = true;
    bool allowSubstitute = false; ///< a character without any glyph becomes a box and a note; else it is an error
    RedlineFrame frame {}; ///< around the pages of a comparison
};

/// Lays the report out. Pure but for Qt's font engine; may run on any thread.
Result<Pages> typeset(const Report &report, const PageSpec &spec, const Fonts &fonts, bool allowSubstitute = false);
Result<Pages> typeset(const Blocks &blocks, const PageSpec &spec, const Fonts &fonts, const TypesetOptions &options);

/// The display list as text, one line per run: for golden files and `pdf --dump`.
QString dump(const Pages &pages);

} // namespace nianbao
