// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/standardinput.h"

#include "core/base/fileerror.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstdio>

namespace nianbao {

Result<QByteArray> readStandardInput(qint64 limit)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fileError(EIO, QCoreApplication::translate("base", "标准输入"), FileAction::Read, "open");
    QByteArray bytes = input.read(limit);
    if (input.error() != QFileDevice::NoError)
        return fileError(EIO, QCoreApplication::translate("base", "标准输入"), FileAction::Read, "read");
    return bytes;
}

} // namespace nianbao
