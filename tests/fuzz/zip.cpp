// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/zip.h"
#include "core/zip/filesignature.h"
#include "tests/fuzz/claims.h"

using namespace nianbao;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr ZipLimits kLimits {.entries = 50, .entryBytes = 4 << 20, .totalBytes = 16 << 20};
    const QByteArray bytes = fuzz::inputOf(data, size);
    (void)nameOf(natureOf(bytes));
    Result<ZipReader> zip = ZipReader::open(bytes, fuzz::fileName(), kLimits);
    if (!zip) {
        fuzz::claimRefused(zip.error(), fuzz::fileName());
        return 0;
    }
    (void)wrongNature(fuzz::fileName(), natureOf(*zip));
    QList<ZipEntry> entries;
    for (const QString &name : zip->names()) {
        const Result<QByteArray> content = zip->read(name);
        if (!content)
            fuzz::claimRefused(content.error(), fuzz::fileName());
        else if (!name.endsWith(u'/'))
            entries << ZipEntry {name, *content};
    }
    if (entries.isEmpty())
        return 0; // there is no archive of nothing
    const Result<QByteArray> written = writeZip(entries);
    fuzz::claim(written.has_value(), "the entries can be packed again");
    Result<ZipReader> again = ZipReader::open(*written, fuzz::fileName(), {.ratio = 2000});
    fuzz::claim(again.has_value(), "and opened again", again ? QString() : again.error().message);
    for (const ZipEntry &entry : entries)
        fuzz::claim(again->read(entry.name).value_or({}) == entry.bytes, "with the same contents", entry.name);
    return 0;
}
