// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace nianbao {

/// What an archive may hold; beyond it, it is refused (ErrorKind::Limit). Sizes are counted while inflating, never
/// taken from the archive's own headers.
struct ZipLimits {
    int entries = 2000;
    qint64 entryBytes = 64LL * 1024 * 1024;
    qint64 totalBytes = 256LL * 1024 * 1024; ///< of all entries that were read
    int ratio = 100; ///< inflated to packed, for entries of more than `unjudgedBytes`
    qint64 unjudgedBytes = 20LL * 1024 * 1024; ///< honest text that repeats itself shrinks to a thousandth
};

/// A zip archive in memory. Entries are read by exact name; nothing is ever written to disk by an entry's name.
class ZipReader {
public:
    /// Refused with a sentence: no zip, truncated, encrypted, methods other than stored and deflate, the same name
    /// twice, absolute names, names that climb out or hold control characters, symbolic links, a name that differs
    /// between directory and entry, overlapping entries, more entries than allowed. `file`: its name, for messages.
    static Result<ZipReader> open(const QByteArray &bytes, const QString &file, const ZipLimits &limits = {});

    ZipReader(ZipReader &&) noexcept;
    ZipReader &operator=(ZipReader &&) noexcept;
    ~ZipReader();

    /// In the order of the archive's directory.
    [[nodiscard]] const QStringList &names() const;
    [[nodiscard]] bool contains(const QString &name) const;
    /// Bytes stood before the archive, or an archive comment behind it: worth a note.
    [[nodiscard]] bool hasForeignBytes() const;

    /// The first byte, from 0, that belongs neither to an entry nor to the directory: before, between or behind them.
    /// An archive comment is such a byte too.
    [[nodiscard]] std::optional<qint64> firstUnownedByte() const;

    /// The entry's content, its checksum verified. Refused: no such entry, damaged, beyond the limits.
    Result<QByteArray> read(const QString &name);
    /// The same in pieces, none of which is longer than 64 KB; an error of `take` ends it. Whether it is damaged is
    /// known only at the end: what was taken counts for nothing when this is refused.
    Status read(const QString &name, const std::function<Status(QByteArrayView)> &take);

private:
    class Private;
    explicit ZipReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

struct ZipEntry {
    QString name;
    QByteArray bytes;
    bool stored = false; ///< uncompressed: for the first entry of an ODT, and for pictures
};

/// An archive of these entries in this order, with the fixed date 1980-01-01: the same entries give the same bytes.
/// What would shrink so far that ZipReader took it for a bomb is stored.
Result<QByteArray> writeZip(const QList<ZipEntry> &entries);

/// An archive of another library's making: the same bytes, or where ZipReader would take an entry for a bomb, its
/// entries written anew. Refused: what ZipReader refuses for any other reason.
Result<QByteArray> withoutBombs(const QByteArray &archive);

} // namespace nianbao
