// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json.h"
#include "core/formats/package.h"
#include "core/formats/packageentries.h"
#include "core/text/json.h"
#include "core/zip/zip.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace nianbao {

namespace {

JsonValue object(const QStringList &keys, const QList<JsonValue> &values)
{
    JsonValue json = JsonValue::object();
    json.keys = keys;
    json.items = values;
    return json;
}

QByteArray manifestOf(const QList<ZipEntry> &entries, const QList<SourceFile> &sources)
{
    QList<JsonValue> listed;
    for (const ZipEntry &entry : entries)
        listed << object({QStringLiteral("name"), QStringLiteral("size"), QStringLiteral("sha256")},
            {JsonValue::string(entry.name), JsonValue::whole(entry.bytes.size()),
                JsonValue::string(sha256Of(entry.bytes))});
    QList<JsonValue> kept;
    for (const SourceFile &source : sources)
        kept << object(
            {QStringLiteral("sha256"), QStringLiteral("name"), QStringLiteral("sender"), QStringLiteral("received")},
            {JsonValue::string(source.sha256), JsonValue::string(source.name), JsonValue::string(source.sender),
                JsonValue::string(source.received.toUTC().toString(Qt::ISODate))});
    return formatJson(object(
        {QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("entries"), QStringLiteral("sources")},
        {JsonValue::string(kPackageFormat), JsonValue::whole(kPackageVersion), JsonValue::array(listed),
            JsonValue::array(kept)}));
}

/// By hash, each once.
QList<SourceFile> inOrder(QList<SourceFile> sources)
{
    const auto before = [](const SourceFile &a, const SourceFile &b) { return a.sha256 < b.sha256; };
    const auto same = [](const SourceFile &a, const SourceFile &b) { return a.sha256 == b.sha256; };
    std::stable_sort(sources.begin(), sources.end(), before);
    sources.erase(std::unique(sources.begin(), sources.end(), same), sources.end());
    return sources;
}

} // namespace

QString sourceEntry(const QString &sha256)
{
    return QStringLiteral("sources/") + sha256;
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QByteArray> writePackage(const Content &content, const QList<SourceFile> &sources)
{
    NB_TRY(const QByteArray data, writeJson(content, WriteOptions {.extent = Extent::Library}));
    QList<ZipEntry> entries {{kDataEntry, data}};
    const QList<SourceFile> kept = inOrder(sources);
    for (const SourceFile &source : kept) {
        if (sha256Of(source.bytes) != source.sha256)
            return Error {ErrorKind::Library, QStringLiteral("package.source"),
                QCoreApplication::translate("formats", "保存的原始文件“%1”与登记的校验值不符，可能已损坏。")
                    .arg(source.name),
                QCoreApplication::translate("formats", "请从备份恢复年报库，再生成数据包。"), {}};
        entries << ZipEntry {sourceEntry(source.sha256), source.bytes, true};
    }
    entries.prepend({kManifestEntry, manifestOf(entries, kept)});
    return writeZip(entries);
}

} // namespace nianbao
