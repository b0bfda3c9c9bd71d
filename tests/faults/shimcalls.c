/* SPDX-FileCopyrightText: 2026 法治年报 contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "shim.h"

/* --- opening ------------------------------------------------------------------------------------------------------ */

static int open_at(int base, const char *path, int flags, mode_t permissions)
{
    static int (*real)(int, const char *, int, ...);
    if (!real)
        real = (int (*)(int, const char *, int, ...))dlsym(RTLD_NEXT, "openat64");
    char resolved[PATH_MAX];
    struct stat status;
    resolve(base, path, resolved);
    const int ours = is_below(resolved);
    const int existed = ours && !stat(resolved, &status);
    if (ours && (flags & (O_WRONLY | O_RDWR | O_CREAT)) && judge(CallOpen) == Fail)
        return -1;
    const int file = real(base, path, flags, permissions);
    if (file < 0 || !ours || (flags & O_TMPFILE) == O_TMPFILE)
        return file;
    if (!existed && (flags & O_CREAT))
        record(RecordCreate, inode_of(file), 0, resolved, strlen(resolved), "", 0);
    else if (flags & O_TRUNC)
        record(RecordTrunc, inode_of(file), 0, "", 0, "", 0);
    return file;
}

#define PERMISSIONS                                                                                                    \
    mode_t permissions = 0;                                                                                            \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                                               \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        permissions = va_arg(rest, mode_t);                                                                            \
        va_end(rest);                                                                                                  \
    }

int open(const char *path, int flags, ...)
{
    PERMISSIONS
    return open_at(AT_FDCWD, path, flags, permissions);
}

int open64(const char *path, int flags, ...)
{
    PERMISSIONS
    return open_at(AT_FDCWD, path, flags, permissions);
}

int openat(int base, const char *path, int flags, ...)
{
    PERMISSIONS
    return open_at(base, path, flags, permissions);
}

int openat64(int base, const char *path, int flags, ...)
{
    PERMISSIONS
    return open_at(base, path, flags, permissions);
}

/* --- writing ------------------------------------------------------------------------------------------------------ */

ssize_t write(int file, const void *bytes, size_t length)
{
    REAL(write);
    if (!is_ours(file))
        return real(file, bytes, length);
    const enum verdict verdict = judge(CallWrite);
    if (verdict == Fail)
        return -1;
    const off_t offset = lseek(file, 0, fcntl(file, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    const ssize_t written = real(file, bytes, verdict == Shorten && length > 1 ? length / 2 : length);
    if (written > 0)
        record(RecordWrite, inode_of(file), offset, bytes, (size_t)written, "", 0);
    return written;
}

typedef ssize_t (*write_at)(int, const void *, size_t, off_t);

static ssize_t write_there(int file, const void *bytes, size_t length, off_t offset, write_at real)
{
    if (!is_ours(file))
        return real(file, bytes, length, offset);
    const enum verdict verdict = judge(CallWrite);
    if (verdict == Fail)
        return -1;
    const ssize_t written = real(file, bytes, verdict == Shorten && length > 1 ? length / 2 : length, offset);
    if (written > 0)
        record(RecordWrite, inode_of(file), offset, bytes, (size_t)written, "", 0);
    return written;
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset)
{
    REAL(pwrite);
    return write_there(file, bytes, length, offset, real);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off_t offset)
{
    REAL(pwrite64);
    return write_there(file, bytes, length, offset, real);
}

ssize_t writev(int file, const struct iovec *pieces, int count)
{
    REAL(writev);
    if (!is_ours(file))
        return real(file, pieces, count);
    ssize_t total = 0;
    for (int i = 0; i < count; ++i) {
        const ssize_t written = write(file, pieces[i].iov_base, pieces[i].iov_len);
        if (written < 0)
            return total ? total : -1;
        total += written;
        if ((size_t)written < pieces[i].iov_len)
            break;
    }
    return total;
}

static int synchronise(int file, int (*real)(int))
{
    if (!is_ours(file))
        return real(file);
    if (judge(CallSync) == Fail)
        return -1;
    const int result = real(file);
    struct stat status;
    if (!result && !fstat(file, &status))
        record(S_ISDIR(status.st_mode) ? RecordFolderSync : RecordSync, status.st_ino, 0, "", 0, "", 0);
    return result;
}

int fsync(int file)
{
    REAL(fsync);
    return synchronise(file, real);
}

int fdatasync(int file)
{
    REAL(fdatasync);
    return synchronise(file, real);
}

int ftruncate64(int file, off64_t length)
{
    REAL(ftruncate64);
    const int ours = is_ours(file);
    if (ours && judge(CallTrunc) == Fail)
        return -1;
    const int result = real(file, length);
    if (!result && ours)
        record(RecordTrunc, inode_of(file), length, "", 0, "", 0);
    return result;
}

int ftruncate(int file, off_t length)
{
    return ftruncate64(file, length);
}

/* --- names -------------------------------------------------------------------------------------------------------- */

int renameat2(int from_base, const char *from, int to_base, const char *to, unsigned flags)
{
    REAL(renameat2);
    char old_path[PATH_MAX];
    char new_path[PATH_MAX];
    struct stat status;
    resolve(from_base, from, old_path);
    resolve(to_base, to, new_path);
    const int ours = is_below(old_path) || is_below(new_path);
    if (ours && judge(CallRename) == Fail)
        return -1;
    const int result = real(from_base, from, to_base, to, flags);
    if (!result && ours)
        record(RecordRename, lstat(new_path, &status) ? 0 : status.st_ino, 0, old_path, strlen(old_path), new_path,
            strlen(new_path));
    return result;
}

int renameat(int from_base, const char *from, int to_base, const char *to)
{
    return renameat2(from_base, from, to_base, to, 0);
}

int rename(const char *from, const char *to)
{
    return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int linkat(int from_base, const char *from, int to_base, const char *to, int flags)
{
    REAL(linkat);
    char new_path[PATH_MAX];
    struct stat status;
    resolve(to_base, to, new_path);
    const int ours = is_below(new_path);
    if (ours && judge(CallLink) == Fail)
        return -1;
    const int result = real(from_base, from, to_base, to, flags);
    if (!result && ours)
        record(RecordLink, stat(new_path, &status) ? 0 : status.st_ino, 0, new_path, strlen(new_path), "", 0);
    return result;
}

int link(const char *from, const char *to)
{
    return linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int unlinkat(int base, const char *path, int flags)
{
    REAL(unlinkat);
    char resolved[PATH_MAX];
    resolve(base, path, resolved);
    const int ours = is_below(resolved);
    if (ours && judge(CallUnlink) == Fail)
        return -1;
    const int result = real(base, path, flags);
    if (!result && ours)
        record(RecordUnlink, 0, 0, resolved, strlen(resolved), "", 0);
    return result;
}

int unlink(const char *path)
{
    return unlinkat(AT_FDCWD, path, 0);
}

int remove(const char *path)
{
    struct stat status;
    return unlinkat(AT_FDCWD, path, !lstat(path, &status) && S_ISDIR(status.st_mode) ? AT_REMOVEDIR : 0);
}
