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

QDateTime timeOfMaking()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTime();
}

} // namespace nianbao
