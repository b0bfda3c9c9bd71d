// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedunits.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// GB/T 9704 标准, 5G 网络: blanks that Latin names bring.
bool isBesideLatin(const QString &text, TextRange range)
{
    const auto isLatin = [&](int position) {
        return position >= 0 && position < int(text.size()) && text[position].isLetter()
            && text[position].unicode() < 0x250;
    };
    int before = range.start - 1;
    while (before >= 0 && QStringView(u"0123456789.-/ ").contains(text[before]))
        --before;
    int after = range.end();
    while (after < int(text.size()) && QStringView(u"0123456789.-/").contains(text[after]))
        ++after;
    return isLatin(before) || isLatin(after);
}

/// 11 64次, 6 4.2%: a blank within a number, no group of three digits. 附件1 3份, 任务2 5项, 拨打110 3次 are two
/// numbers.
void checkParted(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral(
            "(?<=[一-龥，])(?<![第表图件附页题务段步目类点案例组批号线版栏式])(?!1(?:1[0249]|2[02]) |(?:19|20)\\d\\d "
            ")(?:\\d{1,4}|\\d{1,4}\\.\\d?) +(?!\\d{3}(?!\\d))(?:\\d{1,4}(?:\\.\\d+)?)(?=[年月日]|")
        + countedUnits() + u')');
    auto matches = kForm.globalMatch(line.open);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pencil.mark(line, capturedRange(match),
            {ProofreadWords::tr("“%1”中间有不是数字的字符。").arg(line.quote(capturedRange(match))), {},
                match.captured().remove(u' '), Severity::Warning});
    }
}

/// Spaces between figures and Chinese text, full-width figures: one finding for all. What a reader already took out is
/// told once as well.
void checkNumberSpacing(const Manuscript &manuscript, RedPencil &pencil)
{
    if (const Note *note = manuscript.note(QLatin1String("txt.spaces")))
        pencil.markNote(*note, {note->message, ProofreadWords::tr("数字用半角，与汉字之间不空格。")});
    static const QRegularExpression kForm(
        QStringLiteral("(?<=[一-龥])(?<!部分|[章节]) +(?=\\d)|(?<![表图]\\d|[表图]\\d\\d)(?<=[\\d%]) "
                       "+(?=[一-龥])|(?<=[一-龥]\\d|[一-龥]\\d\\d|[一-龥]\\d{3}) "
                       "+(?=\\d{3}(?:[\\.一-龥]))|[\\x{FF10}-\\x{FF19}\\x{FF05}]"));
    QList<MarkedPlace> places;
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse() && !line.cell)
            continue;
        if (line.isProse() && line.open.contains(u' '))
            checkParted(line, pencil);
        auto matches = kForm.globalMatch(line.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (isBesideLatin(line.text, capturedRange(match)))
                continue;
            const QChar first = match.captured().front();
            const QString instead = first == u' ' ? QString() : QString(QChar(first.unicode() - 0xFEE0));
            places << MarkedPlace {&line, capturedRange(match), instead};
        }
    }
    pencil.markTogether(places,
        {ProofreadWords::tr("有%1处数字旁边的空格或全角数字。").arg(QString::number(places.size())),
            ProofreadWords::tr("数字用半角，与汉字之间不空格。")});
}

} // namespace

Rule numberSpacingRule()
{
    return {QLatin1String("numbers.spacing"), QLatin1String("N14"),
        QT_TRANSLATE_NOOP("proofread", "数字旁的空格、全角数字"),
        QT_TRANSLATE_NOOP("proofread", "数字与汉字之间的空格、全角的数字和百分号；全文合为一条，可以一次改完。"),
        Severity::Hint, kNumbersStandard, Strength::General, checkNumberSpacing,
        {
            typedAndFound(u"取消职权事项 236 项，新列入５６项。"),
            typedAndFound(u"办结率９５％。"),
            found(u"受理 156 件行政复议案件，全面 推进依法 行政。"),
            silent(u"组织参加全国学生“学宪法 讲宪法”活动，开展“弘扬宪法精神 维护宪法权威”主题宣传。"),
            silent(u"清丰县2018年工作报告\n第一部分 主要工作\n（一）提高政治站位 强化组织领导。召开会议3次。"),
            silent(u"清丰县2018年工作报告\n第一部分　2018年主要工作\n（一）提高政治站位。召开会议3次。\n第二部分　2019"
                   u"年工作"
                   u"安排\n（一）继续努力。"),
            typedAndFound(u"拆除违法建设34处，面积5 620平方米。"),
            found(u"全年巡河11 64次，年内有5 6件工单未办结，采纳率为6 4.2%。", 2018, 3),
            silent(u"见附件1 3份，任务2 5项，图1 2个，热线12345 3件，拨打110 3次，电话0393 4412345。"),
            silent(u"情况见下表。\n表2　全县行政复议案件受理情况\n受理行政复议案件3件。"),
            typedAndSilent(u"取消职权事项236项，办结率95%。"),
            typedAndSilent(u"执行 GB/T 9704 标准，设备型号 A 12。"),
            typedAndSilent(u"建设 Wi Fi 和 5G 网络。"),
        }};
}

} // namespace nianbao
