// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interruption.h"

#include <QCoreApplication>

#include <atomic>
#include <csignal>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace nianbao {
namespace {

std::atomic_bool interrupted = false;
static_assert(std::atomic_bool::is_always_lock_free); // else a signal handler may not touch it
thread_local int callsLeft = 0; ///< until the one that InterruptionAt names
thread_local const std::function<void()> *actAtStep = nullptr; ///< of ActAtEachStep, while it is not running

#ifdef Q_OS_WIN
BOOL WINAPI interrupt(DWORD)
{
    return interrupted.exchange(true) ? FALSE : TRUE;
}
#else
int wakeUp[2] = {-1, -1}; // a pipe: its reading end, its writing end

void interrupt(int)
{
    const int before = errno;
    interrupted.store(true);
    // When the pipe is full it wakes all the same.
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[1], "", 1);
    errno = before;
}
#endif

} // namespace

void endOnInterruption()
{
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(&interrupt, TRUE);
#else
    if (::pipe(wakeUp) == 0) {
        for (const int end : wakeUp) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
            ::fcntl(end, F_SETFL, O_NONBLOCK);
        }
    }
    struct sigaction action { };
    action.sa_handler = &interrupt;
    action.sa_flags = int(SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
#endif
}

#ifndef Q_OS_WIN
int interruptionDescriptor() noexcept
{
    return wakeUp[0];
}
#endif

bool isInterrupted() noexcept
{
    return interrupted.load(std::memory_order_relaxed);
}

InterruptionAt::InterruptionAt(int call)
{
    callsLeft = call;
}

InterruptionAt::~InterruptionAt()
{
    callsLeft = 0;
}

bool InterruptionAt::hasCome() const
{
    return callsLeft == 0;
}

ActAtEachStep::ActAtEachStep(std::function<void()> act)
    : m_act(std::move(act))
{
    actAtStep = &m_act;
}

ActAtEachStep::~ActAtEachStep()
{
    actAtStep = nullptr;
}

Status checkInterruption()
{
    if (const auto *act = std::exchange(actAtStep, nullptr)) {
        (*act)();
        actAtStep = act;
    }
    const bool isAsked = callsLeft > 0 && --callsLeft == 0;
    if (!isInterrupted() && !isAsked)
        return ok();
    return Error {ErrorKind::Cancelled, QStringLiteral("interrupted"),
        QCoreApplication::translate("base", "已按要求停下，没有做完，年报库没有改变。"),
        QCoreApplication::translate("base", "需要时请重新执行一次。"), {}};
}

} // namespace nianbao
