// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pagenumber.h"

namespace nianbao {

namespace {

// In ems of the number's size.
double roomFor(char32_t code)
{
    switch (code) {
    case U'—':
        return 1;
    case U' ':
        return 0.25;
    default:
        return 0.5;
    }
}

}

void appendPageNumber(Page &page, const PageSpec &spec, Glyphs &glyphs)
{
    const std::u32string text = (QStringLiteral("— %1 —").arg(page.number)).toStdU32String();
    const double em = toMm(spec.numberSize).value;
    double width = 0;
    for (const char32_t code : text)
        width += roomFor(code) * em;
    const Mm inset = spec.cell();
    const bool odd = page.number % 2 == 1;
    double at = odd ? (spec.left + spec.textWidth - inset).value - width : (spec.left + inset).value;
    const Mm dash = spec.top + spec.textHeight + spec.numberDrop;
    const Mm baseline = dash + Mm {glyphs.inkMiddle(FontRole::Song, U'—') * em};
    const FontFace *face = nullptr;
    for (const char32_t code : text) {
        const Glyphs::Choice &choice = glyphs.choose(FontRole::Song, code);
        if (!choice.face)
            return;
        if (choice.face != face)
            page.texts << TextRun {{}, *choice.face, spec.numberSize, 0xff000000, baseline, {}, {}};
        face = choice.face;
        TextRun &run = page.texts.last();
        run.text += QString::fromUcs4(&choice.code, 1);
        run.x << float(at + (roomFor(code) - choice.advance) * em / 2);
        at += roomFor(code) * em;
    }
}

}
