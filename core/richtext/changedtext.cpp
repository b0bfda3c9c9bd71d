// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/changedtext.h"

#include "core/compose/changedspans.h"

namespace nianbao {

namespace {

Spans spansOf(const Stretches &stretches)
{
    Spans spans;
    for (const Stretch &stretch : stretches)
        spans << Span {stretch.text, stretch.role, {}};
    return spans;
}

} // namespace

Stretches changedText(const Stretches &before, const Stretches &after)
{
    Stretches text;
    const Spans changed = changedSpans(spansOf(before), spansOf(after));
    for (const Span &span : changed)
        append(text, {span.text, span.role, span.change, span.formerRole});
    return text;
}

} // namespace nianbao
