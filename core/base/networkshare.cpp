// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/networkshare.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <iterator>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace nianbao {
namespace {

/// The names that Linux and macOS give them; fuseblk is a local NTFS, fuse a local one of some kind.
constexpr const char *kNetwork[] {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs",
    "9p", "ceph", "glusterfs", "lustre", "afs", "coda", "ncpfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone",
    "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.cephfs"};

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    return std::any_of(std::begin(kNetwork), std::end(kNetwork), [&](const char *name) { return type == name; });
}

bool isOnNetworkShare(const QString &path)
{
    if (qEnvironmentVariableIntValue("NIANBAO_NETWORK_SHARE") == 1)
        return true;
    const QFileInfo info(path);
    const QString folder = info.exists() ? info.canonicalPath() : info.absolutePath();
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(folder);
    if (native.startsWith(QLatin1String("\\\\")))
        return true;
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(native.left(3).utf16())) == DRIVE_REMOTE;
#else
    return isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
#endif
}

} // namespace nianbao
