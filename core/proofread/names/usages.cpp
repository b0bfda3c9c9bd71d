// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/usages.h"

#include "core/proofread/names/everydayslips.h"
#include "core/proofread/names/freecharacters.h"
#include "core/proofread/names/pairslips.h"
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

/// 按失能等级, 因水施策, 年检已全面完成, 机手须持证: what joins words may meet any of them. Not 以赖, 各鸡: the other
/// one is no word.
bool mayMeet(QStringView written, SlipKind kind)
{
    constexpr QStringView kBefore(u"按经因在以由向各请应该凡新不共");
    constexpr QStringView kBehind(u"已由与可须在时是需至前后各占");
    return kind == SlipKind::Other
        && ((kBefore.contains(written.front()) && !isOnlyWithinWords(written.back()))
            || (kBehind.contains(written.back()) && !isOnlyWithinWords(written.front())));
}

QString withoutQuotes(QStringView text)
{
    return text.toString().remove(u'“').remove(u'”');
}

bool isHanOnly(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isHan);
}

/// Whether what stands beside the two characters at the position, the usage's own at the offset, is already more than
/// one slip away, or is all right: hundreds of usages begin with 行政.
bool isFarOff(QStringView text, QStringView right, int position, int offset)
{
    const qsizetype size = right.size();
    const bool isFirst = offset == 0;
    if (text[position + 1] != right[isFirst ? 1 : size - 1])
        return false; // 行复政议, looked for by 行 and 政
    const int step = isFirst ? 1 : -1;
    const qsizetype near = isFirst ? 2 : size - 3; // in the usage
    const int at = isFirst ? position + 2 : position - 1; // in the text
    if (at < 0 || at >= int(text.size()) || at + step < 0 || at + step >= int(text.size()))
        return false;
    if (text[at] != right[near])
        return text[at + step] != right[near + step] && text[at] != right[near + step]
            && text[at + step] != right[near];
    const qsizetype start = position - offset;
    const bool isWhole = start >= 0 && text.mid(start).startsWith(right);
    const qsizetype end = start + size;
    const bool goesOnAlike =
        isWhole && ((end < text.size() && text[end] == text[end - 1]) || (start > 0 && text[start - 1] == text[start]));
    return isWhole && !goesOnAlike;
}

/// 审查性 for 性审查: more than two turned round.
bool isMoved(QStringView written, QStringView right)
{
    return written.front() != right.back() || written.back() != right.front();
}

/// Of two characters hardly one is left when another is missing.
bool isLookedFor(SlipKind kind, qsizetype size)
{
    return size >= kLong || kind == SlipKind::Other || kind == SlipKind::Doubled || kind == SlipKind::Swapped
        || (kind == SlipKind::Added && size == 2);
}

} // namespace

Usages::Usages(const Terms &terms, int year)
{
    for (qsizetype index = 0; index < terms.all().size(); ++index) {
        const Term &term = terms.all()[index];
        if (term.right.size() > 1)
            m_right.add(term.right);
        const bool isPhrase =
            term.kind == TermKind::Formula || term.kind == TermKind::Phrase || term.kind == TermKind::Day;
        if (isPhrase && term.right.size() >= kShortestPhrase && term.date.isValid() && term.holdsIn(year))
            add({term.right, index});
        const bool isEveryday = term.kind == TermKind::Everyday;
        for (const QString &word : term.words) {
            const bool isPairing = isEveryday && word.size() >= kLong && isOfKnownWords(word);
            if (isPairing)
                m_right.addPhrase(word);
            else
                m_right.add(word);
            if ((term.kind == TermKind::Usage || isEveryday) && term.holdsIn(year))
                add({word, index, isEveryday, isPairing});
        }
    }
}

void Usages::add(const Usage &usage)
{
    const QString &right = usage.right;
    const qsizetype index = m_usages.size();
    const int size = int(right.size());
    m_usages << usage;
    if (size == 2) {
        if (!m_pairs.contains({right[0], right[1]}))
            m_pairs.insert({right[0], right[1]}, index);
        m_pairsFrom[right.front()] << index;
        m_pairsTo[right.back()] << index;
        return;
    }
    if (size < kLong) {
        m_short[right.front()] << Anchored {index, 0};
        m_short[right.back()] << Anchored {index, size - 1};
        return;
    }
    m_long[{right[0], right[1]}] << Anchored {index, 0};
    m_long[{right[size - 2], right[size - 1]}] << Anchored {index, size - 2};
    if (size == kLong)
        m_long[{right[0], right[2]}] << Anchored {index, 0}; // 行复政议
}

