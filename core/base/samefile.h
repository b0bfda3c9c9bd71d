// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// Whether both paths lead to one existing file: same device and inode, links followed. Opens neither: closing a second
/// handle on a database drops SQLite's lock on it.
bool isSameFile(const QString &a, const QString &b);

/// Whether the file has more names than this one (hard links), wherever they are.
bool hasOtherNames(const QString &path);

} // namespace nianbao
