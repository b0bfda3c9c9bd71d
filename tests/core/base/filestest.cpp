// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/heldfile.h"
#include "tests/support/catch.h"
#include "tests/support/filelimit.h"
#include "tests/support/folder.h"

#include <QFileInfo>

#include <sys/stat.h>

using namespace nianbao;
using test::contentOf;
using test::Folder;
using test::putFile;

namespace {

constexpr qint64 kLimit = 1000;

QByteArray nativeName(const QString &path)
{
    return QFile::encodeName(path);
}

int modeOf(const QString &path)
{
    struct stat info { };
    return ::stat(nativeName(path).constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
}

} // namespace

TEST_CASE("a file is read whole, also an empty one and one of just the limit")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("𠮷 报告.txt"));
    for (const QByteArray &bytes : {QByteArray(), QByteArray(int(kLimit), '\0')}) {
        REQUIRE(putFile(path, bytes));
        const auto read = readFile(path, kLimit);
        REQUIRE(read);
        CHECK(*read == bytes);
    }
}

TEST_CASE("what is no plain file of bearable size is refused with its reason")
{
    const Folder folder;
    const QString big = folder.path(QStringLiteral("big"));
    REQUIRE(putFile(big, QByteArray(int(kLimit) + 1, 'x')));
    const QString pipe = folder.path(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(nativeName(pipe).constData(), 0600) == 0);
    const QString loop = folder.path(QStringLiteral("loop"));
    REQUIRE(QFile::link(loop, loop));
    const QString nulName = big + QChar(u'\0');
    struct Case {
        QString path;
        const char *code;
        ErrorKind kind;
    };
    const Case cases[] {{folder.path(QStringLiteral("nothing")), "file.missing", ErrorKind::Input},
        {folder.path(), "file.folder", ErrorKind::Input}, {pipe, "file.device", ErrorKind::Input},
        {QStringLiteral("/dev/zero"), "file.device", ErrorKind::Input}, {big, "file.size", ErrorKind::Limit},
        {loop, "file.link", ErrorKind::Input}, {big + QStringLiteral("/x"), "file.missing", ErrorKind::Input},
        {nulName, "file.name", ErrorKind::Input}, {QString(), "file.name", ErrorKind::Input}};
    for (const Case &row : cases) {
        const auto read = readFile(row.path, kLimit);
        CAPTURE(row.path);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == QLatin1String(row.code));
        CHECK(read.error().kind == row.kind);
        CHECK(read.error().file == row.path);
        CHECK_FALSE(read.error().remedy.isEmpty());
        CHECK_FALSE(read.error().message.contains(QLatin1String("%1")));
    }
}

TEST_CASE("a new file is private and alone in its folder")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));
    REQUIRE(atomicWrite(path, "abc", Overwrite::No));
    CHECK(contentOf(path) == "abc");
    CHECK(modeOf(path) == 0600);
    CHECK(folder.names() == QStringList {QStringLiteral("a.pdf")});
}

TEST_CASE("an existing file is replaced only when that was asked for, and keeps its mode")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));
    REQUIRE(putFile(path, "old"));
    REQUIRE(::chmod(nativeName(path).constData(), 0640) == 0);
    const Status refused = atomicWrite(path, "new", Overwrite::No);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1String("target.exists"));
    CHECK(refused.error().kind == ErrorKind::Usage);
    CHECK_FALSE(checkTarget(path, Overwrite::No));
    CHECK(contentOf(path) == "old");
    CHECK(checkTarget(path, Overwrite::Yes));
    REQUIRE(atomicWrite(path, "new", Overwrite::Yes));
    CHECK(contentOf(path) == "new");
    CHECK(modeOf(path) == 0640);
}

TEST_CASE("a link stays a link and its file is replaced; a dangling or looping one is refused")
{
    const Folder folder;
    const QString real = folder.path(QStringLiteral("real"));
    const QString link = folder.path(QStringLiteral("link"));
    REQUIRE(putFile(real, "old"));
    REQUIRE(QFile::link(real, link));
    REQUIRE(atomicWrite(link, "new", Overwrite::Yes));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(contentOf(real) == "new");

    const QString dangling = folder.path(QStringLiteral("dangling"));
    const QString loop = folder.path(QStringLiteral("loop"));
    REQUIRE(QFile::link(folder.path(QStringLiteral("nowhere")), dangling));
    REQUIRE(QFile::link(loop, loop));
    CHECK(atomicWrite(dangling, "x", Overwrite::Yes).error().code == QLatin1String("file.missing"));
    CHECK(atomicWrite(loop, "x", Overwrite::Yes).error().code == QLatin1String("file.link"));
    CHECK(folder.names().size() == 4);
}

