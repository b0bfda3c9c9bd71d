// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace nianbao::test {

/// Another process that holds something as long as this lives.
class OtherProcess {
public:
    /// Says whether it holds what it is to hold; to be called once.
    using Ready = std::function<void(bool holds)>;

    /// `act` is done in the other process, which then only waits to be ended. The constructor returns once it is ready.
    explicit OtherProcess(const std::function<void(const Ready &)> &act)
    {
        int ends[2] {};
        REQUIRE(::pipe(ends) == 0);
        m_child = ::fork();
        REQUIRE(m_child >= 0);
        if (m_child == 0) {
            act([&](bool holds) { (void)!::write(ends[1], holds ? "y" : "n", 1); });
            while (true)
                ::pause();
        }
        char answer = 'n';
        REQUIRE(::read(ends[0], &answer, 1) == 1);
        REQUIRE(answer == 'y');
        ::close(ends[0]);
        ::close(ends[1]);
    }
    ~OtherProcess()
    {
        kill();
        ::waitpid(m_child, nullptr, 0);
    }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    /// It has ended then, and nobody has asked after it yet.
    void kill() const
    {
        ::kill(m_child, SIGKILL);
        siginfo_t ended;
        ::waitid(P_PID, id_t(m_child), &ended, WEXITED | WNOWAIT);
    }

private:
    pid_t m_child = -1;
};

} // namespace nianbao::test
#endif
