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

/// The sentences with the words marked; what marks no words has its quote.
QStringList shownTexts(const Report &report, const QList<Finding> &findings)
{
    QStringList texts = sentencesAround(report, findings, Marking::Brackets);
    for (qsizetype index = 0; index < texts.size(); ++index) {
        if (texts[index].isEmpty())
            texts[index] = findings[index].quote;
    }
    return texts;
}

QList<Finding> findingsOf(const QList<IgnoredHere> &ignored)
{
    QList<Finding> findings;
    for (const IgnoredHere &here : ignored)
        findings << here.finding;
    return findings;
}

/// 标点重复、冲突（规定）
QString ruleText(const QString &key)
{
    const Rule *rule = ruleByKey(key);
    return rule ? QStringLiteral("%1（%2）").arg(shown(rule->title), nameOf(rule->strength)) : key;
}

/// 领导审定的写法（张三，2026-11-27）
QString reasonText(const IgnoredFinding &why)
{
    QStringList who {why.author, why.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"))};
    who.removeAll(QString());
    return who.isEmpty() ? why.reason : QStringLiteral("%1（%2）").arg(why.reason, who.join(QStringLiteral("，")));
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

/// The rows of the printed table, numbered on, and its bands.
class PrintedRows {
public:
    explicit PrintedRows(const FindingsList &list)
        : m_list(list)
        , m_places(list.report)
    {
        m_block.role = BlockRole::Table;
        m_block.table.headerRows = 1;
        m_block.table.widths = {38, 42, 220, 360, 340}; // a place on one line or two, and 五号 for everything
        m_block.table.rows << QList<TableCell> {{Words::tr("序号")}, {Words::tr("级别")}, {Words::tr("位置")},
            {Words::tr("原文")}, {Words::tr("说明和改法")}};
    }

    Block block()
    {
        const QStringList texts = shownTexts(m_list.report, m_list.findings);
        for (qsizetype index = 0; index < m_list.findings.size(); ++index) {
            const Finding &finding = m_list.findings[index];
            const QString place = m_list.places.value(index);
            const QString begin = place.section(kPlaceSeparator, 0, 0);
            beginBand(m_list.groups.value(index, begin));
            add({nameOf(finding.severity), place == begin ? place : place.section(kPlaceSeparator, 1), texts[index],
                remarkOf(finding) + ruleLine(finding)});
        }
        addProofs();
        addIgnored();
        return m_block;
    }

private:
    void beginBand(const QString &name)
    {
        if (m_band == name || name.isEmpty())
            return;
        m_band = name; // once, above all that is found in it
        m_block.table.rows << QList<TableCell> {{name, int(m_block.table.rows.first().size()), 1}};
    }

    static QString ruleLine(const Finding &finding)
    {
        return finding.rule.isEmpty() ? QString() : u'\n' + Words::tr("规则：%1").arg(ruleText(finding.rule));
    }

    void add(const QStringList &cells)
    {
        QList<TableCell> row {{QString::number(++m_count)}};
        for (const QString &cell : cells)
            row << TableCell {withWholeQuotes(cell)};
        m_block.table.rows << row;
    }

    void addProofs()
    {
        const QList<Finding> proofs = asFindings(m_list.proofs);
        const QStringList texts = shownTexts(m_list.report, proofs);
        for (qsizetype index = 0; index < proofs.size(); ++index) {
            beginBand(Words::tr("算得对的数"));
            add({Words::tr("无误"), m_places.path(markedBy(proofs[index])), texts[index],
                proofs[index].message + ruleLine(proofs[index])});
        }
    }

    void addIgnored()
    {
        const QList<Finding> findings = findingsOf(m_list.ignored);
        const QStringList texts = shownTexts(m_list.report, findings);
        for (qsizetype index = 0; index < findings.size(); ++index) {
            const Finding &finding = findings[index];
            beginBand(Words::tr("已忽略"));
            const QString why = Words::tr("忽略的理由：%1").arg(reasonText(m_list.ignored[index].why));
            add({nameOf(finding.severity), m_places.path(markedBy(finding), finding.source), texts[index],
                remarkOf(finding) + u'\n' + why + ruleLine(finding)});
        }
    }

    const FindingsList &m_list;
    ReportPlaces m_places;
    Block m_block;
    QString m_band;
    int m_count = 0;
};

/// 疑问 18，提示 2。 with nothing of what there is none.
QString kindsText(const QList<Finding> &findings)
{
    const Findings all {findings, {}};
    QStringList kinds;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        if (const int count = all.count(severity); count > 0)
            kinds << QStringLiteral("%1 %2").arg(nameOf(severity), QString::number(count));
    }
    return Words::tr("%1。").arg(kinds.join(Words::tr("，")));
}

/// What is listed beside the findings, and what of them is not.
QStringList extentOf(const FindingsList &list)
{
    QStringList sentences;
    const QString proofs = QString::number(list.proofs.size());
    const QString ignored = QString::number(list.ignored.size());
    if (!list.proofs.isEmpty() && !list.ignored.isEmpty())
        sentences << Words::tr("另列算得对的数%1处、已忽略的%2处。").arg(proofs, ignored);
    else if (!list.proofs.isEmpty())
        sentences << Words::tr("另列算得对的数%1处。").arg(proofs);
    else if (!list.ignored.isEmpty())
        sentences << Words::tr("另列已忽略的%1处，各有理由。").arg(ignored);
    if (!list.leftOut.isEmpty())
        sentences << Words::tr("其中按筛选没有列出的：%1").arg(kindsText(list.leftOut));
    return sentences;
}

Blocks blocksOf(const FindingsList &list)
{
    Blocks blocks {textBlock(BlockRole::Title, Words::tr("校对清单")),
        textBlock(BlockRole::Paragraph, Words::tr("报告：%1").arg(list.report.title)),
        textBlock(BlockRole::Paragraph,
            Words::tr("%1校对。%2")
                .arg(list.made.toLocalTime().toString(Words::tr("yyyy年M月d日")),
                    countsText(list.findings + list.leftOut)))};
    for (const QString &sentence : extentOf(list))
        blocks << textBlock(BlockRole::Paragraph, sentence);
    if (!list.findings.isEmpty() || !list.proofs.isEmpty() || !list.ignored.isEmpty())
        blocks << PrintedRows(list).block();
    return blocks;
}

/// Rows of a sheet for findings of one kind; `levels` and `reasons`: of each.
void addRows(SheetTable &table, const FindingsList &list, const QList<Finding> &findings, const QStringList &levels,
    const QStringList &reasons)
{
    const ReportPlaces places(list.report);
    const QStringList sentences = sentencesAround(list.report, findings);
    for (qsizetype index = 0; index < findings.size(); ++index) {
        const Finding &finding = findings[index];
        const Rule *rule = ruleByKey(finding.rule);
        const QString basis =
            rule ? QStringLiteral("%1（%2）").arg(shown(rule->source), nameOf(rule->strength)) : QString();
        table.rows << QStringList {QString::number(table.rows.size() + 1), levels[index],
            places.path(markedBy(finding), finding.source), finding.quote, sentences[index], finding.message,
            finding.reason, correctionText(finding), rule ? shown(rule->title) : finding.rule, basis,
            reasons.value(index)};
    }
}

SheetTable sheetOf(const FindingsList &list)
{
    SheetTable table;
    table.name = Words::tr("校对清单");
    for (const QString &title : {Words::tr("序号"), Words::tr("级别"), Words::tr("位置"), Words::tr("原文"),
             Words::tr("整句"), Words::tr("说明"), Words::tr("理由"), Words::tr("改法"), Words::tr("规则"),
             Words::tr("依据"), Words::tr("忽略的理由")})
        table.columns << SheetColumn {title};
    QStringList levels;
    for (const Finding &finding : list.findings)
        levels << nameOf(finding.severity);
    addRows(table, list, list.findings, levels, {});
    addRows(table, list, asFindings(list.proofs), QStringList(list.proofs.size(), Words::tr("算得对")), {});
    QStringList reasons;
    for (const IgnoredHere &here : list.ignored)
        reasons << reasonText(here.why);
    addRows(table, list, findingsOf(list.ignored), QStringList(list.ignored.size(), Words::tr("已忽略")), reasons);
    return table;
}

QJsonObject jsonOf(const FindingsList &list)
{
    QJsonArray findings;
    const ReportPlaces places(list.report);
    const QStringList sentences = sentencesAround(list.report, list.findings);
    for (qsizetype index = 0; index < list.findings.size(); ++index)
        findings << places.json(list.findings[index], sentences[index]);
    QJsonArray proofs;
    const QStringList aroundProofs = sentencesAround(list.report, asFindings(list.proofs));
    for (qsizetype index = 0; index < list.proofs.size(); ++index)
        proofs << places.json(list.proofs[index], aroundProofs[index]);
    QJsonArray ignored;
    const QStringList aroundIgnored = sentencesAround(list.report, findingsOf(list.ignored));
    for (qsizetype index = 0; index < list.ignored.size(); ++index)
        ignored << places.json(list.ignored[index], aroundIgnored[index]);
    const QJsonObject report {{QStringLiteral("id"), list.report.id.value},
        {QStringLiteral("year"), list.report.year.number()}, {QStringLiteral("title"), list.report.title}};
    return {{QStringLiteral("report"), report}, {QStringLiteral("made"), list.made.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("findings"), findings}, {QStringLiteral("leftOut"), list.leftOut.size()},
        {QStringLiteral("proofs"), proofs}, {QStringLiteral("ignored"), ignored}};
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

QString countsText(const QList<Finding> &findings, Severity least)
{
    const Findings all {findings, {}};
    QStringList counts;
    for (const Severity level : {Severity::Error, Severity::Warning, Severity::Hint}) {
        if (level >= least)
            counts << QStringLiteral("%1 %2").arg(nameOf(level), QString::number(all.count(level)));
    }
    return Words::tr("%1。").arg(counts.join(Words::tr("，")));
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
