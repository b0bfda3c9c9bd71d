// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sidefiles.h"

#include "core/base/diskspace.h"
#include "core/base/fileerror.h"
#include "core/base/filename.h"
#include "core/base/files.h"
#include "core/base/heldfile.h"
#include "core/base/interruption.h"
#include "core/base/log.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifndef Q_OS_WIN
#include <fcntl.h>
#endif

namespace nianbao {
namespace {

Error failed(const QFileDevice &file, const QString &path, FileAction action, const char *step)
{
    const bool forbidden = file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError;
    Error error = fileError(forbidden ? EACCES : EIO, path, action, step);
    error.detail += QStringLiteral(": ") + file.errorString();
    return error;
}

/// QFile does not tell a full disk from one that fails, but the user has to: `bytes` did not go to where `copy` is.
Error notWritten(const QFileDevice &copy, const QString &to, qint64 bytes)
{
    const qint64 free = freeBytesAt(QFileInfo(to).absolutePath());
    if (free >= 0 && free < bytes)
        return fileError(ENOSPC, to, FileAction::Write, "write");
    return failed(copy, to, FileAction::Write, "write");
}

Status checkReadable(const QString &path)
{
    std::error_code none;
    const std::filesystem::file_status status = std::filesystem::status(nativePath(path), none);
    if (!std::filesystem::exists(status))
        return fileError(ENOENT, path, FileAction::Read, "look up");
    if (!std::filesystem::is_regular_file(status)) // a pipe would make the open wait for ever
        return notRegularError(path, FileAction::Read);
    return isHeld(path) ? Status(heldError(path)) : ok();
}

/// QFile by itself finds no file whose name is no UTF-8.
Status openToRead(QFile &file, const QString &path)
{
#ifdef Q_OS_WIN
    const bool isOpen = file.open(QIODevice::ReadOnly);
#else
    const int descriptor = ::open(fileNameBytes(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return fileError(errno, path, FileAction::Read, "open");
    const bool isOpen = file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
#endif
    return isOpen ? ok() : Status(failed(file, path, FileAction::Read, "open"));
}

/// Not QFile::copy, which leaves a file of a name of its own behind when it is killed.
Status copyAll(QFile &source, QFile &copy, const QString &from, const QString &to)
{
    constexpr qint64 kPiece = 1024 * 1024;
    if (!copy.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(copy, to, FileAction::Write, "permissions");
    while (!source.atEnd()) {
        const QByteArray piece = source.read(kPiece);
        if (piece.isEmpty())
            return failed(source, from, FileAction::Read, "read");
        if (copy.write(piece) != piece.size())
            return notWritten(copy, to, piece.size());
    }
    if (!copy.flush() || copy.size() != source.size())
        return notWritten(copy, to, source.size() - copy.size());
    return ok();
}

} // namespace

Result<QByteArray> readStart(const QString &path, qint64 count)
{
    NB_CHECK(checkInterruption());
    NB_CHECK(checkReadable(path));
    QFile file(path);
    NB_CHECK(openToRead(file, path));
    QByteArray bytes = file.read(count);
    if (file.error() != QFileDevice::NoError)
        return failed(file, path, FileAction::Read, "read");
    return bytes;
}

Status copyFile(const QString &from, const QString &to)
{
    NB_CHECK(checkInterruption());
    NB_CHECK(checkReadable(from));
    QFile source(from);
    NB_CHECK(openToRead(source, from));
    QFile copy(to);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failed(copy, to, FileAction::Write, "create copy");
    const Status copied = copyAll(source, copy, from, to);
    if (!copied)
        copy.remove();
    return copied;
}

Status protectCopy(const QString &path)
{
    QFile copy(path);
    return copy.setPermissions(QFileDevice::ReadOwner) ? ok()
                                                       : Status(failed(copy, path, FileAction::Write, "permissions"));
}

void removeSideFile(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        qCWarning(logApp) << "A file that is no longer needed could not be removed:" << file.errorString();
}

Status writeSideFile(const QString &path, const QByteArray &bytes)
{
    std::error_code none;
    std::error_code failure;
    const std::filesystem::path name = nativePath(path);
    if (std::filesystem::is_symlink(name, none) && !std::filesystem::remove(name, failure))
        return fileError(failure.value(), path, FileAction::Write, "remove link");
    return atomicWrite(path, bytes, Overwrite::Yes);
}

Status setAside(const QString &path, const QString &kept)
{
    removeSideFile(kept);
    QFile file(path);
    return file.rename(kept) ? ok() : Status(failed(file, path, FileAction::Write, "rename"));
}

} // namespace nianbao
