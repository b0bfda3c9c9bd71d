// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Windows way of files.h. Kept beside the POSIX one; not tried on a machine yet.
#include "core/base/files.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include "core/base/fileerror.h"
#include "core/base/heldfile.h"
#include "core/base/leftovers.h"
#include "core/base/targets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <qt_windows.h>

namespace nianbao {
namespace {

int errnoOf(DWORD code)
{
    switch (code) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return ENOENT;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
        return EACCES;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return ENOSPC;
    case ERROR_WRITE_PROTECT:
        return EROFS;
    case ERROR_INVALID_NAME:
        return EINVAL;
    default:
        return EIO;
    }
}

Error lastError(const QString &path, FileAction action, const char *step)
{
    return fileError(errnoOf(GetLastError()), path, action, step);
}

const wchar_t *native(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

/// Where a link leads to, else the path itself.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() ? info.symLinkTarget() : path;
}

Status flush(const QString &name, const QString &path)
{
    const HANDLE file =
        CreateFileW(native(QDir::toNativeSeparators(name)), GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return lastError(path, FileAction::Write, "open temporary file");
    const bool flushed = FlushFileBuffers(file) != 0;
    const Error error = lastError(path, FileAction::Write, "FlushFileBuffers");
    CloseHandle(file);
    return flushed ? ok() : Status(error);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(ENOENT, path, FileAction::Read, "look up");
    if (info.isDir())
        return fileError(EISDIR, path, FileAction::Read, "check file");
    if (!info.isFile())
        return notRegularError(path, FileAction::Read);
    if (isHeld(path))
        return heldError(path);
    if (info.size() > limit)
        return tooLargeError(path, info.size(), limit);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lastError(path, FileAction::Read, "open");
    const QByteArray bytes = file.read(limit);
    if (file.error() != QFileDevice::NoError)
        return lastError(path, FileAction::Read, "read");
    return bytes;
}

Status checkTarget(const QString &path, Overwrite overwrite, const QStringList &sources)
{
    NB_CHECK(checkNoSource(path, sources));
    NB_CHECK(checkPlace(path, overwrite));
    return checkNoLibrary(realPath(path), path);
}

Status checkPlace(const QString &path, Overwrite overwrite)
{
    const QFileInfo link(path);
    const QFileInfo info(realPath(path));
    if (link.isSymLink() && !info.exists())
        return fileError(ENOENT, path, FileAction::Write, "resolve link");
    if (info.isDir())
        return fileError(EISDIR, path, FileAction::Write, "check target");
    if (info.exists() && !info.isFile())
        return notRegularError(path, FileAction::Write);
    if (isHeld(path))
        return heldError(path);
    if (info.exists() && overwrite == Overwrite::No)
        return targetExistsError(path);
    if (info.exists() && !info.isWritable())
        return fileError(EACCES, path, FileAction::Write, "check target");
    if (!info.absoluteDir().exists())
        return fileError(ENOENT, path, FileAction::Write, "check folder");
    return ok();
}

Result<QString> temporaryBeside(const QString &path)
{
    const QString folder = QFileInfo(realPath(path)).absolutePath();
    removeLeftovers(folder);
    QTemporaryFile file(QStringLiteral("%1/.nianbao-%2-XXXXXX").arg(folder, ownerMark()));
    file.setAutoRemove(false);
    if (!file.open())
        return lastError(path, FileAction::Write, "create temporary file");
    return file.fileName();
}

Status publish(const QString &temporary, const QString &path, Overwrite overwrite)
{
    Status status = checkPlace(path, overwrite);
    if (status)
        status = flush(temporary, path);
    if (status) {
        const QString from = QDir::toNativeSeparators(temporary);
        const QString to = QDir::toNativeSeparators(realPath(path));
        const DWORD flags = MOVEFILE_WRITE_THROUGH | (overwrite == Overwrite::Yes ? MOVEFILE_REPLACE_EXISTING : 0);
        if (!MoveFileExW(native(from), native(to), flags))
            status = lastError(path, FileAction::Write, "MoveFileEx");
    }
    if (!status)
        QFile::remove(temporary);
    return status;
}

Status atomicWrite(const QString &path, const QByteArray &bytes, Overwrite overwrite)
{
    NB_CHECK(checkTarget(path, overwrite));
    NB_TRY(const QString temporary, temporaryBeside(path));
    QFile file(temporary);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!written) {
        const Error error = lastError(path, FileAction::Write, "write");
        file.close();
        QFile::remove(temporary);
        return error;
    }
    file.close();
    return publish(temporary, path, overwrite);
}

} // namespace nianbao

#endif
