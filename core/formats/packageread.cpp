// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json.h"
#include "core/formats/package.h"
#include "core/formats/packageentries.h"
#include "core/text/json.h"
#include "core/zip/filesignature.h"
#include "core/zip/zip.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace nianbao {

namespace {

// Our own data may repeat itself a lot; deflate cannot shrink anything more than 1,032 times.
constexpr ZipLimits kLimits {
    .entries = 2000, .entryBytes = 128LL * 1024 * 1024, .totalBytes = 256LL * 1024 * 1024, .ratio = 1100};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(formats)
};

class PackageReader {
public:
    PackageReader(ZipReader &zip, const ReadOptions &options)
        : m_zip(zip)
        , m_options(options)
    {
    }

    Result<Fragment> read();

private:
    Result<JsonValue> manifest();
    Status take(const JsonValue &entry);
    Status refuseUnlisted() const;
    Status refuseUnowned() const;
    Result<SourceFile> source(const JsonValue &described);
    [[nodiscard]] QString field(const JsonValue &object, QStringView key) const
    {
        const JsonValue *value = object.find(key);
        return value && value->type == JsonValue::Type::String ? value->text : QString();
    }
    [[nodiscard]] Error refused(const QString &part, const QString &what) const;

    ZipReader &m_zip;
    const ReadOptions &m_options;
    QHash<QString, QByteArray> m_contents; ///< verified ones, by entry
};

Error PackageReader::refused(const QString &part, const QString &what) const
{
    return Error {
        .kind = ErrorKind::Input,
        .code = QStringLiteral("package.content"),
        .message = Words::tr("数据包“%1”里的%2不能采用：%3。").arg(m_options.fileName, part, what),
        .remedy = Words::tr("没有读入任何内容；请发送方重新生成数据包再发。"),
        .file = m_options.fileName,
        .place = {.line = {}, .column = {}, .cell = {}, .part = part, .offset = {}},
    };
}

Result<JsonValue> PackageReader::manifest()
{
    if (!m_zip.contains(kManifestEntry))
        return refused(kManifestEntry, Words::tr("找不到清单"));
    NB_TRY(const QByteArray bytes, m_zip.read(kManifestEntry));
    Result<JsonValue> manifest = parseJson(bytes);
    if (!manifest)
        return refused(kManifestEntry, Words::tr("清单不是有效的JSON"));
    if (field(*manifest, u"format") != kPackageFormat)
        return refused(kManifestEntry, Words::tr("它不是年报数据包的清单"));
    const JsonValue *version = manifest->find(u"version");
    const int number = version ? version->toInt().value_or(0) : 0;
    if (number > kPackageVersion) {
        Error newer = refused(kManifestEntry, Words::tr("数据包由更新版本的程序生成"));
        newer.code = QStringLiteral("package.newer");
        newer.remedy = Words::tr("请先把本程序更新到最新版本，再导入。");
        return newer;
    }
    if (number < 1)
        return refused(kManifestEntry, Words::tr("清单没有写明版本"));
    return manifest;
}

/// Verifies a listed entry and keeps its content.
Status PackageReader::take(const JsonValue &entry)
{
    static const QRegularExpression kSource(QStringLiteral("\\Asources/([0-9a-f]{64})\\z"));
    const QString name = field(entry, u"name");
    const QString hash = field(entry, u"sha256");
    const QRegularExpressionMatch source = kSource.match(name);
    if (name != kDataEntry && !source.hasMatch())
        return refused(name, Words::tr("清单里有不认识的条目"));
    if (m_contents.contains(name))
        return refused(name, Words::tr("清单里写了两次"));
    if (!m_zip.contains(name))
        return refused(name, Words::tr("清单里有它，数据包里没有"));
    NB_TRY(const QByteArray bytes, m_zip.read(name));
    const JsonValue *size = entry.find(u"size");
    const bool same = size && size->text == QString::number(bytes.size()) && sha256Of(bytes) == hash;
    if (!same || (source.hasMatch() && source.captured(1) != hash))
        return refused(name, Words::tr("内容与清单的大小或校验值（SHA-256）不符"));
    m_contents.insert(name, bytes);
    return ok();
}

Status PackageReader::refuseUnlisted() const
{
    for (const QString &name : m_zip.names()) {
        if (name != kManifestEntry && !m_contents.contains(name))
            return refused(name, Words::tr("数据包里有它，清单里没有"));
    }
    return ok();
}

/// Our packages have no byte that no entry owns: what is there was put in by somebody, and no hash tells of it.
Status PackageReader::refuseUnowned() const
{
    const std::optional<qint64> byte = m_zip.firstUnownedByte();
    if (!byte)
        return ok();
    Error error = refused({}, {});
    error.code = QStringLiteral("package.foreign");
    error.message = Words::tr("数据包“%1”从第%2字节起夹带了不属于任何条目的数据。")
                        .arg(m_options.fileName, QString::number(*byte + 1));
    error.remedy = Words::tr("请让对方重新导出数据包，并直接拷贝这个文件。");
    error.place.offset = *byte;
    return error;
}

Result<SourceFile> PackageReader::source(const JsonValue &described)
{
    const QString hash = field(described, u"sha256");
    const QString entry = sourceEntry(hash);
    const QDateTime received = QDateTime::fromString(field(described, u"received"), Qt::ISODate);
    if (!m_contents.contains(entry))
        return refused(entry, Words::tr("清单里有它的说明，没有它的内容"));
    if (!received.isValid())
        return refused(entry, Words::tr("清单里没有它的收到日期"));
    return sourceFile(field(described, u"name"), field(described, u"sender"), received, m_contents.take(entry));
}

Result<Fragment> PackageReader::read()
{
    NB_CHECK(refuseUnowned());
    NB_TRY(const JsonValue list, manifest());
    const JsonValue *entries = list.find(u"entries");
    const JsonValue *sources = list.find(u"sources");
    if (!entries || !sources)
        return refused(kManifestEntry, Words::tr("清单不完整"));
    for (const JsonValue &entry : entries->items)
        NB_CHECK(take(entry));
    NB_CHECK(refuseUnlisted());
    if (!m_contents.contains(kDataEntry))
        return refused(kDataEntry, Words::tr("数据包里没有数据"));
    ReadOptions options = m_options;
    options.encoding.clear();
    NB_TRY(Fragment fragment, readJson(m_contents.take(kDataEntry), options));
    for (const JsonValue &described : sources->items) {
        NB_TRY(SourceFile file, source(described));
        fragment.sources << std::move(file);
    }
    if (!m_contents.isEmpty())
        return refused(m_contents.begin().key(), Words::tr("清单里没有它的说明"));
    return fragment;
}

} // namespace

Result<Fragment> readPackage(const QByteArray &bytes, const ReadOptions &options)
{
    NB_TRY(ZipReader zip, ZipReader::open(bytes, options.fileName, kLimits));
    if (!zip.contains(kManifestEntry))
        return wrongNature(options.fileName, natureOf(zip));
    return PackageReader(zip, options).read();
}

} // namespace nianbao
