// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// On Unix a file's name is bytes, and need not be UTF-8: what Chinese Windows packed and Linux unpacked is GBK. In a
// QString each byte that is no UTF-8 stands as a lone surrogate, U+DC00 + byte, as Python has it: so the file can be
// opened by its name again, and JSON carries it as \udcXX. Windows' names are UTF-16 and come as they are.
#pragma once

#include <QByteArray>
#include <QString>

#include <filesystem>

namespace nianbao {

QString fileNameOf(const QByteArray &bytes);
QByteArray fileNameBytes(const QString &name);
std::filesystem::path nativePath(const QString &name);

/// Whether the name has such bytes. Other libraries, which want names as text, do not find the file.
bool holdsBytes(const QString &name);

/// A name or path for people: of each folder and file that has such bytes the whole name is read as GB18030; where it
/// is none, the bytes stand as %B1, and so do line breaks and tabs: %0A.
QString readableName(const QString &path);

} // namespace nianbao
