// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/severitycolor.h"

#include "ui/support/theme.h"

namespace nianbao {

QColor colorOf(Severity severity, const QPalette &palette)
{
    switch (severity) {
    case Severity::Error:
        return errorMark(palette);
    case Severity::Warning:
        return doubtMark(palette);
    case Severity::Hint:
        break;
    }
    return hintMark(palette);
}

} // namespace nianbao
