// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backups.h"
#include "core/base/clock.h"
#include "tests/support/folder.h"
#include "tests/support/otherprocess.h"
#include "tests/ui/desk.h"
#include "ui/support/banner.h"
#include "ui/window/lastplace.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace nianbao;
using namespace nianbao::test;

namespace {

#ifdef Q_OS_UNIX
/// Another process that holds SQLite's lock on the file as long as this lives.
class OtherProgram : public OtherProcess {
public:
    explicit OtherProgram(const QString &path)
        : OtherProcess([&](const Ready &ready) {
            const int file = ::open(QFile::encodeName(path).constData(), O_RDWR);
            struct flock lock { };
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000000;
            lock.l_len = 512;
            ready(::fcntl(file, F_SETLK, &lock) == 0);
        })
    {
    }
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
namespace {

/// As the program that has it open leaves one beside the library.
void putNote(const QString &path, const QString &machine, qint64 process)
{
    const QJsonObject note {{QStringLiteral("host"), machine}, {QStringLiteral("user"), QStringLiteral("李华")},
        {QStringLiteral("pid"), process}, {QStringLiteral("since"), QStringLiteral("2019-01-05T06:30:00Z")}};
    REQUIRE(putFile(path + QStringLiteral(".open.json"), QJsonDocument(note).toJson()));
}

} // namespace

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
        putNote(path, QStringLiteral("pc-3"), 1234);
        CHECK_FALSE(desk.window->openLibrary(path));
        auto &box = desk.shown<QMessageBox>();
        CHECK(box.text().contains(QStringLiteral("李华从2019年1月5日 ")));
        CHECK(box.text().contains(QStringLiteral("pc-3")));
        CHECK_FALSE(box.text().contains(QStringLiteral("1234")));
        CHECK(box.detailedText().contains(QStringLiteral("1234")));
        button(box, QStringLiteral("只读查看备份")).click();
        REQUIRE(desk.window->workspace());
        CHECK(desk.document().library().isReadOnly());
        CHECK(desk.window->windowTitle().contains(QStringLiteral(" 的备份（只读）")));
        REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<QMessageBox *>() == nullptr; }));
        button(desk.space(), QStringLiteral("回到 年报")).click(); // still in use: said in place, without a box
        REQUIRE(QTest::qWaitFor([&] { return findButton(desk.space(), QStringLiteral("再试一次")) != nullptr; }));
        CHECK(desk.window->findChild<QMessageBox *>() == nullptr);
    }
    button(desk.space(), QStringLiteral("再试一次")).click();
    REQUIRE(QTest::qWaitFor([&] { return desk.document().library().path() == path; }));
    CHECK_FALSE(desk.document().library().isReadOnly());
}

TEST_CASE("who has a library open is told in plain words, and it can be tried again")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    REQUIRE(desk.window->closeLibrary());
    const auto said = [&](const QString &machine) {
        putNote(path, machine, 1234);
        CHECK_FALSE(desk.window->openLibrary(path));
        auto &box = desk.shown<QMessageBox>();
        const QString text = box.text();
        box.reject();
        REQUIRE(QTest::qWaitFor([&] { return desk.window->findChild<QMessageBox *>() == nullptr; }));
        return text;
    };
    {
        const OtherProgram other(path);
        CHECK(said(QSysInfo::machineHostName()).contains(QStringLiteral("这台电脑")));
        CHECK(said(QStringLiteral("pc-3")).contains(QStringLiteral("在电脑“pc-3”上")));
        REQUIRE(QFile::remove(path + QStringLiteral(".open.json")));
        CHECK_FALSE(desk.window->openLibrary(path));
        CHECK(desk.shown<QMessageBox>().text() == QStringLiteral("年报库“年报”正在别处使用。"));
    }
    button(desk.shown<QMessageBox>(), QStringLiteral("再试一次")).click();
    REQUIRE(desk.window->workspace());
    CHECK(desk.document().library().path() == path);
}

TEST_CASE("after a program that ended without closing the library it is said until when things are kept")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    const auto isSaid = [&] {
        for (const Banner *banner : desk.space().findChildren<Banner *>()) {
            if (banner->text().contains(QStringLiteral("上次没有正常退出，内容保存到")))
                return true;
        }
        return false;
    };
    REQUIRE(desk.window->closeLibrary());
    REQUIRE(desk.window->openLibrary(path));
    CHECK_FALSE(isSaid());
    REQUIRE(desk.window->closeLibrary());
    putNote(path, QSysInfo::machineHostName(), 1234);
    REQUIRE(desk.window->openLibrary(path));
    CHECK(isSaid());
}
#endif

TEST_CASE("the next start begins at the place that was worked on last")
{
    const Desk desk;
    const QString path = desk.document().library().path();
    desk.select("i3");
    TextField &body = desk.field(QStringLiteral("正文"));
    Desk::focusAtEnd(body);
    Desk::type(body, QStringLiteral("又写。"));
    const int offset = body.caretOffset();
    const auto isRemembered = [&] { return loadSettings().lastPlace == textOf(desk.space().place()); };
    REQUIRE(QTest::qWaitFor(isRemembered, 10'000)); // not only at the end: a program that is killed has none
    desk.window->close();
    MainWindow next(testFonts(), loadSettings());
    next.resize(1280, 720);
    next.show();
    desk.window->closeLibrary();
    REQUIRE(next.start({path}));
    CHECK(next.workspace()->selection().id == Id {QStringLiteral("i3")});
    next.activateWindow();
    CHECK(QTest::qWaitFor([&] { return next.workspace()->place().field == Field::Body; }));
    CHECK(next.workspace()->place().offset == offset);
}

TEST_CASE("a remembered place that is none opens the report as ever")
{
    for (const char *place : {"", "7", "1 0 0 gone", "999 0 0 i3", "7 -1 0 i3", "x y z i3"}) {
        const Place read = placeFrom(QString::fromLatin1(place));
        CHECK((read.node.isNull() || read.node == Id {QStringLiteral("gone")}));
    }
    const Place place {Id {QStringLiteral("a b")}, Field::Body, 2, -1};
    CHECK(placeFrom(textOf(place)) == place);
}
