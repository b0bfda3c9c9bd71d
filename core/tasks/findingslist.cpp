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

namespace nianbao {

namespace {

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

Block tableBlock(const FindingsList &list)
{
    const QStringList texts = shownTexts(list);
    Block block;
    block.role = BlockRole::Table;
    block.table.headerRows = 1;
    block.table.widths = {70, 80, 190, 350, 310};
    block.table.rows << QList<TableCell> {
        {Words::tr("序号")}, {Words::tr("级别")}, {Words::tr("位置")}, {Words::tr("原文")}, {Words::tr("说明和改法")}};
    for (qsizetype index = 0; index < list.findings.size(); ++index) {
        const Finding &finding = list.findings[index];
        block.table.rows << QList<TableCell> {{QString::number(index + 1)}, {nameOf(finding.severity)},
            {list.places.value(index)}, {texts[index]}, {remarkOf(finding)}};
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
    return pdf(pages, PageSpec(), PdfInfo {title, list.report.organisation, list.made});
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

Result<Pages> findingsPages(const FindingsList &list, const Fonts &fonts)
{
    TypesetOptions options;
    options.allowSubstitute = true;
    return typeset(blocksOf(list), PageSpec(), fonts, options);
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
