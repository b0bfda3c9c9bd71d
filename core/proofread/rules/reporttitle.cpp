// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jointissuers.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

/// Without addressees, signature and date the text is a copy from a web page, which breaks a title where it likes.
std::optional<Severity> severityOfLooks(const Report &report)
{
    const bool isCopy =
        report.addressees.isEmpty() && report.closing.signature.isEmpty() && report.closing.date.isEmpty();
    return isCopy ? std::optional(Severity::Hint) : std::nullopt;
}

/// What reading a file put right in its title.
void checkTitleAsRead(const Manuscript &manuscript, RedPencil &pencil)
{
    const std::optional<Severity> severity = severityOfLooks(manuscript.report());
    if (const Note *spaces = manuscript.note(QLatin1String("txt.titleSpaces")))
        pencil.markNote(*spaces, {spaces->message, ProofreadWords::tr("标题里的文字之间不空格。"), {}, severity});
    if (const Note *split = manuscript.note(QLatin1String("title.split")))
        pencil.markNote(
            *split, {split->message, ProofreadWords::tr("标题回行时，要做到词意完整，排列对称。"), {}, severity});
}

/// …的报告。, …的汇报报告.
void checkTitleEnd(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kMark(QStringLiteral("[。；，、：！]+$"));
    static const QRegularExpression kTwoKinds(
        QStringLiteral("(?:(?:汇报|通报|请示|报告的)报告|报告(?:的?汇报|的?总结|的?通报))(?=[。；，、：]?$)"));
    if (const QRegularExpressionMatch match = kMark.match(line.plain); match.hasMatch())
        pencil.mark(line, capturedRange(match), {ProofreadWords::tr("标题后面不用标点。"), {}, QString()});
    if (const QRegularExpressionMatch match = kTwoKinds.match(line.plain); match.hasMatch())
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("标题里“%1”写了两种文种，只能用一种。").arg(match.captured())});
}

void checkReportTitle(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kKind(
        QStringLiteral("(?:报告|汇报|总结|要情|说明)(?:[暨及和与].{2,14}(?:计划|谋划|打算|思路|要点|安排|设想))?"
                       "(?:[（(].*[）)])?(?:——.*)?[。；，、：]?$"));
    static const QRegularExpression kYear(QStringLiteral("(20\\d\\d)年"));
    checkTitleAsRead(manuscript, pencil);
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role != BlockRole::Title)
            continue;
        const TextRange whole {0, int(line.text.size())};
        if (!kKind.match(line.plain).hasMatch())
            pencil.mark(line, whole, {ProofreadWords::tr("标题没有文种（报告）。")});
        checkTitleEnd(line, pencil);
        static const QRegularExpression kWithoutYear(QStringLiteral("关于(?!.*(?:\\d|[〇○零]|年))[^，。]*情况的报告$"));
        if (kWithoutYear.match(line.plain).hasMatch())
            pencil.mark(line, whole, {ProofreadWords::tr("标题没有写是哪一年度。")});
        if (const QRegularExpressionMatch match = kYear.match(line.open);
            match.hasMatch() && match.captured(1).toInt() != manuscript.year())
            pencil.mark(line, capturedRange(match, 1),
                {ProofreadWords::tr("标题写的是%1年，报告的年度是%2。")
                        .arg(match.captured(1), QString::number(manuscript.year()))});
        static const QRegularExpression kSpace(QStringLiteral("(?<=[一-龥\\d])[ \\x{3000}]+(?=[一-龥\\d])"));
        auto spaces = kSpace.globalMatch(line.text);
        while (spaces.hasNext()) {
            const TextRange space = capturedRange(spaces.next());
            if (space.length > 1 || !partsJointIssuers(line.text, space.start))
                pencil.mark(line, space,
                    {ProofreadWords::tr("标题里有空格。"), {}, QString(), severityOfLooks(manuscript.report())});
        }
    }
}

} // namespace

Rule reportTitleRule()
{
    return {QLatin1String("structure.title"), QLatin1String("S11"), QT_TRANSLATE_NOOP("proofread", "标题"),
        QT_TRANSLATE_NOOP("proofread", "标题没有文种、有空格、回行拆开了词语，或者年份与报告的年度不同。"),
        Severity::Warning, kDocumentRules, Strength::Regulation, checkReportTitle,
        {
            found(u"清丰县2018年法治政府建设工作情况\n一、工作情况\n（一）加强领导。召开会议3次。"),
            found(u"清丰县 2018年 法治政府建设 年度报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            found(u"清丰县2018年度法治政府\n建设情况报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            found(u"清丰县人民政府关于2018年度法治政府建设情况的\n报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            found(u"清丰县人民政府关于2018年法治政府建设情况的报告。\n一、工作情况\n（一）加强领导。召开会议3次。"),
            found(u"清丰县2018年法治政府建设情况的汇报报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            silent(u"清丰县2018年法治政府建设工作总结报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            silent(u"清丰县2018年依法行政工作总结暨2019年工作计划\n一、工作情况\n（一）加强领导。召开会议3次。"),
            silent(u"清丰县人民政府\n关于2018年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            silent(u"清丰县2018年度\n法治政府建设工作情况报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            found(u"清丰县2017年法治政府建设情况报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            silent(u"清丰县人民政府关于2018年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            silent(u"清丰县2018年法治政府建设年度报告（摘要）\n一、工作情况\n（一）加强领导。召开会议3次。"),
            found(u"清丰县人民政府关于法治政府建设情况的报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            silent(
                u"中共青石镇委员会 青石镇人民政府关于2018年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。"),
            silent(u"全年受理案件3件。"),
        }};
}

} // namespace nianbao
