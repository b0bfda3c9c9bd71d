// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/lostcounts.h"

#include "core/proofread/rules/lostunits.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr int kBefore = 12; // characters that are looked at before a unit
constexpr int kBehind = 16;

/// Numbers in words, and what stands before a unit in a number's stead: 多次, 每件, 该项, 第件.
bool isNumberWord(QChar character)
{
    return character.isDigit()
        || QStringView(u"一二三四五六七八九十百千万亿两俩几多余数半零〇各每首整诸该此这那哪某逐前后上下本第")
               .contains(character);
}

/// Whether what stands before the unit is neither a number nor the rest of a word that ends in it.
bool isApart(const LostUnit &unit, QChar last)
{
    return (isHan(last) || QStringView(u"”）■").contains(last)) && !isNumberWord(last) && !unit.ownWords.contains(last);
}

/// 增至名, 不少于次: there a number has to come, whatever the unit.
bool isBehindComparison(QStringView before, QChar unit)
{
    static const PlainWords kTo(
        u"增至|减至|增加到|减少到|降至|升至|压减到|精简到|缩短至|缩短到|压缩至|发展到|扩大到|扩展到|提高至|攀升至|"
        u"扩充到|上升到|下降到|增至今年的|净增|累计达到");
    static const PlainWords kOther(
        u"不少于|不低于|不超过|不多于|少于|多于|只有|仅有|剩余|实有|达到"); // 只有人 are people
    static const PlainWords kChange(u"增加|减少");
    static const PlainWords kThan(u"比|较|上年|去年");
    if (unit == u'元' && (before.endsWith(u'万') || before.endsWith(u'亿')))
        before.chop(1);
    if (kChange.endOf(before))
        return kThan.isIn(before) || QStringView(u"件份名起场期次项个").contains(unit);
    return kTo.endOf(before) || (!QStringView(u"人家元户").contains(unit) && kOther.endOf(before));
}

/// 31件、件和58件; 213批、人次: behind a count and a mark of pause.
bool isBehindCount(QStringView before)
{
    constexpr qsizetype kCount = 3; // characters: 1件、
    if (before.size() < kCount || !QStringView(u"、和").contains(before.back()))
        return false;
    return QStringView(u"件个批户人起份名项次%").contains(before[before.size() - 2])
        && before[before.size() - kCount].isDigit();
}

/// 比上年的次减少335次, 由件增至20件, 是上年次的3倍.
bool isThenOfComparison(QStringView before, QChar unit, QStringView behind)
{
    static const PlainWords kThen(u"年的|年度的|同期的|年初的|上年|去年|同期");
    static const PlainWords kFrom(u"由|从");
    static const PlainWords kChange(
        u"减少|增加|增长|下降|上升|提高|精简|压减|发展|增至|降|缩短|攀升|扩大|扩充|扩展|净增|增幅");
    const bool isChanged =
        kChange.begin(behind) || (behind.size() > 1 && behind.startsWith(u'的') && behind[1].isDigit());
    return isChanged
        && ((unit != u'人' && kThen.endOf(before)) || (!QStringView(u"家部").contains(unit) && kFrom.endOf(before)));
}

/// 实际公示条，公示率40%; 合格卷（合格率30%）: the rate is reckoned of it.
bool isNamedByRate(QStringView before, QStringView behind)
{
    constexpr qsizetype kLongest = 4; // characters of what is done
    if (!behind.startsWith(u'，') && !behind.startsWith(u'（'))
        return false;
    const QStringView rate = behind.mid(1, behind.indexOf(u'率') - 1);
    if (!behind.contains(u'率') || rate.size() < 2 || rate.size() > kLongest)
        return false;
    const bool isTurned = rate.size() == kLongest // 发现问题户，问题发现率12%
        && before.chopped(2).endsWith(rate.right(2)) && before.endsWith(rate.left(2));
    return before.endsWith(rate) || isTurned;
}

/// 县级万元、乡镇40万元: among others of its row that have their number.
bool isMoneyInRow(QStringView before, QStringView behind)
{
    if (before.size() < 2 || !before.endsWith(u'万') || isNumberWord(before[before.size() - 2]))
        return false;
    const qsizetype earlier = before.lastIndexOf(u"万元、");
    const QStringView next = behind.mid(1, behind.indexOf(u"万元") - 1);
    const bool isFollowed =
        behind.startsWith(u'、') && behind.contains(u"万元") && !next.isEmpty() && next.back().isDigit();
    return isFollowed || (earlier > 0 && before[earlier - 1].isDigit());
}

