// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/strayletters.h"

#include "core/proofread/rules/lostunits.h"
#include "core/text/wordbreaks.h"

#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

bool isLatin(QChar character)
{
    const QChar small = character.toLower();
    return small >= u'a' && small <= u'z';
}

/// Whether the character is a letter with no other beside it and no digit: no APP, 5G, A4.
bool isLone(const QString &text, int position)
{
    const auto isJoined = [&](int beside) {
        return beside >= 0 && beside < int(text.size()) && text[beside].isLetterOrNumber() && !isHan(text[beside]);
    };
    return isLatin(text[position]) && !isJoined(position - 1) && !isJoined(position + 1);
}

bool isBetweenHan(const QString &text, int position)
{
    return position > 0 && position + 1 < int(text.size()) && isHan(text[position - 1]) && isHan(text[position + 1]);
}

QStringView partBefore(const QString &text, int position, int reach)
{
    return QStringView(text).left(position).right(reach);
}

QStringView partBehind(const QString &text, int position, int reach)
{
    return QStringView(text).mid(position + 1, reach);
}

/// A方案, 甲方x公司: capitals and the first small letters stand for names.
bool isNaming(QChar letter)
{
    return letter.isUpper() || QStringView(u"abcdx").contains(letter);
}

/// A类, B超, K歌, C位, T台, U盘, V形, A镇, n个: what a letter is put before.
bool isBeforeItsNoun(const QString &text, int position)
{
    constexpr QStringView kNouns(u"类级股型形字站台位超光线轴盘盾端歌吧房恤版面点区座口照证票签档等轮款项条图表套号码"
                                 u"次种年月日天元倍名人户家张份个件队组班值维均金粉豆宝币群友弹民领弯梁桥牌池细染族片"
                                 u"反蛋二热调网场为栋幢楼馆");
    constexpr QStringView kNamed(u"方地标段层室厅库仓井门窗岗角卷本局院所校园村镇乡县市省州国厂店司行某公企"
                                 u"单案课基大船车机品包铺柜塔路街岛药商酒餐女先章记办射肽选情阶步时产客供柱轨道专罩货");
    static const PlainWords kLong(u"小区|小组|街道|社区|学校|集团|银行|医院|部门|平台|系统|模块|工程");
    static const PlainWords kTerms(u"检验|射线|语言|计划|抗原|曲线|世代|时代"); // t检验
    static const PlainWords kOthers(u"国家|国务|国有|国际|国土|行政|行为|行业|公安|公开|公共|公众|公平|公正|公示|公益|"
                                    u"市场|市委|市政|市级|县委|县级|县政|省委|省级|方面|方式|地方|机制|课题"); // a国家
    const QChar next = text[position + 1];
    const QStringView behind = partBehind(text, position, 2);
    return kNouns.contains(next) || kTerms.begin(behind)
        || (isNaming(text[position]) && !kOthers.begin(behind) && (kNamed.contains(next) || kLong.begin(behind)));
}

/// 甲A乙B, 大V, 维生素C: what makes one word with a letter; a small one of those that no name is made of does not.
bool isBehindItsWord(const QString &text, int position)
{
    return QStringView(u"甲乙丙丁加蓝黄橙金某素").contains(text[position - 1])
        || (QStringView(u"大小老阿").contains(text[position - 1])
            && !QStringView(u"fghjklmopqrtuwyz").contains(text[position]));
}

/// 以A为例, 同A学生: beside a particle it is a name, even where 以为 and 同学 are words.
bool isNameInSentence(const QString &text, int position)
{
    constexpr QStringView kParticles(u"以与对向和为同被把将由从在给让比按跟等的之是有经因到及或");
    return isNaming(text[position])
        && (kParticles.contains(text[position - 1]) || kParticles.contains(text[position + 1]));
}

