// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/comparedpauses.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/resultpauses.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

/// The one mark of which it is asked; hardly any report has it.
bool hasPause(const QString &text)
{
    static const QStringList kPauses {QStringLiteral("、同比"), QStringLiteral("、环比"), QStringLiteral("、较"),
        QStringLiteral("、比"), QStringLiteral("、占"), QStringLiteral("、增"), QStringLiteral("、下降"),
        QStringLiteral("、上升"), QStringLiteral("、减少"), QStringLiteral("、提高")};
    return text.contains(u'、')
        && std::any_of(kPauses.begin(), kPauses.end(), [&](const QString &pause) { return text.contains(pause); });
}

} // namespace

void hintAtComparedPause(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(
        QStringLiteral("\\d[万亿]?[一-龥]{1,3}(?<mark>[、，])(?=(?:同比|环比|[较比](?:上年|去年|上一年|20\\d\\d年|前年)"
                       "|占(?![用地道压有]))"
                       "[^，。；：、]{0,20}\\d|(?:增长|下降|上升|增加|减少|提高)(?:了)?\\d[\\d.]*[%％])"));
    const QList<PrintedLine> &lines = manuscript.lines();
    if (std::none_of(lines.begin(), lines.end(), [](const PrintedLine &line) { return hasPause(line.plain); }))
        return;
    constexpr int kFewest = 3; // commas
    int commas = 0;
    int pauses = 0;
    const PrintedLine *first = nullptr;
    TextRange place;
    for (const PrintedLine &line : lines) {
        if (!line.isProse())
            continue;
        auto matches = kForm.globalMatch(line.plain);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.captured(u"mark") == u"，") {
                ++commas;
                continue;
            }
            ++pauses;
            first = &line;
            place = capturedRange(match, 1);
        }
    }
    const auto isTold = [&] { // 、同比 is told by its sentence alone
        const PauseFaults told = pausesBeforeResults(first->plain);
        return std::any_of(told.begin(), told.end(), [&](const PauseFault &fault) { return fault.range == place; });
    };
    if (pauses == 1 && commas >= kFewest && !isTold())
        pencil.mark(*first, place,
            {ProofreadWords::tr("全文别处在同比、占比之前都用逗号，只有这里用顿号。"), {}, QStringLiteral("，"),
                Severity::Hint});
}

QList<RuleExample> comparedPauseExamples()
{
    return {
        found(u"受理申请120件，同比增长20%。审结104件，比上年减少22件。发放资料300份，占全部的10%。提出意见173条、占20%"
              u"。"),
        silent(u"受理申请120件，同比增长20%。审结104件，比上年减少22件。提出意见173条、占20%。"),
        silent(
            u"受理申请120件，同比增长20%。审结104件，比上年减少22件。发放资料300份，占全部的10%。提出意见173条、占20%，"
            u"采纳98条、占11%。"),
    };
}

} // namespace nianbao
