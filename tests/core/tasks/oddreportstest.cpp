// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as nobody means them: each export writes them, or refuses them with what to do. Never is it our own fault.
#include "core/formats/formats.h"
#include "core/tasks/exporttask.h"
#include "tests/support/blocks.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"
#include "tests/support/scratch.h"

#include <utility>

using namespace nianbao;
using nianbao::test::Scratch;

namespace {

struct OddReport {
    const char *name;
    Report report;
};

Report with(const Paragraphs &paragraphs)
{
    Report report = test::smallReport();
    report.parts[0].sections[0].items[0].body = paragraphs;
    return report;
}

Report withTable(const QList<QList<TableCell>> &rows, int headerRows = 0)
{
    return with({{ParagraphKind::Table, QStringLiteral("办件表"), {rows, headerRows, {}}, {}}});
}

Report withText(const QString &text)
{
    Report report = with(test::paragraphs({text}));
    report.title += text.left(4);
    report.parts[0].heading += text.left(4);
    report.parts[0].sections[0].title += text.left(4);
    report.parts[0].sections[0].items[0].note = text;
    report.foreword = {{ParagraphKind::Raw, text + QStringLiteral("\n") + text},
        {ParagraphKind::Table, text, {{{{text}, {text}}}, 1, {}}, {}},
        {ParagraphKind::Picture, text, {}, test::onePixel()}};
    report.closing.signature = text + QStringLiteral("\n局");
    return report;
}

const TableCell &cell()
{
    static const TableCell kCell {QStringLiteral("办件")};
    return kCell;
}

QList<OddReport> tablesAndGaps()
{
    Report bare = test::smallReport();
    bare.title.clear();
    for (Part &part : bare.parts) {
        part.heading.clear();
        for (Section &section : part.sections)
            section.title.clear();
    }
    Report nothing;
    nothing.id = Id {QStringLiteral("r")};
    return {{"a row without cells between others", withTable({{cell(), cell()}, {}, {cell(), cell()}})},
        {"a first row without cells", withTable({{}, {cell(), cell()}})},
        {"a last row without cells", withTable({{cell(), cell()}, {}}, 1)},
        {"only rows without cells", withTable({{}, {}})}, {"no rows", withTable({})},
        {"no rows, and rows of headings", withTable({}, 2)},
        {"a row shorter than the others", withTable({{cell(), cell(), cell()}, {cell()}, {cell(), cell()}})},
        {"a cell that reaches beyond the table", withTable({{{QStringLiteral("大"), 3, 9}}, {cell()}})},
        {"a row that cells from above cover", withTable({{{QStringLiteral("高"), 1, 3}}, {}, {}})},
        {"empty cells", withTable({{TableCell {}, TableCell {}}, {TableCell {}}})},
        {"more rows of headings than rows", withTable({{cell()}}, 5)}, {"empty headings", bare},
        {"an empty report", nothing}, {"empty paragraphs", with(test::paragraphs({{}, {}, QStringLiteral(" "), {}}))},
        {"an empty raw text", with({{ParagraphKind::Raw, {}}, {ParagraphKind::Raw, QStringLiteral("\n\n")}})},
        {"a picture without bytes",
            with({{ParagraphKind::Picture, QStringLiteral("图"), {}, {{}, QStringLiteral("image/png"), 0}}})}};
}

QList<OddReport> letters()
{
    QList<OddReport> reports;
    for (char16_t code = 1; code < 0x20; ++code)
        reports << OddReport {"a control character", withText(QStringLiteral("甲%1乙").arg(QChar(code)))};
    const QString repeated = QStringLiteral("甲%1乙%1");
    reports << OddReport {"NUL", withText(repeated.arg(QChar(u'\0')))}
            << OddReport {"half a character", withText(repeated.arg(QChar(0xd800)))}
            << OddReport {"the other half", withText(repeated.arg(QChar(0xdfff)))}
            << OddReport {"U+FFFE", withText(repeated.arg(QChar(0xfffe)))}
            << OddReport {"U+FFFF", withText(repeated.arg(QChar(0xffff)))}
            << OddReport {"a character lost already", withText(repeated.arg(QChar(0xfffd)))}
            << OddReport {"U+0085", withText(repeated.arg(QChar(0x85)))}
            << OddReport {"U+2028", withText(repeated.arg(QChar(0x2028)))}
            << OddReport {"a byte order mark first", withText(QStringLiteral("\ufeff甲\ufeff"))}
            << OddReport {"from right to left", withText(QStringLiteral("\u202e甲\u200f乙\u202c\u2067丙"))}
            << OddReport {"marks of Markdown",
                   withText(QStringLiteral("- *甲* | **乙** <br> `丙` ![a](b) # \\ 1. ```"))}
            << OddReport {"what a spreadsheet takes for an escape", withText(QStringLiteral("_x0041_=1+1_xFFFE_"))}
            << OddReport {"beyond the BMP", withText(QStringLiteral("𠮷\U0010ffff\U0001f600"))};
    return reports;
}

QList<OddReport> longTexts()
{
    constexpr int kLong = 90'000;
    QString varied;
    for (int number = 0; varied.size() < kLong; ++number)
        varied += QStringLiteral("第%1件办结。").arg(number);
    QStringList alike;
    for (int number = 0; number < 3'000; ++number)
        alike << QStringLiteral("全年共办理行政复议案件一百三十四件，均已按期办结。");
    return {{"a paragraph of 90,000 characters", with(test::paragraphs({varied}))},
        {"the same character 90,000 times", with(test::paragraphs({QString(kLong, u'案')}))},
        {"the same letter 90,000 times", with(test::paragraphs({QString(kLong, u'a')}))},
        {"blanks without end", with(test::paragraphs({QString(kLong, u' ') + u'案'}))},
        {"3,000 paragraphs alike", with(test::paragraphs(alike))},
        {"a cell of 30,000 characters", withTable({{{QString(30'000, u'案')}, cell()}, {cell()}})}};
}

/// Empty where it was written or refused as it should be.
QString faultOf(const Result<Ok> &done, const QString &path)
{
    if (done)
        return QFile::exists(path) ? QString() : QStringLiteral("no file");
    const Error &error = done.error();
    if (error.kind == ErrorKind::Internal || error.remedy.isEmpty() || error.message.isEmpty())
        return error.code + u' ' + error.message + u' ' + error.detail;
    return QFile::exists(path) ? QStringLiteral("refused, and a file") : QString();
}

void checkExports(const QList<OddReport> &reports)
{
    const Scratch scratch;
    for (const OddReport &odd : reports) {
        for (const Format &format : formats()) {
            if (!format.write)
                continue;
            const QString path = scratch.path(QStringLiteral("报告.") + format.suffixes.first());
            QFile::remove(path);
            const auto written = exportReports({odd.report}, format.key, path, Overwrite::No);
            INFO(odd.name << ", " << format.key.data());
            CHECK(faultOf(written ? ok() : Status(written.error()), path) == QString());
        }
        INFO(odd.name << ", pdf");
        const QString path = scratch.path(QStringLiteral("报告.pdf"));
        QFile::remove(path);
        const auto written =
            exportPdf(odd.report, nianbao::testing::shippedTestFonts(), {path, Overwrite::No, true}, {});
        CHECK(faultOf(written ? ok() : Status(written.error()), path) == QString());
    }
}

} // namespace

TEST_CASE("tables, headings and pictures that lack something are written or refused in every format")
{
    checkExports(tablesAndGaps());
}

TEST_CASE("letters that a format cannot hold are written another way or refused")
{
    checkExports(letters());
}

TEST_CASE("very long and very repetitive texts are written in every format")
{
    checkExports(longTexts());
}
