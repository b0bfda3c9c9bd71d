// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/comparetask.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"
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
