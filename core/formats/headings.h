// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/sourcelines.h"

namespace nianbao {

/// Makes a report of plain text in any of the shapes in which reports are published: head matter, title, 主送,
/// foreword, parts, sections, items and closing, told by ordinals, marks and position. No character is lost and none
/// moves: composed again, the report equals the text up to white space, ordinals and the punctuation and characters
/// that the notes name. Linear in the text.
Fragment readText(const QString &text, const ReadOptions &options);

constexpr int kMostLines = 100'000; // 4,500 printed pages

/// Refused: a text of more lines, or a document of more paragraphs, than any report has.
Status checkLines(qsizetype lines, const QString &fileName);

constexpr int kMostCharacters = 3'000'000; // as many pages

/// Refused: a text of more characters.
Status checkCharacters(qsizetype characters, const QString &fileName);

/// As readText, from the lines of any source that has some. `tally` has what was noted of them.
Fragment readLines(const QList<SourceLine> &source, const ReadOptions &options, NoteTally tally);

} // namespace nianbao
