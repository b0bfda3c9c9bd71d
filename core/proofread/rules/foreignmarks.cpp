// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/rules/titlewords.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

#include <functional>

namespace nianbao {

namespace {

/// Brackets that stand for others in Chinese text. Marks beside figures or Latin letters, as in [2] and {a}, are left.
void markEach(const PrintedLine &line, const QRegularExpression &form, RedPencil &pencil,
    const std::function<Remark(const QRegularExpressionMatch &)> &remark)
{
    auto matches = form.globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        pencil.mark(line, capturedRange(match), remark(match));
    }
}

/// 「七五」 and 『行政处罚法』, as vertical and foreign print has them.
Remark cornerRemark(const QRegularExpressionMatch &match)
{
    const QString words = match.captured(u"words");
    return {
        ProofreadWords::tr("“%1”不是这样用的标点。").arg(match.captured().front() + QString(match.captured().back())),
        ProofreadWords::tr("书名用《》，引用、强调用“”。"),
        isDocumentTitle(words) ? u'《' + words + u'》' : u'“' + words + u'”'};
}

/// {行政处罚决定书}: which marks are meant is known of a title only.
Remark braceRemark(const QRegularExpressionMatch &match)
{
    Remark remark {ProofreadWords::tr("“%1”不是这样用的标点。").arg(QStringLiteral("{}")),
        ProofreadWords::tr("书名用《》，引用、强调用“”。")};
    if (const QString words = match.captured(u"words"); isDocumentTitle(words))
        remark.instead = u'《' + words + u'》';
    return remark;
}

Remark bracketRemark(const QRegularExpressionMatch &match)
{
    return {ProofreadWords::tr("括号形状不对。"), ProofreadWords::tr("正文里的注释、补充用圆括号（）。"),
        QString(u'（' + match.captured(u"words") + u'）')};
}

void checkForeignMarks(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kCorners(
        QStringLiteral("[「『](?<words>[^「」『』\\n]{0,60}[一-龥][^「」『』\\n]{0,60})[」』]"));
    static const QRegularExpression kBraces(QStringLiteral("[{｛](?<words>[一-龥][^{}｛｝\\n]{0,60})[}｝]"));
    static const QRegularExpression kSquare(
        QStringLiteral("(?<=[一-龥])[\\[［](?<words>[一-龥][^\\[\\]［］，。；\\n]{0,12})[\\]］]"));
    static const QRegularExpression kHeavy(QStringLiteral(
        "(?<=[一-龥》”])【(?<words>(?:以下)?(?:[简统下]称|含|不含|包括|其中|详见|见附)[^【】\\n]{0,60})】"));
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role == BlockRole::Raw)
            continue;
        markEach(line, kCorners, pencil, cornerRemark);
        markEach(line, kBraces, pencil, braceRemark);
        markEach(line, kSquare, pencil, bracketRemark);
        markEach(line, kHeavy, pencil, bracketRemark);
    }
}

} // namespace

Rule foreignMarksRule()
{
    return {QLatin1String("marks.foreign"), QLatin1String("P4"), QT_TRANSLATE_NOOP("proofread", "括号、引号的形状"),
        QT_TRANSLATE_NOOP("proofread", "正文里用了「」『』{}[]【】代替引号、书名号、圆括号。"), Severity::Warning,
        kMarksStandard, Strength::General, checkForeignMarks,
        {
            found(u"完成「七五」普法总结验收。"),
            found(u"贯彻落实『行政执法监督条例』，开展监督3次。"),
            found(u"下发{行政执法监督意见书}59份。"),
            found(u"把依法行政情况纳入股室[所]年度考核。"),
            found(u"印发《实施方案》【以下简称《方案》】，开会3次。"),
            silent(u"印发《实施方案》（以下简称《方案》），把股室（所）纳入考核，完成“七五”普法总结验收。"),
            silent(u"【通知】已办结。【典型案例】某局处罚公开案。"),
            silent(u"数列{a}、区间[2,3]、清政[2018]3号，见文献[1]。"),
        },
        {QLatin1String("words.placeholder")}};
}

} // namespace nianbao
