// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <QByteArrayView>
#include <QDir>
#include <QFile>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace nianbao {
namespace {

constexpr char16_t kFirstByte = 0xDC80; // ASCII is never kept as a byte
constexpr char16_t kLastByte = 0xDCFF;

bool isPairAt(const QString &name, qsizetype at)
{
    return name[at].isHighSurrogate() && at + 1 < name.size() && name[at + 1].isLowSurrogate();
}

bool isByte(QChar character)
{
    return character.unicode() >= kFirstByte && character.unicode() <= kLastByte;
}

/// Bytes of the UTF-8 character at the beginning; 0 where there is none.
qsizetype characterLength(QByteArrayView bytes)
{
    constexpr qsizetype kLongest = 4;
    for (qsizetype length = 1; length <= std::min(kLongest, bytes.size()); ++length) {
        if (bytes.first(length).isValidUtf8())
            return length;
    }
    return 0;
}

QString escaped(const QString &name)
{
    QString text;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar character = name[at];
        if (isPairAt(name, at))
            text += QStringView(name).mid(at++, 2);
        else if (isByte(character))
            text += u'%' + QString::number(character.unicode() & 0xFF, 16).toUpper();
        else
            text += character;
    }
    return text;
}

bool isBreak(QChar character)
{
    return character == u'\n' || character == u'\r' || character == u'\t';
}

/// A line break in a name is none in a sentence about it.
QString onOneLine(const QString &name)
{
    if (std::none_of(name.begin(), name.end(), isBreak))
        return name;
    QString text;
    for (const QChar character : name) {
        if (isBreak(character))
            text += QStringLiteral("%%1").arg(uint(character.unicode()), 2, 16, QLatin1Char('0')).toUpper();
        else
            text += character;
    }
    return text;
}

QString readable(const QString &name)
{
    if (!holdsBytes(name))
        return name;
    QStringDecoder decoder("GB18030");
    const QString text = decoder.isValid() ? QString(decoder(fileNameBytes(name))) : QString();
    const bool isRead = !text.isEmpty() && !decoder.hasError() && !text.contains(QChar(QChar::ReplacementCharacter));
    return isRead ? text : escaped(name);
}

} // namespace

QString fileNameOf(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return QFile::decodeName(bytes);
    QString name;
    for (QByteArrayView rest(bytes); !rest.isEmpty();) {
        const qsizetype length = characterLength(rest);
        if (length > 0)
            name += QString::fromUtf8(rest.first(length));
        else
            name += QChar(char16_t(0xDC00 + uchar(rest.front())));
        rest = rest.sliced(std::max<qsizetype>(length, 1));
    }
    return name;
}

QByteArray fileNameBytes(const QString &name)
{
    QByteArray bytes;
    qsizetype plain = 0; // where what is no byte begins
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (isPairAt(name, at)) {
            ++at;
        } else if (isByte(name[at])) {
            bytes += QFile::encodeName(name.mid(plain, at - plain)) + char(name[at].unicode() & 0xFF);
            plain = at + 1;
        }
    }
    return bytes + QFile::encodeName(name.mid(plain));
}

std::filesystem::path nativePath(const QString &name)
{
#ifdef Q_OS_WIN
    return QDir(name).filesystemPath();
#else
    return {fileNameBytes(name).toStdString()};
#endif
}

bool holdsBytes(const QString &name)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (isPairAt(name, at))
            ++at;
        else if (isByte(name[at]))
            return true;
    }
    return false;
}

QString readableName(const QString &path)
{
    if (!holdsBytes(path))
        return onOneLine(path);
    QStringList names = path.split(u'/');
    std::transform(names.begin(), names.end(), names.begin(), readable);
    return onOneLine(names.join(u'/'));
}

} // namespace nianbao