/// 按b计, 每g含, 12万t煤, 第b条; 方案a, 当事人b: what a sign, a unit or a name stands behind.
bool isBehindItsNoun(const QString &text, int position)
{
    constexpr QStringView kSigned(u"以按每为是用设当令取记即到至于万亿千百十余多几半方第图表附号型级类");
    constexpr QStringView kNamed(u"人者告方案项题点地组区司块栏列骤形款段式栋楼业");
    constexpr int kWord = 2; // characters
    const QChar before = text[position - 1];
    if (partBefore(text, position, kWord) == u"专业")
        return false;
    return kSigned.contains(before) || (isNaming(text[position]) && kNamed.contains(before));
}

/// 推广融e通平台, 上线警e办: with e, i, u, v names are made that look like a word.
bool mayBeBrand(const QString &text, int position)
{
    constexpr QStringView kLetters(u"eiuv");
    constexpr QStringView kEndings(
        u"通贷家站网路办点企居行生安民法警保税购付融达友卡券信宝桥房校学医康农社区务动政党志支时"
        u"证商票码慧云业解聘育疗助援师批管用光风建习化游老造裁讼课");
    constexpr int kReach = 10; // characters
    static const PlainWords kBehind(u"平台|系统|小程序|终端|模式|品牌|软件|应用|公众号|产品|栏目|专栏|工作室|服务");
    static const PlainWords kBefore(u"推广|推出|上线|打造|开通|开发|创新|依托|运用|利用|通过|使用|开设|启用");
    return kLetters.contains(text[position].toLower())
        && (kEndings.contains(text[position + 1]) || kBehind.isIn(partBehind(text, position, kReach))
            || kBefore.isIn(partBefore(text, position, kReach)));
}

/// 实e现, 自j然: whether both sides are one word of which the letter leaves a part over.
bool breaksWord(const QString &text, int position)
{
    constexpr int kReach = 8; // characters
    int start = position;
    while (start > 0 && position - start < kReach && isHan(text[start - 1]))
        --start;
    int end = position + 1;
    while (end < int(text.size()) && end - position <= kReach && isHan(text[end]))
        ++end;
    const QString before = text.mid(start, position - start);
    const QString behind = text.mid(position + 1, end - position - 1);
    if (wordBreaks(before + behind).contains(int(before.size())))
        return false;
    const QList<int> left = wordBreaks(before);
    const QList<int> right = wordBreaks(behind);
    return left[left.size() - 2] + 1 == int(before.size()) || right[1] == 1;
}

/// 推进x交通, 乡p便民: elsewhere these two are signs, 长x宽, 第x条, p值.
bool isSeldomSign(const QString &text, int position)
{
    constexpr QStringView kBesideX(u"长宽高厚深径第设令求若当式数取值某为是于年月日甲乙丙丁");
    constexpr QStringView kBehindP(u"值图站盘");
    const QChar before = text[position - 1];
    const QChar behind = text[position + 1];
    if (text[position] == u'x')
        return !kBesideX.contains(before) && !kBesideX.contains(behind);
    return text[position] == u'p' && !kBehindP.contains(behind);
}

/// Small letters that are no sign, no unit and no play on a word: where nothing calls for one, it is stray. n is a
/// number where another stands before it: 一网n端.
bool isSeldomByRight(const QString &text, int position)
{
    constexpr int kReach = 8; // characters
    constexpr QStringView kNumerals = u"0123456789+＋一二三四五六七八九十两几";
    const QStringView before = partBefore(text, position, kReach);
    return text[position] == u'n'
        ? std::none_of(before.begin(), before.end(), [&](QChar each) { return kNumerals.contains(each); })
        : QStringView(u"abcdfghjklmoqrstuwyz").contains(text[position]) || isSeldomSign(text, position);
}

/// 分w类: before a noun that other letters are put before, too; Z字形, Y轴, Q版, F座 are made with these.
bool isNeverBefore(QChar letter, QChar behind)
{
    constexpr QStringView kNouns(u"类级区户证面表点线位条件项次站");
    return QStringView(u"fjwyz").contains(letter) && kNouns.contains(behind);
}

