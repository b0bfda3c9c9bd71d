// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/entryname.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(zip)
};

bool isControl(char c)
{
    return uchar(c) < 0x20 || c == '\x7F';
}

} // namespace

QString shownEntryName(QByteArrayView name)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(name);
    if (utf8.hasError())
        text = QString::fromLatin1(name);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString faultOfEntryName(QByteArrayView name)
{
    constexpr qsizetype kLongest = 1024; // bytes
    if (name.isEmpty())
        return Words::tr("条目没有名字");
    if (name.size() > kLongest)
        return Words::tr("条目的名字过长");
    if (std::any_of(name.begin(), name.end(), &isControl))
        return Words::tr("条目的名字里有控制字符");
    const QByteArray path = name.toByteArray().replace('\\', '/');
    if (path.startsWith('/') || (path.size() > 1 && path[1] == ':'))
        return Words::tr("条目的名字是绝对路径");
    const QByteArrayList steps = path.split('/');
    if (steps.contains("..") || steps.contains("."))
        return Words::tr("条目的名字会跑出压缩包所在的文件夹");
    return {};
}

} // namespace nianbao
