// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace nianbao {

enum class FileAction { Read, Write };

/// The sentence for a failed system call: `code` is an errno, `step` names the call in English for the detail.
Error fileError(int code, const QString &path, FileAction action, const char *step);

/// What is at `path` is a device, a pipe, a socket.
Error notRegularError(const QString &path, FileAction action);

/// What is at `path` may not be overwritten.
Error targetExistsError(const QString &path);

/// What is to be written comes from the file at `path`.
Error sourceTargetError(const QString &path);

/// At `path` is a library, a backup or the journal of one: nothing else is put in its place.
Error libraryTargetError(const QString &path);

/// `path` is a library that this program has open.
Error heldError(const QString &path);

/// `size` bytes where at most `limit` are taken.
Error tooLargeError(const QString &path, qint64 size, qint64 limit);

} // namespace nianbao
