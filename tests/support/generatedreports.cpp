// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedreports.h"

#include "core/text/numerals.h"

namespace nianbao::test {

GeneratedReport ReportGenerator::next()
{
    m_report = {};
    chooseHabits();
    writeHead();
    if (m_categories)
        writeCategories();
    else
        writePart(pick({u"工作开展情况"_qs, u"主要举措和成效"_qs, u"2018年主要工作情况"_qs}), 1);
    m_topNumber = m_categories ? m_topNumber : 1;
    writePart(pick({u"存在的问题"_qs, u"存在的不足和原因"_qs, u"問題與不足"_qs}), ++m_topNumber);
    writePart(pick({u"下一步打算"_qs, u"2019年工作安排"_qs, u"下步工作計劃"_qs}), ++m_topNumber);
    writeEnd();
    return std::move(m_report);
}

void ReportGenerator::chooseHabits()
{
    m_lineEnd = pick({u"\n"_qs, u"\r\n"_qs, u"\r"_qs, u"\n\n"_qs, u"\v"_qs});
    m_indent = pick({QString(), u"　　"_qs, u"    "_qs, u"\u00a0\u00a0"_qs});
    m_halfWidth = chance(30);
    m_digitSpaces = chance(30);
    m_categories = chance(30);
    m_continues = chance(20);
    m_invisible = chance(10);
    m_oneParagraph = !m_categories && chance(10);
    m_wrap = !m_oneParagraph && !m_indent.isEmpty() && m_lineEnd != u"\n\n" && chance(25);
    m_alone = !m_oneParagraph && chance(50);
    m_arabicMark = pick({u"."_qs, u"、"_qs, u". "_qs, u"．"_qs});
    m_levelSpace = chance(10) ? u" "_qs : QString();
    m_sectionNumber = 0;
    m_topNumber = 0;
}

QString ReportGenerator::title()
{
    return pick(
        {u"加强组织领导"_qs, u"规范执法行为"_qs, u"深化“放管服”改革"_qs, u"强化复议应诉"_qs, u"推進普法宣傳"_qs});
}

QString ReportGenerator::sentences()
{
    QString result;
    for (int count = 1 + below(3); count > 0; --count)
        result += sentence();
    return result;
}

void ReportGenerator::paragraph()
{
    text(sentences());
    endLine();
}

void ReportGenerator::writeHead()
{
    if (!m_oneParagraph && chance(30)) {
        text(pick({u"索引号：QH-2018-001"_qs, u"发布机构：青禾县司法局"_qs, u"当前位置：首页"_qs}));
        endLine(false);
    }
    const QString name = pick({u"青禾县2018年度"_qs, u"青禾市司法局2018年"_qs, u"青禾縣二〇一八年"_qs});
    if (m_oneParagraph || chance(85)) {
        m_report.title = name + u"依法行政工作情况的报告"_qs;
        const bool doubled = !m_oneParagraph && chance(15);
        for (int count = doubled ? 2 : 1; count > 0; --count)
            writeTitle(name);
        if (!m_oneParagraph && chance(50)) {
            text(pick({u"市人民政府："_qs, u"县人大常委会："_qs, u"主任、各位副主任、各位委员："_qs}));
            endLine(false);
        }
    }
    if (chance(70)) {
        text(u"2018年以来，我县稳步推进各项工作，现将有关情况报告如下："_qs);
        endLine();
    }
}

void ReportGenerator::writeTitle(const QString &name)
{
    const int lines = m_oneParagraph ? 1 : 1 + below(3);
    text(name);
    if (lines > 2)
        endLine(false);
    text(u"依法行政工作情况的"_qs);
    if (lines > 1)
        endLine(false);
    text(u"报告"_qs);
    endLine(false);
}

void ReportGenerator::heading(const QString &words, int number)
{
    ordinal(chineseNumeral(number) + u'、' + m_levelSpace);
    text(words);
    endLine();
    if (!m_oneParagraph && !m_wrap && chance(5)) { // doubled: the second one stays text
        text(chineseNumeral(number) + u'、' + words);
        endLine();
    }
}

void ReportGenerator::writePart(const QString &words, int number)
{
    ++m_report.parts;
    heading(words, number);
    if (!m_continues)
        m_sectionNumber = 0;
    chance(30) ? paragraph() : void();
    const int shape = below(10);
    if (shape == 0 && !m_oneParagraph) {
        paragraph(); // prose only
    } else if (shape == 1 && !m_oneParagraph) {
        points(true, &m_report.sections);
    } else {
        for (int count = 1 + below(4); count > 0; --count)
            writeSection();
    }
}

void ReportGenerator::writeCategories()
{
    ++m_report.parts;
    for (int count = 2 + below(4); count > 0; --count) {
        ++m_report.sections;
        heading(pick({u"推进科学民主决策"_qs, u"规范公正文明执法"_qs, u"化解社会矛盾纠纷"_qs, u"强化权力监督"_qs}),
            ++m_topNumber);
        chance(50) ? paragraph() : void();
        writeItems();
    }
}

void ReportGenerator::writeSection()
{
    ++m_report.sections;
    ordinal(u'（' + chineseNumeral(++m_sectionNumber) + u'）' + m_levelSpace);
    text(title());
    const bool alone = m_alone && chance(80);
    if (!alone || chance(30))
        text(u"。"_qs);
    if (alone)
        endLine();
    if (chance(60) || alone) {
        text(sentences());
        if (alone && chance(50))
            endLine();
    }
    if (m_oneParagraph) {
        runOn(nullptr);
        endLine();
        return;
    }
    writeItems();
}

void ReportGenerator::writeItems()
{
    switch (below(8)) {
    case 0:
        runOn(&m_report.items);
        [[fallthrough]];
    case 1:
        break;
    case 2:
        breakLine();
        points(false, &m_report.items);
        break;
    case 3:
        breakLine();
        writeArabic();
        break;
    case 4:
        breakLine();
        for (int count = 2 + below(3); count > 0; --count) {
            ++m_report.items;
            ordinal(u"——"_qs);
            text(title() + u"236项；"_qs);
            endLine();
        }
        break;
    case 5:
        breakLine();
        ordinalWords(chance(50));
        break;
    default:
        breakLine();
        paragraph();
    }
    breakLine();
}

void ReportGenerator::runOn(int *count)
{
    if (!count)
        count = &m_report.items;
    const int points = 2 + below(4);
    const QString stop = pick({u"。"_qs, u"；"_qs});
    for (int number = 1; number <= points; ++number) {
        ++*count;
        ordinal(chineseNumeral(number) + u'是');
        text(title() + (number == points ? u"。"_qs : stop));
        if (stop == u"。")
            text(chance(50) ? sentence() : QString());
    }
}

void ReportGenerator::points(bool inOne, int *count)
{
    if (inOne) {
        runOn(count);
        endLine();
        return;
    }
    const bool apart = chance(50);
    const int points = 2 + below(3);
    for (int number = 1; number <= points; ++number) {
        ++*count;
        ordinal(chineseNumeral(number) + u'是');
        text(title() + u'。');
        apart ? endLine() : void();
        paragraph();
    }
}

void ReportGenerator::writeArabic()
{
    const int points = 1 + below(4);
    for (int number = 1; number <= points; ++number) {
        ++m_report.items;
        ordinal(QString::number(number) + m_arabicMark);
        text(title() + u'。' + sentence());
        const bool running = chance(30);
        if (running)
            runOn(&m_report.children);
        endLine();
        if (!running && chance(20))
            writeBracketed();
    }
}

void ReportGenerator::writeBracketed()
{
    const int points = 2 + below(2);
    for (int number = 1; number <= points; ++number) {
        ++m_report.children;
        ordinal(u'（' + QString::number(number) + u'）');
        text(title() + u'；');
        endLine();
    }
}

void ReportGenerator::ordinalWords(bool newLines)
{
    const int points = 2 + below(3);
    for (int number = 1; number <= points; ++number) {
        ++m_report.items;
        ordinal(u'第' + chineseNumeral(number) + u'，');
        text(title() + u'。' + (newLines ? QString() : sentence()));
        newLines ? endLine() : void();
    }
}

void ReportGenerator::writeEnd()
{
    breakLine();
    if (chance(30)) {
        text(u"特此报告。"_qs);
        endLine();
    }
    if (m_oneParagraph)
        return;
    if (chance(30)) {
        text(u"附件："_qs);
        const bool several = chance(50);
        if (several)
            ordinal(u"1. "_qs);
        text(u"2018年度复议案件统计表"_qs);
        endLine();
        if (several) {
            ordinal(u"2. "_qs);
            text(u"应诉案件统计表"_qs);
            endLine();
        }
    }
    if (chance(50)) {
        text(pick({u"青禾县人民政府"_qs, u"青禾市司法局"_qs}));
        endLine(false);
        text(u"2019年1月5日"_qs);
        endLine(false);
    }
    text(chance(20) ? u"（此件公开发布）"_qs : QString());
    if (!m_line.isEmpty())
        endLine(false);
    m_report.source += chance(10) ? u"|"_qs : QString();
}

} // namespace nianbao::test
