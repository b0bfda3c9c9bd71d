// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/documentnumbers.h"
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 国办发〔2018〕118文件: the 号 is lost.
void checkLostMark(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=[一-龥])〔20\\d\\d〕[1-9]\\d{0,3}(?=文件|文的?(?:要求|精神|规定)|(?:的)?(?:要求|精神))"));
    if (!line.plain.contains(u'〔'))
        return;
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const TextRange range = capturedRange(matches.next());
        pencil.mark(line, range,
            {ProofreadWords::tr("发文字号“%1”写法不对。").arg(line.quote(range)),
                QCoreApplication::translate("proofread", "序号后面要写“号”。"), line.quote(range) + u'号'});
    }
}

/// Returns whether it marked any.
bool checkInText(const PrintedLine &line, RedPencil &pencil)
{
    const QList<WrongNumber> wrong = wrongNumbersIn(line.plain);
    for (const WrongNumber &number : wrong) {
        Remark remark {ProofreadWords::tr("发文字号“%1”写法不对。").arg(line.quote(number.range)),
            QCoreApplication::translate("proofread", number.reason)};
        if (!number.right.isEmpty())
            remark.instead = number.right;
        pencil.mark(line, number.range, remark);
    }
    return !wrong.isEmpty();
}

/// In the red head nothing else stands: 清政2018 30号 and 清政〔2018〕30 are as wrong. One whose number is not given
/// yet, 清政〔2018〕 号, is not finished.
void checkInHead(const PrintedLine &line, TextRange range, RedPencil &pencil)
{
    static const QRegularExpression kUnnumbered(QStringLiteral("^[一-龥]+〔(?:19|20)\\d\\d〕 *号$"));
    const QString number = line.quote(range);
    if (isDocumentNumber(number))
        return;
    if (kUnnumbered.match(number).hasMatch())
        pencil.mark(
            line, range, {ProofreadWords::tr("发文字号“%1”还没有编序号。").arg(number), {}, {}, Severity::Hint});
    else if (!checkInText(line, pencil))
        pencil.mark(line, range,
            {ProofreadWords::tr("发文字号“%1”不完整。").arg(number),
                ProofreadWords::tr("发文字号由机关代字、年份、序号组成，如“清政〔2018〕30号”。")});
}

void checkDocumentNumber(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        const bool isField = line.placeAt(0).field == Field::DocumentNumber;
        if (isField || line.role == BlockRole::HeadMatter)
            checkInHead(line, isField ? TextRange {0, int(line.text.size())} : headNumberIn(line.plain), pencil);
        else if (!checkInText(line, pencil))
            checkLostMark(line, pencil);
    }
}

} // namespace

Rule documentNumberRule()
{
    return {QLatin1String("marks.documentNumber"), QLatin1String("P9"), QT_TRANSLATE_NOOP("proofread", "发文字号"),
        QT_TRANSLATE_NOOP("proofread", "发文字号的年份用六角括号〔〕括起，序号不加“第”、不编虚位。"), Severity::Error,
        kDocumentRules, Strength::Regulation, checkDocumentNumber,
        {
            found(u"印发《关于取消和调整职权事项的决定》（清政[2018]30号）。"),
            found(u"印发《工作要点》（清政办（2018）第030号）。"),
            found(u"印发《工作要点》（清政办〔18〕30号）。"),
            silent(u"印发《关于取消和调整职权事项的决定》（清政〔2018〕30号）。"),
            found(u"印发《工作要点》（清政办发2018〔30〕号）。"),
            silent(u"法院作出（2018）豫0922行初1号判决。"),
            found(u"印发《工作要点》（清政办〔2018年〕30号）。"),
            found(u"印发《工作要点》（清政办（2018年）第030号）。"),
            found(u"印发《工作要点》（清政办〔2018〕30）。"),
            found(u"印发《工作要点》（清政办发2018年30号）。"),
            found(u"印发《工作要点》（清政2018—30号）。"),
            found(u"印发《工作要点》（清政办〔二〇一八〕30号）。"),
            silent(u"财政部公告（2018年第3号）已经施行。"),
            found(u"印发《工作要点》（清政办〔2O18〕30号）、《工作方案》（清政办﹝2018﹞31号）。", 2018, 2),
            found(u"印发《工作要点》（清政办{2018}30号）、《工作方案》（清政办发2018〕31号）。", 2018, 2),
            found(u"印发《工作要点》（清政办〈2018〉30号）。"),
            found(u"印发《工作要点》（清政发 2018 30号）。"),
            found(u"印发《工作要点》（清政发〔2018〕×号）、《工作方案》（清政发〔2018〕号）。", 2018, 2),
            silent(u"出让地块编号（2018）12号，国发〔2018〕3号文件已经落实。"),
            found(u"清丰县人民政府文件\n清政[2018]30号 签发人：王一\n清丰县人民政府关于2017年度法治政府建设情况的报告\n"
                  u"一、工作情况\n（一）加强领导。召开会议3次。"),
            found(u"清政2018〕30号\n清丰县人民政府关于2017年度法治政府建设情况的报告\n一、工作情况\n"
                  u"（一）加强领导。召开会议3次。"),
            found(u"清政〔2018〕×号\n清丰县人民政府关于2017年度法治政府建设情况的报告\n一、工作情况\n"
                  u"（一）加强领导。召开会议3次。"),
            silent(u"清丰县人民政府文件\n清政〔2018〕30号 签发人：王一\n"
                   u"清丰县人民政府关于2017年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            silent(u"清丰县人民政府（2018年）\n清政办简报（2018）\n法治政府建设简报〔2018〕第3期\n清丰县人民政府\n"
                   u"清丰县人民政府关于2017年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            silent(u"来源：县政府办2018年3号工作间\n发布时间：2018年1月30日\n"
                   u"清丰县人民政府关于2017年度法治政府建设情况的报告\n一、工作情况\n（一）加强领导。召开会议3次。"),
            found(u"按照国务院办公厅〔2018〕118文件要求，落实国办发〔2018〕37精神。", 2018, 2),
            silent(u"按照国办发〔2018〕118号文件要求，落实国办发〔2018〕37号精神。"),
            silent(u"印发2018年第3号通报，下发2018年12号文件，办理市政2018年12号工程。"),
            silent(u"出让地块（2018年）12号楼，依据清政〔2018〕12、13号文件，见注释〔2〕。"),
        }};
}

} // namespace nianbao
