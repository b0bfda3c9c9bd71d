// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/standardinput.h"

#include "core/base/fileerror.h"
#include "core/base/interruption.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace nianbao {

Result<QByteArray> readStandardInput(qint64 limit)
{
    constexpr qint64 kPiece = 64 * 1024;
    QByteArray piece(kPiece, Qt::Uninitialized);
    QByteArray bytes;
    // Not QFile: it goes on waiting when a signal comes.
    while (bytes.size() < limit && std::feof(stdin) == 0) {
        const qint64 wanted = std::min(kPiece, limit - bytes.size());
        const size_t count = std::fread(piece.data(), 1, size_t(wanted), stdin);
        NB_CHECK(checkInterruption());
        bytes.append(piece.constData(), qsizetype(count));
        if (count == 0 && std::ferror(stdin) != 0)
            return fileError(EIO, QCoreApplication::translate("base", "标准输入"), FileAction::Read, "read");
    }
    return bytes;
}

} // namespace nianbao
