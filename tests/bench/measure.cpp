// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>
#endif

namespace nianbao::bench {

namespace {

/// Of each column by itself: the clock and the processor have their own outliers.
double medianOf(const QList<Cost> &runs, double Cost::*column)
{
    QList<double> values;
    for (const Cost &run : runs)
        values << run.*column;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Cost medianOf(const QList<Cost> &runs)
{
    return {medianOf(runs, &Cost::ms), medianOf(runs, &Cost::cpuMs), medianOf(runs, &Cost::megabytes)};
}

#ifdef Q_OS_UNIX
double cpuMsOf(const rusage &usage)
{
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double cpuMsSoFar()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return cpuMsOf(usage);
}

[[noreturn]] void become(const QString &program, const QStringList &words)
{
    QList<QByteArray> bytes {QFile::encodeName(program)};
    for (const QString &word : words)
        bytes << QFile::encodeName(word);
    std::vector<char *> arguments;
    for (QByteArray &word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const int nothing = ::open("/dev/null", O_WRONLY);
    ::dup2(nothing, STDOUT_FILENO);
    ::dup2(nothing, STDERR_FILENO);
    ::execv(arguments.front(), arguments.data());
    ::_exit(127);
}

std::optional<Cost> spawnOnce(const QString &program, const QStringList &words)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t starter = ::fork();
    if (starter == 0)
        become(QCoreApplication::applicationFilePath(),
            QStringList {QString::fromLatin1(kSpawn), QString::number(ends[1]), program} + words);
    ::close(ends[1]);
    Cost cost;
    const bool told = starter > 0 && ::read(ends[0], &cost, sizeof cost) == ssize_t(sizeof cost);
    ::close(ends[0]);
    if (starter > 0)
        ::waitpid(starter, nullptr, 0);
    return told ? std::optional(cost) : std::nullopt;
}
#else
double cpuMsSoFar()
{
    return 0;
}

std::optional<Cost> spawnOnce(const QString &, const QStringList &)
{
    return {};
}
#endif

} // namespace

#ifdef Q_OS_UNIX
int spawnAndTell(char **words)
{
    const int pipe = std::atoi(words[0]);
    ::fcntl(pipe, F_SETFD, FD_CLOEXEC);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execv(words[1], words + 1);
        ::_exit(127);
    }
    int status = 0;
    rusage usage {};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return 1;
#ifdef Q_OS_DARWIN
    constexpr double kUnitsPerMegabyte = 1024.0 * 1024.0; // bytes
#else
    constexpr double kUnitsPerMegabyte = 1024.0; // kilobytes
#endif
    const Cost cost {double(timer.nsecsElapsed()) / 1e6, cpuMsOf(usage), double(usage.ru_maxrss) / kUnitsPerMegabyte};
    return ::write(pipe, &cost, sizeof cost) == ssize_t(sizeof cost) ? 0 : 1;
}
#else
int spawnAndTell(char **)
{
    return 1;
}
#endif

Cost measured(int rounds, const std::function<void()> &work)
{
    QList<Cost> runs;
    for (int i = 0; i < rounds; ++i) {
        const double before = cpuMsSoFar();
        QElapsedTimer timer;
        timer.start();
        work();
        runs << Cost {double(timer.nsecsElapsed()) / 1e6, cpuMsSoFar() - before, 0};
    }
    return medianOf(runs);
}

std::optional<Cost> spawned(
    int rounds, const QString &program, const QStringList &words, const std::function<void()> &before)
{
    QList<Cost> runs;
    for (int i = 0; i <= rounds; ++i) {
        if (before)
            before();
        const std::optional<Cost> run = spawnOnce(program, words);
        if (!run)
            return {};
        if (i > 0)
            runs << *run;
    }
    return medianOf(runs);
}

} // namespace nianbao::bench
