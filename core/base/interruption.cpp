// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interruption.h"

#include <QCoreApplication>

#include <atomic>
#include <csignal>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace nianbao {
namespace {

std::atomic_bool interrupted = false;
static_assert(std::atomic_bool::is_always_lock_free); // else a signal handler may not touch it

#ifdef Q_OS_WIN
BOOL WINAPI interrupt(DWORD)
{
    return interrupted.exchange(true) ? FALSE : TRUE;
}
#else
void interrupt(int)
{
    interrupted.store(true);
}
#endif

} // namespace

void endOnInterruption()
{
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(&interrupt, TRUE);
#else
    struct sigaction action { };
    action.sa_handler = &interrupt;
    action.sa_flags = int(SA_RESETHAND); // no SA_RESTART: waiting for input ends too
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
#endif
}

bool isInterrupted() noexcept
{
    return interrupted.load(std::memory_order_relaxed);
}

Status checkInterruption()
{
    if (!isInterrupted())
        return ok();
    return Error {ErrorKind::Cancelled, QStringLiteral("interrupted"),
        QCoreApplication::translate("base", "已按要求停下，没有做完，年报库没有改变。"),
        QCoreApplication::translate("base", "需要时请重新执行一次。"), {}};
}

} // namespace nianbao
