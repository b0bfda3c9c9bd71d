// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate makes of sound files: whose rights they have, how many names, who opens them, how they were copied.
#include "core/store/holder.h"
#include "core/store/library.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/oldlibraries.h"
#include "tests/support/randomedits.h"
#include "tests/support/soundlibrary.h"

#include <QFileInfo>

#include <pwd.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace nianbao;
using test::contentOf;
using test::Folder;
using test::putFile;
using test::RandomEdits;
using test::soundLibrary;
using test::tamper;

TEST_CASE("a library that came readable for all is closed to others before anything is written")
{
    const Folder folder;
    const QByteArray sound = soundLibrary(folder);
    const QString path = folder.path(QStringLiteral("库.nianbao"));
    REQUIRE(putFile(path, sound));
    test::makeLibraryOfVersion(2, folder.path(QStringLiteral("旧.nianbao")));
    const QString cutOff = folder.path(QStringLiteral("断.nianbao"));
    REQUIRE(putFile(cutOff, sound));
    test::dieWhileWriting(cutOff);
    for (const QString &name : folder.names())
        REQUIRE(::chmod(QFile::encodeName(folder.path(name)).constData(), 0644) == 0);
    for (const char16_t *name : {u"库.nianbao", u"旧.nianbao", u"断.nianbao"}) {
        const auto library = Library::open(folder.path(QString::fromUtf16(name)));
        REQUIRE(library);
        const QFileDevice::Permissions others = QFileDevice::Permissions(0x0077);
        for (const QString &each : folder.names()) {
            INFO(each.toStdString());
            const bool isTheirs = each.startsWith(QString::fromUtf16(name).left(1));
            CHECK((!isTheirs || !(QFileInfo(folder.path(each)).permissions() & others)));
        }
    }
}

TEST_CASE("a library with a second name is only read, says so, and is not changed")
{
    const Folder folder;
    const QByteArray sound = soundLibrary(folder);
    const QString path = folder.path(QStringLiteral("甲.nianbao"));
    const QString second = folder.path(QStringLiteral("乙.nianbao"));
    REQUIRE(putFile(path, sound));
    REQUIRE(::link(QFile::encodeName(path).constData(), QFile::encodeName(second).constData()) == 0);
    for (const QString &name : {path, second}) {
        const auto library = Library::open(name);
        REQUIRE(library);
        CHECK((*library)->isReadOnly());
        REQUIRE((*library)->openingNotes().size() == 1);
        CHECK((*library)->openingNotes().first().message.contains(QStringLiteral("硬链接")));
        const Error refusal = (*library)->save({{{}, RandomEdits(2).report(2030)}}).error();
        CHECK(refusal.code == QStringLiteral("library.otherNames"));
        CHECK_FALSE(refusal.remedy.isEmpty());
    }
    CHECK(contentOf(path) == sound);
    REQUIRE(QFile::remove(second));
    CHECK_FALSE(Library::open(path).value()->isReadOnly());
}

TEST_CASE("half a change is not shown as content under the second name of a library")
{
    const Folder folder;
    const QByteArray sound = soundLibrary(folder);
    const QString path = folder.path(QStringLiteral("甲.nianbao"));
    const QString second = folder.path(QStringLiteral("乙.nianbao"));
    REQUIRE(putFile(path, sound));
    const QByteArray whole = Library::openReadOnly(path).value()->dump().value();
    REQUIRE(::link(QFile::encodeName(path).constData(), QFile::encodeName(second).constData()) == 0);
    test::dieWhileWriting(path);
    CHECK(Library::openReadOnly(path).value()->dump().value() == whole); // its journal takes it back
    const auto other = Library::open(second);
    CHECK((!other || ((*other)->isReadOnly() && !(*other)->openingNotes().isEmpty())));
}

TEST_CASE("a library whose newest change is not whole is refused, whoever opens it")
{
    const Folder folder;
    const QByteArray sound = soundLibrary(folder);
    const QString path = folder.path(QStringLiteral("库.nianbao"));
    for (const char *deed : {"DELETE FROM change_row WHERE position = 1", "UPDATE change SET label = '别的'"}) {
        REQUIRE(putFile(path, sound));
        tamper(path, deed);
        const QByteArray bytes = contentOf(path);
        CHECK(Library::open(path).error().code == QStringLiteral("library.damaged"));
        CHECK(Library::openReadOnly(path).error().code == QStringLiteral("library.damaged"));
        CHECK(contentOf(path) == bytes);
    }
}

TEST_CASE("without an environment the login is the account's name and not that of the home folder")
{
    const char *const kVariables[] {"USER", "LOGNAME", "USERNAME", "HOME"};
    QList<QByteArray> before;
    for (const char *variable : kVariables) {
        before << qgetenv(variable);
        qunsetenv(variable);
    }
    qputenv("HOME", "/tmp/别的名字");
    const QString login = loginName();
    for (qsizetype i = 0; i < before.size(); ++i)
        before[i].isNull() ? qunsetenv(kVariables[i]) : qputenv(kVariables[i], before[i]);
    const struct passwd *entry = ::getpwuid(::geteuid());
    CHECK(login == (entry ? QString::fromLocal8Bit(entry->pw_name) : QStringLiteral("别的名字")));
}
