// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zip archives byte by byte, to make what no library would write.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace nianbao::test {

struct RawEntry {
    QByteArray name;
    QByteArray packed; ///< as it stands in the archive
    quint32 inflated = 0; ///< the size that is claimed
    quint32 checksum = 0;
    quint16 method = 8;
    quint16 flags = 0;
    quint32 mode = 0100644; ///< of Unix
    QByteArray localName {}; ///< where it differs
    bool sharesPrevious = false; ///< the directory points at the entry before it
};

/// Deflated, without zlib's header and checksum.
QByteArray deflated(const QByteArray &bytes);

quint32 crc32(const QByteArray &bytes);

/// An entry as it should be.
RawEntry deflatedEntry(const QByteArray &name, const QByteArray &bytes);
RawEntry storedEntry(const QByteArray &name, const QByteArray &bytes);

QByteArray rawZip(const QList<RawEntry> &entries);

/// With one stored entry whose sizes, place and directory stand in 64-bit fields only (4.3.14, 4.5.3). `shift` is added
/// to the place of the directory, `extraSize` is what the entry's extra field claims to hold (right: 24).
QByteArray rawZip64(const RawEntry &entry, quint64 shift = 0, quint32 extraSize = 24);

} // namespace nianbao::test
