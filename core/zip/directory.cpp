// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/directory.h"

#include "core/zip/entryname.h"
#include "core/zip/filesignature.h"
#include "core/zip/ziperror.h"

#include <QCoreApplication>
#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace nianbao {

namespace {

// Numbers of PKWARE's APPNOTE 6.3.
constexpr qsizetype kEndSize = 22; // 4.3.16, without its comment
constexpr qsizetype kLongestComment = 0xFFFF;
constexpr qsizetype kLocatorSize = 20; // 4.3.15
constexpr qsizetype kEnd64Size = 56; // 4.3.14
constexpr qsizetype kCentralSize = 46; // 4.3.12
constexpr qsizetype kLocalSize = 30; // 4.3.7
constexpr quint16 kZip64Extra = 0x0001; // 4.5.3
constexpr quint16 kEncryptedFlags = 0x0001 | 0x0040 | 0x2000; // 4.4.4
constexpr quint16 kDescribed = 0x0008; // 4.4.4, bit 3
constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;
constexpr quint32 kInZip64 = 0xFFFFFFFFU;
constexpr quint32 kFileTypeMask = 0170000; // of Unix, in the upper half of the external attributes
constexpr quint32 kSymbolicLink = 0120000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(zip)
};

/// Where the directory stands, counted from the start of the file.
struct End {
    qint64 directory = 0;
    qint64 size = 0;
    quint64 count = 0;
    qint64 shift = 0; ///< to add to every offset in the archive
    qint64 behind = 0; ///< byte behind its record, where the archive ends unless it has a comment
    bool commented = false;
};

struct CentralHeader {
    QByteArrayView name;
    QByteArrayView extra;
    quint16 madeBy = 0;
    quint16 flags = 0;
    quint16 method = 0;
    quint64 packed = 0;
    quint64 inflated = 0;
    quint32 attributes = 0;
    quint64 offset = 0;
};

struct Extent {
    qint64 first = 0;
    qint64 end = 0;
    QString name;
    bool described = false; ///< sizes and checksum may stand behind the content
};

class Directory {
public:
    Directory(const QByteArray &bytes, const QString &file, const ZipLimits &limits)
        : m_bytes(bytes)
        , m_file(file)
        , m_limits(limits)
    {
    }

    Result<ZipDirectory> read();

private:
    template <typename Number>
    [[nodiscard]] Number at(qint64 offset) const
    {
        return qFromLittleEndian<Number>(m_bytes.constData() + offset);
    }
    [[nodiscard]] bool holds(qint64 offset, qint64 size) const
    {
        return offset >= 0 && size >= 0 && offset <= m_bytes.size() && size <= m_bytes.size() - offset;
    }
    [[nodiscard]] bool isAt(qint64 offset, const char *signature) const
    {
        return holds(offset, 4) && QByteArrayView(m_bytes).sliced(offset, 4) == QByteArrayView(signature, 4);
    }

    Result<End> findEnd() const;
    Result<End> zip64End(qint64 locator, const End &end) const;
    Result<CentralHeader> header(qint64 &offset, qint64 end) const;
    Status judge(const CentralHeader &header, const QString &shown) const;
    Result<Extent> local(const CentralHeader &header, const QString &shown, qint64 shift) const;
    Status refuseOverlaps(const QList<Extent> &extents, qint64 directory) const;
    [[nodiscard]] qint64 descriptorAt(const Extent &extent) const;
    [[nodiscard]] std::optional<qint64> unowned(const QList<Extent> &extents, qint64 directory, const End &end) const;
    [[nodiscard]] Error damaged(const QString &part, const QString &what) const
    {
        return damagedArchive(m_file, part, what);
    }

    const QByteArray &m_bytes;
    const QString &m_file;
    const ZipLimits &m_limits;
};

Result<End> Directory::findEnd() const
{
    const qint64 last = m_bytes.size() - kEndSize;
    const qint64 first = std::max<qint64>(0, last - kLongestComment);
    for (qint64 offset = last; offset >= first; --offset) {
        if (!isAt(offset, "PK\x05\x06") || offset + kEndSize + at<quint16>(offset + 20) > m_bytes.size())
            continue;
        End end;
        end.count = at<quint16>(offset + 10);
        end.size = at<quint32>(offset + 12);
        end.directory = at<quint32>(offset + 16);
        end.behind = offset + kEndSize;
        end.commented = offset + kEndSize < m_bytes.size();
        if (isAt(offset - kLocatorSize, "PK\x06\x07"))
            return zip64End(offset - kLocatorSize, end);
        end.shift = offset - end.size - end.directory;
        if (end.shift > 0 && isAt(0, "PK\x03\x04")) // of an archive within this one, whose own directory is cut off
            break;
        return end;
    }
    return damaged({}, Words::tr("压缩包末尾的目录不见了，文件不完整"));
}

