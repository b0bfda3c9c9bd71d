// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each target the files of its corpus, without libFuzzer: the part of fuzzing that every test run does.
#include "tests/fuzz/claims.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

// THE TABLE as CMake has it: NIANBAO_FUZZ_TARGETS is ROW(csv) ROW(docx) …, and each source's entry is fuzz_csv, ….
#define ROW(name) extern "C" int fuzz_##name(const std::uint8_t *data, std::size_t size);
NIANBAO_FUZZ_TARGETS
#undef ROW

namespace {

struct Target {
    const char *name;
    int (*run)(const std::uint8_t *data, std::size_t size);
};

#define ROW(name) Target {#name, &fuzz_##name},
constexpr Target kTargets[] {NIANBAO_FUZZ_TARGETS};
#undef ROW

constexpr qint64 kSlowest = 10'000; // ms, as libFuzzer's -timeout
char running[1000] = "";

/// Which file it was, before the process ends.
void tellFile(int signal)
{
    (void)!write(STDERR_FILENO, running, std::strlen(running));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

bool runFile(const Target &target, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    std::snprintf(running, sizeof running, "in %s: %s\n", target.name, qPrintable(path));
    QElapsedTimer timer;
    timer.start();
    target.run(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
    if (timer.elapsed() <= kSlowest)
        return true;
    std::fprintf(stderr, "%s took %lld ms\n", qPrintable(path), static_cast<long long>(timer.elapsed()));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "fuzz-corpora FOLDER: gives each target the files of the folder of its name\n");
        return 2;
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS})
        std::signal(signal, tellFile);
    int faults = 0;
    for (const Target &target : kTargets) {
        const QDir folder(QString::fromLocal8Bit(argv[1]) + u'/' + QLatin1String(target.name));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            faults += runFile(target, folder.filePath(name)) ? 0 : 1;
        std::printf("%s: %d\n", target.name, int(names.size()));
        faults += names.isEmpty() ? 1 : 0; // a target without a corpus tests nothing
    }
    return faults == 0 ? 0 : 1;
}
