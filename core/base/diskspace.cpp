// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/diskspace.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>

namespace nianbao {

qint64 freeBytesAt(const QString &folder)
{
    QFileInfo there(folder);
    while (!there.exists() && there.absoluteFilePath() != there.absolutePath())
        there = QFileInfo(there.absolutePath());
    const QStorageInfo storage(there.absoluteFilePath());
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

QString roomFor(qint64 bytes)
{
    constexpr qint64 kLeast = 64 * 1024;
    constexpr qint64 kSpare = 16;
    return QLocale::c().formattedDataSize(
        bytes + std::max(kLeast, bytes / kSpare), 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace nianbao
