// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace nianbao {

enum class Overwrite { No, Yes };

/// Reads a whole regular file. Refused with a sentence: missing, a folder, a device or pipe, larger than `limit` bytes
/// (checked before anything is read), not permitted, I/O error.
Result<QByteArray> readFile(const QString &path, qint64 limit);

/// Replaces or creates `path` so that a reader sees the old or the new content, whole, and what is reported as done
/// survives a power cut: temporary file in the same folder, full write checked, fsync, rename, fsync of the folder.
/// Mode 0600 (an existing file keeps its own). A link stays a link. A target that exists and is no regular file is
/// refused, as is an existing one without Overwrite::Yes, and always a library, a backup or the journal of one: these
/// are only replaced by `publish`.
Status atomicWrite(const QString &path, const QByteArray &bytes, Overwrite overwrite);

/// Whether `atomicWrite` would be refused for what is at `path` now; asked before long work is begun. Refused as well,
/// by whatever name: the files that the content comes from (`sources`; empty names are none).
Status checkTarget(const QString &path, Overwrite overwrite, const QStringList &sources = {});

/// A new empty file of mode 0600 in the folder of the file that `path` is or leads to, for writers that want a path:
/// give it to `publish`, or remove it.
Result<QString> temporaryBeside(const QString &path);

/// The same for `publish`, by which a library is put in the place of a library.
Status checkPlace(const QString &path, Overwrite overwrite);

/// The last steps of `atomicWrite` for a finished file from `temporaryBeside(path)`. On failure the temporary file is
/// removed.
Status publish(const QString &temporary, const QString &path, Overwrite overwrite);

} // namespace nianbao
