// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The POSIX way; fileswindows.cpp is the other. QSaveFile is not used: its commit() ignores a failed sync, never syncs
// the folder, and in Qt 6.4 replaces the good file by a cut one after a short write.
#include "core/base/files.h"

#include <QtGlobal>

#ifndef Q_OS_WIN

#include "core/base/fileerror.h"
#include "core/base/filename.h"
#include "core/base/heldfile.h"
#include "core/base/interruption.h"
#include "core/base/leftovers.h"
#include "core/base/targets.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace nianbao {
namespace {

/// Closes on every way out; `close` tells the result, which for a written file counts.
class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] int fd() const { return m_fd; }
    int close() { return m_fd < 0 ? 0 : ::close(std::exchange(m_fd, -1)); }

private:
    int m_fd;
};

/// Removes a temporary file unless it has found its place.
class Removal {
public:
    explicit Removal(QByteArray name)
        : m_name(std::move(name))
    {
    }
    Removal(const Removal &) = delete;
    Removal &operator=(const Removal &) = delete;
    ~Removal()
    {
        if (!m_name.isEmpty())
            ::unlink(m_name.constData());
    }
    void dismiss() { m_name.clear(); }

private:
    QByteArray m_name;
};

struct Target {
    QByteArray name; ///< with links resolved
    QByteArray folder;
    std::optional<struct stat> existing;
};

QByteArray folderOf(const QByteArray &name)
{
    const auto slash = name.lastIndexOf('/');
    if (slash < 0)
        return QByteArrayLiteral(".");
    return slash == 0 ? QByteArrayLiteral("/") : name.left(slash);
}

/// A NUL would end the name early and name another file.
Result<QByteArray> nameOf(const QString &path, FileAction action)
{
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        return fileError(EINVAL, path, action, "check name");
    return fileNameBytes(path);
}

Result<QByteArray> withoutLinks(const QByteArray &name, const QString &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(name.constData(), nullptr), &std::free);
    if (!real)
        return fileError(errno, path, FileAction::Write, "resolve link");
    return QByteArray(real.get());
}

Result<Target> targetFor(const QString &path)
{
    NB_TRY(QByteArray name, nameOf(path, FileAction::Write));
    struct stat info { };
    if (::lstat(name.constData(), &info) != 0) {
        if (errno != ENOENT)
            return fileError(errno, path, FileAction::Write, "lstat");
        return Target {name, folderOf(name), {}};
    }
    if (S_ISLNK(info.st_mode)) {
        NB_TRY(name, withoutLinks(name, path));
        if (::stat(name.constData(), &info) != 0)
            return fileError(errno, path, FileAction::Write, "stat");
    }
    if (S_ISDIR(info.st_mode))
        return fileError(EISDIR, path, FileAction::Write, "check target");
    if (!S_ISREG(info.st_mode))
        return notRegularError(path, FileAction::Write);
    return Target {name, folderOf(name), info};
}

Result<Target> checkedTarget(const QString &path, Overwrite overwrite)
{
    NB_TRY(const Target target, targetFor(path));
    if (target.existing && isHeld(path))
        return heldError(path);
    if (target.existing && overwrite == Overwrite::No)
        return targetExistsError(path);
    // A rename needs no right to the file itself, but a file that was made read-only is not meant to be replaced.
    if (target.existing && ::access(target.name.constData(), W_OK) != 0)
        return fileError(errno, path, FileAction::Write, "access file");
    if (::access(target.folder.constData(), W_OK | X_OK) != 0)
        return fileError(errno, path, FileAction::Write, "access folder");
    struct stat folder { };
    if (::stat(target.folder.constData(), &folder) == 0 && !S_ISDIR(folder.st_mode))
        return fileError(ENOTDIR, path, FileAction::Write, "check folder");
    return target;
}

/// The same for what is no library: that is never put in the place of one.
Result<Target> targetOfContent(const QString &path, Overwrite overwrite)
{
    NB_TRY(const Target target, checkedTarget(path, overwrite));
    NB_CHECK(checkNoLibrary(fileNameOf(target.name), path));
    return target;
}

Status writeAll(int fd, const QByteArray &bytes, const QString &path)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return fileError(count == 0 ? EIO : errno, path, FileAction::Write, "write");
        done += count;
    }
    struct stat info { };
    if (::fstat(fd, &info) != 0 || info.st_size != bytes.size())
        return fileError(EIO, path, FileAction::Write, "size after write");
    return ok();
}

