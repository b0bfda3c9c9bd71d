// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/findingslist.h"

#include "core/formats/tablefiles.h"
#include "core/proofread/rules/rules.h"
#include "core/render/pdf.h"
#include "core/sheet/csv.h"
#include "core/tasks/checktask.h"
#include "core/tasks/exporttask.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/reportplaces.h"
#include "core/tasks/wordsaround.h"
#include "core/typeset/typeset.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

namespace nianbao {

namespace {

constexpr int kLongestWholeQuote = 8; // characters
constexpr QChar kWordJoiner(0x2060);
const QString kPlaceSeparator = QStringLiteral(" › ");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tasks)
};

QString shown(const char *ruleText)
{
    return QCoreApplication::translate("proofread", ruleText);
}

Block textBlock(BlockRole role, const QString &text)
{
    Block block;
    block.role = role;
    block.spans = {{text, role == BlockRole::Title ? SpanRole::Title : SpanRole::Text, {}}};
    return block;
}

/// What is said of a finding, with its arithmetic and how to mend it.
QString remarkOf(const Finding &finding)
{
    QStringList sentences {finding.message, finding.reason};
    if (const QString correction = correctionText(finding); !correction.isEmpty())
        sentences << Words::tr("可%1。").arg(correction);
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

/// The sentence with the words marked; what marks no words has its quote.
QStringList shownTexts(const FindingsList &list)
{
    QStringList texts = sentencesAround(list.report, list.findings, Marking::Brackets);
    for (qsizetype index = 0; index < texts.size(); ++index) {
        if (texts[index].isEmpty())
            texts[index] = list.findings[index].quote;
    }
    return texts;
}

/// With the characters of each short quotation joined: “3·1/5” is not read as one when a line ends in it.
QString withWholeQuotes(const QString &text)
{
    static const QRegularExpression kShort(QStringLiteral("“[^“”\\s]{1,%1}”").arg(kLongestWholeQuote));
    QString joined;
    qsizetype done = 0;
    auto matches = kShort.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        joined += text.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString quote = match.captured();
        for (qsizetype at = 0; at < quote.size(); ++at) {
            if (at > 0 && !quote[at].isLowSurrogate())
                joined += kWordJoiner;
            joined += quote[at];
        }
    }
    return joined + text.mid(done);
}

/// They have held the line together: whoever searches or copies the page does not meet them.
void takeJoinersOut(TextRun &run)
{
    QString text;
    QList<float> x;
    qsizetype point = -1;
    for (const QChar unit : std::as_const(run.text)) {
        point += unit.isLowSurrogate() ? 0 : 1;
        if (unit == kWordJoiner)
            continue;
        text += unit;
        if (!unit.isLowSurrogate())
            x << run.x[point];
    }
    run.text = text;
    run.x = x;
}

Block tableBlock(const FindingsList &list)
{
    const QStringList texts = shownTexts(list);
    Block block;
    block.role = BlockRole::Table;
    block.table.headerRows = 1;
    block.table.widths = {38, 42, 220, 360, 340}; // a place on one line or two, and 五号 for everything
    block.table.rows << QList<TableCell> {
        {Words::tr("序号")}, {Words::tr("级别")}, {Words::tr("位置")}, {Words::tr("原文")}, {Words::tr("说明和改法")}};
    const int columns = int(block.table.rows.first().size());
    QString part;
    for (qsizetype index = 0; index < list.findings.size(); ++index) {
        const Finding &finding = list.findings[index];
        const QString place = list.places.value(index);
        const qsizetype separator = place.indexOf(kPlaceSeparator);
        if (separator > 0 && part != place.left(separator)) { // once, above all that is found in it
            part = place.left(separator);
            block.table.rows << QList<TableCell> {{part, columns, 1}};
        }
        const QString below = separator > 0 ? place.mid(separator + kPlaceSeparator.size()) : place;
        block.table.rows << QList<TableCell> {{QString::number(index + 1)}, {nameOf(finding.severity)}, {below},
            {withWholeQuotes(texts[index])}, {withWholeQuotes(remarkOf(finding))}};
    }
    return block;
}

Blocks blocksOf(const FindingsList &list)
{
    Blocks blocks {textBlock(BlockRole::Title, Words::tr("校对清单")),
        textBlock(BlockRole::Paragraph, Words::tr("报告：%1").arg(list.report.title)),
        textBlock(BlockRole::Paragraph,
            Words::tr("%1校对。%2")
                .arg(list.made.toLocalTime().toString(Words::tr("yyyy年M月d日")), countsText(list.findings)))};
    if (list.leftOut > 0)
        blocks << textBlock(BlockRole::Paragraph, Words::tr("按筛选没有列出的另有%n处。", nullptr, int(list.leftOut)));
    if (!list.findings.isEmpty())
        blocks << tableBlock(list);
    return blocks;
}

