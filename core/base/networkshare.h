// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nianbao {

/// Whether a file system of this name (as QStorageInfo::fileSystemType tells it: nfs4, cifs, fuse.sshfs …) lies on
/// another machine. Its locks may fail without a word, and what it reports as written may not be.
bool isNetworkFileSystem(const QByteArray &type);

/// Whether the file, or where there is none yet its folder, lies on another machine. NIANBAO_NETWORK_SHARE=1 makes
/// every file such a one: for tests, which have no share.
bool isOnNetworkShare(const QString &path);

} // namespace nianbao
