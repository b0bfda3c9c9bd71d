// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// “三集中，三到位”: numbered short forms side by side.
void checkShortForms(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("“([一二两三四五六七八九十])[一-龥]{1,3}(，)\\1[一-龥]{1,3}”"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext())
        pencil.mark(line, capturedRange(matches.next(), 2),
            {ProofreadWords::tr("并列的词语之间应用顿号。"), {}, QStringLiteral("、")});
}

/// 甲、乙，丙、丁等: one comma among the like. Only where all beside it are names of four characters. 等 stands in a
/// look-ahead, for a last character that a form requires is looked for from every start.
void checkEnumerations(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:[一-龥]{2,8}、){1,9}([一-龥]{4})(，)([一-龥]{4})(?:、[一-龥]{2,8}){1,9}?(?=等)"));
    static const QRegularExpression kVerb(QStringLiteral(
        "^(?:加强|规范|推进|落实|开展|完善|强化|健全|提高|提升|促进|实行|实施|推动|加大|严格|坚持|深化|优化|建立|组织|"
        "进行|做好|抓好|全面|切实|积极|认真|不断|依法|有效|进一|确保|涉及|包括|形成|增强|解决|整合)"));
    auto matches = kForm.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!kVerb.match(match.captured(3)).hasMatch() && !kVerb.match(match.captured(1)).hasMatch())
            pencil.mark(line, capturedRange(match, 2),
                {ProofreadWords::tr("并列的词语之间混用了逗号和顿号。"), {}, QStringLiteral("、")});
    }
}

void checkListMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        checkShortForms(line, pencil);
        checkEnumerations(line, pencil);
    }
}

} // namespace

Rule listMarksRule()
{
    return {QLatin1String("marks.list"), QLatin1String("P7"), QT_TRANSLATE_NOOP("proofread", "顿号与逗号混用"),
        QT_TRANSLATE_NOOP("proofread", "一串并列的词语里，有的用顿号，有的用逗号。"), Severity::Warning, kMarksStandard,
        Strength::General, checkListMarks,
        {
            found(u"落实“三集中，三到位”。"),
            found(u"按照投资项目、企业开办、科教文卫，公安司法、社保民生、综合服务等功能优化布局。"),
            silent(u"落实“三集中、三到位”，按照投资项目、企业开办、公安司法等功能优化布局。"),
            silent(u"加强宣传引导、业务培训、案卷评查，规范执法、监督检查等工作有序推进。"),
            silent(u"坚持“有法必依，执法必严”。涉及土地、规划、房产，涉及面广、情况复杂等。"),
        }};
}

} // namespace nianbao
