// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/severalparts.h"

#include "core/proofread/rates/ratenames.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

using Position = QList<Quantity>::const_iterator;

/// All that the sentence counts by the rate's own deed, against any other count of it.
bool isOfAllNamedSo(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    static const QRegularExpression kDenied(QStringLiteral("[未不没无]"));
    const QString deed = deedOfRate(subjectOf(text, share.percent));
    if (deed.isEmpty())
        return false;
    const TextRange sentence = sentenceAt(text, share.percent.range.start);
    const Position begin = firstFrom(quantities, sentence.start);
    const Position end = firstFrom(quantities, share.percent.range.start);
    Quantity together = share.part;
    together.value = 0;
    qsizetype parts = 0;
    std::for_each(begin, end, [&](const Quantity &each) {
        const QString subject = subjectOf(text, each);
        if (each.isOfKind(share.part) && subject.contains(deed) && !kDenied.match(subject).hasMatch()) {
            together.value += each.value;
            ++parts;
        }
    });
    return parts > 1 && std::any_of(begin, end, [&](const Quantity &whole) {
        return whole.isOfKind(together) && whole.value >= together.value
            && Share::isRight(together, whole, share.percent);
    });
}

/// The first of the row that ends there: 19批次、29批次.
Position rowBefore(const QString &text, const QList<Quantity> &quantities, Position last)
{
    while (last != quantities.begin() && areInRow(text, *(last - 1), *last, u'、'))
        --last;
    return last;
}

/// Of two rows with as many numbers the rate is of their sums, or of any pair.
bool isOfTwoRows(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    const Position percent = firstFrom(quantities, share.percent.range.start);
    if (percent == quantities.begin())
        return false;
    const Position second = rowBefore(text, quantities, percent - 1);
    if (second == percent - 1 || second == quantities.begin())
        return false;
    const Position first = rowBefore(text, quantities, second - 1);
    const int from = (second - 1)->range.end();
    const QStringView between = QStringView(text).mid(from, qMax(0, second->range.start - from));
    return second - first == percent - second && first->isOfKind(*second) && between.contains(u"分别");
}

/// 办结投诉9210件，…；核查举报3058件，核查率98.0%: a deed is done to what it names, of which 举报3120件 came before;
/// the nearest count, of another deed and another thing, is no whole of it.
bool isOfOwnObject(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    constexpr int kReach = 160; // characters
    static const QRegularExpression kAround(QStringLiteral("^(?:其中|已|共|的|全部|各类)+|(?:共|有|为|的)+$"));
    const QString deed = deedOfRate(subjectOf(text, share.percent));
    const QString subject = subjectOf(text, share.part);
    if (deed.isEmpty() || !subject.contains(deed))
        return false;
    const QString object = QString(subject).remove(deed).remove(kAround);
    if (object.size() < 2 || subjectOf(text, share.whole).contains(object))
        return false;
    const Position end = firstFrom(quantities, share.part.range.start);
    return std::any_of(
        firstFrom(quantities, qMax(0, share.part.range.start - kReach)), end, [&](const Quantity &whole) {
            const QString name = subjectOf(text, whole);
            return whole.isOfKind(share.part) && whole.value >= share.part.value && name.endsWith(object)
                && !name.contains(deed) && Share::isRight(share.part, whole, share.percent);
        });
}

/// How two counts of a row are joined.
enum class Joint {
    None,
    Pause, ///< 、, 和
    Comma,
};

Joint jointOf(const QString &text, const Quantity &one, const Quantity &next)
{
    static const QRegularExpression kPause(QStringLiteral("^(?:[、和及与]|以及)[^，。；：、％%]{0,14}$"));
    static const QRegularExpression kComma(QStringLiteral("^，(?!其中|已|共)[^，。；：、％%]{0,14}$"));
    const QString between = text.mid(one.range.end(), qMax(0, next.range.start - one.range.end()));
    if (!one.isOfKind(next))
        return Joint::None;
    if (kPause.match(between).hasMatch())
        return Joint::Pause;
    return kComma.match(between).hasMatch() ? Joint::Comma : Joint::None;
}

/// C级、D级的分别为208栋和65栋，已整治245栋，整治率为89.7%;
/// 公办52所、民办11所，已核准章程公办48所、民办8所，核准率为88.9%: of all that a row before it lists, either one count
/// or as many as the row has. Where commas join the row, the percentage has to be exact enough not to be made by
/// chance.
bool isOfRowsTogether(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    constexpr qsizetype kMost = 6; // counts in a row
    const TextRange sentence = sentenceAt(text, share.percent.range.start);
    const Position begin = firstFrom(quantities, sentence.start);
    const Position at = firstFrom(quantities, share.part.range.start);
    if (at == quantities.end() || at->range.start != share.part.range.start || begin > at)
        return false;
    const auto isSumRight = [&](const Quantity &part, Position end, qsizetype count) {
        // ends right before `end`, and has `count` counts, or any number of them for 0
        for (Position last = end; last != begin; --last) {
            Quantity whole = *(last - 1);
            bool isClose = true;
            Position first = last - 1;
            for (qsizetype size = 1; first != begin && size < kMost; ++size) {
                const Joint joint = jointOf(text, *(first - 1), *first);
                if (joint == Joint::None)
                    break;
                isClose &= joint == Joint::Pause || share.percent.decimals > 0;
                --first;
                whole.value += first->value;
                if (isClose && (count == 0 || count == size + 1) && whole.isOfKind(part) && whole.value >= part.value
                    && Share::isRight(part, whole, share.percent))
                    return true;
            }
        }
        return false;
    };
    if (isSumRight(share.part, at, 0))
        return true;
    Position first = at;
    while (first != begin && jointOf(text, *(first - 1), *first) == Joint::Pause)
        --first;
    Position last = at;
    while (last + 1 != quantities.end() && jointOf(text, *last, *(last + 1)) == Joint::Pause)
        ++last;
    Quantity together = *first;
    for (Position each = first; each != last; ++each)
        together.value += (each + 1)->value;
    return last > first && last - first < kMost && isSumRight(together, first, last - first + 1);
}

/// 签收200件 of as many: the rate is of what came of them.
bool isOfWhatCame(const QString &text, const Share &share)
{
    constexpr double kAll = 100;
    const QString deed = deedOfRate(subjectOf(text, share.percent));
    return !deed.isEmpty() && share.part.value == share.whole.value && share.percent.value < kAll
        && !subjectOf(text, share.part).contains(deed);
}

} // namespace

bool isOfSeveralParts(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    return isOfWhatCame(text, share) || isOfTwoRows(text, quantities, share) || isOfAllNamedSo(text, quantities, share)
        || isOfOwnObject(text, quantities, share) || isOfRowsTogether(text, quantities, share);
}

} // namespace nianbao
