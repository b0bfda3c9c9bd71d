// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/names/knowntitles.h"

#include "core/proofread/names/titlekinds.h"
#include "core/proofread/names/titleslips.h"
#include "core/proofread/textrange.h"
#include "core/text/likecharacters.h"
#include "core/text/wordbreaks.h"

#include <QRegularExpression>
#include <QVarLengthArray>

#include <algorithm>
#include <limits>
#include <utility>

namespace nianbao {

namespace {

constexpr int kMostSlips = 3; // characters by which a title may differ from what it is meant to be

constexpr int kNever = std::numeric_limits<int>::max();

constexpr QStringView kState(u"中华人民共和国");

/// Insertions, deletions and substitutions between two texts; more than `kMostSlips` is not told exactly.
int slipsBetween(QStringView one, QStringView other)
{
    if (qAbs(one.size() - other.size()) > kMostSlips)
        return kMostSlips + 1;
    QVarLengthArray<int, 128> row(other.size() + 1);
    for (int column = 0; column < row.size(); ++column)
        row[column] = column;
    for (qsizetype line = 0; line < one.size(); ++line) {
        int diagonal = row[0];
        row[0] = int(line) + 1;
        for (qsizetype column = 0; column < other.size(); ++column) {
            const int replaced = diagonal + int(one[line] != other[column]);
            diagonal = row[column + 1];
            row[column + 1] = std::min({replaced, row[column] + 1, diagonal + 1});
        }
    }
    return row.back();
}

std::bitset<256> lettersOf(const QString &text)
{
    std::bitset<256> letters;
    for (const QChar character : text)
        letters.set(character.unicode() % letters.size());
    return letters;
}

/// What differs between two texts: from the first to the last place where they are not alike.
TextRange differing(QStringView one, QStringView other)
{
    int start = 0;
    while (start < one.size() && start < other.size() && one[start] == other[start])
        ++start;
    int tail = 0;
    while (tail < one.size() - start && tail < other.size() - start
        && one[one.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    return {start, int(one.size()) - tail - start};
}

bool hasNumeral(QStringView text)
{
    constexpr QStringView kNumerals(u"0123456789一二三四五六七八九十〇");
    return std::any_of(text.begin(), text.end(), [&](QChar character) { return kNumerals.contains(character); });
}

/// 安全产生法 for 安全生产法, 法治教育宣传法 for 法治宣传教育法.
bool isSwapped(QStringView one, QStringView other)
{
    const TextRange here = differing(one, other);
    constexpr int kWords = 4; // characters: 教育宣传 for 宣传教育
    if (one.size() != other.size() || (here.length != 2 && here.length != kWords))
        return false;
    const int half = here.length / 2;
    return one.mid(here.start, half) == other.mid(here.start + half, half)
        && one.mid(here.start + half, half) == other.mid(here.start, half);
}

/// Short names of the state's own laws are a closed set: there a character more or less is a slip too, as 复议法 and
/// 食品卫生安全法 are.
bool isSlipOfLaw(const QString &name, const QString &known, int slips)
{
    if (!name.endsWith(u'法') || !known.endsWith(u'法') || slips >= kMostSlips)
        return false;
    const bool isLonger = slips == int(name.size() - known.size());
    const bool isShorter = slips == int(known.size() - name.size());
    constexpr int kShortest = 3; // characters
    constexpr int kCut = 2; // 监法 for 监察法
    const bool isCut = isShorter && name.size() == kCut && slips == 1;
    return isCut
        || (qMin(name.size(), known.size()) >= kShortest
            && (isLonger || isShorter || (slips == 1 && name.size() == known.size())));
}

/// 信访访工作条例, 信工作条例 for 信访工作条例: nobody names a document of his own so.
bool isRepeatedOrLost(const QString &name, const QString &known)
{
    constexpr int kShortest = 6; // characters
    if (known.size() < kShortest || slipsBetween(name, known) != 1)
        return false;
    const int at = differing(name, known).start;
    return name.size() < known.size() || (name.size() > known.size() && at > 0 && name[at] == name[at - 1]);
}

/// 行处罚法 for 行政处罚法: the state's laws of five characters and more are known by their whole names or by very
/// short ones, as 行诉法.
bool isLostOfLaw(const QString &name, const QString &known)
{
    constexpr int kShortest = 5; // characters
    return known.size() >= kShortest && name.size() + 1 == known.size() && name.endsWith(u'法') && known.endsWith(u'法')
        && !known.endsWith(u"办法") && slipsBetween(name, known) == 1;
}

/// 中华人民共和国明法典.
bool isLikeOne(const QString &name, const QString &known)
{
    const TextRange here = differing(name, known);
    return name.size() == known.size() && here.length == 1 && mayBeMistaken(name[here.start], known[here.start]);
}

/// 传染病预防法 for 传染病防治法: of the state's laws all names are known, so that another word in one of them is no
/// law.
bool isLawWithOtherWord(const TitleParts &parts, const QString &known, int slips)
{
    constexpr int kShortest = 5; // characters
    constexpr int kWord = 2;
    return parts.issuer == kState && slips == kWord && known.size() >= kShortest && known.size() == parts.name.size()
        && known.endsWith(u'法') && parts.name.endsWith(u'法') && !parts.name.endsWith(u"办法")
        && differing(parts.name, known).length == kWord;
}

/// Whether what stands in the range, with the words it is part of, is nothing but words of two characters and more.
bool isReadable(const QString &title, TextRange range)
{
    const QList<int> breaks = wordBreaks(title);
    for (qsizetype index = 0; index + 1 < breaks.size(); ++index) {
        const bool isTouched = breaks[index] < range.end() && breaks[index + 1] > range.start;
        if (isTouched && breaks[index + 1] - breaks[index] < 2)
            return false;
    }
    return true;
}

/// 医疗广告管理办法 is not 医疗质量管理办法 with a slip, 乳业条例 not 农业条例, 城市管理办法 not what is left of
/// 城市管理执法办法, nor 行政处罚实施办法 of 水行政处罚实施办法: where other words stand, or a word less, it is another
/// document.
bool isOfOtherWords(const QString &name, const QString &known)
{
    constexpr int kShort = 7; // characters
    constexpr int kWithWord = 10; // in which a word more or less says something else
    constexpr int kSubject = 3; // of what a title is about
    static const QRegularExpression kOfTrade( // 农机行政处罚程序规定, 林业行政处罚程序规定: each trade has its own
        QStringLiteral("^.{2,4}?(?:综合)?(?:行政(?:处罚|复议|许可|执法)|(?:监督)?管理)"));
    const TextRange here = differing(name, known);
    const TextRange there = differing(known, name);
    if (here.length == 0 && there.length == 1)
        return there.start == 0 && isReadable(name, {0, 1});
    const bool isShared = known.size() > kShort && here.length == 2 && there.length == 2 // 经营环境 for 营商环境
        && (name[here.start] == known[there.start + 1] || name[here.start + 1] == known[there.start]);
    bool isLike = isShared;
    for (int at = 0; at < qMin(here.length, there.length); ++at)
        isLike |= mayBeMistaken(name[here.start + at], known[there.start + at]);
    const bool isDoubled = here.length == 1 && here.start > 0 && name[here.start] == name[here.start - 1];
    if (here.length > 0 && here.start < kSubject && !isLike && !isDoubled)
        return kOfTrade.match(known).hasMatch() || isReadable(name, here);
    if (here.length != there.length)
        return known.size() < kWithWord && there.length > 1;
    if (here.length == 1)
        return known.size() < kShort && !isLike;
    return !isLike || (!isShared && isReadable(name, here));
}

/// 法制审查 for 法制审核, 管理条例 for 条例. What is not a law of the state is copied by others below it with words
/// of their own: there only a character that is another one inside of the name is a slip.
bool isSlip(const TitleParts &parts, const QString &known, int slips)
{
    constexpr int kTiny = 4; // characters: 水法, 民法典
    constexpr int kShort = 7; // up to them one character is much
    constexpr int kMiddle = 12;
    constexpr int kLong = 20;
    if (slips == 0 || slips > (known.size() < kMiddle ? kMostSlips - 1 : kMostSlips))
        return false;
    const TextRange here = differing(parts.name, known);
    const TextRange there = differing(known, parts.name);
    if (hasNumeral(parts.name.mid(here.start, here.length)) && hasNumeral(known.mid(there.start, there.length)))
        return false; // 第七个五年规划, 第八个五年规划
    const QString wanted = known.mid(there.start, there.length);
    if (wanted == u"中国" || wanted == u"纲要")
        return false; // 《法治河南建设规划》, 《法治政府建设实施方案》: of a place's own
    const bool isOtherScope = parts.name.endsWith(known) || known.endsWith(parts.name);
    if (parts.issuer.isEmpty() && isOtherScope && slips > 1)
        return false; // 安全生产条例, 煤矿安全生产条例
    if (parts.issuer.isEmpty() && (isOfOtherWords(parts.name, known) || haveOtherKinds(parts.name, known)))
        return false;
    const bool isOneForOne = parts.name.size() == known.size() && here.length == slips;
    if (known.startsWith(u"关于") && parts.issuer.isEmpty()) {
        constexpr int kKind = 4; // characters: 指导意见
        return isRepeatedOrLost(parts.name, known)
            || (isOneForOne && here.end() <= parts.name.size() - kKind
                && slips <= (known.size() < kLong ? 1 : kMostSlips - 1));
    }
    if (known.size() < kShort)
        return isRepeatedOrLost(parts.name, known) || isLostOfLaw(parts.name, known)
            || (isOneForOne && slips == 1 && known.size() >= kTiny)
            || (parts.issuer == kState && (isSlipOfLaw(parts.name, known, slips) || isLikeOne(parts.name, known)));
    return known.size() >= kMiddle || here.length <= slips;
}

/// 推进 for 、推进: reading a file takes out the space that stands there in print.
QString withoutMarks(QString name)
{
    static const QRegularExpression kMarks(QStringLiteral("[、“”‘’《》〈〉 　]"));
    return name.remove(kMarks);
}

/// 浙江省综合行政执法条例: other places have one of the same name.
bool isOfPlace(const QString &name)
{
    static const QRegularExpression kForm(QStringLiteral("^[一-龥]{2,3}(?:省|(?<!城)市(?![场容政]))|^海南自由贸易港"));
    return kForm.match(name).hasMatch();
}

bool isBetter(const Term &term, const Term &other)
{
    const auto rank = [](const Term &one) {
        return (one.kind == TermKind::Document ? 2 : 0) + int(!one.source.isEmpty() && one.date.isValid());
    };
    return rank(term) > rank(other);
}

} // namespace

KnownTitles::KnownTitles(const Terms &terms, int year)
    : m_year(year)
{
    static const QRegularExpression kName(QStringLiteral("^《?([^《》]{2,60})》?$"));
    for (const Term &term : terms.all()) {
        const bool isTitle = term.kind == TermKind::Document || term.kind == TermKind::Law
            || (term.kind == TermKind::Event && term.right.startsWith(u'《'));
        if (!isTitle || term.to < year) // renamed since: 市场监督管理行政处罚程序暂行规定
            continue;
        if (const QRegularExpressionMatch name = kName.match(term.right); name.hasMatch())
            add(term, name.captured(1)); // one with another in its name is compared by no rule
    }
    for (const Term &term : terms.all()) { // when a known law or document came, an event may say
        if (term.kind == TermKind::Event && m_since.contains(term.right))
            m_since[term.right] = qMax(m_since.value(term.right), term.from);
    }
    for (auto edition = m_since.cbegin(); edition != m_since.cend(); ++edition) {
        KnownTitle &known = m_known[m_byName.value(titleParts(edition.key()).name)];
        known.since = qMin(known.since, edition.value());
    }
}

void KnownTitles::add(const Term &term, const QString &title)
{
    const TitleParts parts = titleParts(title);
    m_since[title] = qMax(m_since.value(title), term.from);
    if (!parts.issuer.isEmpty())
        m_issuers[parts.name].insert(parts.issuer);
    const auto before = m_byName.constFind(parts.name);
    if (before == m_byName.constEnd()) {
        m_byName.insert(parts.name, m_known.size());
        m_known << KnownTitle {&term, parts.issuer, parts.name, lettersOf(parts.name), kNever, isOfPlace(parts.name)};
    } else if (isBetter(term, *m_known[*before].term)) {
        m_known[*before].term = &term;
    }
}

const KnownTitle *KnownTitles::find(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? nullptr : &m_known[*found];
}

const MeantTitles &KnownTitles::meantBy(const QString &title)
{
    const auto seen = m_seen.constFind(title);
    return seen != m_seen.constEnd() ? *seen : *m_seen.insert(title, search(titleParts(title)));
}

QString KnownTitles::issuerMeantBy(const QString &title) const
{
    constexpr int kShortest = 5; // characters: 司法部, 司法厅
    const qsizetype at = title.indexOf(QStringLiteral("关于"));
    if (at < kShortest - 1)
        return {};
    const QString written = title.left(at);
    for (const QString &issuer : issuersOf(title.mid(at))) {
        const int slips = slipsBetween(written, issuer);
        const bool isNear = slips > 0 && slips <= (written.size() == issuer.size() ? 1 : 2);
        if (issuer.size() >= kShortest && (isNear || isSwapped(written, issuer)))
            return issuer;
    }
    return {};
}

qsizetype KnownTitles::damagedState(const QString &title) const
{
    constexpr int kMost = 2; // characters
    for (qsizetype length = kState.size() - kMost; length <= qMin(title.size(), kState.size() + kMost); ++length) {
        const QString law = title.mid(length);
        const int slips = find(law) ? slipsBetween(QStringView(title).left(length), kState) : 0;
        if (slips > 0 && slips <= kMost)
            return length;
    }
    return 0;
}

MeantTitles KnownTitles::search(const TitleParts &parts) const
{
    constexpr int kOtherKind = 2; // as many slips as 条例 for 办法 has characters
    constexpr qsizetype kMostTold = 3;
    const std::bitset<256> letters = lettersOf(parts.name);
    QList<std::pair<int, const KnownTitle *>> near; // by how many characters they differ
    QList<std::pair<int, const KnownTitle *>> ofOtherWord;
    for (const KnownTitle &known : m_known) {
        const bool mayBe =
            (letters & ~known.letters).count() <= kMostSlips && (known.letters & ~letters).count() <= kMostSlips;
        if (!mayBe || known.since > m_year || isLocalKind(parts, known))
            continue;
        const int slips = slipsBetween(parts.name, known.name);
        if (known.isOfPlace && (slips > 1 || !known.name.startsWith(provinceOf(parts.name))))
            continue;
        if (isOtherKind(parts, known))
            near << std::pair(kOtherKind, &known);
        else if (isSwapped(parts.name, known.name))
            near << std::pair(1, &known);
        else if (isSlip(parts, known.name, slips))
            near << std::pair(slips, &known);
        else if (isLawWithOtherWord(parts, known.name, slips))
            ofOtherWord << std::pair(slips, &known);
    }
    if (near.isEmpty() && ofOtherWord.size() == 1) // of two nobody knows which is meant
        near = ofOtherWord;
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    MeantTitles meant;
    for (const auto &[slips, known] : std::as_const(near)) {
        if (slips <= near.first().first + 1 && meant.titles.size() < kMostTold)
            meant.titles << known;
    }
    const bool isOne = meant.titles.size() == 1;
    meant.isCertain = isOne && near.first().first == 1;
    meant.isMarksOnly = isOne && withoutMarks(meant.titles.first()->name) == withoutMarks(parts.name);
    return meant;
}

} // namespace nianbao
