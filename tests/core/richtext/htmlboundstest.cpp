// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interruption.h"
#include "core/richtext/html.h"
#include "tests/support/catch.h"
#include "tests/support/flows.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace nianbao;
using namespace nianbao::test;

namespace {

const QString kFile = QStringLiteral("年报.html");

QByteArray attributes(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += " a" + QByteArray::number(i) + "=1";
    return text;
}

Error refusalOf(const QByteArray &html)
{
    const Result<Flow> flow = readHtml(html, kFile);
    return flow ? Error {} : flow.error();
}

} // namespace

TEST_CASE("a tag of thousands of attributes is refused with its line, before it is parsed")
{
    const QByteArray many = attributes(120'000);
    for (const QByteArray &html : {"<html>\n<body>\n<p" + many + ">法治</p>", "<p>法\n治</p>\n</p" + many + ">",
             "<p>一\n二\n<p " + many /* no end at all */, "<!-- \n\n--><p title='>'" + many + ">法治",
             "<script>var a = '<!-- \" ';\n\n</script><p title=\">\"" + many + ">法治",
             "<svg><script>\n\n<p" + many + ">法治"}) {
        const Error error = refusalOf(html);
        CHECK(error.kind == ErrorKind::Limit);
        CHECK(error.place.line == 3);
        CHECK(error.message.contains(QStringLiteral("“年报.html”第3行")));
        CHECK_FALSE(error.remedy.isEmpty());
    }
}

TEST_CASE("what looks like attributes in texts, comments, scripts, values is none")
{
    const QByteArray words = attributes(5000);
    for (const QByteArray &html : {"<!-- <p" + words + "--><p>法治", "<script>if (a<b" + words + ")</script><p>法治",
             "<style>/* <p" + words + "*/</STYLE ><p>法治", "<p title='<b" + words + "'>法治",
             "<p title = \"<b" + words + "\">法治", "<!-->" + QByteArray() + "<p>法治",
             "<p" + attributes(900) + ">法治", QByteArray("<p a<b c>法治")})
        CHECK(shown(readHtml(html, kFile).value()) == QStringLiteral("法治"));
}

TEST_CASE("tags without end are refused, with nothing read; so are attributes of many tags")
{
    CHECK(refusalOf("<p>" + QByteArray("\n<p>").repeated(600'000)).kind == ErrorKind::Limit);
    CHECK(refusalOf(QByteArray("</p>").repeated(600'000)).kind == ErrorKind::Limit);
    CHECK(refusalOf(("<p" + attributes(900) + ">").repeated(1000)).kind == ErrorKind::Limit);
    CHECK(readHtml(QByteArray("<tr><td>1</td><td>2</td></tr>").repeated(20'000), kFile));
    CHECK(readHtml("法治" + QByteArray("<!-->").repeated(200'000), kFile));
}

TEST_CASE("end tags of others and comments do not hide how deep a page is")
{
    CHECK(refusalOf(QByteArray("<div></b>").repeated(10'000) + "底").kind == ErrorKind::Limit);
    CHECK(refusalOf(QByteArray("<div><!--</div>-->").repeated(10'000) + "底").kind == ErrorKind::Limit);
}

TEST_CASE("a page with a large picture in it comes in")
{
    const QByteArray address = "data:image/png;base64," + (tinyPng() + QByteArray(8'000'000, 'x')).toBase64();
    for (const QByteArray quote : {"'", "\"", ""}) {
        const Result<Flow> flow = readHtml("<p>文</p><img src=" + quote + address + quote + "><p>治</p>", kFile);
        REQUIRE(flow);
        CHECK(shown(*flow).contains(QStringLiteral("治")));
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("a signal ends the reading of a page")
{
    const pid_t child = ::fork();
    if (child == 0) {
        endOnInterruption();
        ::raise(SIGTERM);
        const Result<Flow> flow = readHtml("<p>法治</p>", kFile);
        ::_exit(!flow && flow.error().kind == ErrorKind::Cancelled ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
}
#endif
