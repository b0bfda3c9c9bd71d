// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/findingslist.h"

#include "core/base/files.h"
#include "core/proofread/rules/proofread.h"
#include "core/sheet/csv.h"
#include "core/tasks/checktask.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/reportplaces.h"
#include "core/tasks/wordsaround.h"
#include "core/typeset/typeset.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"
#include "tests/support/reports.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace nianbao;
using namespace nianbao::test;

namespace {

Report faulty(const QString &body)
{
    Report report = smallReport();
    report.parts[0].sections[0].items[0].body = paragraphs({body, QStringLiteral("各项工作取得新进展。。")});
    return report;
}

FindingsList listOf(const Report &report)
{
    FindingsList list {report, check(report, {}, {}).findings, {}, QDateTime({2026, 11, 27}, {4, 0}, Qt::UTC)};
    list.places = placesOf(report, list.findings);
    return list;
}

const Finding &doubled(const FindingsList &list)
{
    const auto found = std::find_if(list.findings.begin(), list.findings.end(),
        [](const Finding &finding) { return finding.rule == u"marks.doubled"; });
    REQUIRE(found != list.findings.end());
    return *found;
}

} // namespace

TEST_CASE("the list as CSV is read back cell by cell, formulae and quotes too")
{
    const Folder folder;
    const FindingsList list = listOf(faulty(QStringLiteral("=1+1，，“甲”，\"乙\"。")));
    const QString path = folder.path(QStringLiteral("清单 一.csv"));
    REQUIRE(exportFindings(list, {}, {path, Overwrite::No, FindingsFormat::Csv}));
    const QByteArray bytes = *readFile(path, 1 << 20);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.contains("\r\n"));
    const Result<Workbook> book = readCsv(bytes, QStringLiteral("清单 一.csv"), {});
    REQUIRE(book);
    const QList<SheetRow> &rows = book->sheets.first().rows;
    REQUIRE(rows.size() == list.findings.size() + 1);
    for (qsizetype index = 0; index < list.findings.size(); ++index) {
        CHECK(rows[index + 1].cells[4].text == list.findings[index].quote);
        CHECK(rows[index + 1].cells[6].text == list.findings[index].message);
    }
}

TEST_CASE("the list prints across the sheet, and no line ends in a short quotation")
{
    registerFonts(QStringLiteral(NIANBAO_FONTS_DIR));
    QString body;
    for (int count = 0; count < 40; ++count)
        body += QStringLiteral("开展%1宣传“3·1/5”活动，，参加。").arg(QString(count, u'的'));
    const Result<Pages> pages = findingsPages(listOf(faulty(body)), shippedFonts());
    REQUIRE(pages);
    const PageSpec sheet = findingsSheet();
    CHECK(sheet.width > sheet.height);
    int quotes = 0;
    for (const Page &page : pages->pages) {
        for (const TextRun &run : page.texts) {
            CHECK(run.x.last() < float((sheet.left + sheet.textWidth).value));
            CHECK(run.baseline < sheet.height);
            quotes += int(run.text.count(QStringLiteral("“3·1/5”")));
            CHECK(run.text.count(u'“') == run.text.count(u'”'));
        }
    }
    CHECK(quotes >= 40);
}

TEST_CASE("the printed list counts what the filter leaves out too, and says that it is not listed")
{
    registerFonts(QStringLiteral(NIANBAO_FONTS_DIR));
    FindingsList list = listOf(faulty(QStringLiteral("受理案件3件，，均已审结。")));
    const QString all = countsText(list.findings);
    for (const Finding &finding : list.findings) {
        if (finding.severity == Severity::Error)
            list.leftOut << finding;
    }
    list.findings.removeIf([](const Finding &finding) { return finding.severity == Severity::Error; });
    REQUIRE(!list.leftOut.isEmpty());
    list.places = placesOf(list.report, list.findings);
    const Result<Pages> pages = findingsPages(list, shippedFonts());
    REQUIRE(pages);
    QString text;
    for (const TextRun &run : pages->pages.first().texts)
        text += run.text;
    CHECK(text.contains(all));
    CHECK(text.contains(QStringLiteral("其中按筛选没有列出的：差错 %1。").arg(list.leftOut.size())));
}

