// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/legacy.h"
#include "core/tasks/importtask.h"
#include "core/zip/zip.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

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
    QByteArray bytes = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + "内容";
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

TEST_CASE("what is of no office program never gets to the converter")
{
    const FakeOffice office(kCopies + "echo >> \"$(dirname \"$0\")/count\"\n");
    CHECK(convertLegacy("一", QStringLiteral("甲.doc"))); // so that there is a count
    const QByteArray page = "<html><body><p>受理案件35件。</p><img src='http://127.0.0.1/x.png'></body></html>";
    for (const QByteArray &bytes : {page, QByteArray("\xEF\xBB\xBF\n  ") + page, QByteArray("\x01") + page}) {
        QString format;
        QByteArray content = bytes;
        const Result<QList<Note>> notes = makeReadable(QStringLiteral("甲.doc"), format, content);
        REQUIRE(notes);
        CHECK(format == QStringLiteral("html"));
        CHECK(notes->first().code == QStringLiteral("legacy.html"));
        CHECK(content == bytes);
        format.clear();
        const Result<QList<Note>> refused = makeReadable(QStringLiteral("台账.xls"), format, content);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(QStringLiteral("网页")));
    }
    for (const char *bytes : {"<?xml version='1.0'?><office:document/>", "编号,标题\n1,=WEBSERVICE(\"http://x\")\n",
             "MIME-Version: 1.0\nContent-Type: multipart/related\n",
             "\x7f"
             "ELF\x02\x01"}) {
        for (const char *name : {"甲.doc", "甲.ods", "甲.et", "甲.rtf"}) {
            QString format;
            QByteArray content = bytes;
            CHECK_FALSE(makeReadable(QString::fromUtf8(name), format, content));
        }
    }
    CHECK(office.count() == 1);
}

#ifdef Q_OS_LINUX
namespace {

/// A port of this machine to which nobody has any reason to connect.
class Listener {
public:
    Listener()
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *any = reinterpret_cast<sockaddr *>(&address);
        REQUIRE(::bind(m_socket, any, size) == 0);
        REQUIRE(::listen(m_socket, 8) == 0);
        REQUIRE(::getsockname(m_socket, any, &size) == 0);
        m_port = ntohs(address.sin_port);
    }
    ~Listener() { ::close(m_socket); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] bool heard() const
    {
        const int guest = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (guest >= 0)
            ::close(guest);
        return guest >= 0;
    }

private:
    int m_socket;
    int m_port = 0;
};

QByteArray sheetWithPicture(const QByteArray &link)
{
    const QByteArray manifest = "<?xml version=\"1.0\"?><manifest:manifest "
                                "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                                "<manifest:file-entry manifest:full-path=\"/\" "
                                "manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>"
                                "<manifest:file-entry manifest:full-path=\"content.xml\" "
                                "manifest:media-type=\"text/xml\"/></manifest:manifest>";
    const QByteArray content =
        "<?xml version=\"1.0\"?><office:document-content "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
        "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
        "xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\"><office:body><office:spreadsheet>"
        "<table:table table:name=\"a\"><table:table-row><table:table-cell "
        "office:value-type=\"string\"><text:p>a</text:p>"
        "<draw:frame svg:width=\"2cm\" svg:height=\"2cm\"><draw:image xlink:href=\""
        + link
        + "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/></draw:frame>"
          "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></"
          "office:document-content>";
    return writeZip({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                        {QStringLiteral("META-INF/manifest.xml"), manifest}, {QStringLiteral("content.xml"), content}})
        .value();
}

} // namespace

TEST_CASE("the converter reaches no port, not even of this machine, whatever its file links to")
{
    const Listener listener;
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(listener.port()) + "/x";
    if (officeProgram().isEmpty())
        return; // nothing to be shown with
    const QByteArray text =
        "{\\rtf1\\ansi a{\\field{\\*\\fldinst INCLUDEPICTURE \"" + address + ".png\" \\\\d}{\\fldrslt b}}\\par}";
    const Result<QByteArray> sheet = convertLegacy(sheetWithPicture(address + ".png"), QStringLiteral("甲.ods"));
    const Result<QByteArray> document = convertLegacy(text, QStringLiteral("乙.rtf"));
    INFO((sheet ? QString() : sheet.error().detail).toStdString());
    CHECK(sheet);
    CHECK(document);
    CHECK_FALSE(listener.heard());
}
#endif
