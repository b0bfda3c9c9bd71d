// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/legacy.h"
#include "core/tasks/importtask.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

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

    /// How many lines the script has added to `count` beside it.
    [[nodiscard]] qsizetype count() const
    {
        QFile file(m_folder.filePath(QStringLiteral("count")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().count('\n');
    }

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

TEST_CASE("the same content is converted once, however often a preview asks for it")
{
    const FakeOffice office(kCopies + "echo >> \"$(dirname \"$0\")/count\"\n");
    for (const QByteArray &bytes : {QByteArray("一"), QByteArray("一"), QByteArray("二"), QByteArray("一")})
        CHECK(convertLegacy(bytes, QStringLiteral("甲.doc")).value() == bytes);
    CHECK(convertLegacy("一", QStringLiteral("甲.wps")).value() == QByteArray("一"));
    CHECK(office.count() == 3);
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

TEST_CASE("a cancelled conversion leaves nothing behind that goes on working")
{
    const QTemporaryDir folder;
    const QString late = folder.filePath(QStringLiteral("late"));
    qputenv("NIANBAO_TEST_LATE", QFile::encodeName(late));
    const FakeOffice office("(sleep 0.4; touch \"$NIANBAO_TEST_LATE\") & wait\n");
    int asked = 0;
    const Result<QByteArray> result = convertLegacy("x", QStringLiteral("甲.doc"), [&] { return ++asked > 1; });
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Cancelled);
    QThread::msleep(600);
    CHECK_FALSE(QFile::exists(late));
    qunsetenv("NIANBAO_TEST_LATE");
}

TEST_CASE("cancelling an import ends the conversion of the file that is read")
{
    const FakeOffice office("exec sleep 30\n");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("甲.doc")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\xD0\xCF\x11\xE0");
    file.close();
    ImportRequest request;
    request.file = file.fileName();
    std::atomic_bool cancelled = false;
    ImportWatch watch;
    watch.progress = [&](int, int, const QString &) { cancelled = false; };
    watch.cancelled = &cancelled;
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<QThread> other(QThread::create([&] {
        QThread::msleep(150);
        cancelled = true;
    }));
    other->start();
    const auto plans = planImports({request}, Holdings {}, randomIds(), BadFile::LeaveOut, watch);
    other->wait();
    REQUIRE_FALSE(plans);
    CHECK(plans.error().kind == ErrorKind::Cancelled);
    CHECK(clock.elapsed() < 5000);
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