QList<GarbledUsage> Usages::garbledIn(const QString &text) const
{
    WordReading reading(m_right, text);
    QList<GarbledUsage> found;
    for (int position = 0; position + 1 < int(text.size()); ++position) {
        if (!found.isEmpty() && position < found.last().range.end())
            continue;
        const qsizetype before = found.size();
        if (const auto alike = m_long.constFind({text[position], text[position + 1]}); alike != m_long.constEnd()) {
            for (const Anchored &anchored : *alike) {
                if (found.size() == before)
                    checkLong(reading, anchored, position, found);
            }
        }
        if (found.size() == before)
            checkPairs(reading, position, found);
        const auto alike = m_short.constFind(text[position]);
        for (qsizetype index = 0; alike != m_short.constEnd() && index < alike->size() && found.size() == before;
             ++index)
            checkShort(reading, alike->at(index), position, found);
    }
    return found;
}

void Usages::checkLong(WordReading &reading, const Anchored &anchored, int position, QList<GarbledUsage> &found) const
{
    const Usage &usage = m_usages[anchored.usage];
    const int size = int(usage.right.size());
    if (isFarOff(reading.text(), usage.right, position, anchored.offset))
        return;
    for (const int written : {size, size - 1, size + 1}) {
        // Behind the anchor everything may be shorter or longer, or in front of it.
        const int start = anchored.offset == 0 ? position : position + 2 - written;
        checkWindow(reading, usage, {start, written}, found);
    }
}

/// Looked at by what a slip leaves: one of the two characters beside one that is easily mistaken, both in the other
/// order, or both with one of them twice. What cannot be a slip is not read.
void Usages::checkPairs(WordReading &reading, int position, QList<GarbledUsage> &found) const
{
    const QStringView text = reading.text();
    const QChar first = text[position];
    const QChar second = text[position + 1];
    if (!isHan(first) || !isHan(second))
        return;
    const qsizetype before = found.size();
    const QChar third = position + 2 < int(text.size()) ? text[position + 2] : QChar();
    if (first == second || second == third || mayBeAdded(second))
        checkPair(reading, first, third, {position, 3}, found);
    if (m_right.isPair(first, second))
        return;
    checkPair(reading, second, first, {position, 2}, found);
    const auto checkAll = [&](const QHash<QChar, QList<qsizetype>> &usages, QChar kept, QChar written, int other) {
        const auto alike = usages.constFind(kept);
        for (qsizetype index = 0; alike != usages.constEnd() && index < alike->size() && found.size() == before;
             ++index) {
            const Usage &usage = m_usages[alike->at(index)];
            if (areEasilyMistaken(written, usage.right[other]))
                checkWindow(reading, usage, {position, 2}, found);
        }
    };
    checkAll(m_pairsFrom, first, second, 1);
    checkAll(m_pairsTo, second, first, 0);
}

void Usages::checkPair(
    WordReading &reading, QChar first, QChar last, TextRange window, QList<GarbledUsage> &found) const
{
    if (const auto usage = m_pairs.constFind({first, last}); usage != m_pairs.constEnd())
        checkWindow(reading, m_usages[*usage], window, found);
}

void Usages::checkShort(WordReading &reading, const Anchored &anchored, int position, QList<GarbledUsage> &found) const
{
    const Usage &usage = m_usages[anchored.usage];
    const int size = int(usage.right.size());
    checkWindow(reading, usage, {position - anchored.offset, size}, found);
    if (anchored.offset == 0)
        checkWindow(reading, usage, {position, size + 1}, found);
}

