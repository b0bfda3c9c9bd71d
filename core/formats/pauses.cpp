// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pauses.h"

#include "core/model/jointissuers.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

bool isHanzi(QChar character)
{
    return character >= QChar(0x4E00) && character <= QChar(0x9FFF);
}

/// “学宪法 讲宪法”, 提高政治站位 强化组织领导: one space between two halves of one length is a pause that somebody set.
bool partsHalves(QStringView text, qsizetype space)
{
    constexpr qsizetype kShortest = 3; // characters: two words of two are what a web page put apart
    constexpr qsizetype kLongest = 16;
    qsizetype before = 0;
    while (before <= kLongest && before < space && isHanzi(text[space - 1 - before]))
        ++before;
    qsizetype after = 0;
    while (after <= kLongest && space + 1 + after < text.size() && isHanzi(text[space + 1 + after]))
        ++after;
    const bool ends = space + 1 + after == text.size() || !text[space + 1 + after].isSpace();
    return before == after && before >= kShortest && before <= kLongest && ends;
}

/// The text from the opening mark to the closing one around the blank, if there are both, with nothing else opened;
/// else empty. `space` becomes the blank's place in it.
QStringView within(QStringView text, qsizetype &space, QStringView marks)
{
    constexpr qsizetype kLongest = 40; // characters on either side
    qsizetype start = space;
    while (start > 0 && space - start < kLongest && !marks.contains(text[start - 1]))
        --start;
    qsizetype end = space;
    while (end < text.size() && end - space < kLongest && !marks.contains(text[end]))
        ++end;
    if (start == 0 || end >= text.size() || text[start - 1] != marks.front() || text[end] != marks.back())
        return {};
    space -= start;
    return text.mid(start, end - start);
}

/// 《中共中央 国务院关于…的意见》: the blank between those who issued it belongs to its title.
bool partsIssuers(QStringView text, qsizetype space)
{
    static const QRegularExpression kBefore(
        QStringLiteral("(?:中央|委员会|国务院|办公厅|办公室|政府|[省市县区州]委|部|局|院|会|厅|署|办)$"));
    static const QRegularExpression kAfter(QStringLiteral("^[一-龥 ]{2,30}?(?:关于|印发|转发)"));
    const QStringView title = within(text, space, u"《》");
    return !title.isEmpty() && kBefore.match(title.left(space).toString()).hasMatch()
        && kAfter.match(title.mid(space + 1).toString()).hasMatch();
}

/// “宣传贯彻《条例》 加强基金监管”: two halves of a slogan.
bool partsSlogan(QStringView text, qsizetype space)
{
    constexpr qsizetype kShortest = 4; // characters
    const QStringView slogan = within(text, space, u"“”");
    return !slogan.isEmpty() && space >= kShortest && slogan.size() - space > kShortest
        && slogan.count(u' ') + slogan.count(QChar(0x3000)) == 1;
}

} // namespace

bool isPause(QStringView text, qsizetype space)
{
    return partsHalves(text, space) || partsIssuers(text, space) || partsJointIssuers(text, space)
        || partsSlogan(text, space);
}

bool endsNumber(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^第[一二三四五六七八九十]{1,3}(?:部分|章|节|篇)$|^附?[表图]\\d{1,2}$"));
    constexpr qsizetype kLongest = 6; // characters
    return text.size() <= kLongest && pattern.match(text.toString()).hasMatch();
}

} // namespace nianbao
