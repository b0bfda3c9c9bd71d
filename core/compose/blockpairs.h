// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which blocks and rows of two versions are each other's: what every form of a comparison begins with.
#pragma once

#include "core/compose/blocks.h"
#include "core/text/alignment.h"

namespace nianbao {

/// Paragraphs of one role and tables of equally many columns without merged cells are paired where they are equal or
/// alike; other tables and pictures only where they are equal.
QList<PiecePair> blockPairs(const Blocks &before, const Blocks &after);

/// The rows of two tables that are paired.
QList<PiecePair> rowPairs(const Table &before, const Table &after);

} // namespace nianbao