bool Usages::isGarbled(WordReading &reading, const QString &right, TextRange window, const WrittenSlip &slip)
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
        if (slip.position + 1 == window.length && (reading.mayBeginPlaceName(at) || reading.mayGoOn(window)))
            return false; // 人民政府府山街道办事处, 意见见附件, 认认真真
        if (slip.position == 1 && reading.mayMeetBefore(window.start)
            && (right.size() < kLong || isOfWordBefore(right.front()) || reading.isLeftBeside(window.start - 1)))
            return false; // 饮用水水源保护, 供销社社会监督
        return (right.size() >= kLong || reading.isEdge(window.end()))
            && (reading.isLeftOver(at) || reading.isLeftOver(at - 1));
    case SlipKind::Added:
        return right.size() >= kLonger && at > window.start && at + 1 < window.end() && isHan(reading.text()[at])
            && (isQuoted(right) || (reading.isLeftOver(at) && !mayStandBetween(reading.text()[at])));
    case SlipKind::Swapped:
        if (isMoved(reading.text().mid(at, 2), QStringView(right).mid(slip.position, 2))
            && !(reading.isBreak(window.start) && reading.isBreak(window.end())))
            return false; // 合法审查性质
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

bool Usages::isMissing(WordReading &reading, const QString &right, TextRange window, int at)
{
    const bool isFirst = at == window.start;
    const bool isLast = at == window.end();
    const QStringView text = reading.text();
    const QChar lost = right[at - window.start];
    if (!isHan(lost) || (!hasQuotes(right) && mayBeLeftOut(lost)) || text.mid(window.start).startsWith(right)
        || text.left(window.end()).endsWith(right) || isVerbWithNumber(text, window.end()))
        return false;
    if (isFirst || isLast) {
        const int left = isFirst ? at : at - 1;
        return reading.isLeftOver(left) && reading.isEdge(isFirst ? window.start - 1 : window.end());
    }
    if (right.size() >= kSentence)
        return true;
    if (right.size() >= kLonger)
        return reading.isBreak(at) || !reading.isRight(at);
    constexpr QStringView kVerbs(
        u"压严重抓讲守强促优保稳惠护治防控查办管建改扶帮送进定补增减降升提破立普评督审批备监巡访转交清");
    if (at - 1 == window.start && (kVerbs.contains(text[at - 1]) || reading.isLeftBeside(window.start - 1)))
        return false; // 压责任 for 压实责任, 崇文尚法氛围
    if (at + 1 == window.end() && (isOfficeWord(text[at]) || !reading.isEdge(window.end())))
        return false; // 日常查, 决策关, 普法育人
    const bool isOfWordBefore = at - 1 == window.start && isSuffix(text[at - 1]);
    return (reading.isLeftOver(at - 1) && !isOfWordBefore) || reading.isLeftOver(at);
}

bool Usages::isOther(WordReading &reading, const QString &right, TextRange window, int at)
{
    const QChar wanted = right[at - window.start];
    const QChar written = reading.text()[at];
    const bool isMistaken = right.size() >= kLong ? mayBeMistaken(written, wanted) : areEasilyMistaken(written, wanted);
    constexpr qsizetype kSlogan = 8; // “双随机、一公开”, with its marks
    if (isQuoted(right) && right.size() >= kSlogan && isHan(wanted) && isHan(reading.text()[at]))
        return true;
    if (isMistaken && isHan(wanted) && (right.size() >= kPlain || isQuoted(right)))
        return true;
    if (mayBeLeftOut(wanted) && !isMistaken) // 机治 for 机制 is no word without its 制
        return false;
    const bool isFirst = at == window.start;
    const bool isLast = at + 1 == window.end();
    if (right.startsWith(u'谁')) // 谁立案谁负责, 谁主管谁尽责
        return false;
    if (isQuoted(right) && !isMistaken) // “最多访一次”: whoever quotes may have a name of his own
        return false;
    if (right.size() >= kLonger) // 童车产品质量: at its ends the character may belong to another word
        return reading.isLeftOver(at) && (!isFirst || reading.isEdge(at - 1)) && (!isLast || reading.isEdge(at + 1));
    if (!isMistaken)
        return false;
    if (right.size() > 2)
        return reading.isLeftOver(at);
    const int neighbour = at == window.start ? at + 1 : at - 1;
    const bool isOfBody = isOfRegion(written) && !reading.isEdge(at + 1); // 请市中级人民法院
    if (isParticle(written) || isOfBody)
        return false; // 一处为护坡
    const auto isWord = [&](int position) {
        return isOfficeWord(reading.text()[position]) || standsInAnySentence(reading.text()[position]);
    };
    if (isBesideFreeOne(reading, window, at) || isOfEveryReport(reading, right, window, at))
        return !isOfLonger(reading, window) && !isOfPlaceName(reading.text(), window)
            && !isBehindNumber(reading.text(), window);
    return reading.isBreak(window.start + 1) && !reading.isRight(window.start) && !reading.isRight(window.start + 1)
        && !(isWord(at) && isWord(neighbour)) // 审及, 每起约
        && (reading.isLeftOver(at) || reading.isLeftOver(neighbour));
}

