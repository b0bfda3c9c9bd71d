// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of findings as it prints.
#include "core/tasks/findingslist.h"

#include "core/proofread/rules/rules.h"
#include "core/tasks/checktask.h"
#include "core/tasks/findingfixes.h"
#include "core/tasks/findingtexts.h"
#include "core/tasks/pagenumbers.h"
#include "core/tasks/reportplaces.h"
#include "core/tasks/wordsaround.h"
#include "core/typeset/typeset.h"

#include <QCoreApplication>
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

/// 标点重复、冲突（规定）
QString ruleText(const QString &key)
{
    const Rule *rule = ruleByKey(key);
    return rule ? QStringLiteral("%1（%2）").arg(shownOfRule(rule->title), nameOf(rule->strength)) : key;
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
    PrintedRows(const FindingsList &list, const Fonts &fonts)
        : m_list(list)
        , m_places(list.report)
        , m_pages(list.report, fonts)
    {
        m_block.role = BlockRole::Table;
        m_block.table.headerRows = 1;
        m_block.table.widths = {38, 42, 208, 30, 350, 332}; // a place on one line or two, and 五号 for everything
        m_block.table.rows << QList<TableCell> {{Words::tr("序号")}, {Words::tr("级别")}, {Words::tr("位置")},
            {Words::tr("页")}, {Words::tr("原文")}, {Words::tr("说明和改法")}};
    }

    Block block()
    {
        const QStringList texts = shownTexts(m_list.report, m_list.findings);
        for (qsizetype index = 0; index < m_list.findings.size(); ++index) {
            const Finding &finding = m_list.findings[index];
            const QString place = m_list.places.value(index);
            const QString begin = place.section(kPlaceSeparator, 0, 0);
            beginBand(m_list.groups.value(index, begin));
            add({nameOf(finding.severity), place == begin ? place : place.section(kPlaceSeparator, 1),
                m_pages.textOf(markedBy(finding)), texts[index], remarkOf(finding) + ruleLine(finding)});
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
            add({Words::tr("无误"), m_places.path(markedBy(proofs[index])), m_pages.textOf(markedBy(proofs[index])),
                texts[index], proofs[index].message + ruleLine(proofs[index])});
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
            add({nameOf(finding.severity), m_places.path(markedBy(finding), finding.source),
                m_pages.textOf(markedBy(finding)), texts[index], remarkOf(finding) + u'\n' + why + ruleLine(finding)});
        }
    }

    const FindingsList &m_list;
    ReportPlaces m_places;
    PageNumbers m_pages;
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

Blocks blocksOf(const FindingsList &list, const Fonts &fonts)
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
        blocks << PrintedRows(list, fonts).block();
    return blocks;
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
    NB_TRY(Pages pages, typeset(blocksOf(list, fonts), findingsSheet(), fonts, options));
    for (Page &page : pages.pages) {
        for (TextRun &run : page.texts)
            takeJoinersOut(run);
    }
    return pages;
}

} // namespace nianbao
