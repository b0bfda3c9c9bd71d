// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/everydayslips.h"

#include "core/text/likecharacters.h"

namespace nianbao {

namespace {

constexpr qsizetype kPhrase = 4; // characters of two words together

/// 时用, 取的, 做是: what stands for itself in any sentence.
bool isInAnySentence(QChar character)
{
    constexpr QStringView kFree(u"时是做用取接以来去出起值中其之至但当才则就要而与让使给比更最很太少没只仅先间里边式节"
                                u"号字行同能会想照据经由沿往"
                                u"朝从自打因故虽且或若如像似非勿别莫主总副正存元角分米里亩吨升克岁天日月年周季点秒线路"
                                u"街桥河湖山江海岛园院校室楼"
                                u"栋层座套辆台架艘只头匹封页篇本册章款句段列组排批类型届轮回遍番趟宗份率约");
    return kFree.contains(character);
}

/// 清峰县, 青政发〔2018〕: a name of a place or of an office's letters is in no dictionary.
bool isOfPlaceName(QStringView text, int position)
{
    constexpr QStringView kPlaces(u"县市区乡镇村社街路河江湖山寨屯庄岭湾桥〔");
    return position < int(text.size()) && kPlaces.contains(text[position]);
}

/// 安全性检查, 信息化建设: another word by itself.
bool isSuffix(QChar character)
{
    return QStringView(u"性化类型级制权力率器").contains(character);
}

/// “非粮化”: what stands between quotes may be anything.
bool isQuoted(QStringView text, TextRange window)
{
    constexpr int kFar = 6; // characters on either side
    const qsizetype open = text.left(window.start).lastIndexOf(u'“');
    const qsizetype close = text.indexOf(u'”', window.end());
    return open >= window.start - kFar && open >= 0 && close >= 0 && close < window.end() + kFar
        && !text.mid(open, close - open).contains(u'，');
}

bool isLost(WordReading &reading, int position)
{
    return reading.isLeftOver(position) && !isInAnySentence(reading.text()[position]);
}

bool isOther(WordReading &reading, const QString &right, TextRange window, int at)
{
    const QChar written = reading.text()[at];
    const QChar wanted = right[at - window.start];
    if (right.size() >= kPhrase) // 以罚代型, 队五建设: all the rest says what was meant
        return mayBeMistaken(written, wanted) && reading.isBreak(at) && reading.isBreak(at + 1) && !reading.isRight(at);
    if (!areEasilyMistaken(written, wanted) || !isLost(reading, at))
        return false;
    if (right.size() > 2)
        return true;
    const int neighbour = at == window.start ? at + 1 : at - 1;
    const auto isLeftBeside = [&](int position) { return !reading.isEdge(position) && reading.isLeftOver(position); };
    const bool isOfLonger = isLeftBeside(window.start - 1) || isLeftBeside(window.end()); // a name that no list knows
    return isLost(reading, neighbour) && !isOfLonger && !isOfPlaceName(reading.text(), window.end());
}

/// 贯彻落 for 贯彻落实: the slip is within, so that both ends show what was meant. Without its second character a
/// phrase is a verb with its object (压责任, 严监管).
bool isMissing(WordReading &reading, const QString &right, TextRange window, int at)
{
    if (at == window.start + 1)
        return false;
    // 依法护林: the last character may go on to a word that no list knows
    const bool mayGoOn =
        reading.isLeftOver(window.end() - 1) && !reading.isEdge(window.end()) && reading.isLeftOver(window.end());
    return right.size() >= kPhrase && at > window.start && at < window.end() && !mayGoOn
        && (isLost(reading, at - 1) || isLost(reading, at));
}

} // namespace

bool isEverydaySlip(WordReading &reading, const QString &right, TextRange window, const WrittenSlip &slip)
{
    if (!reading.isBreak(window.start) || !reading.isBreak(window.end()) || isQuoted(reading.text(), window))
        return false;
    const int at = window.start + slip.position;
    switch (slip.kind) {
    case SlipKind::Missing:
        return isMissing(reading, right, window, at);
    case SlipKind::Doubled:
        return (right.size() >= kPhrase || reading.isEdge(window.end()))
            && (isLost(reading, at) || isLost(reading, at - 1));
    case SlipKind::Added:
        return right.size() >= kPhrase && at > window.start && at + 1 < window.end() && reading.isLeftOver(at)
            && !isSuffix(reading.text()[at]);
    case SlipKind::Swapped:
        return right.size() >= kPhrase && !reading.isRight(at) && !reading.isRight(at + 1)
            && (isLost(reading, at) || isLost(reading, at + 1));
    case SlipKind::Other:
        return isOther(reading, right, window, at);
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
