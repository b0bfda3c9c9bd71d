// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/paragraph.h"

#include <QString>

namespace nianbao {

/// Bytes of a picture that are taken into a report at most.
constexpr qint64 kPictureLimit = 20'000'000;

/// A picture for a report: PNG, JPEG, GIF or BMP by its content, whatever its name says. Refused: a file of another
/// kind, one that cannot be drawn, more than kPictureLimit.
Result<Picture> readPicture(const QString &path);

} // namespace nianbao
