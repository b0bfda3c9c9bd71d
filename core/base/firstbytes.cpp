// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/firstbytes.h"

#include <QFile>
#include <QFileInfo>

namespace nianbao {

QByteArray firstBytes(const QString &path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(most);
}

} // namespace nianbao
