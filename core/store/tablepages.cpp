// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tablepages.h"

#include "core/store/header.h"

#include <QStringDecoder>
#include <QtEndian>

#include <cstring>
#include <utility>

namespace nianbao {
namespace {

constexpr int kUsualPageSize = 4096;
constexpr int kReservedAt = 20;
constexpr int kLargestReserve = 64;
constexpr int kLeaf = 0x0d;
constexpr int kInterior = 0x05;
constexpr int kLeafHead = 8;
constexpr int kInteriorHead = 12;

/// Reads on in some bytes; false from the first that is not there.
class Cursor {
public:
    Cursor(const uchar *bytes, qint64 size)
        : m_next(bytes)
        , m_end(bytes + size)
    {
    }

    /// SQLite's number of 1 to 9 bytes.
    bool number(qint64 &value)
    {
        constexpr int kMost = 9;
        quint64 sum = 0;
        for (int i = 1; i <= kMost && m_next < m_end; ++i) {
            const uchar byte = *m_next++;
            if (i == kMost) {
                value = qint64(sum << 8U | byte);
                return true;
            }
            sum = sum << 7U | (byte & 0x7fU);
            if ((byte & 0x80U) == 0) {
                value = qint64(sum);
                return true;
            }
        }
        return false;
    }

    bool take(qint64 length, const uchar *&bytes)
    {
        if (length < 0 || length > m_end - m_next)
            return false;
        bytes = std::exchange(m_next, m_next + length);
        return true;
    }

