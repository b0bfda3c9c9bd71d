// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/networkshare.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"

using namespace nianbao;

TEST_CASE("file systems of other machines are known by their names, local ones are none")
{
    for (const char *name : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs"})
        CHECK(isNetworkFileSystem(name));
    for (const char *name : {"", "ext4", "xfs", "btrfs", "tmpfs", "overlay", "NTFS", "fuseblk", "fuse", "vfat", "apfs"})
        CHECK_FALSE(isNetworkFileSystem(name));
}

TEST_CASE("a file of this machine lies on no share, even if it is not there; a test can say that it does")
{
    const test::Folder folder;
    CHECK_FALSE(isOnNetworkShare(folder.path()));
    CHECK_FALSE(isOnNetworkShare(folder.path(QStringLiteral("没有.nianbao"))));
    qputenv("NIANBAO_NETWORK_SHARE", "1");
    CHECK(isOnNetworkShare(folder.path()));
    qunsetenv("NIANBAO_NETWORK_SHARE");
}
