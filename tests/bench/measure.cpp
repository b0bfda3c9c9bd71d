// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QList>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>
#endif

namespace nianbao::bench {

namespace {

template <typename T, typename Less>
T medianOf(QList<T> values, Less less)
{
    std::sort(values.begin(), values.end(), less);
    return values[values.size() / 2];
}

#ifdef Q_OS_UNIX
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

std::optional<Spawned> spawnOnce(const QString &program, const QStringList &words)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0)
        become(program, words);
    int status = 0;
    rusage usage {};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return {};
#ifdef Q_OS_DARWIN
    constexpr double kUnitsPerMegabyte = 1024.0 * 1024.0; // bytes
#else
    constexpr double kUnitsPerMegabyte = 1024.0; // kilobytes
#endif
    return Spawned {double(timer.nsecsElapsed()) / 1e6, double(usage.ru_maxrss) / kUnitsPerMegabyte};
}
#else
std::optional<Spawned> spawnOnce(const QString &, const QStringList &)
{
    return {};
}
#endif

} // namespace

double medianMs(int rounds, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    return medianOf(times, std::less<>());
}

std::optional<Spawned> spawned(int rounds, const QString &program, const QStringList &words)
{
    QList<Spawned> runs;
    for (int i = 0; i <= rounds; ++i) {
        const std::optional<Spawned> run = spawnOnce(program, words);
        if (!run)
            return {};
        if (i > 0)
            runs << *run;
    }
    return medianOf(runs, [](const Spawned &a, const Spawned &b) { return a.ms < b.ms; });
}

} // namespace nianbao::bench
