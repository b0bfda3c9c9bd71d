// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of a zip archive, read and judged before any library sees the bytes.
#pragma once

#include "core/base/result.h"
#include "core/zip/zip.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace nianbao {

struct DirectoryEntry {
    QString name;
    qint64 packed = 0; ///< bytes in the archive
    qint64 inflated = 0; ///< bytes as the directory claims: to be verified, never to be trusted
};

struct ZipDirectory {
    QList<DirectoryEntry> entries; ///< in the order of the directory
    qint64 start = 0; ///< byte where the archive begins: what stands before it is not part of it
    bool commented = false; ///< bytes behind the archive
    std::optional<qint64> unowned; ///< the first byte that belongs neither to an entry nor to the directory
};

/// Reads the central directory and each entry's own header. Refuses everything that ZipReader::open names.
Result<ZipDirectory> readDirectory(const QByteArray &bytes, const QString &file, const ZipLimits &limits);

/// Whether the entry, inflated so far, shrank more than honest content does.
bool looksLikeBomb(const DirectoryEntry &entry, const ZipLimits &limits);

} // namespace nianbao
