// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace nianbao {

/// The first 100 bytes of an SQLite file (https://www.sqlite.org/fileformat2.html#the_database_header).
struct Header {
    static constexpr int kSize = 100;

    qint64 pageSize = 0;
    qint64 pageCount = 0; ///< 0 where the file does not tell it
    enum class Journal { Rollback, WriteAhead, Unknown };
    Journal journal = Journal::Unknown;
    static constexpr quint8 kNewestSchemaFormat = 4;
    quint8 schemaFormat = 0; ///< a higher one than the newest is refused by SQLite as an error of the program
    static constexpr quint32 kLastVersion = 100; ///< a higher one no program will ever write: the bytes are damaged
    quint32 userVersion = 0;
    quint32 applicationId = 0;
};

/// Empty when these are not the first bytes of an SQLite file.
std::optional<Header> readHeader(const QByteArray &bytes);

} // namespace nianbao
