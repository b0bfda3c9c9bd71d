// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What another program puts into a library, or takes out, where no page is damaged by it.
#include "core/store/library.h"
#include "tests/support/randomedits.h"
#include "tests/support/scratch.h"
#include "tests/support/soundlibrary.h"

#include <QFile>

using namespace nianbao;
using test::RandomEdits;
using test::Scratch;
using test::tamper;

namespace {

/// With a report, a unit, and a picture that a later change took out.
QString libraryIn(const Scratch &scratch)
{
    Report with = RandomEdits(1).report();
    with.foreword = {Paragraph {.kind = ParagraphKind::Picture, .text = QStringLiteral("图")}};
    with.foreword.first().picture = {QByteArray("\x89PNG\r\n\x1a\n picture"), QStringLiteral("image/png"), 60};
    Report without = with;
    without.foreword.clear();
    const auto library = scratch.library(QStringLiteral("年报.nianbao"), {with});
    Unit unit;
    unit.id = Id {QStringLiteral("u1")};
    unit.name = QStringLiteral("城关镇");
    LibraryChange change {.reports = {{with, without}}};
    change.units = UnitsChange {{}, {unit}};
    REQUIRE(library->save(change));
    REQUIRE(library->verify()->isEmpty());
    REQUIRE(*library->reportAt(with.id, 1) == with);
    return library->path();
}

QStringList faultsOf(const QString &path)
{
    const auto library = Library::openReadOnly(path);
    REQUIRE(library);
    const auto faults = (*library)->verify();
    REQUIRE(faults);
    return *faults;
}

} // namespace

TEST_CASE("what was put in and called older than the record of changes is found")
{
    for (const char *sql : {"INSERT INTO report SELECT 'evil', 1999, organisation || 'x', edition, state, structure, "
                            "categories, numbering, title, addressees, copy_number, secrecy, urgency, issuer_mark, "
                            "document_number, signature, date, sealed, closing_note, copy_to, printed_by, printed_on, "
                            "NULL FROM report; INSERT INTO unrecorded VALUES ('report', 'evil')",
             "INSERT INTO unit VALUES ('evil', 9, '', 'x', '', 'other', '', ''); "
             "INSERT INTO unrecorded VALUES ('unit', 'evil')"}) {
        const Scratch scratch;
        const QString path = libraryIn(scratch);
        tamper(path, sql);
        CAPTURE(sql);
        REQUIRE(faultsOf(path).size() == 1);
        CHECK(faultsOf(path).first().contains(QStringLiteral("没有修改记录")));
    }
}

TEST_CASE("a picture that a change took out is missed when it is gone or not the same any more")
{
    for (const char *sql : {"UPDATE change_content SET bytes = x'4d5a9000'", "DELETE FROM change_content"}) {
        const Scratch scratch;
        const QString path = libraryIn(scratch);
        tamper(path, sql);
        CAPTURE(sql);
        REQUIRE(faultsOf(path).size() == 1);
        CHECK(faultsOf(path).first().contains(QStringLiteral("图片")));
    }
}

TEST_CASE("bytes that were appended to the file are told, and the library still opens")
{
    const Scratch scratch;
    const QString path = libraryIn(scratch);
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    REQUIRE(file.write(QByteArray(8192, '\x5a')) == 8192);
    file.close();
    REQUIRE(faultsOf(path).size() == 1);
    CHECK(faultsOf(path).first().contains(QStringLiteral("8192")));
    CHECK(Library::open(path));
}
