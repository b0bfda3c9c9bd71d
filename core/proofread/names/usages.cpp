// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/usages.h"

#include "core/text/likecharacters.h"
#include "core/text/wordbreaks.h"

#include <algorithm>
#include <vector>

namespace nianbao {

namespace {

constexpr qsizetype kLong = 4; // characters of a usage that is looked for by two of them
constexpr qsizetype kLonger = 5; // in which a slip shows by itself
constexpr qsizetype kPlain = 5; // which no other words make by chance
constexpr qsizetype kSentence = 6; // of which the rest says what is lost
constexpr qsizetype kShortestPhrase = 4; // of set phrases and formulae

/// Words of one character, and what other words begin or end with: by themselves no sign of a slip.
bool mayStandAlone(QChar character)
{
    constexpr QStringView kFree(u"人党国民县市区乡镇村省州部局委会办所站队员者长们个件项条次名家种类户批份的地得和与"
                                u"及对向在为以于由被把将从到至了也都并等或不无有是可能要须应还再又已未均各每该此其全多"
                                u"大小新老上下中内外前后左右东南西北一二三四五六七八九十百千万亿两几我本");
    return !isHan(character) || kFree.contains(character);
}

/// 优先权运行, 实例化服务: a character that makes a word of the word before it.
bool isSuffix(QChar character)
{
    constexpr QStringView kSuffixes(u"权化处行性率度量期业式型级类职品物具机器额费证书单表图册库界点线面");
    return kSuffixes.contains(character);
}

/// 合法审查, 处罚与教育结合: without it the usage is another one, or only shorter.
bool mayBeLeftOut(QChar character)
{
    constexpr QStringView kOptional(u"性化的和与制等类型级全相地");
    return !isHan(character) || kOptional.contains(character);
}

/// “四个意识”: the marks leave no room for other words.
bool isQuoted(QStringView text)
{
    return text.startsWith(u'“') && text.endsWith(u'”');
}

/// “四个全面”战略布局: a formula that is copied as it stands.
bool hasQuotes(QStringView text)
{
    return text.contains(u'“') && text.contains(u'”');
}

bool isHanOnly(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isHan);
}

/// Of two characters hardly one is left when another is missing.
bool isLookedFor(SlipKind kind, qsizetype size)
{
    return size >= kLong || kind == SlipKind::Other || kind == SlipKind::Doubled || kind == SlipKind::Swapped;
}

} // namespace

/// A text with where its words end, as far as somebody has asked.
class Usages::Reading {
public:
    Reading(const Usages &usages, const QString &text)
        : m_usages(usages)
        , m_text(text)
        , m_signs(size_t(text.size()) + 1)
    {
    }

    [[nodiscard]] QStringView text() const { return m_text; }

    /// Whether no word goes on across the position.
    bool isBreak(int position)
    {
        read(position);
        return m_signs[size_t(position)].isBreak;
    }

    /// Whether the character belongs to something that is right as it stands.
    bool isRight(int position)
    {
        read(position);
        return m_signs[size_t(position)].isRight;
    }

    /// Whether the character is left over: no part of a word, and no word.
    bool isLeftOver(int position)
    {
        return isBreak(position) && isBreak(position + 1) && !isRight(position) && !mayStandAlone(m_text[position]);
    }

    /// Whether it stands for itself and may make a word with its neighbour: 村务, 制发.
    bool mayCompound(int position)
    {
        constexpr QStringView kParticles(u"的地得了和与及对向在为以等");
        return isBreak(position) && isBreak(position + 1) && !kParticles.contains(m_text[position]);
    }

    /// Whether what stands beside the text's position is no Chinese character.
    [[nodiscard]] bool isEdge(int position) const
    {
        return position < 0 || position >= int(m_text.size()) || !isHan(m_text[position]);
    }

private:
    struct Sign {
        bool isRead = false;
        bool isBreak = false; ///< in front of the character
        bool isRight = false;
    };

    /// Reads the run of Chinese characters at the position.
    void read(int position)
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
    void joinWhatIsRight(int start, int end)
    {
        for (int position = start; position + 1 < end; ++position) {
            const auto words = m_usages.m_right.constFind({m_text[position], m_text[position + 1]});
            if (words == m_usages.m_right.constEnd())
                continue;
            for (const QString &word : *words) {
                if (!QStringView(m_text).mid(position, end - position).startsWith(word))
                    continue;
                for (int each = position; each < position + int(word.size()); ++each) {
                    m_signs[size_t(each)].isRight = true;
                    m_signs[size_t(each)].isBreak &= each == position;
                }
            }
        }
    }

