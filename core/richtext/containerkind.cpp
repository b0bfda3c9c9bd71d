// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/containerkind.h"

#include "core/richtext/picturebytes.h"
#include "core/zip/filesignature.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(richtext)
};

/// A directory entry's name in a compound file is UTF-16.
bool namesStream(const QByteArray &bytes, const char *name)
{
    QByteArray wide;
    for (; *name != '\0'; ++name)
        wide.append(*name).append('\0');
    return bytes.contains(wide);
}

QString kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return namesStream(bytes, "EncryptedPackage") ? Words::tr("加密的文档")
                                                      : Words::tr("旧格式的文档（.doc、.wps）");
    if (bytes.startsWith("{\\rtf"))
        return Words::tr("RTF 格式的文档");
    if (bytes.startsWith("%PDF-"))
        return Words::tr("PDF 文件");
    if (!mediaTypeOf(bytes).isEmpty())
        return Words::tr("图片");
    const QByteArray head = bytes.left(512).toLower();
    if (head.contains("<html") || head.contains("<!doctype"))
        return Words::tr("网页");
    return Words::tr("别的格式的文件");
}

} // namespace

Status checkIsArchive(const QByteArray &bytes, const QString &file)
{
    if (bytes.isEmpty() || bytes.contains("PK\x03\x04") || bytes.startsWith("PK"))
        return ok();
    QString remedy = Words::tr("请用 WPS 或 Word 打开，另存为 .docx 后再导入。");
    if (bytes.startsWith("\xD0\xCF\x11\xE0") && namesStream(bytes, "EncryptedPackage"))
        remedy = Words::tr("请在 WPS 或 Word 中去掉密码，另存后再导入。");
    else if (!mediaTypeOf(bytes).isEmpty())
        remedy = pictureRemedy();
    return Error {ErrorKind::Input, QStringLiteral("richtext.kind"),
        Words::tr("“%1”其实是%2，不是扩展名所说的格式。").arg(file, kindOf(bytes)), remedy, file};
}

} // namespace nianbao
