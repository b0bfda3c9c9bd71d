// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/outcomechains.h"

#include "core/proofread/rates/growthwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kFewest = 5; // all, ended, two ways, going on

bool isGoingOn(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kGoing(QStringLiteral(
        "^(?:其余|其他|剩余|另有|还有|尚有|仍有)?(?:尚未|正在|仍在|尚在|还在|未)(?:审结|审理|办结|办理|结案|判决|裁判)"
        "中?$|^在[审办]$"));
    return kGoing.match(subjectOf(text, quantity)).hasMatch();
}

bool isEnded(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kEnded(QStringLiteral("(?<![未不])(?:审结|办结|结案|(?:已|作出|作了)(?:作出)?(?:"
                                                          "裁判|判决|裁定|生效判决)|审理完毕|裁判|宣判)(?:案件)?$"));
    return kEnded.match(subjectOf(text, quantity)).hasMatch();
}

/// The counts of one kind that stand side by side up to the one at the index, as long as no full stop parts them.
QList<Quantity> runBefore(const QString &text, const QList<Quantity> &quantities, qsizetype last)
{
    constexpr qsizetype kMost = 12;
    QList<Quantity> run {quantities[last]};
    for (qsizetype at = last - 1; at >= 0 && run.size() < kMost; --at) {
        const Quantity &each = quantities[at];
        const int gap = run.first().range.start - each.range.end();
        if (QStringView(text).mid(each.range.end(), gap).contains(u'。'))
            break;
        if (!each.isOfKind(run.first()))
            continue;
        if (each.approximate || isOfGrowth(text, each) || isOfEarlier(text, each))
            break;
        run.prepend(each);
    }
    return run;
}

/// The ways of what has ended at the index of the run, if with what goes on they make the count before it.
QList<Quantity> waysBehind(const QList<Quantity> &run, qsizetype ended)
{
    const QList<Quantity> ways = run.mid(ended + 1, run.size() - ended - 2);
    double made = run.last().value;
    for (const Quantity &way : ways)
        made += way.value;
    const bool isAll = ended > 0 && ways.size() > 1 && made == run[ended - 1].value;
    return isAll ? ways : QList<Quantity>();
}

} // namespace

QList<Sum> outcomeChainSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<Sum> sums;
    for (qsizetype index = kFewest - 1; index < quantities.size(); ++index) {
        if (!quantities[index].isCount() || quantities[index].approximate || !isGoingOn(text, quantities[index]))
            continue;
        const QList<Quantity> run = runBefore(text, quantities, index);
        for (qsizetype ended = 1; ended + 2 < run.size(); ++ended) {
            if (!isEnded(text, run[ended]))
                continue;
            const Sum sum {run[ended], waysBehind(run, ended), true, true};
            if (!sum.parts.isEmpty() && (sum.isMore() || sum.isLess()))
                sums << sum;
            break;
        }
    }
    return sums;
}

} // namespace nianbao