    const Usages &m_usages;
    const QString &m_text;
    std::vector<Sign> m_signs;
};

Usages::Usages(const Terms &terms, int year)
{
    for (qsizetype index = 0; index < terms.all().size(); ++index) {
        const Term &term = terms.all()[index];
        if (term.right.size() > 1)
            addRight(term.right);
        const bool isPhrase =
            term.kind == TermKind::Formula || term.kind == TermKind::Phrase || term.kind == TermKind::Day;
        if (isPhrase && term.right.size() >= kShortestPhrase && term.date.isValid() && term.holdsIn(year))
            add(term.right, index);
        if (term.kind != TermKind::Usage && term.kind != TermKind::Word)
            continue;
        for (const QString &word : term.words) {
            addRight(word);
            if (term.kind == TermKind::Usage && term.holdsIn(year))
                add(word, index);
        }
    }
}

void Usages::addRight(const QString &word)
{
    if (!m_known.contains(word)) {
        m_known.insert(word);
        if (word.size() > 1)
            m_right[{word[0], word[1]}] << word;
    }
}

void Usages::add(const QString &right, qsizetype term)
{
    const qsizetype usage = m_usages.size();
    const int size = int(right.size());
    m_usages << Usage {right, term};
    if (size < kLong) {
        m_short[right.front()] << Anchored {usage, 0};
        m_short[right.back()] << Anchored {usage, size - 1};
        if (size == 2)
            m_short[right.back()] << Anchored {usage, 0}; // 理办
        return;
    }
    m_long[{right[0], right[1]}] << Anchored {usage, 0};
    m_long[{right[size - 2], right[size - 1]}] << Anchored {usage, size - 2};
    if (size == kLong)
        m_long[{right[0], right[2]}] << Anchored {usage, 0}; // 行复政议
}

QList<GarbledUsage> Usages::garbledIn(const QString &text) const
{
    Reading reading(*this, text);
    QList<GarbledUsage> found;
    for (int position = 0; position + 1 < int(text.size()); ++position) {
        if (!found.isEmpty() && position < found.last().range.end())
            continue;
        const qsizetype before = found.size();
        for (const Anchored &anchored : m_long.value({text[position], text[position + 1]})) {
            if (found.size() == before)
                checkLong(reading, anchored, position, found);
        }
        for (const Anchored &anchored : m_short.value(text[position])) {
            if (found.size() == before)
                checkShort(reading, anchored, position, found);
        }
    }
    return found;
}

void Usages::checkLong(Reading &reading, const Anchored &anchored, int position, QList<GarbledUsage> &found) const
{
    const Usage &usage = m_usages[anchored.usage];
    const int size = int(usage.right.size());
    for (const int written : {size, size - 1, size + 1}) {
        // Behind the anchor everything may be shorter or longer, or in front of it.
        const int start = anchored.offset == 0 ? position : position + 2 - written;
        checkWindow(reading, usage, {start, written}, found);
    }
}

void Usages::checkShort(Reading &reading, const Anchored &anchored, int position, QList<GarbledUsage> &found) const
{
    const Usage &usage = m_usages[anchored.usage];
    const int start = position - anchored.offset;
    checkWindow(reading, usage, {start, int(usage.right.size())}, found);
    if (anchored.offset == 0)
        checkWindow(reading, usage, {start, int(usage.right.size()) + 1}, found);
}

