// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace nianbao {

/// "NiBo" at offset 68 of an SQLite file: what makes it a library.
constexpr quint32 kApplicationId = 0x4E69426F;

/// Whether a file of this name or path calls itself a library, whatever is in it.
bool isLibraryName(const QString &file);

/// Whether the file is a library or a backup of one, by that mark. Only its first bytes are read; an error where they
/// cannot be. False where there is no file.
Result<bool> bearsLibraryMark(const QString &path);

} // namespace nianbao
