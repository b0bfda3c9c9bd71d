// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 一是审查。审查14件；二是清理。: what holds full stops itself is not parted by ； or ，, which part within a
/// sentence.
void checkSeparators(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kPoint(QStringLiteral("(?<=[。；：，]|^)[一二三四五六七八九]是(?![非否])"));
    int from = -1; // where the point before begins
    auto matches = kPoint.globalMatch(line.plain);
    while (matches.hasNext()) {
        const int start = int(matches.next().capturedStart());
        const QChar mark = start > 0 ? line.plain[start - 1] : QChar();
        const TextRange range {start - 1, 1};
        const bool isWithin = mark == u'；' || mark == u'，';
        if (from >= 0 && isWithin && line.inOneField(range) == range
            && QStringView(line.plain).mid(from, start - 1 - from).contains(u'。'))
            pencil.mark(line, range,
                {ProofreadWords::tr("上一条里用了句号，条与条之间不能用“%1”。").arg(mark),
                    ProofreadWords::tr("分号、逗号用在一句之内，层次比句号低。"), QStringLiteral("。")});
        from = start;
    }
}

/// 列入名录206户第三，优化服务: no mark before the next of 第一，第二，.
void checkOrdinals(const PrintedLine &line, RedPencil &pencil)
{
    static const QRegularExpression kLost(QStringLiteral(
        "(?<=[。；：]|^)第[一二三四五六]，(?:[^第]|第(?![二三四五六七]，))*?(?<end>[户件个起名人次场部份项条家%）”])第"
        "[二三四五六七]，(?=[一-龥]{2})"));
    auto matches = kLost.globalMatch(line.plain);
    while (matches.hasNext()) {
        const TextRange end = capturedRange(matches.next(), 1);
        pencil.mark(
            line, end, {ProofreadWords::tr("这一条末尾没有标点，和下一条连在了一起。"), {}, line.quote(end) + u'。'});
    }
}

void checkPointEnds(const Manuscript &manuscript, RedPencil &pencil)
{
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        if (line.plain.contains(u"是"))
            checkSeparators(line, pencil);
        if (line.plain.contains(u"第一，") || line.plain.contains(u"第二，"))
            checkOrdinals(line, pencil);
    }
}

} // namespace

Rule pointEndsRule()
{
    return {QLatin1String("marks.pointEnds"), QLatin1String("P12"), QT_TRANSLATE_NOOP("proofread", "条与条之间的标点"),
        QT_TRANSLATE_NOOP("proofread", "一是、二是各条里有句号，条与条之间却用分号或逗号；第二、第三前面没有标点。"),
        Severity::Warning, kMarksStandard, Strength::General, checkPointEnds,
        {
            typedAndFound(u"主要做法：一是严格审查。审查文件14件；二是定期清理。废止5件。"),
            typedAndFound(u"主要做法：一是严格审查。审查文件14件，二是定期清理。废止5件。"),
            typedAndFound(u"第一，加强监管。列入名录206户第二，优化服务。进驻单位37个。"),
            typedAndSilent(u"主要做法：一是严格审查，审查文件14件；二是定期清理，废止5件。"),
            typedAndSilent(u"主要做法：一是严格审查。审查文件14件。二是定期清理。废止5件。"),
            typedAndSilent(u"第一，加强监管，位次列全市12个县第二，优化了服务。第二，扩大开放。"),
        },
        {QLatin1String("structure.ordinals"), QLatin1String("marks.doubled")}};
}

} // namespace nianbao