/// 负责g人, 宪法j日: nobody and no day is called by these.
bool isNeverAnybody(QChar letter, QChar behind)
{
    return QStringView(u"fghjklqrswyz").contains(letter) && QStringView(u"人日家个").contains(behind);
}

/// 南江e省: no province and no county is called so.
bool isBeforePlace(const QString &text, int position)
{
    return QStringView(u"efghijklopqrstuvwyz").contains(text[position])
        && QStringView(u"省县").contains(text[position + 1])
        && !QStringView(u"在为到从各跨每某有是由以及和与至").contains(text[position - 1]);
}

/// 街a道: both sides are one word, and the small letter names no 道.
bool isWithinWord(const QString &text, int position)
{
    constexpr qsizetype kOne = 2; // ends of one word
    const QString both = QString(text[position - 1]) + text[position + 1];
    return QStringView(u"abcd").contains(text[position]) && wordBreaks(both).size() == kOne
        && breaksWord(text, position);
}

/// The letters that stand by themselves in the text: A方案和B方案 are told apart by them.
QSet<QChar> loneLettersOf(const QString &text)
{
    QSet<QChar> letters;
    for (int position = 0; position < int(text.size()); ++position) {
        if (isLone(text, position))
            letters << text[position];
    }
    return letters;
}

bool isInRow(const QSet<QChar> &letters, QChar letter)
{
    return letters.contains(QChar(letter.unicode() - 1)) || letters.contains(QChar(letter.unicode() + 1));
}

} // namespace

LoneLetters::LoneLetters(const Manuscript &manuscript)
{
    for (const PrintedLine &line : manuscript.lines()) {
        const QString &text = line.plain;
        for (int position = 0; position < int(text.size()); ++position) {
            if (!isLone(text, position))
                continue;
            if (position > 0 && isHan(text[position - 1]))
                ++m_pairs[text.mid(position - 1, 2).toLower()];
            if (position + 1 < int(text.size()) && isHan(text[position + 1]))
                ++m_pairs[text.mid(position, 2).toLower()];
        }
    }
}

/// 律师e站 and, elsewhere, “普法e站”: nobody slips twice in one way.
bool LoneLetters::isName(const QString &text, int position) const
{
    return m_pairs.value(text.mid(position - 1, 2).toLower()) > 1 || m_pairs.value(text.mid(position, 2).toLower()) > 1;
}

QList<StrayLetter> LoneLetters::strayIn(const PrintedLine &line) const
{
    QList<StrayLetter> stray;
    const QString &text = line.plain;
    if (m_pairs.isEmpty())
        return stray;
    QSet<QChar> letters;
    int quotes = 0;
    int brackets = 0;
    for (int position = 0; position < int(text.size()); ++position) {
        const QChar letter = text[position];
        quotes += int(letter == u'“') - int(letter == u'”');
        brackets += int(letter == u'（') - int(letter == u'）');
        if (quotes > 0 || !isLone(text, position) || !isBetweenHan(text, position) || isName(text, position))
            continue;
        if (letters.isEmpty())
            letters = loneLettersOf(line.plain);
        if (isInRow(letters, letter) || mayBeBrand(text, position) || isBehindItsWord(text, position))
            continue;
        const bool isBefore = isBeforeItsNoun(text, position) && !isNeverAnybody(letter, text[position + 1]);
        const bool isBroken = !isNameInSentence(text, position)
            && (isBefore && !isNeverBefore(letter, text[position + 1]) ? isWithinWord(text, position)
                                                                       : breaksWord(text, position));
        const bool isNamed = line.isNamed({position, 1}); // 《重Q大事项集体决策制度》
        if (isBroken || isBeforePlace(text, position)
            || (!isNamed && brackets <= 0 && !isBefore && isSeldomByRight(text, position)
                && !isBehindItsNoun(text, position)))
            stray << StrayLetter {position, isBroken && !QStringView(u"oOlI").contains(letter)}; // 二O一八年
    }
    return stray;
}

} // namespace nianbao
