// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/totalledrows.h"

#include "core/proofread/manuscript.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

/// Counts that stand side by side, 路政58名，运管53名、海事15名: from the first to the last. 其中5件 is of the one
/// before.
struct CountRow {
    qsizetype first = 0;
    qsizetype last = 0;
};

QList<CountRow> rowsIn(const PrintedLine &line)
{
    constexpr qsizetype kMost = 12; // counts of one row
    QList<CountRow> rows;
    const QList<Quantity> &counts = line.quantities;
    for (qsizetype index = 1; index < counts.size(); ++index) {
        const int end = counts[index - 1].range.end();
        static const QRegularExpression kNone(
            QStringLiteral("^(?:其中|共|合计|总|比|较|同比|占|累计|全年)|(?:为|到|至)$"));
        const bool isNext = counts[index].isCount() && counts[index].isOfKind(counts[index - 1])
            && counts[index].subject.start == end + 1 && counts[index].subject.length > 1
            && QStringView(u"、，").contains(line.open[end]) && !counts[index].approximate
            && !kNone.match(subjectOf(line.open, counts[index])).hasMatch();
        if (!isNext)
            continue;
        if (!rows.isEmpty() && rows.last().last == index - 1 && index - rows.last().first < kMost)
            rows.last().last = index;
        else
            rows << CountRow {index - 1, index};
    }
    return rows;
}

/// Those of a row that make together what was told before in the sentence, though no word says so:
/// 结案126件，维持58件，撤销53件、 驳回10件，终止5件. Of three, 暂缓2项、否决3项，通过58项, two may be one group.
std::optional<Sum> totalledBy(const PrintedLine &line, const CountRow &row, qsizetype first)
{
    static const QRegularExpression kKinds(QStringLiteral("[从按][一-龥]{2,8}(?:看|分|划分|统计)，$"));
    constexpr int kLead = 12; // characters
    constexpr qsizetype kFewest = 4;
    constexpr qsizetype kMany = 6; // parts that make a total of another sentence too
    constexpr qsizetype kFarthest = 6; // quantities between the total and the row
    const QList<Quantity> &counts = line.quantities;
    const int start = counts[first].subject.start;
    const int sentence = sentenceAt(line.open, counts[first].range.start).start;
    const bool isOfKinds = kKinds.match(line.open.mid(qMax(0, start - kLead), qMin(start, kLead))).hasMatch();
    double sum = 0;
    for (qsizetype last = first; last <= row.last; ++last) {
        sum += counts[last].value;
        const qsizetype parts = last - first + 1;
        if (parts == 2 && first > 0 && counts[first - 1].value == sum)
            return {}; // 126件，批复104件，其中报告书19件、报告表85件，退回12件: a group of its own
        if (parts < (isOfKinds ? kFewest - 1 : kFewest))
            continue;
        // 本级立案41件，甲区29件、乙区27件: the comma behind the first closes a clause
        const bool isFar = parts >= kMany && line.open[counts[first].range.end()] == u'、';
        for (qsizetype total = first - 1; total >= qMax<qsizetype>(0, first - (isFar ? 2 : 1) * kFarthest); --total) {
            if ((!isFar && !isOfKinds && counts[total].range.start < sentence) || counts[total].value != sum
                || counts[total].approximate || !counts[total].isOfKind(counts[first]))
                continue;
            Sum found;
            found.total = counts[total];
            found.parts = counts.mid(first, parts);
            return found;
        }
    }
    return {};
}

} // namespace

QList<Sum> totalledRowsIn(const PrintedLine &line)
{
    constexpr qsizetype kFewest = 3; // parts
    QList<Sum> sums;
    for (const CountRow &row : rowsIn(line)) {
        for (qsizetype first = row.first; first + kFewest <= row.last + 1; ++first) {
            if (const std::optional<Sum> sum = totalledBy(line, row, first)) {
                sums << *sum;
                break;
            }
        }
    }
    return sums;
}

} // namespace nianbao
