// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace nianbao {

/// What a PNG's chunks say (ISO/IEC 15948).
struct PngFacts {
    double dpiX = 0; ///< 0: not given
    double dpiY = 0;
    bool whole = false; ///< every chunk up to the end is there, and as it was written
};

PngFacts pngFacts(QByteArrayView bytes);

} // namespace nianbao
