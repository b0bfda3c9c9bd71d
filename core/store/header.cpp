// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/header.h"

#include <QtEndian>

namespace nianbao {
namespace {

constexpr int kPageSizeAt = 16;
constexpr int kWriteVersionAt = 18;
constexpr int kReadVersionAt = 19;
constexpr int kChangeCounterAt = 24;
constexpr int kPageCountAt = 28;
constexpr int kSchemaFormatAt = 47; // of four bytes SQLite looks at the last one
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;
constexpr int kValidForAt = 92;

quint32 number(const QByteArray &bytes, int at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

} // namespace

std::optional<Header> readHeader(const QByteArray &bytes)
{
    if (bytes.size() < Header::kSize || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return {};
    Header header;
    header.pageSize = qFromBigEndian<quint16>(bytes.constData() + kPageSizeAt);
    if (header.pageSize == 1)
        header.pageSize = 65536;
    if (header.pageSize < 512 || (header.pageSize & (header.pageSize - 1)) != 0)
        return {};
    // The count is only kept by writers that also keep the change counter's copy.
    if (number(bytes, kChangeCounterAt) == number(bytes, kValidForAt))
        header.pageCount = number(bytes, kPageCountAt);
    if (bytes.at(kWriteVersionAt) == bytes.at(kReadVersionAt)) {
        header.journal = bytes.at(kReadVersionAt) == 1 ? Header::Journal::Rollback
            : bytes.at(kReadVersionAt) == 2            ? Header::Journal::WriteAhead
                                                       : Header::Journal::Unknown;
    }
    header.schemaFormat = quint8(bytes.at(kSchemaFormatAt));
    header.userVersion = number(bytes, kUserVersionAt);
    header.applicationId = number(bytes, kApplicationIdAt);
    return header;
}

} // namespace nianbao