TEST_CASE("the list as JSON holds every finding with its place, reason and correction")
{
    const Folder folder;
    FindingsList list = listOf(faulty(QStringLiteral("受理案件3件，，均已审结。")));
    list.leftOut = {doubled(list), doubled(list)};
    const QString path = folder.path(QStringLiteral("a.json"));
    REQUIRE(exportFindings(list, {}, {path, Overwrite::No, FindingsFormat::Json}));
    const QJsonObject json = QJsonDocument::fromJson(*readFile(path, 1 << 20)).object();
    CHECK(json[QStringLiteral("made")].toString() == QStringLiteral("2026-11-27T04:00:00Z"));
    CHECK(json[QStringLiteral("leftOut")].toInt() == 2);
    const QJsonArray findings = json[QStringLiteral("findings")].toArray();
    REQUIRE(findings.size() == list.findings.size());
    const qsizetype at = list.findings.indexOf(doubled(list));
    QJsonObject expected =
        ReportPlaces(list.report).json(doubled(list), sentencesAround(list.report, list.findings)[at]);
    expected.insert(QStringLiteral("page"), QJsonValue()); // there are no fonts to print with
    CHECK(findings[at].toObject() == expected);
    const QJsonObject fix = findings[at].toObject()[QStringLiteral("fix")].toArray().first().toObject();
    CHECK(fix[QStringLiteral("text")].toString() == QStringLiteral("，"));
    CHECK(fix[QStringLiteral("offset")].toInt() == 6);
}

TEST_CASE("a list never takes the place of the library that was checked, nor of a file unasked")
{
    const Folder folder;
    const FindingsList list = listOf(faulty(QStringLiteral("，，")));
    const QString path = folder.path(QStringLiteral("年报.nianbao"));
    REQUIRE(atomicWrite(path, "library", Overwrite::No));
    CHECK_FALSE(exportFindings(list, {}, {path, Overwrite::Yes, FindingsFormat::Csv, path}));
    CHECK_FALSE(exportFindings(list, {}, {path, Overwrite::No, FindingsFormat::Csv}));
    CHECK(*readFile(path, 100) == "library");
}

TEST_CASE("only corrections whose paragraph still reads the same fit an edited report")
{
    const Report checked = faulty(QStringLiteral("受理案件3件，，均已审结。"));
    const FindingsList list = listOf(checked);
    const QList<Finding> findings = correctable(list.findings, QStringLiteral("marks.doubled"));
    REQUIRE(findings.size() == 2);
    CHECK(fittingCorrections(checked, checked, findings).size() == 2);
    Report edited = checked;
    edited.parts[0].sections[0].items[0].body[0].text.prepend(u'共');
    const QList<Correction> fitting = fittingCorrections(checked, edited, findings);
    REQUIRE(fitting.size() == 1);
    CHECK(fitting.first().place.paragraph == 1);
    CHECK(fittingCorrections(checked, Report(), findings).isEmpty());
}

TEST_CASE("words are found again in an edited paragraph, the nearest ones, or are gone")
{
    const Report checked = faulty(QStringLiteral("受理案件3件，，均已审结。"));
    const Finding finding = doubled(listOf(checked));
    const MarkedWords words = markedBy(finding);
    CHECK(inEdited(checked, checked, words)->place == finding.place);
    CHECK(stillStand(checked, checked, {words}) == QList<bool> {true});
    Report edited = checked;
    QString &text = edited.parts[0].sections[0].items[0].body[0].text;
    text = QStringLiteral("年，，共受理3件，，均已审结。");
    CHECK(inEdited(checked, edited, words)->place.offset == 8);
    CHECK(stillStand(checked, edited, {words, {}}) == QList<bool> {true, true});
    text = QStringLiteral("受理案件3件，均已审结。");
    CHECK_FALSE(inEdited(checked, edited, words));
    CHECK(stillStand(checked, edited, {words, {}}) == QList<bool> {false, true});
    text.clear();
    CHECK_FALSE(inEdited(checked, edited, words));
}

