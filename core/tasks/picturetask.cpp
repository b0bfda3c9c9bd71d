// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/picturetask.h"

#include "core/base/files.h"
#include "core/render/picturepainter.h"
#include "core/richtext/picturebytes.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

Error refusal(const QString &path, const char *code, const QString &message)
{
    return {ErrorKind::Input, QString::fromLatin1(code), message,
        Words::tr("请换一个文件，或用画图程序打开后另存为 PNG。"), path};
}

} // namespace

Result<Picture> readPicture(const QString &path)
{
    NB_TRY(const QByteArray bytes, readFile(path, kPictureLimit));
    const QString name = QFileInfo(path).fileName();
    const QString type = mediaTypeOf(bytes);
    if (!isKept(type)) {
        return refusal(
            path, "picture.kind", Words::tr("文件“%1”不是 PNG、JPEG、GIF 或 BMP 图片，没有插入。").arg(name));
    }
    const Picture picture {bytes, type, 0};
    constexpr QSize kSample(256, 256);
    if (decoded(picture, kSample).isNull())
        return refusal(path, "picture.damaged", Words::tr("图片“%1”已损坏或过大，无法显示，没有插入。").arg(name));
    return picture;
}

} // namespace nianbao
