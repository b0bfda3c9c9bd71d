// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/endrequest.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace nianbao {

#ifdef Q_OS_UNIX

namespace {

int wakeUp[2] = {-1, -1}; // a pipe: its reading end, its writing end

// Nothing else may be done here: any code may have been stopped for it.
void wake(int)
{
    const int before = errno;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[1], "", 1);
    errno = before;
}

} // namespace

void whenAskedToEnd(QObject *context, const std::function<void()> &end)
{
    if (::pipe(wakeUp) != 0)
        return; // the signals end the program as they always do
    for (const int each : wakeUp) {
        ::fcntl(each, F_SETFD, FD_CLOEXEC);
        ::fcntl(each, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, end] {
        notifier->setEnabled(false); // who asks twice is not answered twice
        end();
    });
    struct sigaction action { };
    action.sa_handler = &wake;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

#else

void whenAskedToEnd(QObject *, const std::function<void()> &) { }

#endif

} // namespace nianbao
