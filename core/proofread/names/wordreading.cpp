// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/wordreading.h"

#include "core/proofread/textrange.h"
#include "core/text/wordbreaks.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// Words of one character, and what other words begin or end with: by themselves no sign of a slip.
bool mayStandAlone(QChar character)
{
    constexpr QStringView kFree(u"人党国民县市区乡镇村省州部局委会办所站队员者长们个件项条次名家种类户批份的地得和与"
                                u"及对向在为以于由被把将从到至了也都并等或不无有是可能要须应还再又已未均各每该此其全多"
                                u"大小新老上下中内外前后左右东南西北一二三四五六七八九十百千万亿两几我本");
    return !isHan(character) || kFree.contains(character);
}

} // namespace

bool isOfKnownWords(const QString &phrase)
{
    const QList<int> breaks = wordBreaks(phrase);
    for (qsizetype index = 0; index + 1 < breaks.size(); ++index) {
        if (breaks[index + 1] - breaks[index] < 2)
            return false;
    }
    return true;
}

void RightWords::add(const QString &word)
{
    if (m_all.contains(word))
        return;
    m_all.insert(word);
    if (word.size() > 1)
        m_byStart[{word[0], word[1]}] << word;
    if (word.size() == 2)
        m_pairs.insert({word[0], word[1]});
}

const QStringList *RightWords::beginningWith(QChar first, QChar second) const
{
    const auto words = m_byStart.constFind({first, second});
    return words == m_byStart.constEnd() ? nullptr : &*words;
}

WordReading::WordReading(const RightWords &right, const QString &text)
    : m_right(right)
    , m_text(text)
    , m_signs(size_t(text.size()) + 1)
{
}

bool WordReading::isBreak(int position)
{
    read(position);
    return m_signs[size_t(position)].isBreak;
}

bool WordReading::isRight(int position)
{
    read(position);
    return m_signs[size_t(position)].isRight;
}

bool WordReading::isLeftOver(int position)
{
    return isBreak(position) && isBreak(position + 1) && !isRight(position) && !mayStandAlone(m_text[position]);
}

bool WordReading::isInTitle(int position) const
{
    constexpr int kLongest = 120; // characters of a title
    const int start = qMax(0, position - kLongest);
    for (int index = position - 1; index >= start; --index) {
        if (m_text[index] == u'《' || m_text[index] == u'》')
            return m_text[index] == u'《';
    }
    return false;
}

bool WordReading::isWithinQuotes(TextRange window) const
{
    constexpr int kFar = 6; // characters on either side
    const int start = qMax(0, window.start - kFar);
    const QStringView text(m_text);
    const qsizetype open = text.mid(start, window.start - start).lastIndexOf(u'“');
    const qsizetype close = text.mid(window.end(), kFar).indexOf(u'”');
    return open >= 0 && close >= 0 && !text.mid(start + open, window.end() + close - start - open).contains(u'，');
}

bool WordReading::isWithinName(TextRange window) const
{
    constexpr QStringView kName(u"习近平");
    const auto isWithin = [&](int position) {
        const int start = qMax(0, position + 1 - int(kName.size()));
        const qsizetype at = QStringView(m_text).mid(start, 2 * kName.size() - 2).indexOf(kName);
        return at >= 0 && start + int(at) < position && position < start + int(at + kName.size());
    };
    return isWithin(window.start) || isWithin(window.end());
}

bool WordReading::mayMeetBefore(int start) const
{
    constexpr QStringView kJoining(u"是的和与及在对向把将被由为了并");
    return !isEdge(start - 1) && !kJoining.contains(m_text[start - 1]);
}

bool WordReading::mayGoOn(TextRange window) const
{
    constexpr QStringView kVerbs(u"见治");
    const bool isReduplicated = window.start > 0 && m_text[window.start - 1] == m_text[window.start];
    if (isReduplicated || isEdge(window.end()))
        return isReduplicated;
    const QChar last = m_text[window.end() - 1];
    return kVerbs.contains(last) || (last == u'标' && m_text[window.end()] == u'的');
}

bool WordReading::mayBeginPlaceName(int position) const
{
    static const QRegularExpression kPlace(
        QStringLiteral("^[一-龥](?![各全所本我等及和与的])[一-龥]{1,2}?(?:街道|[街镇乡村路县旗]|社区|新区|林场|农场)"));
    constexpr qsizetype kLongest = 5; // characters
    return kPlace.match(m_text.mid(position, kLongest)).hasMatch();
}

bool WordReading::isEdge(int position) const
{
    return position < 0 || position >= int(m_text.size()) || !isHan(m_text[position]);
}

bool WordReading::isFramed(TextRange window)
{
    const auto isOfWord = [&](int position) {
        return isEdge(position) || !isBreak(position) || !isBreak(position + 1);
    };
    return isOfWord(window.start - 1) && isOfWord(window.end());
}

/// Reads the run of Chinese characters at the position.
void WordReading::read(int position)
{
    if (m_signs[size_t(position)].isRead)
        return;
    int start = position;
    while (start > 0 && isHan(m_text[start - 1]))
        --start;
    int end = position;
    while (end < int(m_text.size()) && isHan(m_text[end]))
        ++end;
    for (int each = start; each <= end; ++each)
        m_signs[size_t(each)].isRead = true;
    for (const int each : wordBreaks(QStringView(m_text).mid(start, end - start)))
        m_signs[size_t(start + each)].isBreak = true;
    joinWhatIsRight(start, end);
}

/// The dictionary does not have all words of the trade.
void WordReading::joinWhatIsRight(int start, int end)
{
    constexpr qsizetype kPair = 2; // characters
    int joined = start; // the end of the words before: 产品 of 产品质良 leaves no 品质
    for (int position = start; position + 1 < end; ++position) {
        const QStringList *words = m_right.beginningWith(m_text[position], m_text[position + 1]);
        if (!words)
            continue;
        int joinedNow = joined;
        for (const QString &word : *words) {
            if (!QStringView(m_text).mid(position, end - position).startsWith(word)
                || (position < joined && word.size() == kPair))
                continue;
            joinedNow = qMax(joinedNow, position + int(word.size()));
            for (int each = position; each < position + int(word.size()); ++each) {
                m_signs[size_t(each)].isRight = true;
                m_signs[size_t(each)].isBreak &= each == position;
            }
        }
        joined = joinedNow;
    }
}

} // namespace nianbao