bool Usages::isGarbled(Reading &reading, const QString &right, TextRange window, const WrittenSlip &slip)
{
    const int least = slip.kind == SlipKind::Missing ? 2 : 1; // characters on either side
    const bool isWithin = slip.position >= least && slip.position + least <= window.length;
    const bool isPlain = right.size() >= kPlain && isWithin; // whatever a dictionary reads across its ends
    if (!isPlain && (!reading.isBreak(window.start) || !reading.isBreak(window.end())))
        return false;
    const int at = window.start + slip.position;
    switch (slip.kind) {
    case SlipKind::Missing:
        return isMissing(reading, right, window, at);
    case SlipKind::Doubled: // 提高高标准农田: two words may meet in one character
        if (right.size() >= kLonger && slip.position > 1 && slip.position + 1 < window.length)
            return true;
        return (right.size() >= kLong || reading.isEdge(window.end()) || reading.isLeftOver(at))
            && (reading.isLeftOver(at) || reading.isLeftOver(at - 1));
    case SlipKind::Added:
        return right.size() >= kLonger && at > window.start && at + 1 < window.end() && isHan(reading.text()[at])
            && (isQuoted(right) || reading.isLeftOver(at));
    case SlipKind::Swapped:
        if (right.size() >= kPlain || isQuoted(right))
            return true;
        return !reading.isRight(at) && !reading.isRight(at + 1)
            && (right.size() >= kLong || (reading.isLeftOver(at) && reading.isLeftOver(at + 1))
                || (right.size() > 2 && (reading.isLeftOver(at) || reading.isLeftOver(at + 1))));
    case SlipKind::Other:
        return isOther(reading, right, window, at);
    }
    Q_UNREACHABLE();
}

bool Usages::isMissing(Reading &reading, const QString &right, TextRange window, int at)
{
    const bool isFirst = at == window.start;
    const bool isLast = at == window.end();
    const QStringView text = reading.text();
    const QChar lost = right[at - window.start];
    if (!isHan(lost) || (!hasQuotes(right) && mayBeLeftOut(lost)) || text.mid(window.start).startsWith(right)
        || text.left(window.end()).endsWith(right))
        return false;
    if (isFirst || isLast) {
        const int left = isFirst ? at : at - 1;
        const int beyond = isFirst ? window.start - 1 : window.end();
        return reading.isLeftOver(left)
            && (reading.isEdge(beyond) || (!reading.mayCompound(beyond) && !isSuffix(text[left])));
    }
    if (right.size() >= kSentence)
        return true;
    if (right.size() >= kLonger)
        return reading.isBreak(at) || !reading.isRight(at);
    const bool isOfWordBefore = at - 1 == window.start && isSuffix(text[at - 1]);
    return (reading.isLeftOver(at - 1) && !isOfWordBefore) || reading.isLeftOver(at);
}

bool Usages::isOther(Reading &reading, const QString &right, TextRange window, int at)
{
    const QChar wanted = right[at - window.start];
    const bool isMistaken = areEasilyMistaken(reading.text()[at], wanted);
    constexpr qsizetype kSlogan = 8; // “双随机、一公开”, with its marks
    if (isQuoted(right) && right.size() >= kSlogan && isHan(wanted) && isHan(reading.text()[at]))
        return true;
    if (isMistaken && isHan(wanted) && (right.size() >= kPlain || isQuoted(right)))
        return true;
    if (mayBeLeftOut(wanted))
        return false;
    if (right.size() >= kLonger)
        return reading.isLeftOver(at);
    if (!isMistaken)
        return false;
    if (right.size() > 2)
        return reading.isLeftOver(at);
    const int neighbour = at == window.start ? at + 1 : at - 1;
    return reading.isBreak(window.start + 1) && !reading.isRight(window.start) && !reading.isRight(window.start + 1)
        && (reading.isLeftOver(at) || reading.isLeftOver(neighbour));
}

void Usages::checkWindow(Reading &reading, const Usage &usage, TextRange window, QList<GarbledUsage> &found) const
{
    const QStringView text = reading.text();
    if (window.start < 0 || window.end() > int(text.size())
        || (!found.isEmpty() && window.start < found.last().range.end()))
        return;
    const QStringView written = text.mid(window.start, window.length);
    const std::optional<WrittenSlip> slip = slipBetween(written, usage.right);
    if (!slip || !isLookedFor(slip->kind, usage.right.size()) || (isHanOnly(usage.right) && !isHanOnly(written))
        || m_known.contains(written.toString()))
        return;
    // 行政执法调研 is no 行政执法权
    const bool isLast = slip->position + 1 == usage.right.size();
    if (slip->kind == SlipKind::Other
        && ((isLast && m_known.contains(usage.right.chopped(1)))
            || (slip->position == 0 && m_known.contains(usage.right.mid(1)))))
        return;
    if (isGarbled(reading, usage.right, window, *slip))
        found << GarbledUsage {window, usage.right, slip->kind, usage.term};
}

} // namespace nianbao
