// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/runningordinals.h"

#include "core/text/numerals.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

const QRegularExpression &ordinalForm()
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<=[。；：，]|^)(?:(%1)是(?![非否])|(%1)(?:要(?![求素件点务道害闻])|抓(?!到底|住|起))|第(%1)(?"
                       "=，)|其(%1)(?=，)|（(%1)）|"
                       "（(\\d{1,2})）|(\\d{1,2})）|([①-⑳])|(\\d{1,2})[.．、](?!\\d)|(%1)、(?![一二三四五六七八九十])|"
                       "第(%1)个?方面(?=[，：是])|第(%1)步(?=[，：是])|第(%1)阶段(?=[，：是])|第(%1)点(?=[，：是]))")
            .arg(QStringLiteral("[一二三四五六七八九十]{1,3}")));
    return kForm;
}

int numberOf(const QString &ordinal)
{
    const QChar first = ordinal.front();
    if (first >= u'①' && first <= u'⑳')
        return first.unicode() - u'①' + 1;
    return first.isDigit() ? ordinal.toInt() : fromChineseNumeral(ordinal).value_or(0);
}

} // namespace

void RunningOrdinals::check(const PrintedLine &line)
{
    m_last[Point].counted = 0;
    m_last[Demand].counted = 0;
    auto matches = ordinalForm().globalMatch(line.plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        int manner = Point;
        while (match.capturedStart(manner + 1) < 0)
            ++manner;
        const TextRange range = capturedRange(match);
        const int number = numberOf(match.captured(manner + 1));
        Last &last = m_last[size_t(manner)];
        if (line.inOneField(range) != range) {
            last.counted = number;
            last.countedMark = line.quote(range);
            last.countedNode = line.nodeAt(range.end());
        } else if (number > 0) {
            take(line, range, number, Manner(manner));
        }
    }
}

void RunningOrdinals::take(const PrintedLine &line, TextRange range, int number, Manner manner)
{
    Last &last = m_last[manner];
    const Place place = line.placeAt(range.start);
    const bool goesOn = place.node == last.place.node && place.field == last.place.field; // over several paragraphs
    const bool behindComma = range.start > 0 && line.plain[range.start - 1] == u'，';
    if (manner == Point || manner == Demand) {
        constexpr int kNear = 4; // a larger gap is no list that goes on
        const bool isGap = last.counted > 0 && number > last.counted + 1 && number < last.counted + kNear;
        const bool goesOnOtherwise = goesOnFrom(m_last[manner == Point ? Demand : Point], place, number);
        if (number != 1 && !goesOn && !isGap && behindComma && !goesOnOtherwise)
            return; // 三是三，二是二: no list
        if (!goesOnOtherwise)
            takePoint(line, range, number, goesOn, last);
    } else if (!behindComma) {
        takeOther(line, range, number, goesOn, last);
    } else {
        return;
    }
    last.place = place;
    last.number = number;
    last.mark = line.quote(range);
}

/// 一是…，二要…，三是…: one list in two manners.
bool RunningOrdinals::goesOnFrom(const Last &other, const Place &place, int number)
{
    const bool isCountedBefore = other.counted > 0 && number == other.counted + 1;
    const bool isBefore =
        other.place.node == place.node && other.place.field == place.field && number == other.number + 1;
    return number > 1 && (isCountedBefore || isBefore);
}

void RunningOrdinals::takePoint(const PrintedLine &line, TextRange range, int number, bool goesOn, const Last &last)
{
    constexpr int kMost = 10; // 十一是法定节假日 is no eleventh point
    const int expected = goesOn ? last.number + 1 : 1;
    if (number != 1 && number != expected && (goesOn || number != last.counted + 1) && number <= kMost)
        tellGap(line, range, goesOn ? last.mark : QString());
}

/// Without a first one the text refers to a list that stands elsewhere.
void RunningOrdinals::takeOther(const PrintedLine &line, TextRange range, int number, bool goesOn, const Last &last)
{
    const bool isCountedTwice = last.counted == number && last.countedNode == line.nodeAt(range.start);
    const bool isRepeated = number == 1 && last.number == 1 && range.start > 0 && line.plain[range.start - 1] == u'；';
    if (goesOn && (isRepeated || number != 1) && number != last.number + 1)
        tellGap(line, range, last.mark);
    else if (!goesOn && number != 1 && isCountedTwice)
        tellGap(line, range, last.countedMark);
}

void RunningOrdinals::tellGap(const PrintedLine &line, TextRange range, const QString &before)
{
    m_pencil.mark(line, range,
        {before.isEmpty() ? ProofreadWords::tr("序号不连续：第一个是“%1”。").arg(line.quote(range))
                          : ProofreadWords::tr("序号不连续：“%1”后面是“%2”。").arg(before, line.quote(range))});
}

} // namespace nianbao
