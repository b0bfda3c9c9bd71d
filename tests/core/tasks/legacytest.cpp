// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/legacy.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace nianbao;

namespace {

/// A converter of our own for the time of a test: a script, or nothing where it is empty.
class FakeOffice {
public:
    explicit FakeOffice(const QByteArray &script)
    {
        const QString path = m_folder.filePath(QStringLiteral("办公 office"));
        if (!script.isEmpty()) {
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\n" + script);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        qputenv("NIANBAO_OFFICE", QFile::encodeName(path));
    }
    ~FakeOffice() { qunsetenv("NIANBAO_OFFICE"); }

private:
    QTemporaryDir m_folder;
};

// The words that a converter gets: profile, --headless, --norestore, --convert-to, format, --outdir, folder, file.
const QByteArray kCopies = "mkdir -p \"$7\" && cat \"$8\" > \"$7/source.$5\"\n";

} // namespace

TEST_CASE("old formats are told by their suffix alone")
{
    CHECK(convertedFormat(QStringLiteral("报告.DOC")) == QStringLiteral("docx"));
    CHECK(convertedFormat(QStringLiteral("报告.wps")) == QStringLiteral("docx"));
    CHECK(convertedFormat(QStringLiteral("台账.et")) == QStringLiteral("xlsx"));
    CHECK(convertedFormat(QStringLiteral("报告.docx")).isEmpty());
    CHECK(convertedFormat(QStringLiteral("doc")).isEmpty());
}

TEST_CASE("without a converter the refusal says how to get a file that is read")
{
    const FakeOffice office({});
    CHECK(officeProgram().isEmpty());
    const Result<QByteArray> result = convertLegacy("x", QStringLiteral("台 账.xls"));
    REQUIRE_FALSE(result);
    CHECK(result.error().message.contains(QStringLiteral("台 账.xls")));
    CHECK(result.error().remedy.contains(QStringLiteral("另存为.xlsx")));
}

TEST_CASE("the converter gets a copy under our own name and its result is taken")
{
    const FakeOffice office(kCopies + "case \"$8\" in *source.doc) ;; *) exit 1 ;; esac\n");
    const Result<QByteArray> result = convertLegacy("内容", QStringLiteral("-env:x; rm $(x) `y`.doc"));
    INFO((result ? QString() : result.error().detail).toStdString());
    REQUIRE(result);
    CHECK(*result == "内容");
}

TEST_CASE("a converter that fails or writes nothing is a refusal with the file's name")
{
    for (const QByteArray &script : {QByteArray("exit 1\n"), QByteArray("kill -9 $$\n"), QByteArray("echo oops\n")}) {
        const FakeOffice office(script);
        const Result<QByteArray> result = convertLegacy("x", QStringLiteral("甲.doc"));
        REQUIRE_FALSE(result);
        CHECK(result.error().message.contains(QStringLiteral("甲.doc")));
        CHECK(result.error().remedy.contains(QStringLiteral(".docx")));
    }
}

TEST_CASE("a conversion can be cancelled")
{
    const FakeOffice office("exec sleep 30\n");
    int asked = 0;
    const Result<QByteArray> result = convertLegacy("x", QStringLiteral("甲.doc"), [&] { return ++asked > 1; });
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("what is read is made of old formats only, and PDF is refused with the way out")
{
    const FakeOffice office(kCopies);
    QString format;
    QByteArray bytes = "内容";
    CHECK(makeReadable(QStringLiteral("甲.docx"), format, bytes).value().isEmpty());
    CHECK(format.isEmpty());
    const Result<QList<Note>> notes = makeReadable(QStringLiteral("甲.wps"), format, bytes);
    REQUIRE(notes);
    CHECK(notes->size() == 1);
    CHECK(format == QStringLiteral("docx"));
    CHECK(makeReadable(QStringLiteral("甲.wps"), format, bytes).value().isEmpty()); // the format was asked for
    format.clear();
    const Result<QList<Note>> pdf = makeReadable(QStringLiteral("甲.pdf"), format, bytes);
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().message.contains(QStringLiteral("甲.pdf")));
    CHECK(pdf.error().remedy.contains(QStringLiteral(".docx")));
}
