// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/parts.h"

#include "core/zip/zip.h"

#include <QCryptographicHash>

#include <algorithm>

namespace nianbao::fuzz {

namespace {

const QByteArray kOpen = "==> ";
const QByteArray kClose = " <==\n";

ZipEntry *entryNamed(QList<ZipEntry> &entries, const QString &name)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const ZipEntry &entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

void put(QList<ZipEntry> &entries, const QString &name, const QByteArray &bytes)
{
    if (ZipEntry *entry = entryNamed(entries, name))
        entry->bytes = bytes;
    else if (!name.isEmpty())
        entries << ZipEntry {name, bytes, true};
}

void putAll(QList<ZipEntry> &entries, const QByteArray &text, const QString &main)
{
    QString name = main;
    qsizetype at = 0;
    while (at <= text.size()) {
        const qsizetype open = text.startsWith(kOpen) && at == 0 ? 0 : text.indexOf('\n' + kOpen, at);
        const qsizetype end = open < 0 ? text.size() : open;
        if (open != 0)
            put(entries, name, text.mid(at, end - at));
        if (open < 0)
            return;
        const qsizetype start = text.indexOf(kOpen, open) + kOpen.size();
        const qsizetype close = text.indexOf(kClose, start);
        if (close < 0)
            return;
        name = QString::fromUtf8(text.mid(start, close - start)).left(100);
        at = close + kClose.size();
    }
}

} // namespace

QByteArray archiveOf(const QByteArray &text, const QByteArray &frame, const QString &main)
{
    QList<ZipEntry> entries;
    putAll(entries, frame, {});
    putAll(entries, text, main);
    return writeZip(entries).value_or({});
}

QByteArray textOf(const QByteArray &archive, const QByteArray &frame)
{
    Result<ZipReader> zip = ZipReader::open(archive, {});
    if (!zip)
        return {};
    QList<ZipEntry> known;
    putAll(known, frame, {});
    QByteArray text;
    for (const QString &name : zip->names()) {
        if (!entryNamed(known, name))
            text += (text.isEmpty() ? "" : "\n") + kOpen + name.toUtf8() + kClose + zip->read(name).value_or({});
    }
    return text;
}

QByteArray packageOf(const QByteArray &text)
{
    QList<ZipEntry> entries;
    putAll(entries, text, QStringLiteral("data.json"));
    ZipEntry *const manifest = entryNamed(entries, QStringLiteral("manifest.json"));
    for (const ZipEntry &entry : std::as_const(entries)) {
        if (!manifest || &entry == manifest)
            continue;
        const QByteArray name = entry.name.toUtf8() + '@';
        const QByteArray hash = QCryptographicHash::hash(entry.bytes, QCryptographicHash::Sha256).toHex();
        manifest->bytes.replace("@size:" + name, QByteArray::number(qlonglong(entry.bytes.size())));
        manifest->bytes.replace("@sha256:" + name, hash);
    }
    return writeZip(entries).value_or({});
}

} // namespace nianbao::fuzz
