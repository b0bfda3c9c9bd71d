// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs and the disk do to a library while it is open here.
#include "tests/support/catch.h"
#include "tests/support/randomedits.h"
#include "tests/support/scratch.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace nianbao;
using test::contentOf;
using test::putFile;
using test::RandomEdits;
using test::Scratch;

namespace {

ReportChange retitled(const Report &report, const QString &title)
{
    Report after = report;
    after.title = title;
    return {report, after};
}

/// As a program that knows nothing of locks writes over a file; opened for writing only, which drops no lock of ours
/// before the test has seen what it wants to see.
void writeOver(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a library that was overwritten while it was open is not written any more")
{
    const Scratch scratch;
    const Report report = RandomEdits(1).report();
    const QByteArray other = contentOf(scratch.library(QStringLiteral("other.nianbao"), {})->path());
    const auto library = scratch.library(QStringLiteral("年报.nianbao"), {report});
    writeOver(library->path(), other);
    const Status refused = library->save({retitled(report, QStringLiteral("新题目"))});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1String("library.touched"));
    CHECK(refused.error().message.contains(library->path()));
    CHECK(contentOf(library->path()) == other);
}

TEST_CASE("a library that was replaced by another file, or is gone, is not written any more")
{
    const Scratch scratch;
    const Report report = RandomEdits(1).report();
    const auto library = scratch.library(QStringLiteral("年报.nianbao"), {report});
    const QString path = library->path();
    REQUIRE(QFile::rename(path, scratch.path(QStringLiteral("moved.nianbao"))));
    CHECK_FALSE(library->save({retitled(report, QStringLiteral("新题目"))}));
    REQUIRE(putFile(path, contentOf(scratch.library(QStringLiteral("other.nianbao"), {})->path())));
    const Status refused = library->save({retitled(report, QStringLiteral("新题目"))});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1String("library.touched"));
    // What is held here can still be kept elsewhere.
    REQUIRE(library->copyTo(scratch.path(QStringLiteral("kept.nianbao")), Overwrite::No));
    CHECK(*(*Library::openReadOnly(scratch.path(QStringLiteral("kept.nianbao"))))->load(report.id) == report);
}

TEST_CASE("reading, copying and many edits of our own are no touch from outside")
{
    const Scratch scratch;
    Report report = RandomEdits(1).report();
    const auto library = scratch.library(QStringLiteral("年报.nianbao"), {report});
    for (int i = 0; i < 20; ++i) {
        const ReportChange change = retitled(report, QString::number(i));
        REQUIRE(library->save({change}));
        report = *change.after;
        REQUIRE(library->verify());
        REQUIRE(library->copyTo(scratch.path(QString::number(i)), Overwrite::No));
    }
}

TEST_CASE("a library on a network share says so when it is opened")
{
    const Scratch scratch;
    const QString path = scratch.library(QStringLiteral("年报.nianbao"), {})->path();
    CHECK((*Library::open(path))->openingNotes().isEmpty());
    qputenv("NIANBAO_NETWORK_SHARE", "1");
    const auto library = Library::open(path);
    qunsetenv("NIANBAO_NETWORK_SHARE");
    REQUIRE(library);
    REQUIRE((*library)->openingNotes().size() == 1);
    CHECK((*library)->openingNotes().first().code == QLatin1String("library.share"));
}

TEST_CASE("after an I/O error the library is opened anew, holds what it held, and takes the next edit")
{
    const Scratch scratch;
    const Report report = RandomEdits(1).report();
    const auto library = scratch.library(QStringLiteral("年报.nianbao"), {report});
    const QByteArray before = *library->dump();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &old) == 0);
    rlimit small = old;
    small.rlim_cur = rlim_t(QFile(library->path()).size() + 8192);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    Report large = report;
    large.foreword << Paragraph {.text = QString(90'000, QChar(u'法'))};
    const Status refused = library->save({{report, large}});
    REQUIRE(setrlimit(RLIMIT_FSIZE, &old) == 0);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Disk);
    CHECK(*library->dump() == before);
    CHECK(library->verify()->isEmpty());
    REQUIRE(library->save({{report, large}}));
    CHECK(*library->load(report.id) == large);
    CHECK_FALSE(Library::open(library->path())); // it is held as before
}

TEST_CASE("bytes changed from outside are noticed although size and time of writing were set back")
{
    const Scratch scratch;
    const Report report = RandomEdits(1).report();
    const auto library = scratch.library(QStringLiteral("年报.nianbao"), {report});
    const QByteArray path = QFile::encodeName(library->path());
    struct stat before { };
    REQUIRE(::stat(path.constData(), &before) == 0);
    const int descriptor = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
    REQUIRE(::pwrite(descriptor, "x", 1, before.st_size - 1) == 1);
    const timespec times[] {before.st_atim, before.st_mtim};
    REQUIRE(::utimensat(AT_FDCWD, path.constData(), times, 0) == 0);
    struct stat after { };
    REQUIRE(::stat(path.constData(), &after) == 0);
    REQUIRE(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec);
    REQUIRE(after.st_size == before.st_size);
    const Status refused = library->save({retitled(report, QStringLiteral("新题目"))});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1String("library.touched"));
    ::close(descriptor);
}
