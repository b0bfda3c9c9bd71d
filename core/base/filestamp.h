// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nianbao {

/// By what a file is known again: which one it is, how long, when it was last written. Asked without opening it, so
/// that no lock is dropped (heldfile.h).
struct FileStamp {
    QString file; ///< the same for all names of one file
    qint64 size = 0; ///< bytes
    qint64 written = 0; ///< ns since 1970, as finely as the file system keeps it
    /// ns since 1970: when its bytes, its rights or its names changed last, which no program can set back; 0 where the
    /// system does not keep it.
    qint64 changed = 0;

    bool operator==(const FileStamp &) const = default;
};

/// Empty where there is no file.
std::optional<FileStamp> stampOf(const QString &path);

} // namespace nianbao
