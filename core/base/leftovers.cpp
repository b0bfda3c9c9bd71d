// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/leftovers.h"

#include "core/base/filename.h"
#include "core/base/log.h"
#include "core/base/networkshare.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QRegularExpression>
#include <QSysInfo>

#include <cerrno>
#include <filesystem>
#include <optional>
#include <system_error>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace nianbao {
namespace {

namespace fs = std::filesystem;

/// Two containers of one machine do not see each other's processes.
QString machineMark()
{
    constexpr qsizetype kDigits = 8;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QSysInfo::machineUniqueId() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n');
    std::error_code none;
    hash.addData(QByteArray::fromStdString(fs::read_symlink("/proc/self/ns/pid", none).string()));
    return QString::fromLatin1(hash.result().toHex().left(kDigits));
}

#ifdef Q_OS_WIN
/// Empty where there is no such process; 0 where its start is not to be known.
std::optional<qint64> startOf(qint64 process)
{
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(process));
    if (!handle)
        return GetLastError() == ERROR_INVALID_PARAMETER ? std::nullopt : std::optional<qint64>(0);
    FILETIME begun {}, ended {}, inKernel {}, inUser {};
    DWORD code = 0;
    const bool isKnown = GetProcessTimes(handle, &begun, &ended, &inKernel, &inUser);
    const bool isOver = GetExitCodeProcess(handle, &code) && code != STILL_ACTIVE;
    CloseHandle(handle);
    if (isOver)
        return {};
    return isKnown ? (qint64(begun.dwHighDateTime) << 32) + begun.dwLowDateTime : 0;
}
#else
/// Empty where there is no such process, or only what its parent has not asked after yet; 0 where its start is not to
/// be known.
std::optional<qint64> startOf(qint64 process)
{
    constexpr int kState = 0; // behind the name in brackets, which may hold anything (proc(5))
    constexpr int kStart = 19; // in ticks since the system started
    QFile status(QStringLiteral("/proc/%1/stat").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return ::kill(pid_t(process), 0) != 0 && errno == ESRCH ? std::nullopt : std::optional<qint64>(0);
    const QByteArray line = status.readAll();
    const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 2).split(' ');
    if (words.value(kState) == "Z" || words.value(kState) == "X")
        return {};
    return words.value(kStart).toLongLong();
}
#endif

bool isAlive(qint64 process, qint64 start)
{
    const std::optional<qint64> found = startOf(process);
    return found && (*found == start || *found == 0 || start == 0); // a number is given again to later ones
}

bool isOwn(const fs::path &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return true;
#else
    struct stat info { };
    return ::lstat(path.c_str(), &info) == 0 && info.st_uid == ::geteuid()
        && (S_ISREG(info.st_mode) || S_ISDIR(info.st_mode));
#endif
}

QString nameOf(const fs::path &path)
{
#ifdef Q_OS_WIN
    return QString::fromStdWString(path.native());
#else
    return fileNameOf(path.c_str());
#endif
}

const QString &thisMachine()
{
    static const QString kMachine = machineMark();
    return kMachine;
}

bool isLeftover(const QString &name)
{
    static const QRegularExpression kName(QStringLiteral(
        "^\\.?nianbao-([0-9a-f]{8})-([0-9]{1,10})-([0-9]{1,18})-[A-Za-z0-9]{6}(?:-journal|-wal|-shm)?$"));
    const auto match = kName.match(name);
    return match.hasMatch() && match.captured(1) == thisMachine()
        && !isAlive(match.captured(2).toLongLong(), match.captured(3).toLongLong());
}

} // namespace

QString ownerMark()
{
    const qint64 process = QCoreApplication::applicationPid();
    return QStringLiteral("%1-%2-%3")
        .arg(thisMachine(), QString::number(process), QString::number(startOf(process).value_or(0)));
}

void removeLeftovers(const QString &folder)
{
    std::error_code none;
    QList<fs::path> left;
    for (fs::directory_iterator entry(nativePath(folder), none); entry != fs::directory_iterator();
         entry.increment(none)) {
        const QString name = nameOf(entry->path().filename());
        if (name.contains(QLatin1String("nianbao-")) && isLeftover(name) && isOwn(entry->path()))
            left << entry->path();
    }
    if (left.isEmpty() || isOnNetworkShare(nameOf(left.first())))
        return;
    for (const fs::path &path : std::as_const(left)) {
        std::error_code failed;
        fs::remove_all(path, failed); // links in it are removed, not followed
        qCInfo(logApp) << "What a program that was killed left behind was removed:" << !failed;
    }
}

void removeTemporaryLeftovers()
{
    removeLeftovers(QDir::tempPath());
}

} // namespace nianbao
