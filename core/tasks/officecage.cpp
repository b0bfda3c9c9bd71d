// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/officecage.h"

#include "core/base/files.h"
#include "core/base/folders.h"

#include <QByteArray>
#include <QProcessEnvironment>

#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#endif

namespace nianbao {

namespace {

const QString kNowhere = QStringLiteral("127.0.0.1");
constexpr auto kDiscard = "9"; // the port of RFC 863, which nothing serves any more

struct ProfileValue {
    const char *path;
    const char *name;
    QByteArray value;
};

QByteArray entryFor(const ProfileValue &one)
{
    return QByteArray("<item oor:path=\"/org.openoffice.") + one.path + "\"><prop oor:name=\"" + one.name
        + "\" oor:op=\"fuse\"><value>" + one.value + "</value></prop></item>\n";
}

QByteArray profileValues()
{
    const QByteArray nowhere = kNowhere.toLatin1();
    const std::array values {
        ProfileValue {"Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"},
        ProfileValue {"Office.Common/Security/Scripting", "DisableMacrosExecution", "true"},
        ProfileValue {"Office.Common/Security/Scripting", "MacroSecurityLevel", "3"}, // very high
        ProfileValue {"Office.Writer/Content/Update", "Link", "0"}, // never
        ProfileValue {"Office.Calc/Content/Update", "Link", "1"}, // never, by another count
        ProfileValue {
            "Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments", "AutoCheckEnabled", "false"},
        ProfileValue {"Inet/Settings", "ooInetProxyType", "2"}, // by hand
        ProfileValue {"Inet/Settings", "ooInetNoProxy", ""},
        ProfileValue {"Inet/Settings", "ooInetHTTPProxyName", nowhere},
        ProfileValue {"Inet/Settings", "ooInetHTTPProxyPort", kDiscard},
        ProfileValue {"Inet/Settings", "ooInetHTTPSProxyName", nowhere},
        ProfileValue {"Inet/Settings", "ooInetHTTPSProxyPort", kDiscard},
        ProfileValue {"Inet/Settings", "ooInetFTPProxyName", nowhere},
        ProfileValue {"Inet/Settings", "ooInetFTPProxyPort", kDiscard},
    };
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" "
                     "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n";
    for (const ProfileValue &value : values)
        xml += entryFor(value);
    return xml + "</oor:items>\n";
}

#ifdef Q_OS_LINUX
/// Between fork and exec: nothing but calls of the system.
void tellKernel(const char *file, const char *text, size_t size)
{
    if (const int to = ::open(file, O_WRONLY | O_CLOEXEC); to >= 0) {
        [[maybe_unused]] const ssize_t written = ::write(to, text, size); // it goes on as nobody where this fails
        ::close(to);
    }
}

/// The user's own in a space of users is enough for a network of its own; root needs none.
void leaveNetwork(const QByteArray &user, const QByteArray &group)
{
    if (::unshare(CLONE_NEWNET) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return;
    tellKernel("/proc/self/setgroups", "deny", 4);
    tellKernel("/proc/self/uid_map", user.constData(), size_t(user.size()));
    tellKernel("/proc/self/gid_map", group.constData(), size_t(group.size()));
}
#endif

} // namespace

Status makeOfficeProfile(const QString &folder)
{
    NB_CHECK(makePrivateFolder(folder));
    NB_CHECK(makePrivateFolder(folder + QStringLiteral("/user")));
    return atomicWrite(folder + QStringLiteral("/user/registrymodifications.xcu"), profileValues(), Overwrite::No);
}

void confineOffice(QProcess &process)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString proxy = QStringLiteral("http://%1:%2").arg(kNowhere, QLatin1String(kDiscard));
    for (const char *name :
        {"http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY"})
        environment.insert(QLatin1String(name), proxy);
    for (const char *name : {"no_proxy", "NO_PROXY"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
    const auto same = [](auto id) { return QByteArray::number(id) + ' ' + QByteArray::number(id) + " 1"; };
    const QByteArray user = same(qulonglong(::getuid()));
    const QByteArray group = same(qulonglong(::getgid()));
    process.setChildProcessModifier([user, group] {
        constexpr rlim_t kLongest = 10; // seconds of processor; a plain file takes two
        const rlimit limit {kLongest, kLongest};
        ::setpgid(0, 0);
        ::setrlimit(RLIMIT_CPU, &limit);
#ifdef Q_OS_LINUX
        leaveNetwork(user, group);
#endif
    });
#endif
}

} // namespace nianbao
