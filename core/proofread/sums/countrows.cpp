// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/countrows.h"

#include "core/proofread/rates/growthwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kFewestCounts = 3;

/// By what they count.
QList<CountRow> rowsOf(const QList<Quantity> &counts, TextRange sentence)
{
    constexpr qsizetype kMostRows = 6; // kinds of things in one sentence
    QList<CountRow> rows;
    for (const Quantity &each : counts) {
        auto row = std::find_if(
            rows.begin(), rows.end(), [&](const CountRow &known) { return known.counts.first().isOfKind(each); });
        if (row == rows.end() && rows.size() >= kMostRows)
            continue;
        if (row == rows.end())
            row = rows.insert(rows.end(), CountRow {sentence, {}, {}, false});
        row->counts << each;
    }
    return rows;
}

/// Whether what is left without growth and earlier years is a row of exact counts.
bool isRow(CountRow &row, const QString &text)
{
    constexpr qsizetype kMostCounts = 12;
    if (row.counts.size() < kFewestCounts)
        return false; // the most
    row.counts.removeIf([&](const Quantity &each) { return isOfGrowth(text, each) || isOfEarlier(text, each); });
    return row.counts.size() >= kFewestCounts && row.counts.size() <= kMostCounts
        && std::none_of(row.counts.begin(), row.counts.end(), [](const Quantity &count) { return count.approximate; });
}

/// Of a sentence's counts of one kind what the next sentence may go on with: the last, or the first if the others are
/// its parts.
std::optional<Quantity> totalOf(const QString &text, const QList<Quantity> &counts, const Quantity &kind)
{
    QList<Quantity> row;
    for (const Quantity &each : counts) {
        if (each.isOfKind(kind) && !isOfGrowth(text, each) && !isOfEarlier(text, each))
            row << each;
    }
    double made = 0;
    for (qsizetype index = 1; index < row.size(); ++index) {
        made += row[index].value;
        if (index > 1 && made == row.first().value && index + 1 == row.size())
            return row.first();
    }
    return row.isEmpty() ? std::nullopt : std::optional(row.last());
}

/// Whether all of the counts, being of one kind, make the last of those before: 892人。按单位分，部门671人，乡镇221人
bool isBreakdown(const QList<Quantity> &before, const QList<Quantity> &counts)
{
    if (before.isEmpty() || counts.size() < 2)
        return false;
    double made = 0;
    for (const Quantity &each : counts) {
        if (!each.isOfKind(before.last()))
            return false;
        made += each.value;
    }
    return made == before.last().value;
}

/// 责令改正的26家 of 责令改正的企业中，; 刑事案件203件 of 刑事案件按阶段分，: what the sentence begins with.
std::optional<Quantity> namedAtStart(
    const QString &text, TextRange sentence, const QList<Quantity> &before, const Quantity &kind)
{
    static const QRegularExpression kHead(QStringLiteral(
        "^(?<name>[一-龥]{2,8}?)的?(?:案件|企业|事项|问题|文件|人员|项目|纠纷|申请|合同|单位|案卷|户)?(?:"
        "[中里]，?|按[^，。；]{1,8}，|已)"));
    constexpr int kReach = 24; // characters
    constexpr qsizetype kLeast = 2;
    const QString name = kHead.match(text.mid(sentence.start, kReach)).captured(u"name");
    std::optional<Quantity> named;
    for (const Quantity &each : before) {
        const QString subject = subjectOf(text, each);
        const qsizetype at = name.size() < kLeast ? -1 : subject.lastIndexOf(name);
        const bool isSo = at >= 0 && !subject.left(at).endsWith(u'未') && !subject.left(at).endsWith(u'不');
        if (!each.isOfKind(kind) || !isSo || isOfGrowth(text, each) || isOfEarlier(text, each))
            continue;
        if (named)
            return {};
        named = each;
    }
    return named;
}

/// For each kind that the second sentence counts more than once.
void addSpanned(QList<CountRow> &rows, const QString &text, TextRange next, const QList<Quantity> &quantities,
    const QList<Quantity> &before, const QList<Quantity> &counts)
{
    for (CountRow &row : rowsOf(counts, next)) {
        const Quantity kind = row.counts.first();
        const std::optional<Quantity> named = namedAtStart(text, next, before, kind);
        const std::optional<Quantity> total = named ? named : totalOf(text, before, kind);
        if (row.counts.size() < 2 || !total)
            continue;
        row.isNamed = named.has_value();
        row.counts.prepend(*total);
        if (!isRow(row, text))
            continue;
        constexpr int kFar = 120; // characters: 受理237件，下降10.6%；成功231件。从类型看，…
        const auto end = firstFrom(quantities, total->range.start);
        for (auto each = firstFrom(quantities, qMax(0, total->range.start - kFar)); each != end; ++each)
            row.others << each->value;
        rows << row;
    }
}

} // namespace

