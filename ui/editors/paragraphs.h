// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

#include <QStringList>

namespace nianbao {

/// A table or a picture: one thing in the text, which typing never changes.
bool isFigure(const Paragraph &paragraph);

/// Paragraphs as a text field shows them: one block each. A line break inside a raw paragraph is U+2028, which a field
/// shows as a line break within the block. Figures stay as they are.
Paragraphs toBlocks(const Paragraphs &paragraphs);
/// The same for texts that are no paragraphs.
Paragraphs toBlocks(const QStringList &texts);

/// Back again: white space at both ends and empty blocks go. What stands unchanged in `before` keeps its kind; else a
/// block with a tab or an inner line break is raw, everything else text.
Paragraphs toParagraphs(const Paragraphs &blocks, const Paragraphs &before);

/// The texts of the blocks, without figures.
QStringList textsOf(const Paragraphs &blocks);

/// Lines of a field for a plain list (annexes, signature): trimmed, without empty ones.
QStringList toLines(const Paragraphs &blocks);

/// A field of one line.
QString toLine(const Paragraphs &blocks);

} // namespace nianbao
