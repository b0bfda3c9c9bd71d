// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao {

/// What these bytes are by their signature, whatever they are called: image/png, image/jpeg, image/gif, image/bmp, also
/// image/emf, image/wmf, image/svg+xml, image/webp, image/tiff, which a report does not hold. Empty: no picture.
QString mediaTypeOf(const QByteArray &bytes);

/// Whether a report holds pictures of this kind.
bool isKept(const QString &mediaType);

} // namespace nianbao