TEST_CASE("words in a cell are found again in it, and in the text that the page has of the table")
{
    const auto rows = [](const QString &cell) {
        return QList<QList<TableCell>> {
            {{QStringLiteral("单位")}, {QStringLiteral("情\n况")}}, {}, {{QStringLiteral("县，，局")}, {cell}}};
    };
    Report checked = faulty({});
    Paragraph &table = checked.parts[0].sections[0].items[0].body[0];
    table = {ParagraphKind::Table, {}, {rows(QStringLiteral("受理3件，，办结3件")), 1, {}}, {}};
    const MarkedWords words {{checked.parts[0].sections[0].items[0].id, Field::Body, 0, -1}, 0, CellRange {2, 1, 4, 2}};
    const MarkedWords plain = inPlainText(checked, words);
    CHECK(plain.length == 2);
    CHECK(plainText(table.table).mid(plain.place.offset, 5) == QStringLiteral("，，办结3"));
    Report edited = checked;
    Table &now = edited.parts[0].sections[0].items[0].body[0].table;
    now.rows = rows(QStringLiteral("全年受理3件，，办结3件"));
    CHECK(inEdited(checked, edited, words)->cell == CellRange {2, 1, 6, 2});
    now.rows = rows(QStringLiteral("受理3件，办结3件"));
    CHECK_FALSE(inEdited(checked, edited, words));
}

TEST_CASE("what a correction does is said in words")
{
    Finding finding;
    CHECK(correctionText(finding).isEmpty());
    finding.quote = QStringLiteral("|");
    finding.corrections = {{{}, 1, {}}};
    CHECK(correctionText(finding) == QStringLiteral("删去“|”"));
    finding.corrections = {{{}, 0, QStringLiteral("，")}};
    CHECK(correctionText(finding) == QStringLiteral("添上“，”"));
    finding.corrections = {{{}, 2, QStringLiteral("，")}};
    CHECK(correctionText(finding) == QStringLiteral("改为“，”"));
    Finding inTable = finding;
    inTable.corrections.first().length = 0;
    inTable.corrections.first().cell = CellRange {0, 1, 3, 2};
    CHECK(correctionText(inTable) == QStringLiteral("改为“，”"));
    finding.corrections << finding.corrections.first();
    CHECK(correctionText(finding) == QStringLiteral("2处一并改正"));
}

TEST_CASE("a figure in the list stands where its neighbours begin")
{
    registerFonts(QStringLiteral(NIANBAO_FONTS_DIR));
    FindingsList list {smallReport(), {}, {}};
    for (const QString &quote : {QStringLiteral("2018"), QStringLiteral("受理案件三件并且均已经审结完毕")}) {
        Finding finding;
        finding.quote = quote;
        list.findings << finding;
        list.places << QString();
    }
    const Result<Pages> pages = findingsPages(list, shippedFonts());
    REQUIRE(pages);
    QList<float> lefts;
    for (const TextRun &run : pages->pages.first().texts) {
        if (run.text == u"2018" || run.text.startsWith(u"受理案件"))
            lefts << run.x.first();
    }
    REQUIRE(lefts.size() == 2);
    CHECK(std::abs(lefts[0] - lefts[1]) < 1); // millimetres
}

TEST_CASE("the list has the whole sentence of each finding, with its words marked on paper")
{
    const Report report = faulty(QStringLiteral("年初作了部署。县政府调整了领导小组，，明确了职责；各乡镇也调整了。"));
    const FindingsList list = listOf(report);
    const qsizetype at = list.findings.indexOf(doubled(list));
    const QString sentence = QStringLiteral("县政府调整了领导小组，，明确了职责；");
    CHECK(sentencesAround(report, list.findings)[at] == sentence);
    CHECK(sentencesAround(report, list.findings, Marking::Brackets)[at]
        == QStringLiteral("县政府调整了领导小组【，，】明确了职责；"));
    const Folder folder;
    const QString csv = folder.path(QStringLiteral("清单.csv"));
    REQUIRE(exportFindings(list, {}, {csv, Overwrite::No, FindingsFormat::Csv}));
    CHECK(QString::fromUtf8(readFile(csv, 1 << 20).value()).contains(u',' + sentence + u','));
    const Result<Pages> pages = findingsPages(list, shippedFonts());
    REQUIRE(pages);
    QString printed;
    for (const Page &page : pages->pages) {
        for (const TextRun &run : page.texts)
            printed += run.text;
    }
    CHECK(printed.contains(QStringLiteral("【，，】")));
}

