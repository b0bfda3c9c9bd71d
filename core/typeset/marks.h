// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a comparison shows what was changed: in colour, and in lines that are told apart without it.
#pragma once

#include "core/compose/blocks.h"
#include "core/typeset/page.h"
#include "core/typeset/spec.h"

namespace nianbao {

/// Of the changed text; black for text that was not.
QRgb colorOf(TextChange change);

/// A stretch of changed text on a line.
struct MarkedStretch {
    TextChange change = TextChange::None;
    Mm left;
    Mm right;
    Mm baseline;
    Pt size;
};

/// Deleted text is struck once, text that moved away twice, inserted text underlined once, text that moved here twice.
/// A strike runs lower than the bar of 一 and the dash. What has no width gets a short line.
void appendMark(QList<RuleLine> &lines, const MarkedStretch &stretch);

/// A deleted picture is crossed out, an inserted one framed, a moved one doubly.
void appendPictureMark(Page &page, const PictureBox &box);

/// A line in the left margin beside each row that holds a change.
void appendChangeBars(Page &page, const PageSpec &spec);

} // namespace nianbao
