// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The named styles of a report in a word processor: one table from which DOCX and ODT make theirs, so that a document
// goes on to be edited by its styles and is known again when it comes back.
#pragma once

#include "core/base/units.h"
#include "core/compose/blocks.h"

#include <QStringView>

#include <span>

namespace nianbao {

enum class OfficeFont { Title, Text, Hei, Kai, Song };

/// A font by the name that offices have it under, and the names to take instead.
struct OfficeFontName {
    OfficeFont font;
    QStringView name;
    QStringView substitute; ///< where the first is not installed
    const char *family; ///< of DOCX: roman, modern, script
};
std::span<const OfficeFontName> officeFonts();
const OfficeFontName &nameOf(OfficeFont font);

enum class OfficeAlign { Left, Centre, Right, Justify };

/// How high the lines of a style are.
enum class OfficeLine {
    Grid, ///< the page's 22 lines
    Natural, ///< as high as a picture
    Table, ///< the type and two fifths of it
    Number, ///< of the page
    Gap, ///< the strip above and below a table
};

/// A paragraph style. `id` never changes: documents that went out are read by it.
struct OfficeStyle {
    const char *id;
    QStringView name;
    OfficeFont font;
    Pt size;
    OfficeAlign align;
    int indent = 0; ///< of the first line, in characters
    int outline = 0; ///< level in the navigation, 1 to 4; these have a character style for run-in headings too
    bool keepWithNext = false;
    OfficeLine line = OfficeLine::Grid;
    bool blankBelow = false; ///< one line
};
std::span<const OfficeStyle> officeStyles();

/// The paragraph style of a block; of tables and pictures that of their paragraphs.
const OfficeStyle &styleOf(const Block &block);
const OfficeStyle &styleById(const char *id);

/// Where a text stands in a table.
enum class TableText { Left, Middle, Head };
/// `size`: one of kTableTypes.
const OfficeStyle &tableStyle(Pt size, TableText text);

constexpr const char *kPageNumberStyle = "NbPageNumber";
constexpr const char *kGapStyle = "NbGap"; ///< above and below a table

/// The character style of a run-in heading of that level: "NbRunIn1" to "NbRunIn4".
QString runInStyle(int level);
QString runInName(int level);
/// 1 to 4; 0 for everything that is no heading.
int levelOf(SpanRole role);

} // namespace nianbao
