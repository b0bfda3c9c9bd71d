// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/comparetask.h"
#include "core/zip/zip.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"
#include "tests/support/randomedits.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace nianbao;
using nianbao::test::Scratch;
using nianbao::testing::shippedTestFonts;

namespace {

const QDateTime kMade(QDate(2019, 1, 5), QTime(9, 0), Qt::UTC);

ComparedVersion before()
{
    return {test::fullReport(), QStringLiteral("征求意见稿"), kMade.addDays(-20)};
}

ComparedVersion after()
{
    ComparedVersion version {test::fullReport(), QStringLiteral("送审稿"), kMade.addDays(-2)};
    version.report.title += QStringLiteral("（修改）");
    version.report.parts[0].sections[0].items[0].body.first().text += QStringLiteral("𠮷另有说明。");
    return version;
}

Result<ComparisonWritten> write(const ComparedVersion &one, const ComparedVersion &other, const QString &path,
    ComparisonFormat format = ComparisonFormat::Pdf)
{
    return exportComparison(one, other, shippedTestFonts(), {path, Overwrite::Yes, {}, format, true}, kMade);
}

/// What an outside reader finds; empty where there is none.
QString extracted(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return {};
    QProcess reader;
    reader.start(program, {QStringLiteral("-raw"), path, QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(u'\n').remove(u' ');
}

} // namespace

TEST_CASE("a comparison is a PDF/A-1b that names both versions and gives back its text")
{
    const Scratch scratch;
    const QString path = scratch.path(QStringLiteral("花 脸.pdf"));
    const auto written = write(before(), after(), path);
    REQUIRE(written);
    CHECK_FALSE(written->identical);
    const QByteArray bytes = scratch.read(QStringLiteral("花 脸.pdf"));
    CHECK(bytes.startsWith("%PDF-1."));
    CHECK(bytes.contains("pdfaid:conformance"));
    REQUIRE(write(before(), after(), path));
    CHECK(scratch.read(QStringLiteral("花 脸.pdf")) == bytes);
    const QString text = extracted(path);
    if (text.isEmpty())
        return; // no reader here
    CHECK(text.contains(QStringLiteral("（修改）")));
    CHECK(text.contains(QStringLiteral("𠮷另有说明。")));
    CHECK(text.contains(QStringLiteral("前稿：征求意见稿（2018年12月16日）后稿：送审稿（2019年1月3日）")));
}

TEST_CASE("tracked changes are signed by who made them, and every page names both versions")
{
    const Scratch scratch;
    ComparedVersion other = after();
    for (const QString &author : {QStringLiteral("王 <法规股>"), QString()}) {
        other.author = author;
        REQUIRE(write(before(), other, scratch.path(QStringLiteral("修订.docx")), ComparisonFormat::Docx));
        const QByteArray bytes = scratch.read(QStringLiteral("修订.docx"));
        const auto part = [&](const QString &name) { return ZipReader::open(bytes, {}).value().read(name).value(); };
        const QByteArray document = part(QStringLiteral("word/document.xml"));
        const QString signer = author.isEmpty() ? other.report.organisation : author;
        CHECK(document.contains("w:author=\"" + signer.toHtmlEscaped().toUtf8() + '"'));
        CHECK(document.contains("w:date=\"2019-01-03T09:00:00Z\""));
        for (const QString &footer : {QStringLiteral("word/footer1.xml"), QStringLiteral("word/footer2.xml")})
            CHECK(part(footer).contains(
                QStringLiteral("前稿：征求意见稿（2018年12月16日）　后稿：送审稿（2019年1月3日）").toUtf8()));
    }
}

TEST_CASE("whatever two states of a report differ in, accepting all changes gives the newer one")
{
    const Scratch scratch;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        test::RandomEdits edits(seed);
        ComparedVersion one {edits.report()};
        ComparedVersion other = one;
        for (int i = 0; i < 12; ++i)
            edits.edit(other.report);
        const auto written = write(one, other, scratch.path(QStringLiteral("a.docx")), ComparisonFormat::Docx);
        INFO(seed << ' ' << (written ? std::string() : written.error().detail.toStdString()));
        CHECK(written);
    }
}

TEST_CASE("who changed a report between two states is told by its record, each once")
{
    const Scratch scratch;
    Report report = test::smallReport();
    const auto library = scratch.library(QStringLiteral("年报.nianbao"), {report});
    for (const char *author : {"张三", "李四", "张三", "王五", "赵六"}) {
        library->setScribe({[&] { return QString::fromUtf8(author); }, {}});
        const Report before = report;
        report.title += u'改';
        REQUIRE(library->save({{before, report}}));
    }
    CHECK(changedBy(*library, report.id, 1, 2) == QStringLiteral("张三"));
    CHECK(changedBy(*library, report.id, 1, 5) == QStringLiteral("张三、李四、王五"));
    CHECK(changedBy(*library, report.id, 1, 6) == QStringLiteral("张三、李四、王五等"));
    CHECK(changedBy(*library, report.id, 6, 6).isEmpty());
    CHECK(changedBy(*library, Id {QStringLiteral("none")}, 0, 6).isEmpty());
}

TEST_CASE("identical versions are written, and said to be")
{
    const Scratch scratch;
    for (const ComparisonFormat format : {ComparisonFormat::Pdf, ComparisonFormat::Docx}) {
        ComparedVersion other = before();
        other.report.parts[0].sections[0].items[0].note = QStringLiteral("不印的备注");
        const auto written = write(before(), other, scratch.path(QStringLiteral("a")), format);
        REQUIRE(written);
        CHECK(written->identical);
        CHECK(written->pages.notes.first().code == QStringLiteral("compare.identical"));
    }
}

TEST_CASE("a version is never overwritten, and what cannot be printed is refused")
{
    const Scratch scratch;
    const QString path = scratch.write(QStringLiteral("前稿.txt"), "old");
    const auto refused = exportComparison(
        before(), after(), shippedTestFonts(), {path, Overwrite::Yes, {path}, ComparisonFormat::Pdf, true}, kMade);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("target.source"));
    CHECK(scratch.read(QStringLiteral("前稿.txt")) == "old");
    const auto there = exportComparison(before(), after(), shippedTestFonts(), {path}, kMade);
    CHECK_FALSE(there);
    ComparedVersion odd = after();
    odd.name = QStringLiteral("\U000FFFFD稿");
    const auto glyph = exportComparison(before(), odd, shippedTestFonts(),
        {scratch.path(QStringLiteral("b.pdf")), Overwrite::No, {}, ComparisonFormat::Pdf}, kMade);
    REQUIRE_FALSE(glyph);
    CHECK(glyph.error().code == QStringLiteral("font.glyph"));
    CHECK_FALSE(QFile::exists(scratch.path(QStringLiteral("b.pdf"))));
    CHECK(comparisonPages(before(), odd, shippedTestFonts(), true));
}

TEST_CASE("the format is the one that is named, else the file name's")
{
    CHECK(comparisonFormat({}, QStringLiteral("甲.PDF")).value() == ComparisonFormat::Pdf);
    CHECK(comparisonFormat({}, QStringLiteral("甲.docx")).value() == ComparisonFormat::Docx);
    CHECK(comparisonFormat({}, QStringLiteral("甲")).value() == ComparisonFormat::Docx);
    CHECK(comparisonFormat(QStringLiteral("pdf"), QStringLiteral("甲.docx")).value() == ComparisonFormat::Pdf);
    REQUIRE_FALSE(comparisonFormat(QStringLiteral("odt"), QStringLiteral("甲.odt")));
    CHECK(comparisonFormat(QStringLiteral("odt"), {}).error().kind == ErrorKind::Usage);
}
