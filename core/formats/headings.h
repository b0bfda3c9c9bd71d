// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace nianbao {

/// Makes a report of plain text in any of the shapes in which reports are published: head matter, title, 主送,
/// foreword, parts, sections, items and closing, told by ordinals, marks and position. No character is lost and none
/// moves: composed again, the report equals the text up to white space, ordinals and the punctuation and characters
/// that the notes name. Linear in the text.
Fragment readText(const QString &text, const ReadOptions &options);

} // namespace nianbao
