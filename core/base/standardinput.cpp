// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/standardinput.h"

#include "core/base/fileerror.h"
#include "core/base/interruption.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_WIN
#include <cstdio>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace nianbao {
namespace {

Error refusal(int code, const char *call)
{
    return fileError(code, QCoreApplication::translate("base", "标准输入"), FileAction::Read, call);
}

#ifdef Q_OS_WIN

/// 0 at the end.
Result<qint64> readPiece(char *to, qint64 wanted)
{
    const size_t count = std::fread(to, 1, size_t(wanted), stdin);
    NB_CHECK(checkInterruption());
    if (count == 0 && std::ferror(stdin) != 0)
        return refusal(EIO, "read");
    return qint64(count);
}

#else

/// 0 at the end. Waits for the input and for a signal at once: one that comes just before the reading, or to another
/// thread, would not end a read.
Result<qint64> readPiece(char *to, qint64 wanted)
{
    while (true) {
        pollfd waiting[] = {{STDIN_FILENO, POLLIN, 0}, {interruptionDescriptor(), POLLIN, 0}};
        if (::poll(waiting, 2, -1) < 0 && errno != EINTR)
            return refusal(errno, "poll");
        NB_CHECK(checkInterruption());
        if (waiting[0].revents == 0)
            continue;
        const ssize_t count = ::read(STDIN_FILENO, to, size_t(wanted));
        if (count >= 0)
            return qint64(count);
        if (errno != EINTR && errno != EAGAIN)
            return refusal(errno, "read");
    }
}

#endif

} // namespace

Result<QByteArray> readStandardInput(qint64 limit)
{
    constexpr qint64 kPiece = 64 * 1024;
    QByteArray piece(kPiece, Qt::Uninitialized);
    QByteArray bytes;
    while (bytes.size() < limit) {
        NB_TRY(const qint64 count, readPiece(piece.data(), std::min(kPiece, limit - bytes.size())));
        if (count == 0)
            break;
        bytes.append(piece.constData(), qsizetype(count));
    }
    return bytes;
}

} // namespace nianbao
