// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// Rates of which there is never more than all. 完成率120% is a plan that was overfulfilled.
void checkImpossibleShare(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:办结|合格|覆盖|满意|出庭|应诉|备案|普及|签订|公开|持证|进驻|网办|成功|知晓|参与|及时|规范|"
                       "报备|审查|答复|办复|败诉|纠错|占比)"
                       "率?(?:均|都|已)?(?:(?:由|从)[^，。；\\d]{0,6}[\\d.]+[%％]的?[一-龥]{1,4})?(?:达到?|为|是)?(?<"
                       "percent>\\d{3,}(?:\\.\\d+)?)[%％](?<more>以上)?"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const bool more = match.captured(u"percent").toDouble() > 100 || !match.captured(u"more").isEmpty();
            if (more)
                pencil.mark(
                    line, capturedRange(match), {ProofreadWords::tr("“%1”不可能超过100%。").arg(match.captured())});
        }
    }
}

} // namespace

Rule impossibleShareRule()
{
    return {QLatin1String("numbers.share"), QLatin1String("N6"), QT_TRANSLATE_NOOP("proofread", "超过100%的比率"),
        QT_TRANSLATE_NOOP("proofread", "办结率、合格率、覆盖率这样的比率不可能超过100%。"), Severity::Warning,
        kSelfEvident, Strength::Regulation, checkImpossibleShare,
        {
            found(u"案件办结率达105%。"),
            found(u"群众满意率达100%以上。"),
            silent(u"案件办结率达100%，合格率为98.6%。"),
            silent(u"全年任务完成率120%，增长105%。"),
            found(u"执法人员持证率由80%提高到200%，合格率从上年的92%提升至129%。", 2018, 2),
            silent(u"覆盖率由85%提高到100%，完成率由80%提高到120%。"),
        }};
}

} // namespace nianbao
