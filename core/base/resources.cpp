// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resources.h"

#include <QCoreApplication>
#include <QFile>

namespace nianbao {

Result<QByteArray> readResource(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error {.kind = ErrorKind::Internal,
        .code = QStringLiteral("resource.missing"),
        .message = QCoreApplication::translate("base", "程序自带的文件“%1”读不出来。").arg(path),
        .remedy = QCoreApplication::translate("base", "请重新安装程序。"),
        .file = path,
        .detail = file.errorString()};
}

} // namespace nianbao