/// The 64-bit record stands just before its locator, wherever the locator says: so bytes before the archive do not
/// matter.
Result<End> Directory::zip64End(qint64 locator, const End &end) const
{
    const qint64 record = locator - kEnd64Size;
    if (!isAt(record, "PK\x06\x06"))
        return damaged({}, Words::tr("压缩包的64位目录不对"));
    const auto size = at<quint64>(record + 40);
    const auto offset = at<quint64>(record + 48);
    const auto whole = quint64(m_bytes.size());
    if (size > whole || offset > whole)
        return damaged({}, Words::tr("压缩包的目录指向文件之外"));
    End result = end;
    result.count = at<quint64>(record + 32);
    result.size = qint64(size);
    result.directory = qint64(offset);
    result.shift = record - result.size - result.directory;
    return result;
}

/// The 64-bit values stand in the extra field in this order, only those that did not fit.
bool readZip64(QByteArrayView extra, CentralHeader &header)
{
    while (extra.size() >= 4) {
        const auto id = qFromLittleEndian<quint16>(extra.data());
        const auto size = qFromLittleEndian<quint16>(extra.data() + 2);
        if (size > extra.size() - 4)
            return false;
        QByteArrayView field = extra.sliced(4, size);
        extra = extra.sliced(4 + size);
        if (id != kZip64Extra)
            continue;
        for (quint64 *value : {&header.inflated, &header.packed, &header.offset}) {
            if (*value != kInZip64)
                continue;
            if (field.size() < 8)
                return false;
            *value = qFromLittleEndian<quint64>(field.data());
            field = field.sliced(8);
        }
    }
    return true;
}

Result<CentralHeader> Directory::header(qint64 &offset, qint64 end) const
{
    if (offset + kCentralSize > end || !isAt(offset, "PK\x01\x02"))
        return damaged({}, Words::tr("压缩包的目录不完整"));
    const auto nameSize = at<quint16>(offset + 28);
    const auto extraSize = at<quint16>(offset + 30);
    const auto commentSize = at<quint16>(offset + 32);
    const qint64 next = offset + kCentralSize + nameSize + extraSize + commentSize;
    if (next > end)
        return damaged({}, Words::tr("压缩包的目录不完整"));
    const QByteArrayView view(m_bytes);
    CentralHeader header {
        .name = view.sliced(offset + kCentralSize, nameSize),
        .extra = view.sliced(offset + kCentralSize + nameSize, extraSize),
        .madeBy = at<quint16>(offset + 4),
        .flags = at<quint16>(offset + 8),
        .method = at<quint16>(offset + 10),
        .packed = at<quint32>(offset + 20),
        .inflated = at<quint32>(offset + 24),
        .attributes = at<quint32>(offset + 38),
        .offset = at<quint32>(offset + 42),
    };
    if (!readZip64(header.extra, header))
        return damaged(shownEntryName(header.name), Words::tr("目录里的附加信息不对"));
    offset = next;
    return header;
}

Status Directory::judge(const CentralHeader &header, const QString &shown) const
{
    constexpr quint16 kUnix = 3;
    constexpr quint16 kMacOs = 19;
    if (const QString fault = faultOfEntryName(header.name); !fault.isEmpty())
        return suspectArchive(m_file, shown, fault);
    if ((header.flags & kEncryptedFlags) != 0)
        return unreadableArchive(
            m_file, shown, Words::tr("内容已加密"), Words::tr("请用WPS打开，取消密码后另存，再导入。"));
    if (header.method != kStored && header.method != kDeflated)
        return unreadableArchive(m_file, shown, Words::tr("压缩方法%1不受支持").arg(header.method),
            Words::tr("请用WPS打开后另存，再导入。"));
    const int host = header.madeBy >> 8;
    const bool hasMode = host == kUnix || host == kMacOs;
    if (hasMode && ((header.attributes >> 16) & kFileTypeMask) == kSymbolicLink)
        return suspectArchive(m_file, shown, Words::tr("它是指向别处的符号链接"));
    if (header.method == kStored && header.packed != header.inflated)
        return suspectArchive(m_file, shown, Words::tr("未压缩的内容却有两个不同的大小"));
    return ok();
}

