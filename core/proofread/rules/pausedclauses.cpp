// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/pausedclauses.h"

#include "core/proofread/textrange.h"

#include <algorithm>

namespace nianbao {

bool PausedClause::isWithin(qsizetype index) const
{
    return pauses[index] > start && pauses[index] + 1 < end;
}

Halves PausedClause::halvesAt(const QString &text, qsizetype index) const
{
    const int pause = pauses[index];
    return {text.mid(start, pause - start), text.mid(pause + 1, end - pause - 1)};
}

QStringView PausedClause::piece(const QString &text, qsizetype index) const
{
    const int from = index == 0 ? start : pauses[index - 1] + 1;
    const int to = index < pauses.size() ? pauses[index] : end;
    return QStringView(text).mid(from, to - from);
}

namespace {

/// Of words that are a sentence by themselves; a heading names no number and no document. （一） and 1． are no stops,
/// so that they are within the words.
bool isHeading(const QString &text, QStringView words)
{
    constexpr QStringView kNumerals = u"一二三四五六七八九十";
    const bool isPoint = words.size() > 1 && kNumerals.contains(words[0]) && words[1] == u'是';
    return (isPoint || words.data() == text.constData())
        && std::none_of(words.begin(), words.end(), [](QChar each) { return each.isDigit() || each == u'《'; });
}

} // namespace

QList<PausedClause> pausedClauses(const QString &text, int shortest)
{
    constexpr QStringView kStops = u"。；！？";
    constexpr QStringView kOpening = u"《“（〔‘";
    constexpr QStringView kClosing = u"》”）〕’";
    QList<PausedClause> clauses;
    PausedClause clause;
    int depth = 0;
    bool isFirst = true; // of its sentence
    for (int at = 0; at <= int(text.size()); ++at) {
        const QChar each = at < int(text.size()) ? text[at] : QChar(u'。');
        if (isHan(each)) // most are, and no mark is
            continue;
        if (kOpening.contains(each))
            ++depth;
        else if (kClosing.contains(each))
            depth = std::max(0, depth - 1);
        if (each == u'、' && depth == 0)
            clause.pauses << at;
        const bool isStop = kStops.contains(each);
        if ((depth > 0 && at < int(text.size())) || (!isStop && each != u'，' && each != u'：'))
            continue;
        clause.end = at;
        clause.mayBeHeading =
            isFirst && isStop && isHeading(text, QStringView(text).mid(clause.start, at - clause.start));
        if (!clause.pauses.isEmpty() && clause.end - clause.start >= shortest)
            clauses << clause;
        clause = PausedClause {};
        clause.start = at + 1;
        isFirst = isStop;
    }
    return clauses;
}

} // namespace nianbao