Status syncFolder(const Target &target, const QString &path)
{
    const Descriptor folder(::open(target.folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.fd() < 0)
        return fileError(errno, path, FileAction::Write, "open folder");
    // Some network and FUSE file systems cannot sync a folder and say EINVAL; there is nothing more to be had there.
    if (::fsync(folder.fd()) != 0 && errno != EINVAL)
        return fileError(errno, path, FileAction::Write, "sync folder");
    return ok();
}

Status moveInto(const QByteArray &temporary, const Target &target, const QString &path, Overwrite overwrite)
{
#ifdef Q_OS_LINUX
    // What came into being at the target since it was checked is not overwritten either.
    if (overwrite == Overwrite::No) {
        if (::renameat2(AT_FDCWD, temporary.constData(), AT_FDCWD, target.name.constData(), RENAME_NOREPLACE) == 0)
            return syncFolder(target, path);
        if (errno == EEXIST)
            return targetExistsError(path);
        if (errno != EINVAL && errno != ENOSYS)
            return fileError(errno, path, FileAction::Write, "rename");
    }
#else
    Q_UNUSED(overwrite)
#endif
    if (::rename(temporary.constData(), target.name.constData()) != 0)
        return fileError(errno, path, FileAction::Write, "rename");
    return syncFolder(target, path);
}

/// Rights and owner of the file that is replaced, then everything on the disk. An fsync error is final: the pages may
/// be gone.
Status settle(Descriptor &file, const Target &target, const QString &path)
{
    const mode_t mode = target.existing ? target.existing->st_mode & 0777 : mode_t(0600);
    if (target.existing && ::fchown(file.fd(), target.existing->st_uid, target.existing->st_gid) != 0
        && ::geteuid() == 0)
        return fileError(errno, path, FileAction::Write, "owner");
    if (::fchmod(file.fd(), mode) != 0)
        return fileError(errno, path, FileAction::Write, "permissions");
    if (::fsync(file.fd()) != 0)
        return fileError(errno, path, FileAction::Write, "sync file");
    if (file.close() != 0)
        return fileError(errno, path, FileAction::Write, "close");
    return ok();
}

int createTemporary(const Target &target, QByteArray &name)
{
    removeLeftovers(fileNameOf(target.folder));
    name = target.folder + "/.nianbao-" + ownerMark().toLatin1() + "-XXXXXX";
    return ::mkostemp(name.data(), O_CLOEXEC);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    NB_TRY(const QByteArray name, nameOf(path, FileAction::Read));
    struct stat info { };
    if (::stat(name.constData(), &info) != 0)
        return fileError(errno, path, FileAction::Read, "stat");
    if (S_ISDIR(info.st_mode))
        return fileError(EISDIR, path, FileAction::Read, "check file");
    if (!S_ISREG(info.st_mode))
        return notRegularError(path, FileAction::Read);
    if (isHeld(path))
        return heldError(path);
    // O_NONBLOCK: should a pipe have taken the file's place by now, the open does not wait for ever.
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (file.fd() < 0)
        return fileError(errno, path, FileAction::Read, "open");
    if (::fstat(file.fd(), &info) != 0 || !S_ISREG(info.st_mode))
        return notRegularError(path, FileAction::Read);
    if (info.st_size > limit)
        return tooLargeError(path, info.st_size, limit);
    QByteArray bytes(info.st_size, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::read(file.fd(), bytes.data() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fileError(errno, path, FileAction::Read, "read");
        if (count == 0)
            break;
        done += count;
    }
    bytes.truncate(done);
    return bytes;
}

Status atomicWrite(const QString &path, const QByteArray &bytes, Overwrite overwrite)
{
    NB_TRY(const Target target, targetOfContent(path, overwrite));
    QByteArray name;
    Descriptor file(createTemporary(target, name));
    if (file.fd() < 0)
        return fileError(errno, path, FileAction::Write, "create temporary file");
    Removal removal(name);
    NB_CHECK(writeAll(file.fd(), bytes, path));
    NB_CHECK(checkInterruption());
    NB_CHECK(settle(file, target, path));
    NB_CHECK(moveInto(name, target, path, overwrite));
    removal.dismiss();
    return ok();
}

Status checkTarget(const QString &path, Overwrite overwrite, const QStringList &sources)
{
    NB_CHECK(checkNoSource(path, sources));
    NB_CHECK(targetOfContent(path, overwrite));
    return ok();
}

Status checkPlace(const QString &path, Overwrite overwrite)
{
    NB_CHECK(checkedTarget(path, overwrite));
    return ok();
}

Result<QString> temporaryBeside(const QString &path)
{
    NB_TRY(const Target target, targetFor(path));
    QByteArray name;
    const Descriptor file(createTemporary(target, name));
    if (file.fd() < 0)
        return fileError(errno, path, FileAction::Write, "create temporary file");
    return fileNameOf(name);
}

Status publish(const QString &temporary, const QString &path, Overwrite overwrite)
{
    const QByteArray name = fileNameBytes(temporary);
    Removal removal(name);
    NB_TRY(const Target target, checkedTarget(path, overwrite));
    Descriptor file(::open(name.constData(), O_RDWR | O_CLOEXEC));
    if (file.fd() < 0)
        return fileError(errno, path, FileAction::Write, "open temporary file");
    NB_CHECK(checkInterruption());
    NB_CHECK(settle(file, target, path));
    NB_CHECK(moveInto(name, target, path, overwrite));
    removal.dismiss();
    return ok();
}

} // namespace nianbao

#endif
