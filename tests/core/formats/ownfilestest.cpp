// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What this program wrote as a document comes back letter by letter, white space and odd punctuation included.
#include "core/compose/compose.h"
#include "core/formats/documents.h"
#include "core/formats/documentwriters.h"
#include "core/formats/ordinals.h"
#include "core/formats/txt.h"

#include "tests/support/catch.h"
#include "tests/support/generatedreports.h"
#include "tests/support/richparagraphs.h"

#include <random>
#include <sstream>

using namespace nianbao;
using test::ReportGenerator;

namespace {

ReadOptions options()
{
    ReadOptions read;
    read.ids = countedIds(u"n"_qs);
    return read;
}

/// Puts into texts what editors, converters and keyboards leave there.
class Spoiler {
public:
    explicit Spoiler(unsigned seed)
        : m_random(seed)
    {
    }

    void spoil(Report &report)
    {
        spoil(report.foreword);
        for (QString *text : {&report.closing.date, &report.closing.signature}) {
            if (!text->isEmpty() && below(3) == 0)
                *text += u"　"_qs;
        }
        for (QString &annex : report.closing.annexes)
            spoil(annex);
        for (Part &part : report.parts) {
            spoil(part.lead);
            spoil(part.tail);
            addFigures(part.lead);
            addFigures(part.tail);
            for (Section &section : part.sections) {
                const bool doubled = !section.lead.isEmpty() && ordinalAt(section.lead.first().text, 0);
                if (!doubled) // or the second heading would be another
                    spoil(section.title);
                spoil(section.lead);
                spoil(section.tail);
                for (WorkItem &item : section.items)
                    spoil(item);
            }
        }
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    void spoil(WorkItem &item)
    {
        spoil(item.title);
        spoil(item.body);
        spoil(item.tail);
        for (WorkItem &child : item.children)
            spoil(child);
    }

    void spoil(Paragraphs &paragraphs)
    {
        for (Paragraph &paragraph : paragraphs)
            spoil(paragraph.text);
    }

    void addFigures(Paragraphs &paragraphs)
    {
        if (below(3) == 0)
            paragraphs << Paragraph {ParagraphKind::Text, u"统计如下，"_qs} << table();
        if (below(3) == 0)
            paragraphs << Paragraph {ParagraphKind::Raw, u" 项目\t数量 \n甲  乙\t　3\t"_qs};
    }

    Paragraph table()
    {
        Paragraph paragraph = test::tableParagraph();
        for (QList<TableCell> &row : paragraph.table.rows) {
            for (TableCell &cell : row)
                spoil(cell.text);
        }
        return paragraph;
    }

    void spoil(QString &text)
    {
        static const QStringList kWithin {u"　"_qs, u"  "_qs, u" "_qs, u"\u00a0"_qs, u"\t"_qs, u"—— 连 "_qs, u"“ ”"_qs,
            u"|"_qs, u","_qs, u" ,"_qs, u"<b>&amp;"_qs, u"⼀"_qs, u"\u2003"_qs, u" \t "_qs};
        static const QStringList kBehind {
            u" "_qs, u"  "_qs, u"　"_qs, u"\t"_qs, u"\u00a0"_qs, u"　 "_qs, u" \u2003"_qs};
        if (text.isEmpty() || ordinalAt(text, 0)) // an ordinal that stayed text would count
            return;
        if (const qsizetype at = placeIn(text); at > 0 && below(3) == 0)
            text.insert(at, kWithin[below(int(kWithin.size()))]);
        if (below(3) == 0)
            text += kBehind[below(int(kBehind.size()))];
        if (below(6) == 0)
            text.prepend(kBehind[below(5)]);
    }

    /// Between two letters that count nothing; 0: none was found.
    qsizetype placeIn(const QString &text)
    {
        const auto plain = [&](qsizetype at) {
            return text[at].isLetter() && !text[at].isSurrogate()
                && !QStringView(u"一二三四五六七八九十百壹贰是第附件").contains(text[at]);
        };
        const qsizetype at = text.size() < 3 ? 0 : 1 + below(int(text.size()) - 1);
        return at > 0 && plain(at) && plain(at - 1) ? at : 0;
    }

    std::mt19937 m_random;
};

/// Every block that prints, its role and letter by letter, and how many sections and items they are.
QString printOf(const Report &report)
{
    QString print;
    for (const Block &block : compose(report)) {
        const bool raw = block.role == BlockRole::Raw;
        print += QString::number(int(block.role)) + QString::number(block.level) + u' ';
        print += block.role == BlockRole::Table ? plainText(block.table) : textOf(block);
        print += raw ? u"¶¶\n"_qs : u"¶\n"_qs;
    }
    for (const Part &part : report.parts) {
        print += u"part "_qs + QString::number(part.sections.size());
        for (const Section &section : part.sections)
            print += u' ' + QString::number(section.items.size());
    }
    return print;
}

QString differenceOf(const QString &wanted, const QString &read)
{
    qsizetype at = 0;
    while (at < qMin(wanted.size(), read.size()) && wanted[at] == read[at])
        ++at;
    const qsizetype from = qMax(qsizetype(0), at - 30);
    return u"wanted: "_qs + wanted.mid(from, 70) + u"\nread:   "_qs + read.mid(from, 70);
}

using Write = Result<QByteArray> (*)(const Content &, const WriteOptions &);
using Read = Result<Fragment> (*)(const QByteArray &, const ReadOptions &);

/// How many of the generated reports come back otherwise than they left.
void checkReturns(Write write, Read read, bool spoiled)
{
    ReportGenerator generator(20260131);
    Spoiler spoiler(7);
    int changed = 0;
    std::ostringstream failures;
    for (int index = 0; index < 150; ++index) {
        const Result<Fragment> source = readTxt(generator.next().source.toUtf8(), options());
        REQUIRE(source);
        Report report = source->reports.first();
        if (spoiled)
            spoiler.spoil(report);
        const Result<QByteArray> bytes = write(Content {{report}}, WriteOptions {Extent::Reports});
        REQUIRE(bytes);
        const Result<Fragment> again = read(*bytes, options());
        REQUIRE(again);
        const QString wanted = printOf(report);
        const QString print = printOf(again->reports.first());
        if (print != wanted && changed++ < 4)
            failures << "\n=== report " << index << "\n" << differenceOf(wanted, print).toStdString();
    }
    INFO(failures.str());
    CHECK(changed == 0);
}

} // namespace

TEST_CASE("a report comes back from our DOCX letter by letter")
{
    checkReturns(writeDocxReport, readDocxReport, true);
}

TEST_CASE("a report comes back from our ODT letter by letter")
{
    checkReturns(writeOdtReport, readOdtReport, true);
}

TEST_CASE("a report comes back from our web page letter by letter")
{
    checkReturns(writeHtmlReport, readHtmlReport, true);
}

TEST_CASE("a report without odd white space comes back from TXT letter by letter")
{
    checkReturns(writeTxt, readTxt, false);
}
