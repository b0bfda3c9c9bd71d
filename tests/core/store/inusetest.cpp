// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at a library that another program has open and writes.
#include "core/base/files.h"
#include "core/store/library.h"
#include "tests/support/catch.h"
#include "tests/support/otherprocess.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <QFile>
#include <QThread>

#ifdef Q_OS_LINUX
#include <functional>
#include <unistd.h>

using namespace nianbao;
using test::Scratch;

namespace {

/// Another program that has the library open until it is ended; in it `act` is done again and again.
class OtherProgram : public test::OtherProcess {
public:
    OtherProgram(const QString &path, const std::function<void(Library &)> &act)
        : OtherProcess([&](const Ready &ready) {
            const auto library = Library::open(path);
            ready(library.has_value());
            while (true)
                act(**library);
        })
    {
    }
};

void idle(Library &)
{
    QThread::msleep(1000);
}

QString madeIn(const Scratch &scratch)
{
    return scratch.library(QStringLiteral("年 报.nianbao"), {test::smallReport()})->path();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a library that another program has open can be looked at, and stays as it is and in its hands")
{
    const Scratch scratch;
    const QString path = madeIn(scratch);
    const QByteArray before = bytesOf(path);
    const OtherProgram other(path, idle);
    {
        const auto library = Library::openToLook(path);
        REQUIRE(library);
        CHECK((*library)->load(test::smallReport().id).value() == test::smallReport());
        CHECK((*library)->isReadOnly());
        REQUIRE((*library)->openingNotes().size() == 1);
        CHECK((*library)->openingNotes().first().code == QStringLiteral("library.inUse"));
        CHECK_FALSE((*library)->save({{test::smallReport(), std::nullopt}}));
    }
    CHECK(bytesOf(path) == before);
    CHECK(Library::open(path).error().kind == ErrorKind::InUse);
    CHECK(Library::openReadOnly(path).error().kind == ErrorKind::InUse);
}

TEST_CASE("what is looked at between two writes of another program is whole and one of the saved states")
{
    const Scratch scratch;
    const QString path = madeIn(scratch);
    int number = 0;
    Report last = test::smallReport();
    const OtherProgram other(path, [&](Library &library) {
        QThread::msleep(170);
        Report next = last;
        next.title = QStringLiteral("第%1稿").arg(++number);
        next.foreword = test::paragraphs({next.title.repeated(2000)});
        if (library.save({{last, next}}))
            last = next;
    });
    for (int look = 0; look < 6; ++look) {
        const auto library = Library::openToLook(path);
        REQUIRE(library);
        CHECK((*library)->verify()->isEmpty());
        const Report seen = (*library)->load(test::smallReport().id).value();
        CHECK((seen.foreword.isEmpty() || seen.foreword.first().text == seen.title.repeated(2000)));
    }
}

TEST_CASE("a library in the middle of a write is not looked at")
{
    const Scratch scratch;
    const QString path = madeIn(scratch);
    const OtherProgram other(path, idle);
    QFile journal(path + QStringLiteral("-journal"));
    REQUIRE(journal.open(QIODevice::WriteOnly));
    REQUIRE(journal.write("\xd9\xd5\x05\xf9", 4) == 4);
    journal.close();
    const auto library = Library::openToLook(path);
    REQUIRE_FALSE(library);
    CHECK(library.error().kind == ErrorKind::InUse);
}
#endif
