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

} // namespace nianbao::test
