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

std::u32string textFor(int number)
{
    return QStringLiteral("— %1 —").arg(number).toStdU32String();
}

} // namespace

Mm widthOfPageNumber(int number, const PageSpec &spec)
{
    Mm width = spec.cell();
    for (const char32_t code : textFor(number))
        width = width + toMm(spec.numberSize) * roomFor(code);
    return width;
}

Mm baselineOfPageNumber(const PageSpec &spec, Glyphs &glyphs)
{
    const Mm dash = spec.top + spec.textHeight + spec.numberDrop;
    return dash + toMm(spec.numberSize) * glyphs.inkMiddle(FontRole::Song, U'—');
}

void appendPageNumber(Page &page, const PageSpec &spec, Glyphs &glyphs)
{
    const std::u32string text = textFor(page.number);
    const double em = toMm(spec.numberSize).value;
    const bool odd = page.number % 2 == 1;
    const Mm left = spec.left + (odd ? spec.textWidth - widthOfPageNumber(page.number, spec) : spec.cell());
    double at = left.value;
    const Mm baseline = baselineOfPageNumber(spec, glyphs);
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

} // namespace nianbao
