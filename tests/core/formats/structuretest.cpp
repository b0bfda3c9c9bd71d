// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What neither the text nor its styles tell of a report's structure comes back from our own documents all the same.
#include "core/compose/compose.h"
#include "core/formats/documents.h"
#include "core/formats/documentwriters.h"
#include "core/formats/formats.h"
#include "core/formats/printedstructure.h"
#include "core/formats/txt.h"
#include "core/richtext/structurepart.h"

#include "tests/support/catch.h"
#include "tests/support/generatedreports.h"
#include "tests/support/richparagraphs.h"

#include <random>

using namespace nianbao;

namespace {

ReadOptions options()
{
    return {u"年报"_qs, {}, countedIds(u"n"_qs)};
}

Paragraph text(const QString &content)
{
    return {ParagraphKind::Text, content};
}

WorkItem item(const QString &title, const Paragraphs &body)
{
    WorkItem made;
    made.title = title;
    made.body = body;
    return made;
}

Report named()
{
    Report report;
    report.year = *Year::from(2021);
    report.organisation = u"青禾县人民政府"_qs;
    report.title = u"青禾县2021年度法治政府建设工作情况的报告"_qs;
    return report;
}

/// Children without numbers, texts behind them, items without a title, a table in an item, one 一是 alone.
Report oddReport()
{
    Report report = named();
    WorkItem first = item(u"成立机构。"_qs, {text(u"成立。"_qs)});
    first.childStyle = ListStyle::None;
    first.children = {item({}, {text(u"下级一句话。"_qs)}), item({}, {text(u"2下级另一句话。"_qs)})};
    first.tail = {text(u"尾段。"_qs), test::tableParagraph()};
    Section section;
    section.title = u"加强组织领导。"_qs;
    section.itemStyle = ListStyle::Arabic;
    section.items = {first, item({}, {text(u"2021年培训。两次。"_qs), test::tableParagraph(), text(u"表后。"_qs)})};
    section.tail = {text(u"类别的尾段。"_qs), {ParagraphKind::Raw, u"甲\t乙\n\n丙"_qs}};
    section.note = u"内部备注"_qs;
    Section single;
    single.title = u"加强培训。"_qs;
    single.items = {item(u"办班。"_qs, {text(u"三期。"_qs)})};
    single.problem.cause = u"原因。"_qs;
    Part part;
    part.heading = u"工作开展情况"_qs;
    part.sections = {section, single};
    part.tail = {text(u"部分的尾段。"_qs)};
    report.parts = {part};
    report.closing.note = u"（主动公开）"_qs;
    return report;
}

/// Moves what stands in a report about, so that no reader could guess it.
class Shuffler {
public:
    void shuffle(Report &report)
    {
        for (Part &part : report.parts) {
            part.sectionStyle = style();
            part.tail << Paragraphs(below(2), text(u"部分的尾段。"_qs));
            for (Section &section : part.sections)
                shuffle(section);
        }
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    ListStyle style()
    {
        static constexpr ListStyle kStyles[] {ListStyle::Level, ListStyle::Arabic, ListStyle::RunOn, ListStyle::Own,
            ListStyle::Ordinal, ListStyle::Dash, ListStyle::None};
        return kStyles[below(7)];
    }

    void shuffle(Section &section)
    {
        section.itemStyle = style();
        section.itemsOnNewLine = below(2) == 0;
        section.tail << Paragraphs(below(3), text(u"三是尾段。"_qs));
        for (WorkItem &entry : section.items)
            shuffle(entry);
    }

    void shuffle(WorkItem &entry)
    {
        entry.title = below(3) == 0 ? QString() : entry.title;
        entry.titleAlone = below(3) == 0;
        entry.childStyle = style();
        entry.children << QList<WorkItem>(
            below(3), item(below(2) == 0 ? QString() : u"下级。"_qs, {text(u"2件。"_qs)}));
        if (below(3) == 0)
            entry.body.prepend(test::tableParagraph());
        entry.tail << Paragraphs(below(2), text(u"1.尾段。"_qs));
    }

    std::mt19937 m_random {11};
};

using Write = Result<QByteArray> (*)(const Content &, const WriteOptions &);
using Read = Result<Fragment> (*)(const QByteArray &, const ReadOptions &);
struct Way {
    Write write;
    Read read;
};
constexpr Way kWays[] {
    {writeDocxReport, readDocxReport}, {writeOdtReport, readOdtReport}, {writeHtmlReport, readHtmlReport}};

} // namespace

TEST_CASE("what a document's text does not tell of its structure comes back all the same")
{
    const Report report = oddReport();
    for (const Way &way : kWays) {
        const auto bytes = way.write(Content {{report}}, WriteOptions {Extent::Reports});
        REQUIRE(bytes);
        const auto again = way.read(*bytes, options());
        REQUIRE(again);
        const Report &returned = again->reports.first();
        CHECK(haveSameStructure(returned, report));
        REQUIRE(returned.parts.size() == 1);
        const WorkItem &first = returned.parts[0].sections[0].items[0];
        CHECK(first.children.size() == 2);
        CHECK(first.tail == report.parts[0].sections[0].items[0].tail);
        CHECK(first.origin.ordinal == u"1.");
        CHECK(first.origin.file == u"年报");
        CHECK(first.origin.line > 0);
    }
}

TEST_CASE("a random structure comes back from our own documents")
{
    test::ReportGenerator generator(20260201);
    Shuffler shuffler;
    for (int index = 0; index < 60; ++index) {
        const auto source = readTxt(generator.next().source.toUtf8(), options());
        REQUIRE(source);
        Report report = source->reports.first();
        shuffler.shuffle(report);
        const Way &way = kWays[index % 3];
        const auto bytes = way.write(Content {{report}}, WriteOptions {Extent::Reports});
        REQUIRE(bytes);
        const auto again = way.read(*bytes, options());
        REQUIRE(again);
        INFO(index);
        CHECK(haveSameStructure(again->reports.first(), report));
    }
}

TEST_CASE("the structure holds neither texts nor what does not print, and only where it is needed")
{
    const QString structure = printedStructure(oddReport());
    CHECK_FALSE(structure.contains(u"下级"));
    CHECK_FALSE(structure.contains(u"内部备注"));
    CHECK_FALSE(structure.contains(u"公开"));
    Report plain = named();
    Part part;
    part.kind = PartKind::Work;
    part.heading = u"工作开展情况"_qs;
    part.lead = {text(u"办案3件。"_qs)};
    plain.parts = {part};
    const auto page = writeHtmlReport(Content {{plain}}, WriteOptions {Extent::Reports});
    REQUIRE(page);
    CHECK_FALSE(page->contains("script"));
}

TEST_CASE("a structure that no longer fits its text does not count")
{
    const auto page = writeHtmlReport(Content {{oddReport()}}, WriteOptions {Extent::Reports});
    REQUIRE(page);
    REQUIRE(page->contains("script"));
    QByteArray edited = *page;
    edited.replace("尾段。", "尾段改了。");
    const auto again = readHtmlReport(edited, options());
    REQUIRE(again);
    CHECK(plainText(compose(again->reports.first())).contains(u"尾段改了。"));
    Flow flow;
    for (const QString &broken : {u"{"_qs, u"[]"_qs, u"nonsense"_qs, printedStructure(oddReport())})
        CHECK_FALSE(restoredReport(broken, flow, options()).has_value());
}

TEST_CASE("what a report ignores, and why, stands in no document that is handed out")
{
    const QString reason = u"县里统一的说法"_qs;
    Report report = named();
    Section section;
    section.id = Id {u"s1"_qs};
    section.title = u"加强组织领导。"_qs;
    section.items = {item(u"调整领导小组。"_qs, {text(u"县政府调整了领导小组。"_qs)})};
    Part part;
    part.sections = {section};
    report.parts = {part};
    report.ignored = {{u"words.phrase"_qs, section.id, u"领导小组"_qs, reason, u"法规股"_qs}};
    CHECK_FALSE(printedStructure(report).contains(reason));
    int written = 0;
    for (const Format &format : formats()) {
        if (!format.write || format.family == FormatFamily::Data)
            continue;
        INFO(format.key.data());
        const Result<QByteArray> bytes = format.write(Content {{report}}, WriteOptions {});
        REQUIRE(bytes);
        CHECK_FALSE(bytes->contains(reason.toUtf8()));
        for (const char *entry : {kDocxStructure, kOdtStructure})
            CHECK_FALSE(structureInArchive(*bytes, entry).contains(reason));
        ++written;
    }
    CHECK(written >= 6);
}