TEST_CASE("a sentence is found in a cell, across its end, beside a character of two halves, and nowhere without words")
{
    Report report = smallReport();
    const Id item = report.parts[0].sections[0].items[0].id;
    const QList<QList<TableCell>> rows {{{QStringLiteral("情况")}, {QStringLiteral("共3件。已办结2件，，剩1件。")}}};
    report.parts[0].sections[0].items[0].body = {{ParagraphKind::Text, QStringLiteral("𠮷日。好，，𠮷乡𠮷日到了。")},
        {ParagraphKind::Table, {}, {rows, 0, {}}, {}}};
    const auto marks = [&](int paragraph, int offset, int length, const std::optional<CellRange> &cell = {}) {
        Finding finding;
        finding.place = {item, Field::Body, paragraph, offset};
        finding.length = length;
        finding.cell = cell;
        return finding;
    };
    const QStringList sentences = sentencesAround(report,
        {marks(1, -1, 0, CellRange {0, 1, 9, 2}), marks(0, 2, 3), marks(0, -1, 0), marks(7, 0, 1), marks(0, 4, 99)});
    CHECK(sentences
        == QStringList {
            QStringLiteral("已办结2件，，剩1件。"), QStringLiteral("𠮷日。好，，𠮷乡𠮷日到了。"), {}, {}, {}});
    const ShownCorrection shown =
        shownCorrection(report, {{{item, Field::Body, 0, 5}, 2, QStringLiteral("，")}, QStringLiteral("，，")});
    CHECK(shown
        == ShownCorrection {QStringLiteral("𠮷日。好，，𠮷乡𠮷日到了…"), QStringLiteral("𠮷日。好，𠮷乡𠮷日到了…")});
}

TEST_CASE("each finding has the page of the print on which its words stand")
{
    registerFonts(QStringLiteral(NIANBAO_FONTS_DIR));
    const Folder folder;
    Report report = faulty(QStringLiteral("受理案件3件，，均已审结。"));
    report.foreword = paragraphs(QStringList(60, QStringLiteral("现将工作情况报告如下。")));
    report.letterhead.documentNumber = QStringLiteral("清政[2018]30号"); // does not print
    const FindingsList list = listOf(report);
    const QString path = folder.path(QStringLiteral("a.json"));
    REQUIRE(exportFindings(list, shippedFonts(), {path, Overwrite::No, FindingsFormat::Json}));
    const QJsonArray findings =
        QJsonDocument::fromJson(*readFile(path, 1 << 24)).object()[QStringLiteral("findings")].toArray();
    const Result<Pages> printed = typeset(report, PageSpec {}, shippedFonts(), true);
    REQUIRE(printed);
    REQUIRE(printed->pages.size() >= 3);
    const auto pageOf = [&](const QString &words) {
        for (const Page &page : printed->pages) {
            for (const TextRun &run : page.texts) {
                if (run.text.contains(words))
                    return page.number;
            }
        }
        return 0;
    };
    int doubledMarks = 0;
    for (const QJsonValue &finding : findings) {
        if (finding[QStringLiteral("place")][QStringLiteral("field")].toString() == QStringLiteral("documentNumber"))
            CHECK(finding[QStringLiteral("page")].isNull());
        if (finding[QStringLiteral("quote")].toString() == QStringLiteral("，，")) {
            ++doubledMarks;
            CHECK(finding[QStringLiteral("page")].toInt() == pageOf(QStringLiteral("受理案件")));
            CHECK(finding[QStringLiteral("page")].toInt() > 1);
        }
    }
    CHECK(doubledMarks == 1);
    const QString table = folder.path(QStringLiteral("a.csv"));
    REQUIRE(exportFindings(list, shippedFonts(), {table, Overwrite::No, FindingsFormat::Csv}));
    CHECK(QString::fromUtf8(*readFile(table, 1 << 24)).contains(QStringLiteral("位置,页,原文")));
    const Result<Pages> paper = findingsPages(list, shippedFonts());
    REQUIRE(paper);
    const QList<TextRun> &runs = paper->pages.first().texts;
    CHECK(std::any_of(runs.begin(), runs.end(), [](const TextRun &run) { return run.text == QStringLiteral("页"); }));
}
