// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileerror.h"

#include "core/base/filename.h"

#include <QCoreApplication>
#include <QLocale>

#include <cerrno>
#include <cstring>

namespace nianbao {
namespace {

struct Sentence {
    QString code;
    QString message;
    QString remedy;
    ErrorKind whenRead = ErrorKind::Disk;
};

Sentence missing(FileAction action)
{
    if (action == FileAction::Read) {
        return {QStringLiteral("file.missing"), QCoreApplication::translate("base", "找不到文件“%1”。"),
            QCoreApplication::translate("base", "请检查路径和文件名。"), ErrorKind::Input};
    }
    return {QStringLiteral("file.missing"),
        QCoreApplication::translate("base", "“%1”所在的文件夹不存在，或者它是一个失效的链接。"),
        QCoreApplication::translate("base", "请先建立文件夹，或者换一个位置。")};
}

Sentence notPermitted(FileAction action)
{
    if (action == FileAction::Read)
        return {QStringLiteral("disk.permission"), QCoreApplication::translate("base", "没有权限读取“%1”。"),
            QCoreApplication::translate("base", "请检查文件的权限，或者把它复制到自己的文件夹。")};
    return {QStringLiteral("disk.permission"), QCoreApplication::translate("base", "没有权限写入“%1”。"),
        QCoreApplication::translate("base", "请检查文件和文件夹的权限，或者换一个位置。")};
}

Sentence sentenceFor(int code, FileAction action)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return missing(action);
    case EACCES:
    case EPERM:
        return notPermitted(action);
    case EISDIR:
        return {QStringLiteral("file.folder"), QCoreApplication::translate("base", "“%1”是文件夹，不是文件。"),
            QCoreApplication::translate("base", "请换一个文件名。"), ErrorKind::Input};
    case ELOOP:
        return {QStringLiteral("file.link"),
            QCoreApplication::translate("base", "链接“%1”指向它自己，找不到真正的文件。"),
            QCoreApplication::translate("base", "请改正这个链接，或者直接指定文件。"), ErrorKind::Input};
    case ENAMETOOLONG:
    case EINVAL:
        return {QStringLiteral("file.name"), QCoreApplication::translate("base", "文件名“%1”不能使用。"),
            QCoreApplication::translate("base", "请换一个较短的普通文件名。"), ErrorKind::Input};
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {QStringLiteral("disk.full"), QCoreApplication::translate("base", "磁盘已满，未能写入“%1”。"),
            QCoreApplication::translate("base", "请清理磁盘空间后再试。")};
    case EFBIG:
        return {QStringLiteral("disk.filesize"),
            QCoreApplication::translate("base", "“%1”超过了这里允许的文件大小，未能写入。"),
            QCoreApplication::translate("base", "请换一个位置保存。")};
    case EROFS:
        return {QStringLiteral("disk.readonly"),
            QCoreApplication::translate("base", "“%1”所在的磁盘是只读的，未能写入。"),
            QCoreApplication::translate("base", "请换一个可以写入的位置。")};
    default:
        return {QStringLiteral("disk.io"),
            action == FileAction::Read ? QCoreApplication::translate("base", "读取“%1”时磁盘出错。")
                                       : QCoreApplication::translate("base", "写入“%1”时磁盘出错。"),
            QCoreApplication::translate("base", "请检查磁盘后再试。")};
    }
}

} // namespace

Error fileError(int code, const QString &path, FileAction action, const char *step)
{
    const Sentence sentence = sentenceFor(code, action);
    return {.kind = action == FileAction::Read ? sentence.whenRead : ErrorKind::Disk,
        .code = sentence.code,
        .message = sentence.message.arg(readableName(path)),
        .remedy = sentence.remedy,
        .file = path,
        .detail = QStringLiteral("%1: %2: %3 (%4)")
                      .arg(QString::fromLatin1(step), readableName(path), QString::fromLocal8Bit(std::strerror(code)),
                          QString::number(code))};
}

Error notRegularError(const QString &path, FileAction action)
{
    return {.kind = action == FileAction::Read ? ErrorKind::Input : ErrorKind::Disk,
        .code = QStringLiteral("file.device"),
        .message = QCoreApplication::translate("base", "“%1”是设备或管道，不是普通文件。").arg(readableName(path)),
        .remedy = QCoreApplication::translate("base", "请换一个普通文件。"),
        .file = path};
}

Error targetExistsError(const QString &path)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("target.exists"),
        .message = QCoreApplication::translate("base", "“%1”已经存在。").arg(readableName(path)),
        .remedy = QCoreApplication::translate("base", "请换一个文件名；确实要替换它时，命令行要写明 --overwrite。"),
        .file = path};
}

Error sourceTargetError(const QString &path)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("target.source"),
        .message =
            QCoreApplication::translate("base", "“%1”就是要写的内容所在的文件，不能覆盖它。").arg(readableName(path)),
        .remedy = QCoreApplication::translate("base", "请换一个文件名。"),
        .file = path};
}

Error libraryTargetError(const QString &path)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("target.library"),
        .message = QCoreApplication::translate("base", "“%1”是年报库或它的备份，不能用别的内容覆盖它。")
                       .arg(readableName(path)),
        .remedy = QCoreApplication::translate("base", "请换一个文件名。"),
        .file = path};
}

Error heldError(const QString &path)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("file.held"),
        .message = QCoreApplication::translate("base", "“%1”是正在使用的年报库。").arg(readableName(path)),
        .remedy = QCoreApplication::translate("base", "请换一个文件。"),
        .file = path};
}

Error tooLargeError(const QString &path, qint64 size, qint64 limit)
{
    const QLocale plain = QLocale::c();
    return {.kind = ErrorKind::Limit,
        .code = QStringLiteral("file.size"),
        .message = QCoreApplication::translate("base", "“%1”有%2，超过了%3的上限。")
                       .arg(readableName(path), plain.formattedDataSize(size), plain.formattedDataSize(limit)),
        .remedy = QCoreApplication::translate("base", "请把它分成较小的文件。"),
        .file = path,
        .detail = QStringLiteral("%1 bytes, limit %2").arg(size).arg(limit)};
}

} // namespace nianbao
