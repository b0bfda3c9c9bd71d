// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/picturetask.h"

#include "core/base/files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

// By the first bytes; empty for what is none of the four.
QString mediaTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QStringLiteral("image/gif");
    return bytes.startsWith("BM") ? QStringLiteral("image/bmp") : QString();
}

Error refusal(const QString &path, const char *code, const QString &message, const QString &detail = {})
{
    return {ErrorKind::Input, QString::fromLatin1(code), message,
        Words::tr("请换一个文件，或用画图程序打开后另存为 PNG。"), path, {}, detail};
}

} // namespace

Result<Picture> readPicture(const QString &path)
{
    NB_TRY(QByteArray bytes, readFile(path, kPictureLimit));
    const QString name = QFileInfo(path).fileName();
    const QString type = mediaTypeOf(bytes);
    if (type.isEmpty()) {
        return refusal(
            path, "picture.kind", Words::tr("文件“%1”不是 PNG、JPEG、GIF 或 BMP 图片，没有插入。").arg(name));
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (reader.read().isNull()) {
        return refusal(path, "picture.damaged", Words::tr("图片“%1”已损坏或过大，无法显示，没有插入。").arg(name),
            reader.errorString());
    }
    return Picture {bytes, type, 0};
}

} // namespace nianbao