SheetTable sheetOf(const FindingsList &list)
{
    SheetTable table;
    table.name = Words::tr("校对清单");
    for (const QString &title :
        {Words::tr("序号"), Words::tr("级别"), Words::tr("位置"), Words::tr("原文"), Words::tr("整句"),
            Words::tr("说明"), Words::tr("理由"), Words::tr("改法"), Words::tr("规则"), Words::tr("依据")})
        table.columns << SheetColumn {title};
    const QStringList sentences = sentencesAround(list.report, list.findings);
    for (qsizetype index = 0; index < list.findings.size(); ++index) {
        const Finding &finding = list.findings[index];
        const Rule *rule = ruleByKey(finding.rule);
        const QString basis =
            rule ? QStringLiteral("%1（%2）").arg(shown(rule->source), nameOf(rule->strength)) : QString();
        table.rows << QStringList {QString::number(index + 1), nameOf(finding.severity), list.places.value(index),
            finding.quote, sentences[index], finding.message, finding.reason, correctionText(finding),
            rule ? shown(rule->title) : finding.rule, basis};
    }
    return table;
}

QJsonObject jsonOf(const FindingsList &list)
{
    QJsonArray findings;
    const ReportPlaces places(list.report);
    const QStringList sentences = sentencesAround(list.report, list.findings);
    for (qsizetype index = 0; index < list.findings.size(); ++index)
        findings << places.json(list.findings[index], sentences[index]);
    const QJsonObject report {{QStringLiteral("id"), list.report.id.value},
        {QStringLiteral("year"), list.report.year.number()}, {QStringLiteral("title"), list.report.title}};
    return {{QStringLiteral("report"), report}, {QStringLiteral("made"), list.made.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("findings"), findings}, {QStringLiteral("leftOut"), list.leftOut}};
}

Result<QByteArray> bytesOf(const FindingsList &list, const Fonts &fonts, FindingsFormat format)
{
    if (format == FindingsFormat::Csv)
        return writeCsv(sheetOf(list));
    if (format == FindingsFormat::Json)
        return QJsonDocument(jsonOf(list)).toJson();
    NB_TRY(const Pages pages, findingsPages(list, fonts));
    const QString title = Words::tr("校对清单：%1").arg(list.report.title);
    return pdf(pages, findingsSheet(), PdfInfo {title, list.report.organisation, list.made});
}

/// Reads again what is about to be written; a PDF is checked where it is made.
Status checkBytes(const QByteArray &bytes, const FindingsList &list, const FindingsTarget &target)
{
    QString difference;
    if (target.format == FindingsFormat::Csv)
        difference = differenceInTables(readCsv(bytes, {}, {}), {sheetOf(list)});
    if (target.format == FindingsFormat::Json && QJsonDocument::fromJson(bytes).object() != jsonOf(list))
        difference = QStringLiteral("the values differ");
    if (difference.isEmpty())
        return ok();
    return Error {ErrorKind::Internal, QStringLiteral("check.selfCheck"),
        Words::tr("写出“%1”前的自检没有通过：重新读入的内容与校对清单不一致。").arg(target.path),
        Words::tr("文件没有写出，原有内容没有改变；请把运行日志交给开发者。"), target.path, {}, difference};
}

} // namespace

QString countsText(const QList<Finding> &findings)
{
    const Findings all {findings, {}};
    return Words::tr("差错 %1，疑问 %2，提示 %3。")
        .arg(QString::number(all.count(Severity::Error)), QString::number(all.count(Severity::Warning)),
            QString::number(all.count(Severity::Hint)));
}

PageSpec findingsSheet()
{
    PageSpec sheet;
    std::swap(sheet.width, sheet.height);
    sheet.top = sheet.left = Mm {20};
    sheet.textWidth = sheet.width - sheet.left * 2;
    sheet.textHeight = Mm {165};
    sheet.columns = 60;
    sheet.rows = 23;
    sheet.bodySize = Pt {12};
    sheet.titleSize = Pt {18};
    sheet.numberSize = Pt {10.5};
    return sheet;
}

Result<Pages> findingsPages(const FindingsList &list, const Fonts &fonts)
{
    TypesetOptions options;
    options.allowSubstitute = true;
    NB_TRY(Pages pages, typeset(blocksOf(list), findingsSheet(), fonts, options));
    for (Page &page : pages.pages) {
        for (TextRun &run : page.texts)
            takeJoinersOut(run);
    }
    return pages;
}

Status exportFindings(const FindingsList &list, const Fonts &fonts, const FindingsTarget &target)
{
    NB_CHECK(checkTarget(target.path, target.overwrite, {target.source}));
    NB_TRY(const QByteArray bytes, bytesOf(list, fonts, target.format));
    NB_CHECK(checkBytes(bytes, list, target));
    return atomicWrite(target.path, bytes, target.overwrite);
}

QString findingsFileName(const Report &report, const QString &suffix)
{
    return Words::tr("%1（校对清单）.%2").arg(proposedFileName(report, {}), suffix);
}

} // namespace nianbao
