// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of an XLSX file.
#pragma once

#include "core/base/result.h"
#include "core/zip/zip.h"

#include <QList>
#include <QString>

namespace nianbao {

/// _x000D_ and its like (ST_Xstring, ECMA-376 part 1, 22.9.2.19) to what they stand for; \r\n and \r to \n. NUL is
/// left out.
QString unescaped(const QString &text);

/// The other way, for a text that holds the like of _x000D_ itself, or U+FFFE and U+FFFF, which XML has not.
QString escaped(const QString &text);

/// The shared strings by index; how many the file claims to have does not matter. `part`: their entry.
Result<QList<QString>> readSharedStrings(ZipReader &zip, const QString &file, const QString &part);

} // namespace nianbao
