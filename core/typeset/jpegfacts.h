// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace nianbao {

/// What a JPEG's markers say (ITU-T T.81, annex B; JFIF 1.02).
struct JpegFacts {
    double dpiX = 0; ///< 0: not given
    double dpiY = 0;
    int components = 0;
    int bits = 0; ///< of a component
    bool hasEnd = false;
    bool common = false; ///< baseline, extended or progressive Huffman coding
};

JpegFacts jpegFacts(QByteArrayView bytes);

} // namespace nianbao
