// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/everydayslips.h"

#include "core/proofread/names/freecharacters.h"
#include "core/proofread/names/pairslips.h"
#include "core/text/likecharacters.h"

namespace nianbao {

namespace {

constexpr qsizetype kPhrase = 4; // characters of two words together

/// 法治对伍: the wrong character is a word by itself, which the words on both sides leave no room for.
bool isBetween(WordReading &reading, TextRange window, int at)
{
    constexpr QStringView kJoining(u"一二三四五六七八九十百千万亿两几每各之其此多少有无不未已也都等个件项名");
    const QChar written = reading.text()[at];
    return reading.isFramed(window) && reading.isBreak(at) && reading.isBreak(at + 1) && !reading.isRight(at)
        && !isParticle(written) && !kJoining.contains(written);
}

bool isOther(WordReading &reading, const QString &right, TextRange window, int at)
{
    const QChar written = reading.text()[at];
    const QChar wanted = right[at - window.start];
    if (right.size() >= kPhrase) // 以罚代型, 队五建设: all the rest says what was meant
        return mayBeMistaken(written, wanted) && reading.isBreak(at) && reading.isBreak(at + 1) && !reading.isRight(at);
    if (!areEasilyMistaken(written, wanted))
        return false;
    if (right.size() > 2)
        return isLost(reading, at);
    if (isBehindNumber(reading.text(), window) || (isOfRegion(written) && !reading.isEdge(at + 1))
        || isOfLonger(reading, window) || isOfPlaceName(reading.text(), window))
        return false; // 请市中级人民法院
    const int neighbour = at == window.start ? at + 1 : at - 1;
    if (isOfficeWord(written) && isOfficeWord(reading.text()[neighbour]))
        return false;
    return (isLost(reading, neighbour) && (isLost(reading, at) || isBetween(reading, window, at)))
        || isBesideFreeOne(reading, window, at) || isOfEveryReport(reading, right, window, at);
}

/// 贯彻落 for 贯彻落实: the slip is within, so that both ends show what was meant. Without its second character a
/// phrase is a verb with its object (压责任, 严监管).
bool isMissing(WordReading &reading, const QString &right, TextRange window, int at)
{
    if (at == window.start + 1)
        return false;
    // 依法护林: the last character may go on to a word that no list knows
    const bool mayGoOn = reading.isLeftOver(window.end() - 1) && reading.isLeftBeside(window.end());
    const auto isLostSign = [&](int position) { // 源头防, 决策关 are whole
        return isLost(reading, position) && !isOfficeWord(reading.text()[position]);
    };
    return right.size() >= kPhrase && at > window.start && at < window.end() && !mayGoOn
        && (isLostSign(at - 1) || isLostSign(at));
}

/// 坚了持, 制不度: neither of both is a word by itself, nor do they ask for what stands between.
bool isAddedWithin(WordReading &reading, TextRange window)
{
    const auto isWord = [&](int position) { return isOfficeWord(reading.text()[position]); };
    return isLost(reading, window.start) && isLost(reading, window.start + 2) && reading.isBreak(window.start + 1)
        && !(isWord(window.start) && isWord(window.start + 2)) && !isOfLonger(reading, window);
}

} // namespace

bool isEverydaySlip(WordReading &reading, const QString &right, TextRange window, const WrittenSlip &slip)
{
    if (!reading.isBreak(window.start) || !reading.isBreak(window.end()) || reading.isWithinQuotes(window))
        return false;
    const int at = window.start + slip.position;
    switch (slip.kind) {
    case SlipKind::Missing:
        return isMissing(reading, right, window, at);
    case SlipKind::Doubled:
        return (right.size() >= kPhrase || reading.isEdge(window.end()))
            && !(slip.position == 1 && reading.mayMeetBefore(window.start))
            && !(slip.position + 1 == window.length && reading.mayGoOn(window))
            && (isLost(reading, at) || isLost(reading, at - 1));
    case SlipKind::Added:
        if (right.size() == 2)
            return isAddedWithin(reading, window);
        return right.size() >= kPhrase && at > window.start && at + 1 < window.end() && reading.isLeftOver(at)
            && !mayStandBetween(reading.text()[at]);
    case SlipKind::Swapped:
        return right.size() >= kPhrase && !reading.isRight(at) && !reading.isRight(at + 1)
            && (isLost(reading, at) || isLost(reading, at + 1));
    case SlipKind::Other:
        return isOther(reading, right, window, at);
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
