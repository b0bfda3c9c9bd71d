// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/fonts.h"

#include <QDateTime>

namespace nianbao {

/// The fonts to print with, installed ones first; what is missing is among their notes. Once for each process.
Fonts fontsForPrinting();

/// Now, or what SOURCE_DATE_EPOCH says, the usual agreement for reproducible output:
/// https://reproducible-builds.org/specs/source-date-epoch/
QDateTime timeOfMaking();

} // namespace nianbao
