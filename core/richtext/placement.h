// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"

#include <QList>

namespace nianbao {

/// Where a block stands apart from what its style says; in half characters of 3号 and in lines.
struct Placement {
    int blankAbove = 0; ///< lines
    bool shifted = false; ///< the indents below replace the style's
    double left = 0; ///< of every line
    double first = 0; ///< of the first line beyond the others; negative for a hanging line
    double right = 0;

    bool operator==(const Placement &) const = default;
};

/// One for each block: 附件说明, 署名 and 成文日期 as GB/T 9704-2012, 7.3.4 and 7.3.5 want them, and blank lines.
QList<Placement> placementsOf(const Blocks &blocks, bool sealed);

} // namespace nianbao
