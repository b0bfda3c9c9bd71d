// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files that stand beside the user's own: journals, notes, copies, what was set aside. Plain acts, without the
// guarantees of files.h; none is for a file that holds the only copy of something.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

/// At most the first `count` bytes of a regular file.
Result<QByteArray> readStart(const QString &path, qint64 count);

/// Copies a whole file to where nothing is yet; the copy is for this user alone.
Status copyFile(const QString &from, const QString &to);

/// For this user alone, and not to be written: a copy to look at.
Status protectCopy(const QString &path);

/// Removes the file if there is one. A failure is written to the log: nothing the user asked for hangs on it.
void removeSideFile(const QString &path);

/// Writes a small file of ours, in place of the one that may be there. A link under its name is replaced and never
/// followed: in a folder that others write to as well it may lead to any file of this user's.
Status writeSideFile(const QString &path, const QByteArray &bytes);

/// Renames the file to `kept`, in place of what was set aside there before.
Status setAside(const QString &path, const QString &kept);

} // namespace nianbao
