// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 现将…汇报如下, and then no mark that says so.
void checkLeadIn(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral("(?:汇报|报告|总结|情况)如下([，；、]?)$"));
    for (const PrintedLine &line : manuscript.lines()) {
        const QRegularExpressionMatch match = kForm.match(line.plain);
        if (line.role == BlockRole::Paragraph && match.hasMatch())
            pencil.mark(line, {int(line.plain.size()) - 1, 1},
                {ProofreadWords::tr("“如下”后面用冒号或者句号。"), {},
                    match.captured(1).isEmpty() ? QStringLiteral("下：") : QStringLiteral("：")});
    }
}

} // namespace

Rule leadInRule()
{
    return {QLatin1String("structure.leadIn"), QLatin1String("S12"), QT_TRANSLATE_NOOP("proofread", "导语末尾"),
        QT_TRANSLATE_NOOP("proofread", "导语以“……如下”收尾时，后面用冒号或者句号。"), Severity::Hint, kMarksStandard,
        Strength::General, checkLeadIn,
        {
            typedAndFound(u"现将2018年工作开展情况汇报如下"),
            typedAndFound(u"现将2018年工作开展情况汇报如下，"),
            typedAndSilent(u"现将2018年工作开展情况汇报如下："),
            typedAndSilent(u"现将2018年工作开展情况汇报如下。"),
            typedAndSilent(u"各项工作开展情况良好，如下表。"),
        }};
}

} // namespace nianbao
