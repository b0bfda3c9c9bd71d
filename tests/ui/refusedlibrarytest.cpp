// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backups.h"
#include "core/base/clock.h"
#include "tests/support/folder.h"
#include "tests/ui/desk.h"

#include <QFile>
#include <QFileDialog>
#include <QMessageBox>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace nianbao;
using namespace nianbao::test;

namespace {

#ifdef Q_OS_UNIX
/// Another process that holds SQLite's lock on the file as long as this lives.
class OtherProgram {
public:
    explicit OtherProgram(const QString &path)
    {
        int ready[2] {};
        REQUIRE(::pipe(ready) == 0);
        m_child = ::fork();
        REQUIRE(m_child >= 0);
        if (m_child == 0) {
            const int file = ::open(QFile::encodeName(path).constData(), O_RDWR);
            struct flock lock { };
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000000;
            lock.l_len = 512;
            const char answer = ::fcntl(file, F_SETLK, &lock) == 0 ? 'y' : 'n';
            (void)::write(ready[1], &answer, 1);
            ::pause();
            ::_exit(0);
        }
        char answer = 0;
        REQUIRE(::read(ready[0], &answer, 1) == 1);
        REQUIRE(answer == 'y');
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~OtherProgram()
    {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

private:
    pid_t m_child = -1;
};
#endif

} // namespace

TEST_CASE("a damaged library without a backup is salvaged into a new one, and what is lost is listed")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    const QString title = desk.report().title;
    REQUIRE(desk.window->closeLibrary());
    QByteArray bytes = contentOf(path);
    bytes.replace(36, 4, QByteArray("\x00\x00\x00\x63", 4)); // the number of free pages is wrong
    REQUIRE(putFile(path, bytes));
    CHECK_FALSE(desk.window->openLibrary(path));
    const auto &box = desk.shown<QMessageBox>();
    CHECK_FALSE(findButton(box, QStringLiteral("备份与恢复…")));
    button(box, QStringLiteral("抢救…")).click();
    auto &target = desk.shown<QFileDialog>();
    const QString to = target.selectedFiles().first();
    CHECK(to.endsWith(QStringLiteral("年报-抢救.nianbao")));
    emit target.fileSelected(to);
    target.reject();
    REQUIRE(desk.window->workspace());
    CHECK(desk.document().library().path() == to);
    CHECK(desk.report().title == title);
    CHECK(desk.shown<QMessageBox>().informativeText() == QStringLiteral("内容齐全，修改记录也在。"));
    CHECK(contentOf(path) == bytes);
}

TEST_CASE("a library whose first bytes are wiped out, so that it looks like another's file, is salvaged as well")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    REQUIRE(desk.window->closeLibrary());
    QByteArray bytes = contentOf(path);
    REQUIRE(putFile(path, bytes.replace(68, 4, QByteArray(4, '\0')))); // the mark of a library
    CHECK_FALSE(desk.window->openLibrary(path));
    CHECK(findButton(desk.shown<QMessageBox>(), QStringLiteral("抢救…")));
}

#ifdef Q_OS_UNIX
TEST_CASE("a library that another program has open offers its newest sound backup, and opens when it is free")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    REQUIRE(backUp(desk.document().library(), backupFolder(path), now()));
    const Backup damaged = backUp(desk.document().library(), backupFolder(path), now()).value();
    REQUIRE(putFile(damaged.path, contentOf(damaged.path).left(9000))); // and not offered
    REQUIRE(desk.window->closeLibrary());
    {
        const OtherProgram other(path);
        CHECK_FALSE(desk.window->openLibrary(path));
        button(desk.shown<QMessageBox>(), QStringLiteral("只读查看备份")).click();
        REQUIRE(desk.window->workspace());
        CHECK(desk.document().library().isReadOnly());
    }
    CHECK(desk.window->openLibrary(path));
    CHECK_FALSE(desk.document().library().isReadOnly());
}
#endif
