// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 现将…汇报如下, and then no mark that says so. Without 现将 it may be a heading.
void checkLeadIn(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?:汇报|报告|总结|情况)如下([，；、]?)$"));
    for (const PrintedLine &line : manuscript.lines()) {
        const QRegularExpressionMatch match = kForm.match(line.plain);
        if (line.role != BlockRole::Paragraph || !match.hasMatch())
            continue;
        const Severity severity = line.plain.contains(QStringLiteral("现将")) ? Severity::Warning : Severity::Hint;
        pencil.mark(line, {int(line.plain.size()) - 1, 1},
            {ProofreadWords::tr("“如下”后面用冒号或者句号。"), {},
                match.captured(1).isEmpty() ? QStringLiteral("下：") : QStringLiteral("："), severity});
    }
}

/// 我局将坚持…，重点抓好以下四项工作 and then 一是…: a sentence that stops without its mark. 存在以下问题 alone may be
/// a heading.
void checkAnnounced(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("，[^。；：，]{0,16}(?:以下|下列|如下)[^。；：，]{0,10}(?:工作|方面|任务|措施|问题|不足|短板|"
                       "差距|事项|要求|情况|原因)$"));
    constexpr qsizetype kShortest = 16; // characters
    for (const PrintedLine &line : manuscript.lines()) {
        if (line.role != BlockRole::Paragraph || line.plain.size() < kShortest || !line.plain.contains(u'下'))
            continue;
        if (kForm.match(line.plain).hasMatch())
            pencil.mark(line, {int(line.plain.size()) - 1, 1},
                {ProofreadWords::tr("这一段末尾没有句号。"), {}, line.plain.back() + QStringLiteral("："),
                    Severity::Warning});
    }
}

void checkLeadIns(const Manuscript &manuscript, RedPencil &pencil)
{
    checkLeadIn(manuscript, pencil);
    checkAnnounced(manuscript, pencil);
}

} // namespace

Rule leadInRule()
{
    return {QLatin1String("structure.leadIn"), QLatin1String("S12"), QT_TRANSLATE_NOOP("proofread", "导语末尾"),
        QT_TRANSLATE_NOOP("proofread", "导语以“……如下”收尾时，后面用冒号或者句号。"), Severity::Hint, kMarksStandard,
        Strength::General, checkLeadIns,
        {
            typedAndFound(u"现将2018年工作开展情况汇报如下"),
            typedAndFound(u"现将2018年工作开展情况汇报如下，"),
            typedAndFound(u"2019年，我局将坚持以习近平生态文明思想为指引，重点抓好以下四项工作"),
            typedAndSilent(u"2019年，我局将坚持以习近平生态文明思想为指引，重点抓好以下四项工作："),
            typedAndSilent(u"存在以下问题"),
            typedAndSilent(u"现将2018年工作开展情况汇报如下："),
            typedAndSilent(u"现将2018年工作开展情况汇报如下。"),
            typedAndSilent(u"各项工作开展情况良好，如下表。"),
        }};
}

} // namespace nianbao
