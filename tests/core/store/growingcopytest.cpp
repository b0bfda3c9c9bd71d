// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/growingcopy.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <QCryptographicHash>
#include <QDir>

using namespace nianbao;
using test::Scratch;

namespace {

/// So large that a copy of it takes several steps: by a kept file.
std::unique_ptr<Library> largeLibrary(const Scratch &scratch, const QString &name)
{
    constexpr int kLarge = 16 * 1024 * 1024; // bytes
    auto library = scratch.library(name, {test::smallReport()});
    SourceFile file;
    file.bytes = QByteArray(kLarge, 'x');
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    file.name = QStringLiteral("台账.xlsx");
    file.received = QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
    REQUIRE(library->save({.sources = {{std::nullopt, file}}}));
    return library;
}

void retitle(Library &library, const QString &title)
{
    const Report before = library.load(library.reports().value().first().id).value();
    Report after = before;
    after.title = title;
    after.parts.first().lead = test::paragraphs({title.repeated(9'000)});
    REQUIRE(library.save({{before, after}}));
}

QStringList temporariesIn(const Scratch &scratch)
{
    return QDir(scratch.path()).entryList({QStringLiteral(".nianbao-*")}, QDir::Files | QDir::Hidden);
}

std::unique_ptr<GrowingCopy> begun(const Library &library, const Scratch &scratch)
{
    auto copy = library.beginCopy(scratch.path(QStringLiteral("副本.nianbao")));
    REQUIRE(copy);
    return std::move(*copy);
}

/// How many steps it took.
int grownIn(GrowingCopy &copy)
{
    for (int steps = 1;; ++steps) {
        const Result<bool> grown = copy.grow();
        REQUIRE(grown);
        if (*grown)
            return steps;
    }
}

} // namespace

TEST_CASE("a copy that grows between edits holds the last of them, and the library stays sound")
{
    const Scratch scratch;
    const auto library = largeLibrary(scratch, QStringLiteral("年报.nianbao"));
    const auto copy = begun(*library, scratch);
    REQUIRE_FALSE(copy->grow().value());
    retitle(*library, QStringLiteral("甲"));
    REQUIRE_FALSE(copy->grow().value());
    retitle(*library, QStringLiteral("乙"));
    CHECK(grownIn(*copy) > 1);
    retitle(*library, QStringLiteral("丙")); // too late for it
    const QString path = scratch.path(QStringLiteral("副本.nianbao"));
    REQUIRE(copy->finish(path, Overwrite::No));
    const auto opened = Library::openReadOnly(path);
    REQUIRE(opened);
    CHECK((*opened)->verify().value().isEmpty());
    const Report held = (*opened)->load((*opened)->reports().value().first().id).value();
    CHECK(held.title == QStringLiteral("乙"));
    CHECK(held.parts.first().lead.first().text == QStringLiteral("乙").repeated(9'000));
    CHECK(library->verify().value().isEmpty());
}

TEST_CASE("a copy whose library is closed, and one that is given up, leave nothing and hold no lock")
{
    const Scratch scratch;
    const QString path = scratch.path(QStringLiteral("年报.nianbao"));
    auto library = largeLibrary(scratch, QStringLiteral("年报.nianbao"));
    auto copy = begun(*library, scratch);
    const auto givenUp = begun(*library, scratch);
    REQUIRE_FALSE(copy->grow().value());
    library.reset();
    CHECK(Library::open(path));
    CHECK_FALSE(copy->grow());
    CHECK_FALSE(copy->grow());
    copy.reset();
    CHECK(begun(**Library::open(path), scratch)); // gone before it grew
    CHECK(temporariesIn(scratch).size() == 1); // of `givenUp`
}

TEST_CASE("a copy that was cut off before it is finished does not take its place")
{
    const Scratch scratch;
    const auto library = largeLibrary(scratch, QStringLiteral("年报.nianbao"));
    const auto copy = begun(*library, scratch);
    grownIn(*copy);
    const QStringList temporary = temporariesIn(scratch);
    REQUIRE(temporary.size() == 1);
    const QString file = scratch.path(temporary.first());
    const QByteArray content = test::contentOf(file);
    for (const qsizetype length : {qsizetype(0), qsizetype(4096), content.size() / 2, content.size() - 4096}) {
        REQUIRE(test::putFile(file, content.left(length)));
        CHECK_FALSE(copy->finish(scratch.path(QStringLiteral("副本.nianbao")), Overwrite::No));
    }
    CHECK_FALSE(scratch.names().contains(QStringLiteral("副本.nianbao")));
}