TEST_CASE("a folder, a device or a pipe is never replaced")
{
    const Folder folder;
    const QString pipe = folder.path(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(nativeName(pipe).constData(), 0600) == 0);
    for (const QString &path : {folder.path(), pipe, QStringLiteral("/dev/full")}) {
        CAPTURE(path);
        for (const Overwrite overwrite : {Overwrite::No, Overwrite::Yes}) {
            const Status refused = atomicWrite(path, "x", overwrite);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().kind == ErrorKind::Disk);
        }
    }
    CHECK(folder.names() == QStringList {QStringLiteral("pipe")});
    CHECK_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
    CHECK_FALSE(atomicWrite(folder.path(QStringLiteral("no/such/x")), "x", Overwrite::Yes));
}

TEST_CASE("a write that the disk cuts short keeps the old file and leaves nothing behind")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));
    REQUIRE(putFile(path, "old"));
    for (const int room : {0, 1, 4095, 4096, 99'999}) {
        CAPTURE(room);
        const test::FileLimit limit {rlim_t(room)};
        const Status refused = atomicWrite(path, QByteArray(100'000, 'x'), Overwrite::Yes);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Disk);
        CHECK(contentOf(path) == "old");
        CHECK(folder.names() == QStringList {QStringLiteral("a.pdf")});
    }
    CHECK(atomicWrite(path, QByteArray(100'000, 'x'), Overwrite::Yes));
    CHECK(QFileInfo(path).size() == 100'000);
}

TEST_CASE("a file that is held is neither read nor replaced, under any of its names")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("a.nianbao"));
    const QString link = folder.path(QStringLiteral("link"));
    REQUIRE(putFile(path, "old"));
    REQUIRE(QFile::link(path, link));
    {
        const HeldFile held(path);
        for (const QString &name : {path, link}) {
            CHECK(readFile(name, kLimit).error().code == QLatin1String("file.held"));
            CHECK(atomicWrite(name, "x", Overwrite::Yes).error().code == QLatin1String("file.held"));
        }
    }
    CHECK(readFile(link, kLimit));
}

TEST_CASE("a file that was filled under a temporary name finds its place, or goes")
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("copy.nianbao"));
    auto temporary = temporaryBeside(path);
    REQUIRE(temporary);
    CHECK(modeOf(*temporary) == 0600);
    REQUIRE(putFile(*temporary, "abc"));
    REQUIRE(publish(*temporary, path, Overwrite::No));
    CHECK(contentOf(path) == "abc");
    temporary = temporaryBeside(path);
    REQUIRE(temporary);
    CHECK(publish(*temporary, path, Overwrite::No).error().code == QLatin1String("target.exists"));
    CHECK(folder.names() == QStringList {QStringLiteral("copy.nianbao")});
}

TEST_CASE("nothing is written over a library, a backup or a journal, by whatever name")
{
    QByteArray bytes("SQLite format 3\0", 16);
    bytes += QByteArray(52, 'x') + "NiBo" + QByteArray(28, 'x');
    const Folder folder;
    const QString library = folder.write(QStringLiteral("a.db"), bytes);
    const QString damaged = folder.write(QStringLiteral("b.nianbao"), "damaged");
    const QString other = folder.write(QStringLiteral("c.db"), bytes.replace("NiBo", "NiBu"));
    const QString link = folder.path(QStringLiteral("link"));
    REQUIRE(QFile::link(library, link));
    const QString hard = folder.path(QStringLiteral("hard"));
    REQUIRE(::link(nativeName(library).constData(), nativeName(hard).constData()) == 0);
    folder.write(QStringLiteral("a.db-journal"), "journal");
    const QByteArray before = contentOf(library);
    for (const QString &path : {library, damaged, link, hard, library + QStringLiteral("-journal"),
             library + QStringLiteral("-wal"), damaged + QStringLiteral("-journal")}) {
        CAPTURE(path);
        CHECK(checkTarget(path, Overwrite::Yes).error().code == QLatin1String("target.library"));
        const Status refused = atomicWrite(path, "x", Overwrite::Yes);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Usage);
        CHECK(refused.error().file == path);
    }
    CHECK(contentOf(library) == before);
    CHECK(contentOf(damaged) == "damaged");
    CHECK_FALSE(QFile::exists(library + QStringLiteral("-wal")));
    CHECK(atomicWrite(other, "x", Overwrite::Yes));
    CHECK(checkPlace(library, Overwrite::Yes)); // by what puts a library there
}

TEST_CASE("nothing is written over the file that it comes from, by whatever name")
{
    const Folder folder;
    const QString source = folder.write(QStringLiteral("a.csv"), "x");
    const QString other = folder.write(QStringLiteral("b.csv"), "x");
    const QString link = folder.path(QStringLiteral("link"));
    REQUIRE(QFile::link(source, link));
    for (const QString &path : {source, link, folder.path(QStringLiteral("../年报 资料/a.csv"))})
        CHECK(checkTarget(path, Overwrite::Yes, {{}, other, source}).error().code == QLatin1String("target.source"));
    CHECK(checkTarget(other, Overwrite::Yes, {{}, source}));
}