/// Where a count ends; 以上 and 左右 go with a number as well.
bool isEnded(QStringView behind, QChar unit)
{
    static const PlainWords kEnds(u"，|。|；|）|（|：|以上|左右");
    return kEnds.begin(behind) || (unit != u'项' && behind.startsWith(u'、')); // 取消项、新增项 are names of columns
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

/// 许可件、服务件、投诉件; 抽查户次、问题数量: one of several names, of which none has a number.
bool isNameInList(QStringView before, QStringView behind)
{
    const qsizetype pause = before.lastIndexOf(u'、');
    if (pause >= 0 && !hasDigit(before.left(pause)))
        return true;
    const QStringView next = behind.mid(1, behind.indexOf(u'、', 1) - 1);
    return behind.startsWith(u'、') && !hasDigit(next);
}

/// 、16件: the next of the row is nothing but a number of the same unit.
bool isNextCounted(QStringView behind, QChar unit)
{
    if (!behind.startsWith(u'、'))
        return false;
    const auto end = std::find_if_not(behind.begin() + 1, behind.end(), [](QChar each) { return each.isDigit(); });
    return end != behind.begin() + 1 && end != behind.end() && *end == unit;
}

/// With the end of what is counted behind it.
bool isLostAtEnd(QChar character, const LostUnit &unit, QStringView before, QStringView behind)
{
    static constexpr QStringView kMaterial = u"个项家处场期部元条"; // 5起、场所
    static constexpr QStringView kOfThings = u"件部起份宗次场个"; // 的人 and 的家 are people and homes
    const QChar last = before.isEmpty() ? QChar(u'。') : before.back();
    if (unit.isAlone && isApart(unit, last) && !isNameInList(before, behind))
        return true;
    const bool isCompound = before.size() > 1 && before[before.size() - 2].isDigit(); // 127批次
    const bool isOneOfEach = before.contains(u"分别") && isNextCounted(behind, character);
    const bool isPeopleOfCases = character == u'人' && last == u'件' && isCompound;
    return unit.behind.endOf(before) || isBehindComparison(before, character) || isNamedByRate(before, behind)
        || (isBehindCount(before) && !kMaterial.contains(character)) || (last == u'的' && kOfThings.contains(character))
        || (isOneOfEach && isApart(unit, last) && !isCompound) || isPeopleOfCases
        || (character == u'元' && isMoneyInRow(before, behind));
}

/// Within a clause.
bool isLostWithin(QChar character, const LostUnit &unit, QStringView before, QStringView behind)
{
    static const PlainWords kTwice(u"案件|文件|工单");
    static const PlainWords kEach(u"件|数|均|有|都|皆"); // 案件件件有回音
    static const PlainWords kLeft(u"还有|尚有|仍有|另有");
    static const PlainWords kUndone(u"正在|仍在|尚未|未");
    static const PlainWords kOthers(u"其余|另外|余下|剩余|剩下|另有|还有|尚有|仍有"); // 其余项, 其余件 are words
    static const PlainWords kWhat(u"正在|仍在|尚未|未|已|均|经|计划|待|由|将|全部|正|因|按|限期|继续");
    const QChar last = before.isEmpty() ? QChar(u'。') : before.back();
    if (isThenOfComparison(before, character, behind)
        || (character == u'件' && kTwice.endOf(before) && !kEach.begin(behind))
        || (character == u'个' && kLeft.endOf(before) && kUndone.begin(behind))
        || (QStringView(u"个名起宗卷").contains(character) && kOthers.endOf(before) && kWhat.begin(behind)))
        return true;
    if (!unit.nouns.begin(behind))
        return isBehindCount(before) && before[before.size() - 2] == character && behind.startsWith(u'和');
    return unit.verbs.isEmpty() ? isApart(unit, last) || QStringView(u"，。；：、").contains(last)
                                : unit.verbs.endOf(before);
}

bool isLost(QChar character, const LostUnit &unit, QStringView before, QStringView behind)
{
    if ((character == u'起' && isSinceThen(before)) || before.endsWith(u"有的"))
        return false;
    return isEnded(behind, character) ? isLostAtEnd(character, unit, before, behind)
                                      : isLostWithin(character, unit, before, behind);
}

/// 218家次, 176件次: units that no noun ends in, but for lists of what is told (检查家次、人次).
bool isLostPair(QStringView pair, QStringView before, QStringView behind)
{
    static constexpr std::array kPairs {
        QStringView(u"家次"), QStringView(u"辆次"), QStringView(u"件次"), QStringView(u"户次"), QStringView(u"台次")};
    static const PlainWords kPeople(u"发言|骨干|群众|干部|人员|党员|学员|学生|师生|职工|居民|村民|约|超|和");
    if (before.isEmpty() || isNumberWord(before.back()))
        return false;
    const bool isBehindGroups = before.size() > 1 && before.back() == u'批' && before[before.size() - 2].isDigit();
    if (pair == u"人次" && isBehindGroups) // 144批人次
        return true;
    if (!isEnded(behind, u'次'))
        return false;
    if (!isHan(before.back()) || isNameInList(before, behind))
        return isBehindCount(before);
    return std::find(kPairs.begin(), kPairs.end(), pair) != kPairs.end()
        || (pair == u"人次" && (kPeople.endOf(before) || isBehindComparison(before, u'次')));
}

/// What may be a unit. Asked of every character: a switch is quicker than to look through a list.
bool mayBeUnit(QChar character)
{
    switch (character.unicode()) {
    case u'件':
    case u'个':
    case u'次':
    case u'份':
    case u'条':
    case u'宗':
    case u'卷':
    case u'名':
    case u'项':
    case u'户':
    case u'家':
    case u'起':
    case u'场':
    case u'期':
    case u'部':
    case u'处':
    case u'人':
    case u'元':
    case u'辆':
    case u'台':
    case u'套':
    case u'分':
    case u'万':
    case u'亿':
    case u'%':
    case u'％':
        return true;
    default:
        return false;
    }
}

/// 66.7%和%, 上年的%上升到96.8%: a sign has a number before it; so has 个百分点.
bool isLostSign(QChar character, QStringView before, QStringView behind)
{
    const bool isBehindWord = !before.isEmpty() && isHan(before.back()) && !isNumberWord(before.back());
    if (character == u'个')
        return isBehindWord && behind.startsWith(u"百分点");
    return (character == u'%' || character == u'％')
        && (isBehindWord || isBehindCount(before) || before.endsWith(u"年（"));
}

/// 促进增收节支亿元, 接收举报万件: a scale with its unit, and no figure. 上万件, 突破亿元 have none either.
int lostScale(QChar scale, QStringView before, QStringView behind)
{
    static const PlainWords kOfThousands(u"人次|件次|场次|平方米|立方米|件|份|条|亩|册");
    static const PlainWords kMoney(u"元");
    constexpr QStringView kNone = u"上近超逾过破约达成余数几百千万亿以满至到第单位每各数半";
    const PlainWords &units = scale == u'万' ? kOfThousands : kMoney;
    const bool isThousands = before.size() > 1 && before[before.size() - 2] == u'千'; // 千条万条
    if (before.isEmpty() || !isHan(before.back()) || isNumberWord(before.back()) || kNone.contains(before.back())
        || isThousands || !units.begin(behind))
        return 0;
    for (int length = 1; length < 4 && length < int(behind.size()); ++length) {
        if (units.begin(behind.left(length)) && QStringView(u"，。；、）").contains(behind[length]))
            return length + 1;
    }
    return 0;
}

/// 分值由分提高到5分.
bool isLostPoints(QStringView before, QStringView behind)
{
    static const PlainWords kChange(
        u"提高到|提高至|增加到|增至|提升到|提升至|降到|降至|下降到|减少到|上升到|调整为|提至");
    return (before.endsWith(u'由') || before.endsWith(u'从')) && kChange.begin(behind);
}

} // namespace

