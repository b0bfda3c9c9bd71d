// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr int kOldest = 3; // years before the report's that look like a leftover; what is older is history

/// Words that say why another year is named.
bool isExplained(const QString &sentence)
{
    static const QRegularExpression kWords(QStringLiteral(
        "以来|截至|截止|同比|相比|比\\d|较\\d|上年|去年|同期|增长|下降|减少|上升|自\\s*20|自从|从20|由20|起，|起施行|"
        "期间|至20|到20|—|～|20\\d\\d年[^，。；]{0,6}[至到、和与]20|计划|打算|将|拟|安排"
        "|列入|目标|底前|结转|遗留|历年|近年|五年|三年|任期|换届|印发|发布|出台|施行|实施|修订|修正|通过|成立|挂牌|"
        "命名|授予|荣获|被评"));
    return kWords.match(sentence).hasMatch();
}

/// 2017年，共审核…: a sentence that begins with another year tells of another year's work.
void checkSentences(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kYear(QStringLiteral(
        "^(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)、.]|是)|截至目前，)?(20\\d\\d)年(?!度?[—～至到])"));
    const QList<TextRange> sentences = sentencesOf(line.open);
    for (const TextRange &sentence : sentences) {
        const QString text = line.open.mid(sentence.start, sentence.length);
        const QRegularExpressionMatch match = kYear.match(text);
        const int year = match.captured(1).toInt();
        if (!match.hasMatch() || year == manuscript.year() || year < manuscript.year() - kOldest
            || year > manuscript.year() + 1 || isExplained(text) || text.contains(QString::number(manuscript.year())))
            continue;
        pencil.mark(line, {sentence.start + int(match.capturedStart(1)), int(match.capturedLength(1)) + 1},
            {ProofreadWords::tr("%1年度的报告讲的是%2年的工作。")
                    .arg(QString::number(manuscript.year()), match.captured(1)),
                ProofreadWords::tr("像是上一年报告留下的，请核对。")});
    }
}

/// 制定下发《清丰县2019年度…工作安排》 in what was done in 2018.
void checkOwnPlans(const Manuscript &manuscript, const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kPlan(
        QStringLiteral("(?:制定|印发|下发|出台|制发)(?:了)?《[^《》]{0,20}?(?<year>20\\d\\d)年?度?[^《》]{0,30}?(?:"
                       "安排|要点|计划|方案|任务|清单|工作意见)》"));
    auto matches = kPlan.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int year = match.captured(u"year").toInt();
        const bool near = year == manuscript.year() + 1 || year == manuscript.year() - 1;
        if (!near || match.captured().contains(QStringLiteral("年—"))
            || match.captured().contains(QString::number(year) + u'—'))
            continue;
        pencil.mark(line, {int(match.capturedStart(u"year")), 4},
            {ProofreadWords::tr("%1年度的报告里制定的是%2年的安排。")
                    .arg(QString::number(manuscript.year()), QString::number(year)),
                ProofreadWords::tr("文件名里的年份与报告年度不同，请核对。")});
    }
}

void checkWrongYear(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.part != PartKind::Work || !line.isProse())
            continue;
        checkSentences(manuscript, line, pencil);
        checkOwnPlans(manuscript, line, pencil);
    }
}

} // namespace

Rule wrongYearRule()
{
    return {QLatin1String("numbers.year"), QLatin1String("N8"), QT_TRANSLATE_NOOP("proofread", "年份不对"),
        QT_TRANSLATE_NOOP("proofread", "工作情况里讲的是别的年份的工作，像是上一年的报告留下的。"), Severity::Warning,
        kEditing, Strength::Practice, checkWrongYear,
        {
            found(u"加强规范性文件管理。2017年，共审核文件117件。"),
            found(u"制定下发《清丰县2019年度法治政府建设工作安排》，确定了目标任务。"),
            silent(u"2018年，共审核文件117件，落实《法治政府建设实施纲要（2015—2020年）》。"),
            silent(u"2017年以来，共审核文件300件。2016年12月印发的办法继续施行。"),
            silent(u"下发《2018年清丰县法治政府建设工作要点》，与2017年相比增长5%。"),
            silent(u"对2016年1月至2018年6月形成的1141本卷宗进行了评查。"),
        }};
}

} // namespace nianbao
