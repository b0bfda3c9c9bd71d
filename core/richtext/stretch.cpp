// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/stretch.h"

namespace nianbao {

void append(Stretches &stretches, const Stretch &more)
{
    if (more.text.isEmpty())
        return;
    const bool goesOn = !stretches.isEmpty() && stretches.last().role == more.role
        && stretches.last().change == more.change && stretches.last().formerRole == more.formerRole;
    if (goesOn)
        stretches.last().text += more.text;
    else
        stretches << more;
}

Stretches stretchesOf(const Block &block, TextChange change)
{
    Stretches stretches;
    for (const Span &span : block.spans)
        append(stretches, {span.text, span.role, change});
    return stretches;
}

} // namespace nianbao
