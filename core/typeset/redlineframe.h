// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/redline.h"
#include "core/typeset/glyphs.h"
#include "core/typeset/page.h"
#include "core/typeset/spec.h"

namespace nianbao {

/// The versions' names on the line of the page number, across from it; above the first page the legend. Nothing for an
/// empty frame.
void appendFrame(Page &page, const RedlineFrame &frame, const PageSpec &spec, Glyphs &glyphs);

/// The line's text in at most `room` half cells: names that are too long share what the rest leaves, each shortened in
/// its middle.
QString fittedFoot(const QList<FootPart> &parts, int room);

} // namespace nianbao
