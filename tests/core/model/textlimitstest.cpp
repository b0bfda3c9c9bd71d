// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/textlimits.h"
#include "tests/support/catch.h"
#include "tests/support/reports.h"

using namespace nianbao;

namespace {

QString joined(const Paragraphs &paragraphs)
{
    QString text;
    for (const Paragraph &paragraph : paragraphs)
        text += paragraph.text;
    return text;
}

} // namespace

TEST_CASE("a paragraph that is too long is broken at the end of a sentence, and no character is lost")
{
    const QString sentences = QStringLiteral("受理行政复议案件35件，办结30件。").repeated(20'000);
    const QString clauses = QStringLiteral("受理行政复议案件，").repeated(30'000);
    const QString pairs = QStringLiteral("𠮷").repeated(130'001);
    for (const QString &text : {sentences, clauses, pairs, QString(u'a') + pairs}) {
        Paragraphs paragraphs = test::paragraphs({QStringLiteral("前。"), text, QStringLiteral("后。")});
        CHECK(breakLong(paragraphs) == 1);
        CHECK(paragraphs.size() > 3);
        CHECK(joined(paragraphs) == QStringLiteral("前。") + text + QStringLiteral("后。"));
        for (const Paragraph &paragraph : std::as_const(paragraphs)) {
            CHECK(paragraph.text.size() <= kLongestText);
            CHECK_FALSE(paragraph.text.front().isLowSurrogate());
        }
        CHECK(breakLong(paragraphs) == 0);
    }
    Paragraphs broken = test::paragraphs({sentences});
    breakLong(broken);
    CHECK(broken.first().text.endsWith(u'。'));
    Paragraphs exact = test::paragraphs({QString(kLongestText, u'长')});
    CHECK(breakLong(exact) == 0);
}

TEST_CASE("raw text is broken between its lines, and tables are left to be refused")
{
    Paragraph raw;
    raw.kind = ParagraphKind::Raw;
    raw.text = QStringLiteral("甲\t1\n").repeated(40'000);
    Paragraph table;
    table.kind = ParagraphKind::Table;
    table.table.rows = {{TableCell {QString(kLongestText + 1, u'长')}}};
    Paragraphs paragraphs {raw, table};
    CHECK(breakLong(paragraphs) == 1);
    QStringList pieces;
    for (const Paragraph &piece : std::as_const(paragraphs))
        pieces << piece.text;
    CHECK(pieces.takeLast().isEmpty()); // the table
    CHECK(pieces.size() > 1);
    CHECK(pieces.join(u'\n') == raw.text);
    Report report = test::smallReport();
    CHECK_FALSE(tooLongIn(report));
    report.parts[0].sections[0].lead = {table};
    REQUIRE(tooLongIn(report));
    CHECK(tooLongIn(report)->place.field == Field::Lead);
    report.title = QString(kLongestTitle + 1, u'长');
    CHECK(tooLongIn(report)->limit == kLongestTitle);
}
