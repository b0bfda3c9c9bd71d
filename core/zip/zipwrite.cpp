// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/directory.h"
#include "core/zip/zip.h"

#include <QCoreApplication>

#include <zip.h>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(zip)
};

struct Release {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

using Archive = std::unique_ptr<zip_t, Release>;
using Source = std::unique_ptr<zip_source_t, Release>;

Error failure(const QString &entry, const char *what)
{
    return Error {
        .kind = ErrorKind::Internal,
        .code = QStringLiteral("zip.write"),
        .message = Words::tr("无法生成压缩包（条目“%1”）。").arg(entry),
        .remedy = Words::tr("请把日志发给开发者。"),
        .file = {},
        .place = {.line = {}, .column = {}, .cell = {}, .part = entry, .offset = {}},
        .detail = QString::fromUtf8(what),
    };
}

Status add(zip_t *archive, const ZipEntry &entry)
{
    constexpr zip_uint16_t kMidnight = 0;
    constexpr zip_uint16_t kFirstDay = 1U << 5U | 1U; // 1980-01-01, the oldest date that fits
    constexpr zip_uint32_t kLevel = 6;
    zip_source_t *content = zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    const QByteArray name = entry.name.toUtf8();
    const zip_int64_t index = content ? zip_file_add(archive, name.constData(), content, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(content);
        return failure(entry.name, zip_strerror(archive));
    }
    const auto place = zip_uint64_t(index);
    if (zip_set_file_compression(archive, place, entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, kLevel) != 0
        || zip_file_set_dostime(archive, place, kMidnight, kFirstDay, 0) != 0)
        return failure(entry.name, zip_strerror(archive));
    return ok();
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t state;
    if (zip_source_stat(source, &state) != 0 || zip_source_open(source) != 0)
        return failure({}, "the written archive cannot be opened");
    QByteArray bytes(qsizetype(state.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), state.size);
    zip_source_close(source);
    if (read != bytes.size())
        return failure({}, "the written archive is shorter than it says");
    return bytes;
}

Result<QByteArray> archiveOf(const QList<ZipEntry> &entries)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return failure({}, "no memory");
    zip_source_keep(target.get()); // the archive owns one reference, we the other
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return failure({}, "the archive cannot be begun");
    }
    for (const ZipEntry &entry : entries)
        NB_CHECK(add(archive.get(), entry));
    if (zip_close(archive.get()) != 0)
        return failure({}, zip_strerror(archive.get()));
    archive.release(); // NOLINT(bugprone-unused-return-value): closed and freed
    return contentOf(target.get());
}

/// For each entry whether it shrank too far.
Result<QList<bool>> bombsIn(const QByteArray &archive)
{
    const ZipLimits limits;
    NB_TRY(const ZipDirectory directory, readDirectory(archive, {}, limits));
    QList<bool> bombs;
    for (const DirectoryEntry &entry : directory.entries)
        bombs << looksLikeBomb(entry, limits);
    return bombs;
}

} // namespace

Result<QByteArray> writeZip(const QList<ZipEntry> &entries)
{
    NB_TRY(const QByteArray archive, archiveOf(entries));
    if (entries.isEmpty())
        return archive;
    NB_TRY(const QList<bool> bombs, bombsIn(archive));
    if (!bombs.contains(true))
        return archive;
    QList<ZipEntry> tame = entries;
    for (qsizetype i = 0; i < tame.size(); ++i)
        tame[i].stored = tame[i].stored || bombs[i];
    return archiveOf(tame);
}

Result<QByteArray> withoutBombs(const QByteArray &archive)
{
    NB_TRY(const QList<bool> bombs, bombsIn(archive));
    if (!bombs.contains(true))
        return archive;
    ZipLimits limits;
    limits.unjudgedBytes = limits.entryBytes;
    NB_TRY(ZipReader zip, ZipReader::open(archive, {}, limits));
    QList<ZipEntry> entries;
    for (const QString &name : zip.names()) {
        NB_TRY(const QByteArray bytes, zip.read(name));
        entries << ZipEntry {name, bytes};
    }
    return writeZip(entries);
}

} // namespace nianbao
