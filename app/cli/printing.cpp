// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing.h"

#include "app/startup.h"

namespace nianbao {

Fonts fontsForPrinting()
{
    const QList<Note> missing = registerShippedFonts();
    Fonts fonts = installedFonts();
    fonts.notes = missing + fonts.notes;
    return fonts;
}

} // namespace nianbao