/// 矛盾解在屯里, 联机制, 一警一法律顾问: without a character, or with one that nobody takes for the right one, short
/// words and everyday ones may be others that no list has.
bool Usages::isSure(const Usage &usage, QStringView written, const WrittenSlip &slip)
{
    const bool isShort = usage.isEveryday || usage.right.size() < kLonger;
    switch (slip.kind) {
    case SlipKind::Missing:
        return !isShort && !usage.right.startsWith(QStringLiteral("进一步")); // 进一步强监管
    case SlipKind::Swapped:
        return !usage.isEveryday;
    case SlipKind::Other:
        return usage.right.size() > kLonger || hasQuotes(usage.right)
            || mayBeMistaken(written[slip.position], usage.right[slip.position]);
    case SlipKind::Added:
        return !usage.isEveryday || usage.right.size() == 2; // 为侨企服务, 审批谁服务
    case SlipKind::Doubled:
        return true;
    }
    Q_UNREACHABLE();
}

/// 行政执法调研 is no 行政执法权. But 民主集中治, 议事听.
bool Usages::isOfShorter(WordReading &reading, const QString &right, TextRange window, int position) const
{
    const int at = window.start + position;
    const bool isLast = position + 1 == right.size();
    const bool isShorter =
        (isLast && m_right.contains(right.chopped(1))) || (position == 0 && m_right.contains(right.mid(1)));
    const bool isPlain = right.size() >= kPlain || (isLast && reading.isEdge(at + 1)); // 议事听、
    return isShorter && !(isPlain && areEasilyMistaken(reading.text()[at], right[position]) && reading.isLeftOver(at));
}

void Usages::checkWindow(WordReading &reading, const Usage &usage, TextRange window, QList<GarbledUsage> &found) const
{
    const QStringView text = reading.text();
    if (window.start < 0 || window.end() > int(text.size())
        || (!found.isEmpty() && window.start < found.last().range.end()))
        return;
    if (window.end() < int(text.size()) && text[window.end()] == u'〔')
        return; // 环执法〔2019〕42号
    const QStringView written = text.mid(window.start, window.length);
    const std::optional<WrittenSlip> slip = slipBetween(written, usage.right);
    if (!slip || !isLookedFor(slip->kind, usage.right.size()) || (isHanOnly(usage.right) && !isHanOnly(written))
        || (isOfEach(written) && isOfEach(usage.right)) || m_right.contains(written.toString())
        || m_right.contains(withoutQuotes(written)) || reading.isWithinName(window))
        return;
    if (slip->kind == SlipKind::Other && slip->position + 1 == written.size()
        && isHowMany(written, text.mid(window.end())))
        return;
    if (usage.isPhrase && slip->kind != SlipKind::Other && slip->kind != SlipKind::Doubled)
        return; // 化解…行政 may be anything
    if (slip->kind == SlipKind::Other && isOfShorter(reading, usage.right, window, slip->position))
        return;
    const bool isUnit = window.start > 0 && text[window.start - 1].isDigit(); // 3处处置, 5项项目
    if (slip->kind == SlipKind::Doubled && slip->position == 1 && isUnit)
        return;
    const bool isPhrase = usage.right.size() >= kLong;
    if (!(isPhrase && (!usage.isEveryday || slip->kind == SlipKind::Other)) && reading.isInTitle(window.start))
        return;
    if (usage.right.size() == 2
        && (reading.isWithinQuotes(window) || mayMeet(written, slip->kind) || isResultBehind(text, window.start)
            || isDeniedDeed(text, window.start)))
        return; // “在矫通”; 年检已全面完成
    const bool isOfPair = usage.right.size() == 2 && slip->kind == SlipKind::Added;
    if (usage.isEveryday || isOfPair ? isEverydaySlip(reading, usage.right, window, *slip)
                                     : isGarbled(reading, usage.right, window, *slip))
        found << GarbledUsage {
            window, usage.right, slip->kind, usage.term, isSure(usage, written, *slip), window.start + slip->position};
}

} // namespace nianbao
