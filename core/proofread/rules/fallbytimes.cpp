// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/redpencil.h"
#include "core/proofread/sources.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 下降了2倍: one time less is nothing already.
void checkFallByTimes(const Manuscript &manuscript, RedPencil &pencil)
{
    static const QRegularExpression kForm(QStringLiteral(
        "(?:下降|减少|降低|缩减|压减|缩短|回落|下滑|降幅|减幅)(?:幅度)?(?:了|达到?|为)?(?:约|近|至少|将近|超过|"
        "超)?(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十几数半]+)(?:多|余)?倍"));
    for (const PrintedLine &line : manuscript.lines()) {
        auto matches = kForm.globalMatch(line.open);
        while (matches.hasNext())
            pencil.mark(line, capturedRange(matches.next()),
                {ProofreadWords::tr("下降、减少不能论倍。"),
                    ProofreadWords::tr("减少一倍就没有了；写成“下降…%”或者“降到几分之一”。")});
    }
}

} // namespace

Rule fallByTimesRule()
{
    return {QLatin1String("numbers.fallByTimes"), QLatin1String("N19"), QT_TRANSLATE_NOOP("proofread", "下降几倍"),
        QT_TRANSLATE_NOOP("proofread", "下降、减少的幅度论百分之几，不论倍。"), Severity::Warning, kSelfEvident,
        Strength::Regulation, checkFallByTimes,
        {
            found(u"行政争议较上年下降了2倍。"),
            found(u"平均办理时限减少近一倍。"),
            silent(u"网上办件量增长2倍，是上年的3倍。"),
            silent(u"行政争议较上年下降50%，办理时限减少到三分之一。"),
            silent(u"投诉减少，回访加倍，降幅居全市第2位。"),
        }};
}

} // namespace nianbao
