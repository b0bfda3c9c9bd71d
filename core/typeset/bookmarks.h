// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/layout.h"
#include "core/typeset/page.h"

namespace nianbao {

/// A bookmark for each 一、 and （一）, at the row in which it begins; none for what is no longer there in a
/// comparison. `rows` holds the place of every line.
QList<Bookmark> bookmarksOf(
    const Blocks &blocks, const LaidBlocks &laid, const QList<Slot> &rows, const PageSpec &spec);

} // namespace nianbao