    [[nodiscard]] qint64 left() const { return m_end - m_next; }

private:
    const uchar *m_next;
    const uchar *m_end;
};

QString textFrom(const uchar *bytes, qint64 length, bool &mended)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(QByteArrayView(bytes, length));
    if (decoder.hasError() || text.contains(QChar(u'\0'))) {
        mended = true;
        text.replace(QChar::ReplacementCharacter, QChar(u'〓')).replace(QChar(u'\0'), QChar(u'〓'));
    }
    return text.isNull() ? QStringLiteral("") : text;
}

qint64 wholeNumber(const uchar *bytes, qint64 length)
{
    auto value = quint64(qint64(qint8(bytes[0])));
    for (qint64 i = 1; i < length; ++i)
        value = value << 8U | bytes[i];
    return qint64(value);
}

/// How many bytes a value of this serial type has; negative for types that no file has.
qint64 lengthOf(qint64 type)
{
    constexpr int kLengths[] {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    constexpr qint64 kFirstBlob = 12;
    if (type < 0 || type == 10 || type == 11)
        return -1;
    return type < qint64(std::size(kLengths)) ? kLengths[type] : (type - kFirstBlob) / 2;
}

QVariant valueOf(qint64 type, const uchar *bytes, qint64 length, bool &mended)
{
    constexpr int kReal = 7;
    constexpr int kFirstBlob = 12;
    if (type == 0)
        return {};
    if (type == kReal) {
        const quint64 bits = qFromBigEndian<quint64>(bytes);
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }
    if (type < kFirstBlob)
        return length == 0 ? qint64(type - 8) : wholeNumber(bytes, length); // types 8 and 9 are the numbers 0 and 1
    if (type % 2 == 0)
        return QByteArray(reinterpret_cast<const char *>(bytes), length);
    return textFrom(bytes, length, mended);
}

bool readRecord(const QByteArray &bytes, PageRow &row)
{
    const auto *const start = reinterpret_cast<const uchar *>(bytes.constData());
    qint64 headLength = 0;
    Cursor length(start, bytes.size());
    if (!length.number(headLength) || headLength < 1 || headLength > bytes.size())
        return false;
    Cursor types(start, headLength);
    qint64 type = 0;
    (void)types.number(type); // the head's length again
    Cursor values(start + headLength, bytes.size() - headLength);
    while (types.left() > 0) {
        const uchar *value = nullptr;
        if (!types.number(type) || lengthOf(type) < 0 || !values.take(lengthOf(type), value))
            return false;
        row.cells << valueOf(type, value, lengthOf(type), row.mended);
    }
    return values.left() == 0 && !row.cells.isEmpty();
}

} // namespace

TablePages::TablePages(QByteArray file)
    : m_file(std::move(file))
    , m_pageSize(kUsualPageSize)
{
    int reserved = 0;
    if (const std::optional<Header> header = readHeader(m_file.left(Header::kSize))) {
        m_pageSize = int(header->pageSize);
        reserved = uchar(m_file.at(kReservedAt));
    }
    m_usable = m_pageSize - (reserved <= kLargestReserve ? reserved : 0);
    m_count = quint32(m_file.size() / m_pageSize);
}

const uchar *TablePages::at(quint32 number) const
{
    if (number < 1 || number > m_count)
        return nullptr;
    return reinterpret_cast<const uchar *>(m_file.constData()) + qsizetype(number - 1) * m_pageSize;
}

bool TablePages::appendOverflow(quint32 page, qint64 length, QByteArray &bytes) const
{
    constexpr int kLink = 4; // each page begins with the number of the next
    while (length > 0) {
        const uchar *const start = at(page);
        if (!start)
            return false;
        const qint64 here = qMin<qint64>(length, m_usable - kLink);
        bytes.append(reinterpret_cast<const char *>(start) + kLink, here);
        length -= here;
        page = qFromBigEndian<quint32>(start);
    }
    return true;
}

std::optional<TablePages::Payload> TablePages::payload(const uchar *page, int offset) const
{
    // The shares of the page itself and of its further pages: section 1.6, "Cell Payload Overflow Pages".
    Cursor cursor(page + offset, m_usable - offset);
    Payload payload;
    qint64 length = 0;
    if (!cursor.number(length) || !cursor.number(payload.rowid) || length < 1 || length > m_file.size())
        return {};
    const qint64 most = m_usable - 35;
    qint64 here = length;
    if (length > most) {
        const qint64 least = (m_usable - 12) * 32 / 255 - 23;
        const qint64 fitting = least + (length - least) % (m_usable - 4);
        here = fitting <= most ? fitting : least;
    }
    const uchar *bytes = nullptr;
    if (!cursor.take(here, bytes))
        return {};
    payload.bytes = QByteArray(reinterpret_cast<const char *>(bytes), here);
    if (here == length)
        return payload;
    if (!cursor.take(4, bytes) || !appendOverflow(qFromBigEndian<quint32>(bytes), length - here, payload.bytes))
        return {};
    return payload;
}

std::optional<TablePage> TablePages::page(quint32 number) const
{
    const uchar *const page = at(number);
    if (!page)
        return {};
    const int head = number == 1 ? Header::kSize : 0;
    const int kind = page[head];
    if (kind != kLeaf && kind != kInterior)
        return {};
    TablePage result;
    result.isLeaf = kind == kLeaf;
    const int cells = qFromBigEndian<quint16>(page + head + 3);
    const int pointers = head + (result.isLeaf ? kLeafHead : kInteriorHead);
    if (pointers + 2 * cells > m_usable)
        return {};
    for (int i = 0; i < cells; ++i) {
        const int offset = qFromBigEndian<quint16>(page + pointers + 2 * i);
        if (offset < pointers + 2 * cells || offset + 4 > m_usable) {
            ++result.brokenRows;
        } else if (result.isLeaf) {
            const std::optional<Payload> cell = payload(page, offset);
            PageRow row;
            if (cell && readRecord(cell->bytes, row)) {
                row.rowid = cell->rowid;
                result.rows << row;
            } else {
                ++result.brokenRows;
            }
        } else {
            Cursor key(page + offset + 4, m_usable - offset - 4);
            qint64 lastRow = 0;
            const bool isKnown = key.number(lastRow);
            result.children << TablePage::Child {
                qFromBigEndian<quint32>(page + offset), isKnown ? std::optional(lastRow) : std::nullopt};
        }
    }
    if (!result.isLeaf)
        result.children << TablePage::Child {qFromBigEndian<quint32>(page + head + 8), {}};
    return result;
}

} // namespace nianbao
