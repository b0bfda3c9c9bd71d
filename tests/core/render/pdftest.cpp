// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/pdf.h"
#include "core/typeset/typeset.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

using namespace nianbao;
using namespace nianbao::testing;

namespace {

// Characters whose glyph is shared with a radical, some beyond the BMP, marks, figures and letters.
const QString kText =
    QStringLiteral("一行工色心用十食入日月水火，𠮷林𬭊堃；“放管服”——占57.8%"
                   "……〔2018〕30号、WTO。");

Pages pagesOf(const Blocks &blocks)
{
    const Result<Pages> pages = typeset(blocks, {}, shippedTestFonts(), {});
    REQUIRE(pages);
    return *pages;
}

PdfInfo info()
{
    return {QStringLiteral("青川县 <2018> & “年度”报告"), QStringLiteral("青川县人民政府"),
        QDateTime(QDate(2019, 1, 5), QTime(9, 30), Qt::OffsetFromUTC, 8 * 3600)};
}

QByteArray pdfOf(const Blocks &blocks)
{
    const Result<QByteArray> bytes = pdf(pagesOf(blocks), {}, info());
    REQUIRE(bytes);
    return *bytes;
}

/// What an outside reader finds; empty where there is none.
QString extracted(const QByteArray &bytes)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return {};
    QProcess reader;
    reader.start(program, {QStringLiteral("-raw"), QStringLiteral("-"), QStringLiteral("-")});
    reader.write(bytes);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QString squashed(QString text)
{
    return text.remove(u'\n').remove(u'\f').remove(u' ');
}

} // namespace

TEST_CASE("the same pages give the same bytes")
{
    const Blocks blocks {heading(QStringLiteral("情况")), paragraph(kText)};
    CHECK(pdfOf(blocks) == pdfOf(blocks));
}

TEST_CASE("a PDF is of version 1.4 with metadata, bookmarks, labels and embedded subsets")
{
    const QByteArray bytes = pdfOf({heading(QStringLiteral("情况")), paragraph(kText)});
    CHECK(bytes.startsWith("%PDF-1.4"));
    CHECK(bytes.contains("/PageMode /UseOutlines"));
    CHECK(bytes.contains("/Lang (zh-CN)"));
    CHECK(bytes.contains("/PageLabels"));
    CHECK(bytes.contains("/CreationDate (D:20190105093000+08'00')"));
    CHECK(bytes.contains("<xmp:CreateDate>2019-01-05T09:30:00+08:00</xmp:CreateDate>"));
    CHECK(bytes.contains("<pdfaid:part>1</pdfaid:part>"));
    CHECK(bytes.contains(QStringLiteral("青川县 &lt;2018&gt; &amp; “年度”报告").toUtf8()));
    CHECK(bytes.contains("+FandolFang-Regular"));
    CHECK(bytes.contains("+NotoSerifCJKsc-Regular"));
}

TEST_CASE("text that is copied from the PDF equals the text, beyond the BMP too")
{
    const QString text = extracted(pdfOf({paragraph(kText)}));
    if (text.isEmpty())
        WARN("pdftotext is not installed");
    else
        CHECK(squashed(text) == kText + QStringLiteral("—1—"));
}

TEST_CASE("any text comes out of the PDF as it went in")
{
    QRandomGenerator random(3);
    Blocks blocks;
    QString all;
    for (int block = 0; block < 30; ++block) {
        QString text = wildText(random, 40);
        text.remove(QChar(0x301)); // drawn, but readers join it with its letter
        blocks << paragraph(text);
        all += text;
    }
    const Pages pages = pagesOf(blocks);
    QString expected;
    for (const Page &page : pages.pages)
        for (const TextRun &run : page.texts)
            expected += run.text;
    const Result<QByteArray> bytes = pdf(pages, {}, info());
    REQUIRE(bytes);
    const QString text = extracted(*bytes);
    if (!text.isEmpty()) {
        // Readers put the lines together by their place; each character is there as often as it was set.
        QString found = squashed(text);
        QString wanted = squashed(expected);
        std::sort(found.begin(), found.end());
        std::sort(wanted.begin(), wanted.end());
        CHECK(found == wanted);
    }
}

TEST_CASE("making a PDF can be cancelled and tells how far it is")
{
    const Pages pages = pagesOf({paragraphOfLines(60)});
    QList<int> seen;
    const Result<QByteArray> cancelled = pdf(pages, {}, info(), [&](int done, int total) {
        CHECK(total == 3);
        seen << done;
        return done < 2;
    });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    CHECK(seen == QList<int> {1, 2});
}

TEST_CASE("a report without a title, date or heading is still a whole PDF")
{
    const Result<QByteArray> bytes = pdf(pagesOf({}), {}, {{}, {}, {}});
    REQUIRE(bytes);
    CHECK_FALSE(bytes->contains("/CreationDate"));
    CHECK_FALSE(bytes->contains("/Outlines"));
}

TEST_CASE("titles with control characters do not break the metadata")
{
    PdfInfo odd = info();
    odd.title = QStringLiteral("报") + QChar(0) + QChar(0x1b) + QStringLiteral("告𠮷") + QChar(0xd800);
    const Result<QByteArray> bytes = pdf(pagesOf({paragraph(kText)}), {}, odd);
    REQUIRE(bytes);
    CHECK(bytes->contains(QStringLiteral("报告𠮷</rdf:li>").toUtf8()));
}
