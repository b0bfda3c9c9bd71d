// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeerror.h"

#include "core/base/filename.h"
#include "core/base/librarymark.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace nianbao {
namespace {

Error diskError(const QString &code, const QString &message, const QString &remedy, const QString &path)
{
    return {.kind = ErrorKind::Disk, .code = code, .message = message.arg(path), .remedy = remedy, .file = path};
}

Error errorFor(int code, const QString &path)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return diskError(QStringLiteral("disk.full"),
            QCoreApplication::translate("store", "磁盘已满，年报库“%1”未能保存。"),
            QCoreApplication::translate("store", "请清理磁盘空间后再试。"), path);
    case SQLITE_IOERR:
        return diskError(QStringLiteral("disk.io"), QCoreApplication::translate("store", "读写年报库“%1”时磁盘出错。"),
            QCoreApplication::translate("store", "请检查磁盘，并用“另存副本”把内容存到别处。"), path);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return diskError(QStringLiteral("disk.permission"),
            QCoreApplication::translate("store", "年报库“%1”无法打开或者没有权限。"),
            QCoreApplication::translate("store", "请检查文件和文件夹的权限。"), path);
    case SQLITE_READONLY:
        return readOnlyError(path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return inUseError(path, {});
    case SQLITE_CORRUPT:
        return damagedError(path, {});
    case SQLITE_NOTADB:
        return notOursError(path, {});
    case SQLITE_TOOBIG:
        return {.kind = ErrorKind::Limit,
            .code = QStringLiteral("library.toolarge"),
            .message = QCoreApplication::translate("store", "有一段文字太长，年报库“%1”放不下。").arg(path),
            .remedy = QCoreApplication::translate("store", "请把这段文字分成几段。"),
            .file = path};
    default:
        return {.kind = ErrorKind::Internal,
            .code = QStringLiteral("library.internal"),
            .message = QCoreApplication::translate("store", "年报库“%1”没有接受这次修改。").arg(path),
            .remedy = QCoreApplication::translate("store", "内容没有变化；请把日志发给开发者。"),
            .file = path};
    }
}

} // namespace

Error sqliteError(int code, const QString &path, const QString &detail)
{
    Error error = errorFor(code, path);
    error.detail = QStringLiteral("SQLite %1: %2").arg(QString::number(code), detail);
    return error;
}

Error damagedError(const QString &path, const QString &detail, const QString &what)
{
    return {.kind = ErrorKind::Library,
        .code = QStringLiteral("library.damaged"),
        .message = what.isEmpty() ? QCoreApplication::translate("store", "年报库“%1”已经损坏。").arg(path)
                                  : QCoreApplication::translate("store", "年报库“%1”已经损坏：%2。").arg(path, what),
        .remedy =
            QCoreApplication::translate("store", "文件没有被改动；请用备份恢复，没有备份时可以“抢救”还读得出的内容。"),
        .file = path,
        .detail = detail};
}

Error notOursError(const QString &path, const QString &detail, const QString &what)
{
    return {.kind = ErrorKind::Library,
        .code = QStringLiteral("library.foreign"),
        .message = what.isEmpty() ? QCoreApplication::translate("store", "“%1”不是年报库。").arg(path)
                                  : QCoreApplication::translate("store", "“%1”不是年报库：%2。").arg(path, what),
        .remedy = isLibraryName(path)
            ? QCoreApplication::translate("store",
                "文件没有被改动。它原来要是年报库，就是开头坏了：请用备份恢复，没有备份时可以“抢救”还读得出的内容。")
            : QCoreApplication::translate("store", "请选择扩展名为 .nianbao 的年报库；已有的报告请用“导入报告”。"),
        .file = path,
        .detail = detail};
}

Error unfinishedLogError(const QString &path)
{
    return {.kind = ErrorKind::Library,
        .code = QStringLiteral("library.log"),
        .message =
            QCoreApplication::translate("store", "别的程序打开过年报库“%1”，旁边的“-wal”文件里还有没有并入的内容。")
                .arg(path),
        .remedy = QCoreApplication::translate("store", "请先在那个程序里正常关闭它，再打开；文件没有被改动。"),
        .file = path,
        .detail = QStringLiteral("write-ahead log that is not empty")};
}

Error newerError(const QString &path, int version)
{
    return {.kind = ErrorKind::Library,
        .code = QStringLiteral("library.newer"),
        .message =
            QCoreApplication::translate("store", "年报库“%1”是由更新版本的法治年报建立的，这个版本读不了。").arg(path),
        .remedy = QCoreApplication::translate("store", "请安装新版本的法治年报后再打开。"),
        .file = path,
        .detail = QStringLiteral("user_version %1").arg(version)};
}

Error inUseError(const QString &path, const QString &holder)
{
    return {.kind = ErrorKind::InUse,
        .code = QStringLiteral("library.inuse"),
        .message = holder.isEmpty()
            ? QCoreApplication::translate("store", "年报库“%1”正在别处使用。").arg(path)
            : QCoreApplication::translate("store", "年报库“%1”正在别处使用：%2。").arg(path, holder),
        .remedy = QCoreApplication::translate("store", "请先在那里关闭它，然后再打开。"),
        .file = path};
}

Error touchedError(const QString &path)
{
    return {.kind = ErrorKind::Library,
        .code = QStringLiteral("library.touched"),
        .message =
            QCoreApplication::translate("store", "年报库“%1”打开期间被别的程序替换或改写了，这次没有保存。").arg(path),
        .remedy = QCoreApplication::translate(
            "store", "已存的内容可用“另存副本”存到别处；请把刚输入的文字复制出来，再重新打开年报库。"),
        .file = path};
}

Error otherNamesError(const QString &path)
{
    return diskError(QStringLiteral("library.otherNames"),
        QCoreApplication::translate("store", "年报库“%1”在磁盘上还有别的名字（硬链接），只能查看，不能修改。"),
        QCoreApplication::translate("store", "请用“另存副本”存成单独的文件，再修改副本。"), path);
}

Error readOnlyError(const QString &path)
{
    return diskError(QStringLiteral("disk.readonly"),
        QCoreApplication::translate("store", "年报库“%1”是只读的，不能修改。"),
        QCoreApplication::translate("store", "请用“另存副本”存到可以写入的位置，再修改副本。"), path);
}

Error nameError(const QString &path)
{
    return {.kind = ErrorKind::Library,
        .code = QStringLiteral("library.name"),
        .message = QCoreApplication::translate("store", "年报库“%1”的文件名或它上面的文件夹名不是UTF-8编码，用不了。")
                       .arg(readableName(path)),
        .remedy = QCoreApplication::translate("store", "请先改名（常见于Windows打的压缩包），或者换一个文件夹。"),
        .file = path};
}

Error staleError(const QString &path, const QString &detail)
{
    return {.kind = ErrorKind::Internal,
        .code = QStringLiteral("library.stale"),
        .message = QCoreApplication::translate("store", "年报库“%1”里的内容与要改的不一致，没有改动。").arg(path),
        .remedy = QCoreApplication::translate("store", "请关闭年报库后重新打开。"),
        .file = path,
        .detail = detail};
}

bool hasEndedReading(const Error &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Disk || error.kind == ErrorKind::InUse;
}

} // namespace nianbao