Result<Extent> Directory::local(const CentralHeader &header, const QString &shown, qint64 shift) const
{
    const auto whole = quint64(m_bytes.size());
    if (header.offset > whole || header.packed > whole)
        return damaged(shown, Words::tr("它的位置在文件之外"));
    const qint64 offset = qint64(header.offset) + shift;
    if (!holds(offset, kLocalSize) || !isAt(offset, "PK\x03\x04"))
        return damaged(shown, Words::tr("目录所指的位置没有它"));
    const auto nameSize = at<quint16>(offset + 26);
    const auto extraSize = at<quint16>(offset + 28);
    const qint64 content = offset + kLocalSize + nameSize + extraSize;
    if (!holds(content, qint64(header.packed)))
        return damaged(shown, Words::tr("它的内容超出文件末尾"));
    if (QByteArrayView(m_bytes).sliced(offset + kLocalSize, nameSize) != header.name)
        return suspectArchive(m_file, shown, Words::tr("目录里的名字与条目自己的名字不一致"));
    if ((at<quint16>(offset + 6) & kEncryptedFlags) != 0 || at<quint16>(offset + 8) != header.method)
        return suspectArchive(m_file, shown, Words::tr("目录与条目对压缩方法的说法不一致"));
    return Extent {offset, content + qint64(header.packed), shown, (header.flags & kDescribed) != 0};
}

Status Directory::refuseOverlaps(const QList<Extent> &extents, qint64 directory) const
{
    for (qsizetype i = 0; i < extents.size(); ++i) {
        const qint64 limit = i + 1 < extents.size() ? extents[i + 1].first : directory;
        if (extents[i].end > limit)
            return suspectArchive(m_file, extents[i].name, Words::tr("条目互相重叠"));
    }
    return ok();
}

/// Bytes of the record behind the content that says its sizes again (4.3.9), with or without signature, of 32 or 64
/// bits.
qint64 Directory::descriptorAt(const Extent &extent) const
{
    if (!extent.described)
        return 0;
    const qint64 signature = isAt(extent.end, "PK\x07\x08") ? 4 : 0;
    constexpr qint64 kChecksum = 4;
    for (const qint64 sizes : {8, 16}) {
        const qint64 next = extent.end + signature + kChecksum + sizes;
        if (isAt(next, "PK\x03\x04") || isAt(next, "PK\x01\x02"))
            return next - extent.end;
    }
    return 0;
}

/// `extents` in their order in the file.
std::optional<qint64> Directory::unowned(const QList<Extent> &extents, qint64 directory, const End &end) const
{
    qint64 owned = 0;
    for (const Extent &extent : extents) {
        if (extent.first > owned)
            return owned;
        owned = extent.end + descriptorAt(extent);
    }
    if (directory > owned)
        return owned;
    return end.behind < m_bytes.size() ? std::optional(end.behind) : std::nullopt;
}

Result<ZipDirectory> Directory::read()
{
    NB_TRY(const End end, findEnd());
    const qint64 first = end.directory + end.shift;
    if (end.shift < 0 || !holds(first, end.size))
        return damaged({}, Words::tr("压缩包的目录指向文件之外"));
    if (end.count > quint64(m_limits.entries))
        return archiveTooLarge(m_file, {},
            Words::tr("压缩包里有%1个条目，超过了%2个的上限")
                .arg(QString::number(end.count), QString::number(m_limits.entries)));
    if (end.count == 0)
        return damaged({}, Words::tr("压缩包是空的"));
    ZipDirectory directory {.entries = {}, .start = end.shift, .commented = end.commented, .unowned = {}};
    QList<Extent> extents;
    QSet<QString> names;
    qint64 offset = first;
    for (quint64 i = 0; i < end.count; ++i) {
        NB_TRY(const CentralHeader central, header(offset, first + end.size));
        const QString shown = shownEntryName(central.name);
        NB_CHECK(judge(central, shown));
        if (names.contains(shown))
            return suspectArchive(m_file, shown, Words::tr("同名条目重复出现"));
        names.insert(shown);
        NB_TRY(const Extent extent, local(central, shown, end.shift));
        extents << extent;
        directory.entries << DirectoryEntry {shown, qint64(central.packed), qint64(central.inflated)};
    }
    std::sort(extents.begin(), extents.end(), [](const Extent &a, const Extent &b) { return a.first < b.first; });
    NB_CHECK(refuseOverlaps(extents, first));
    if (offset < first + end.size) // the directory claims more than its entries take
        directory.unowned = offset;
    else
        directory.unowned = unowned(extents, first, end);
    return directory;
}

} // namespace

Result<ZipDirectory> readDirectory(const QByteArray &bytes, const QString &file, const ZipLimits &limits)
{
    const FileNature nature = natureOf(bytes);
    const bool hidden = nature == FileNature::Unknown || nature == FileNature::Text
        || nature == FileNature::Program; // bytes may stand before an archive, those of what unpacks it too
    if (nature != FileNature::Zip && !(hidden && bytes.right(kEndSize + kLongestComment).contains("PK\x05\x06")))
        return wrongNature(file, nature);
    return Directory(bytes, file, limits).read();
}

bool looksLikeBomb(const DirectoryEntry &entry, const ZipLimits &limits)
{
    return entry.inflated > limits.unjudgedBytes && entry.inflated / limits.ratio > entry.packed;
}

} // namespace nianbao
