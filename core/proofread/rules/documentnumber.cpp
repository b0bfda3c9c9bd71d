// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 机关代字〔2018〕30号. Numbers of cases, （2018）豫0922行初1号, have a word behind their brackets and keep round
/// ones.
void checkDocumentNumber(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=[一-龥])(?<open>[〔\\[（(【［<〈])(?<year>(?:19|20)?\\d\\d)(?<close>[〕\\]）)】］>〉])(?<"
                       "nth>第?)(?<zeros>0*)(?<number>[1-9]\\d{0,3})号"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString year = match.captured(u"year");
            const QString right = QStringLiteral("〔%1〕%2号").arg(year, match.captured(u"number"));
            if (match.captured() == right && year.size() == 4)
                continue;
            Remark remark {ProofreadWords::tr("发文字号“%1”写法不对。").arg(match.captured()),
                ProofreadWords::tr("年份用全称，放在六角括号〔〕里；序号不编虚位，不加“第”。")};
            if (year.size() == 4)
                remark.instead = right;
            pencil.mark(line, capturedRange(match), remark);
        }
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
            silent(u"法院作出（2018）豫0922行初1号判决。"),
            silent(u"财政部公告（2018年第3号）已经施行。"),
        }};
}

} // namespace nianbao
