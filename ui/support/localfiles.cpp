// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/localfiles.h"

#include "core/base/filename.h"

namespace nianbao {

QStringList localFiles(const QList<QUrl> &urls)
{
    QStringList paths;
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            continue;
        const QByteArray bytes = QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1());
        paths.append(bytes.isValidUtf8() ? url.toLocalFile() : fileNameOf(bytes));
    }
    return paths;
}

} // namespace nianbao
