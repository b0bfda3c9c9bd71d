// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/officestyles.h"
#include "core/richtext/placement.h"
#include "core/richtext/stretch.h"
#include "core/richtext/xmloutput.h"

#include <optional>

namespace nianbao {

/// How a paragraph looks: its style and where it departs from it.
struct ParagraphLook {
    const OfficeStyle *style = nullptr;
    Placement placement {};
    bool keepWithNext = false;
    int strip = 0; ///< exact height in twips: of the blank strip above and below a table

    bool operator==(const ParagraphLook &) const = default;
};

/// w:pPr. `before`: the look that was changed; `mark`: what became of the paragraph's end.
void writeLook(XmlOutput &xml, const ParagraphLook &look, Revisions &revisions, TextChange mark = TextChange::None,
    const std::optional<ParagraphLook> &before = {});

/// The runs of a paragraph. `runIn`: headings' spans get the character style of their level.
void writeRuns(XmlOutput &xml, const Stretches &stretches, bool runIn, Revisions &revisions);

/// w:ins or w:del, with author and date; its content and close() follow. Nothing to close for TextChange::None.
void openChange(XmlOutput &xml, TextChange change, Revisions &revisions);
/// The same as an empty element: of a paragraph's end or a row.
void markChange(XmlOutput &xml, TextChange change, Revisions &revisions);

} // namespace nianbao
