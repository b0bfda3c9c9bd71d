// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/picturebytes.h"
#include "core/richtext/picturesize.h"
#include "core/typeset/jpegfacts.h"
#include "core/typeset/pngfacts.h"
#include "tests/fuzz/claims.h"

using namespace nianbao;

/// What the headers of pictures tell. Qt's own decoders are not ours to try.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::inputOf(data, size);
    const QString mediaType = mediaTypeOf(bytes);
    const PictureSize onPage = sizeOnPage({bytes, mediaType, 0});
    fuzz::claim(onPage.width > 0 && onPage.width <= 1560, "a picture is as wide as the type area at most");
    fuzz::claim(onPage.height > 0 && onPage.height <= 2250, "and as high");
    (void)pixelsOf(bytes);
    (void)jpegFacts(bytes);
    (void)pngFacts(bytes);
    return 0;
}
