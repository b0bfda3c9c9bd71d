// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/figure.h"

#include "core/compose/blocks.h"
#include "core/typeset/picturefigure.h"
#include "core/typeset/tablefigure.h"

#include <algorithm>
#include <cmath>

namespace nianbao {

std::shared_ptr<const Figure> figureOf(const Block &block, const PageSpec &spec, FigureCount &count)
{
    if (block.role == BlockRole::Table)
        return tableFigure(block, spec, ++count.tables);
    if (block.role == BlockRole::Picture)
        return pictureFigure(block, spec, ++count.pictures);
    return {};
}

Mm roomOf(const PageSpec &spec)
{
    return spec.textHeight - kOuterLine;
}

Mm settledTop(const Slot &slot, Mm height, const PageSpec &spec)
{
    const Mm top = spec.top + spec.pitch() * slot.row;
    if (slot.row == 0)
        return top;
    constexpr double kTolerance = 1e-6;
    const double end = std::ceil(slot.row + height / spec.pitch() + kClearBelow - kTolerance); // as paginate has it
    const Mm clear = spec.pitch() * (end - slot.row) - height;
    const Mm lead = spec.pitch() - toMm(spec.bodySize); // below the text above
    const Mm most = spec.top + roomOf(spec) - height - top;
    return top + std::clamp((clear - lead) / 2, Mm {0}, std::max(Mm {0}, most));
}

} // namespace nianbao