bool CountRow::holds() const
{
    for (qsizetype first = 0; first + 2 < counts.size(); ++first) {
        double made = 0;
        for (qsizetype index = first + 1; index < counts.size(); ++index) {
            made += counts[index].value;
            if (made == counts[first].value || counts[first].value + made - counts[index].value == counts[index].value)
                return true;
        }
    }
    return false;
}

CountRow CountRow::upTo(qsizetype index) const
{
    return {sentence, counts.mid(0, index), others, isNamed};
}

qsizetype CountRow::firstAlone(const QString &text) const
{
    static const QRegularExpression kAlone(QStringLiteral("^[一-龥]{0,6}[，：（]"));
    constexpr int kReach = 7; // characters
    const auto total = std::find_if(counts.begin(), counts.end(),
        [&](const Quantity &each) { return kAlone.match(text.mid(each.range.end(), kReach)).hasMatch(); });
    return total - counts.begin();
}

QList<CountRow> countRowsIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<CountRow> rows;
    if (quantities.size() < kFewestCounts)
        return rows;
    for (qsizetype index = 0; index < quantities.size();) {
        const TextRange sentence = sentenceAt(text, quantities[index].range.start);
        QList<Quantity> counts;
        for (; index < quantities.size() && quantities[index].range.start < sentence.end(); ++index) {
            const Quantity &each = quantities[index];
            if (each.isCount())
                counts << each;
        }
        if (counts.size() < kFewestCounts)
            continue;
        for (CountRow &row : rowsOf(counts, sentence)) {
            const Quantity kind = row.counts.first();
            if (!isRow(row, text))
                continue;
            for (const Quantity &each : counts) {
                if (!each.isOfKind(kind))
                    row.others << each.value;
            }
            rows << row;
        }
    }
    return rows;
}

QList<CountRow> spannedRowsIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<CountRow> rows;
    QList<Quantity> before; // the counts of the sentence before
    TextRange sentence;
    for (qsizetype index = 0; index < quantities.size();) {
        const TextRange next = sentenceAt(text, quantities[index].range.start);
        QList<Quantity> counts;
        for (; index < quantities.size() && quantities[index].range.start < next.end(); ++index) {
            if (quantities[index].isCount())
                counts << quantities[index];
        }
        if (!before.isEmpty() && !counts.isEmpty() && sentence.end() + 1 >= next.start)
            addSpanned(rows, text, next, quantities, before, counts);
        if (!isBreakdown(before, counts)) // the next may sort it once more
            before = counts;
        sentence = next;
    }
    return rows;
}

QString textBetween(const QString &text, const Quantity &one, const Quantity &other)
{
    return text.mid(one.range.end(), other.range.start - one.range.end());
}

bool isPlainTotal(const QString &text, const CountRow &row, const Sum &sum)
{
    static const QRegularExpression kOpened(QStringLiteral("其中|中，|包括|主要|每|各(?!级|类)"));
    static const QRegularExpression kOpenedBefore(
        QStringLiteral("其中|包括|每|各(?!级|类|县|市|区|乡|镇|部门)|(?<!活动|过程|工作|行动|检查|评查|清理|整治|整改|"
                       "审查|执法|督察|督查|评估|审核|考核|巡查|普法)中，"));
    static const QRegularExpression kOver(
        QStringLiteral("结转|结存|结余|旧存|追加|上年|去年|年初(?!确定|计划|部署|下达|安排|制定|明确)|年末实有"));
    const QString before = text.mid(row.sentence.start, sum.total.range.start - row.sentence.start);
    const QString words = text.mid(sum.total.range.end(), sum.parts.last().range.end() - sum.total.range.end());
    static const QRegularExpression kSorted(
        QStringLiteral("(?:看|分|划分|分类|(?<!经)统计)，[^，]*$")); // the first of a list
    if (kSorted.match(before).hasMatch())
        return false;
    const bool isInRow = textBetween(text, sum.total, sum.parts.first()).startsWith(u'、');
    return !isInRow && !kOpened.match(words).hasMatch() && !kOpenedBefore.match(before).hasMatch()
        && !kOver.match(before + words).hasMatch() && !text.mid(sum.parts.last().range.end()).startsWith(u'等')
        && !row.others.contains(sum.together().least);
}

} // namespace nianbao
