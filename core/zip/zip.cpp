// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/zip.h"

#include "core/zip/directory.h"
#include "core/zip/ziperror.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <zip.h>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(zip)
};

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

} // namespace

class ZipReader::Private {
public:
    QByteArray bytes; // libzip reads from it as long as `archive` lives
    QString file;
    ZipLimits limits;
    ZipDirectory directory;
    QStringList names;
    QHash<QString, qsizetype> indices;
    qint64 taken = 0; // bytes inflated so far, of all entries
    std::unique_ptr<zip_t, Discard> archive;

    Status openArchive();
    /// Bytes that an entry may well have: what more it claims is believed when it comes.
    [[nodiscard]] qint64 plausible(const DirectoryEntry &entry) const
    {
        constexpr qint64 kSmall = 100 * 1024;
        return std::min(limits.entryBytes, std::max(kSmall, entry.packed * limits.ratio));
    }
    [[nodiscard]] Status judge(const DirectoryEntry &entry, qint64 inflated) const;
};

Status ZipReader::Private::openArchive()
{
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData() + directory.start, zip_uint64_t(bytes.size() - directory.start), 0, &fault);
    if (source)
        archive.reset(zip_open_from_source(source, ZIP_RDONLY, &fault));
    if (source && !archive)
        zip_source_free(source);
    Error error = damagedArchive(file, {}, Words::tr("压缩包的结构不对"));
    error.detail = QString::fromUtf8(zip_error_strerror(&fault));
    zip_error_fini(&fault);
    if (!archive || zip_get_num_entries(archive.get(), 0) != directory.entries.size())
        return error;
    return ok();
}

Status ZipReader::Private::judge(const DirectoryEntry &entry, qint64 inflated) const
{
    constexpr qint64 kMegabyte = 1024 * 1024;
    if (inflated > limits.entryBytes)
        return archiveTooLarge(file, entry.name, Words::tr("解压后超过%1MB").arg(limits.entryBytes / kMegabyte));
    if (taken + inflated > limits.totalBytes)
        return archiveTooLarge(
            file, entry.name, Words::tr("全部内容解压后超过%1MB").arg(limits.totalBytes / kMegabyte));
    if (looksLikeBomb({entry.name, entry.packed, inflated}, limits))
        return archiveTooLarge(
            file, entry.name, Words::tr("解压后的大小超过压缩后的%1倍，像是压缩炸弹").arg(limits.ratio));
    if (inflated > entry.inflated)
        return suspectArchive(file, entry.name, Words::tr("解压后的大小与声明的不一致"));
    return ok();
}

ZipReader::ZipReader(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

ZipReader::ZipReader(ZipReader &&) noexcept = default;
ZipReader &ZipReader::operator=(ZipReader &&) noexcept = default;
ZipReader::~ZipReader() = default;

Result<ZipReader> ZipReader::open(const QByteArray &bytes, const QString &file, const ZipLimits &limits)
{
    auto state = std::make_unique<Private>();
    NB_TRY(state->directory, readDirectory(bytes, file, limits));
    state->bytes = bytes;
    state->file = file;
    state->limits = limits;
    for (const DirectoryEntry &entry : state->directory.entries) {
        state->indices.insert(entry.name, state->names.size());
        state->names << entry.name;
    }
    NB_CHECK(state->openArchive());
    return ZipReader(std::move(state));
}

const QStringList &ZipReader::names() const
{
    return d->names;
}

bool ZipReader::contains(const QString &name) const
{
    return d->indices.contains(name);
}

bool ZipReader::hasForeignBytes() const
{
    return d->directory.start > 0 || d->directory.commented;
}

std::optional<qint64> ZipReader::firstUnownedByte() const
{
    return d->directory.unowned;
}

Result<QByteArray> ZipReader::read(const QString &name)
{
    QByteArray content;
    if (const auto index = d->indices.constFind(name); index != d->indices.constEnd()) {
        const DirectoryEntry &entry = d->directory.entries[*index];
        content.reserve(std::min(entry.inflated, d->plausible(entry)));
    }
    NB_CHECK(read(name, [&](QByteArrayView piece) {
        content.append(piece);
        return ok();
    }));
    return content;
}

Status ZipReader::read(const QString &name, const std::function<Status(QByteArrayView)> &take)
{
    const auto index = d->indices.constFind(name);
    if (index == d->indices.constEnd())
        return damagedArchive(d->file, name, Words::tr("压缩包里没有它"));
    const DirectoryEntry &entry = d->directory.entries[*index];
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(d->archive.get(), zip_uint64_t(*index), 0));
    if (!file)
        return damagedArchive(d->file, name, Words::tr("它的开头不对"));
    qint64 inflated = 0;
    std::array<char, 64 * 1024> block {};
    for (;;) {
        const zip_int64_t read = zip_fread(file.get(), block.data(), block.size());
        if (read < 0 && zip_error_code_zip(zip_file_get_error(file.get())) == ZIP_ER_CRC)
            return damagedArchive(d->file, name, Words::tr("校验值不符（CRC），内容已损坏"));
        if (read < 0)
            return damagedArchive(d->file, name, Words::tr("解压失败，内容已损坏"));
        if (read == 0)
            break;
        inflated += read;
        NB_CHECK(d->judge(entry, inflated));
        NB_CHECK(take(QByteArrayView(block.data(), read)));
    }
    if (inflated != entry.inflated)
        return damagedArchive(d->file, name, Words::tr("解压后的大小与声明的不一致"));
    d->taken += inflated;
    return ok();
}

} // namespace nianbao
