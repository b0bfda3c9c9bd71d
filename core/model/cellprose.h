// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prose on its way through a cell of a spreadsheet, which holds nothing but lines of text.
#pragma once

#include "core/model/paragraph.h"

namespace nianbao {

/// The prose as a cell holds it: a line for each paragraph, several for a raw one, none for an empty one; for a table
/// ［表格：3行4列］, for a picture ［图片］, each with its description where it has one.
QString cellProse(const Paragraphs &prose);

/// What came back from a cell, with what no cell can hold as it is in `current`: the same text is `current` itself; in
/// another one each line that stands for a table or picture of `current` is that table or picture, each once and in
/// order. A line that stands for nothing stays text.
Paragraphs withKeptFigures(const Paragraphs &current, Paragraphs incoming);

} // namespace nianbao
