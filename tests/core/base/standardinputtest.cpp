// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/standardinput.h"
#include "core/base/interruption.h"

#include <catch2/catch.hpp>

#ifdef Q_OS_UNIX

#include <array>
#include <chrono>
#include <csignal>
#include <cstring>
#include <functional>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace nianbao;

namespace {

constexpr int kInterrupted = 8;

/// What a process of its own makes of its standard input, a pipe that `write` fills from a second thread: how many
/// bytes it read, or kInterrupted, or 99 for another error. Killed when it still waits after 30 s.
int outcome(qint64 limit, const std::function<void(int)> &write)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(30);
        std::array<int, 2> input {};
        if (::pipe(input.data()) != 0 || ::dup2(input[0], STDIN_FILENO) < 0)
            ::_exit(98);
        endOnInterruption();
        std::thread writer(write, input[1]);
        // The blocked go to the other thread, as they may in any program with several.
        sigset_t blocked {};
        ::sigemptyset(&blocked);
        ::sigaddset(&blocked, SIGINT);
        ::pthread_sigmask(SIG_BLOCK, &blocked, nullptr);
        const Result<QByteArray> bytes = readStandardInput(limit);
        const bool cancelled = !bytes && bytes.error().kind == ErrorKind::Cancelled;
        ::_exit(bytes ? int(bytes->size()) : cancelled ? kInterrupted : 99);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void put(int pipe, const char *text)
{
    const size_t length = std::strlen(text);
    if (::write(pipe, text, length) != ssize_t(length))
        ::_exit(97);
}

void shortWhile()
{
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
}

} // namespace

TEST_CASE("waiting for input ends with the signal, whichever thread it reaches")
{
    CHECK(outcome(1000, [](int) {
        shortWhile();
        ::kill(::getpid(), SIGINT);
        shortWhile();
    }) == kInterrupted);
    CHECK(outcome(1000, [](int pipe) {
        put(pipe, "半");
        shortWhile();
        ::kill(::getpid(), SIGINT);
        shortWhile();
    }) == kInterrupted);
}

TEST_CASE("input that comes in pieces is read to its end, or to the limit without waiting for more")
{
    CHECK(outcome(1000, [](int pipe) {
        put(pipe, "一二");
        shortWhile();
        put(pipe, "三");
        ::close(pipe);
    }) == 9);
    CHECK(outcome(4, [](int pipe) {
        put(pipe, "一二");
        shortWhile();
        shortWhile();
    }) == 4);
}

#endif