bool isSinceThen(QStringView before)
{
    const qsizetype since = qMax(before.lastIndexOf(u'自'), before.lastIndexOf(u'从'));
    return since >= 0 && !before.mid(since).startsWith(u"自然") && !before.mid(since).contains(u'，');
}

bool isTimesOfCount(QStringView before)
{
    constexpr int kLongestUnit = 2; // characters: 公里
    const auto isWord = [](QChar each) { return isHan(each) && !isNumberWord(each); };
    int units = 0;
    while (units < kLongestUnit && !before.isEmpty() && isWord(before.back())) {
        before.chop(1);
        ++units;
    }
    while (!before.isEmpty() && QStringView(u"万亿余多").contains(before.back()))
        before.chop(1);
    return units > 0 && !before.isEmpty()
        && (before.back().isDigit() || QStringView(u"一二三四五六七八九十百千两").contains(before.back()));
}

TextRange unitWithoutNumber(const QString &text, int position)
{
    const QChar character = text[position];
    if (!mayBeUnit(character) || (position > 0 && text[position - 1].isDigit()))
        return {};
    const QStringView before = QStringView(text).mid(qMax(0, position - kBefore), qMin(position, kBefore));
    const QStringView behind = QStringView(text).mid(position + 1, kBehind);
    if ((character == u'次' || character == u'套') && isTimesOfCount(before)) // 六百余张次, 200台套
        return {};
    if (isLostSign(character, before, behind) || (character == u'分' && isLostPoints(before, behind)))
        return {position, 1};
    if (character == u'万' || character == u'亿') {
        const int length = lostScale(character, before, behind);
        const bool isToldOfUnit = length == 2 && unitWithoutNumber(text, position + 1).length > 0;
        return {position, isToldOfUnit ? 0 : length};
    }
    const bool mayBePair = behind.startsWith(u'次');
    if (mayBePair && isLostPair(QStringView(text).mid(position, 2), before, behind.mid(1)))
        return {position, 2};
    const auto unit = lostUnits().constFind(character);
    const bool lost = unit != lostUnits().constEnd() && isLost(character, *unit, before, behind);
    return {position, lost ? 1 : 0};
}

} // namespace nianbao
