// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/zip/archive.h"

#include <QtEndian>

namespace nianbao::test {

namespace {

void put16(QByteArray &to, quint32 number)
{
    to += char(number & 0xFFU);
    to += char(number >> 8 & 0xFFU);
}

void put32(QByteArray &to, quint32 number)
{
    put16(to, number & 0xFFFFU);
    put16(to, number >> 16);
}

void put64(QByteArray &to, quint64 number)
{
    put32(to, quint32(number & 0xFFFFFFFFU));
    put32(to, quint32(number >> 32U));
}

/// What both headers of an entry hold alike.
QByteArray facts(const RawEntry &entry)
{
    QByteArray bytes;
    put16(bytes, 20); // version needed
    put16(bytes, entry.flags);
    put16(bytes, entry.method);
    put32(bytes, 0x00210000); // 1980-01-01
    put32(bytes, entry.checksum);
    put32(bytes, quint32(entry.packed.size()));
    put32(bytes, entry.inflated);
    return bytes;
}

} // namespace

QByteArray deflated(const QByteArray &bytes)
{
    constexpr qsizetype kLength = 4; // Qt writes the size first
    constexpr qsizetype kHeader = 2; // of zlib
    constexpr qsizetype kChecksum = 4;
    const QByteArray packed = qCompress(bytes, 9);
    return packed.mid(kLength + kHeader, packed.size() - kLength - kHeader - kChecksum);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? crc >> 1 ^ 0xEDB88320U : crc >> 1;
    }
    return ~crc;
}

RawEntry deflatedEntry(const QByteArray &name, const QByteArray &bytes)
{
    return {.name = name, .packed = deflated(bytes), .inflated = quint32(bytes.size()), .checksum = crc32(bytes)};
}

RawEntry storedEntry(const QByteArray &name, const QByteArray &bytes)
{
    return {.name = name, .packed = bytes, .inflated = quint32(bytes.size()), .checksum = crc32(bytes), .method = 0};
}

QByteArray rawZip(const QList<RawEntry> &entries)
{
    QByteArray zip;
    QByteArray directory;
    qsizetype offset = 0;
    for (const RawEntry &entry : entries) {
        if (!entry.sharesPrevious) {
            const QByteArray name = entry.localName.isEmpty() ? entry.name : entry.localName;
            offset = zip.size();
            zip += "PK\x03\x04" + facts(entry);
            put16(zip, quint32(name.size()));
            put16(zip, 0);
            zip += name + entry.packed;
        }
        directory += "PK\x01\x02";
        put16(directory, 3U << 8U | 20U); // made on Unix
        directory += facts(entry);
        put16(directory, quint32(entry.name.size()));
        directory += QByteArray(8, '\0'); // extra, comment, disk, internal attributes
        put32(directory, entry.mode << 16);
        put32(directory, quint32(offset));
        directory += entry.name;
    }
    const qsizetype start = zip.size();
    zip += directory + QByteArray("PK\x05\x06\0\0\0\0", 8);
    put16(zip, quint32(entries.size()));
    put16(zip, quint32(entries.size()));
    put32(zip, quint32(directory.size()));
    put32(zip, quint32(start));
    put16(zip, 0);
    return zip;
}

QByteArray rawZip64(const RawEntry &entry, quint64 shift, quint32 extraSize)
{
    const QByteArray plain = rawZip({entry});
    const qsizetype start = plain.indexOf("PK\x01\x02");
    QByteArray directory = plain.mid(start, 46);
    directory.replace(20, 8, QByteArray(8, '\xFF')); // both sizes
    directory.replace(42, 4, QByteArray(4, '\xFF')); // the place
    QByteArray extra;
    put16(extra, 0x5455); // a time, which is passed over
    put16(extra, 1);
    extra += '\0';
    put16(extra, 1);
    put16(extra, extraSize);
    put64(extra, entry.inflated);
    put64(extra, quint64(entry.packed.size()));
    put64(extra, 0);
    QByteArray extraLength;
    put16(extraLength, quint32(extra.size()));
    directory.replace(30, 2, extraLength);
    directory += entry.name + extra;
    QByteArray zip = plain.left(start) + directory + "PK\x06\x06";
    const qsizetype record = zip.size() - 4;
    put64(zip, 44);
    zip += QByteArray(12, '\0'); // versions, disks
    put64(zip, 1);
    put64(zip, 1);
    put64(zip, quint64(directory.size()));
    put64(zip, quint64(start) + shift);
    zip += QByteArray("PK\x06\x07\0\0\0\0", 8);
    put64(zip, quint64(record));
    put32(zip, 1);
    zip += QByteArray("PK\x05\x06\0\0\0\0", 8) + QByteArray(12, '\xFF') + QByteArray(2, '\0');
    return zip;
}

} // namespace nianbao::test
