// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/partnames.h"

#include "core/proofread/sums/partsets.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

/// 2022年812件、2023年1247件; 2021年至2023年完成57项、2024年完成11项: no two of one year, and the same is said of all.
bool areYears(const QStringList &names)
{
    static const QRegularExpression kYears(
        QStringLiteral("^(?<from>20\\d\\d)年?(?:(?:至|—|－|-|～)(?<to>20\\d\\d)年)?度?(?<what>[一-龥]{0,6})$"));
    QSet<int> years;
    QSet<QString> deeds;
    for (const QString &name : names) {
        const QRegularExpressionMatch match = kYears.match(name);
        if (!match.hasMatch())
            return false;
        const int from = match.captured(u"from").toInt();
        const int last = match.capturedLength(u"to") > 0 ? match.captured(u"to").toInt() : from;
        for (int year = from; year <= last; ++year) {
            if (years.contains(year))
                return false;
            years.insert(year);
        }
        deeds.insert(match.captured(u"what"));
    }
    return deeds.size() == 1 || (deeds.size() == 2 && deeds.contains(QString()));
}

bool isAnyOf(const QStringList &names, const WordChoice &choice)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return choice.isIn(name); });
}

/// 食品企业 and 药品企业 may be the same ones.
bool haveOneWord(const QStringList &names, const WordChoice &choice)
{
    return std::all_of(names.begin(), names.end(),
        [&](const QString &name) { return choice.wordIn(name) == choice.wordIn(names.first()); });
}

/// Whether the set has a word for what it leaves over, and the names leave nothing over.
bool areAllOf(const PartSet &set, const QStringList &names)
{
    return !set.whole.isEmpty() && std::all_of(set.whole.begin(), set.whole.end(), [&](const WordChoice &each) {
        return isAnyOf(names, each);
    });
}

/// The first set that has all the names; of those that are sets only as a whole rather one that is whole.
const PartSet *setOf(const QStringList &names)
{
    const PartSet *first = nullptr;
    for (const PartSet &set : partSets()) {
        if (!std::all_of(names.begin(), names.end(), [&](const QString &name) { return set.names.isIn(name); }))
            continue;
        if (!set.isOnlyWhole || areAllOf(set, names))
            return &set;
        if (!first)
            first = &set;
    }
    return first;
}

/// Whether a set has all the names and takes them from such a total: 驳回, 撤诉 of 行政诉讼案件 as of what was 审结.
bool belongToAny(const QStringList &names, const QString &ofTotal)
{
    return std::any_of(partSets().begin(), partSets().end(), [&](const PartSet &set) {
        return set.total.isIn(ofTotal)
            && std::all_of(names.begin(), names.end(), [&](const QString &name) { return set.names.isIn(name); });
    });
}

/// 减税降费7.8亿元，其中减税5.2亿元、降费2.6亿元: the total is named after its parts.
bool areInTotal(const QStringList &names, const QString &total)
{
    const bool namesMore = total.contains(u'等') || total.count(u'、') >= names.size();
    return !namesMore && std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return name.size() > 1 && total.contains(name);
    });
}

/// 县、镇两级人大代表建议63件，其中县级8件、镇级15件.
bool areLevelsInTotal(const QStringList &names, const QString &total)
{
    static const QRegularExpression kLevels(
        QStringLiteral("(?<levels>[省市州县区乡镇村街](?:、?[省市州县区乡镇村街])+)[两三四]级"));
    const QString levels = kLevels.match(total).captured(u"levels");
    return !levels.isEmpty() && levels.size() - levels.count(u'、') == names.size()
        && std::all_of(names.begin(), names.end(), [&](const QString &name) { return levels.contains(name.left(1)); });
}

/// 省、市、县、乡、村五级河长, of which only four are told.
bool isOfMoreLevels(const QStringList &names, const QString &total)
{
    constexpr QStringView kNumbers = u"一二三四五六";
    static const QRegularExpression kLevels(QStringLiteral("(?<number>[三四五六])级"));
    const QString number = kLevels.match(total).captured(u"number");
    return !number.isEmpty() && kNumbers.indexOf(number) + 1 > names.size();
}

/// What is and is not in 已审结, 未审结; 采纳, 不采纳: one of two, and its opposite. Empty: they are none.
QString oppositeWord(const QStringList &names)
{
    static const QRegularExpression kNot(QStringLiteral("^(?:尚未|没有|未予|不予|未|不|非|正在|仍在)"));
    static const QRegularExpression kDone(QStringLiteral("^.*已经?|(?:完成|完毕|中)$"));
    if (names.size() != 2)
        return {};
    for (const int first : {0, 1}) {
        QString yes = names[first];
        QString no = names[1 - first];
        if (!kNot.match(no).hasMatch() || kNot.match(yes).hasMatch() || yes.startsWith(u"部分") || yes.contains(u"后"))
            continue; // 修改后出台4件，不予出台1件: others were right as they were
        yes.remove(kDone);
        no.remove(kNot);
        const QString plain = QString(no).remove(kDone);
        if (!plain.isEmpty())
            no = plain;
        if (no == u"公开")
            return {}; // information may not exist as well
        if (!yes.isEmpty() && (yes.endsWith(no) || no.endsWith(yes) || (plain.isEmpty() && yes.startsWith(no))))
            return no;
    }
    return {};
}

/// 已完成57项、正在推进15项: none is both.
bool areDoneAndGoing(const QStringList &names)
{
    static const QRegularExpression kDone(
        QStringLiteral("^(?:[到至]?年[底末内]|已经?|全部|均)*(?:完成|办结|审结|结案|整改|化解|解决|落实|"
                       "销号|答复|办理|建成|竣工)(?:完成|完毕|到位)?$"));
    static const QRegularExpression kGoing(QStringLiteral(
        "^(?:正在|仍在|尚在|尚未|还未|未|暂未|持续|跨年度?|转入|结转|顺延|延续)[一-龥]{0,6}$|^(?:在办|在建|在审)$"));
    return names.size() == 2 && kDone.match(names.first()).hasMatch() && kGoing.match(names.last()).hasMatch();
}

/// 食品类, 药品类: classes are made so that each thing is in one.
bool areClasses(const QStringList &names)
{
    static const WordChoice kClass(u"类$|领域$|方面$|系统$|行业$");
    return std::all_of(names.begin(), names.end(), [](const QString &name) { return kClass.isIn(name); });
}

/// Words of what a thing may be besides: 受理, 网上可办, 重点. 办结20件 and 整改10件 may be the same things.
bool isHolding(const QString &name)
{
    static const QRegularExpression kHolding(
        QStringLiteral("结|完成|整改|通过|采纳|受理|立案|办理|即办|可办|查|答复|按期|网上|涉(?!外)|新增|含|以上|重点|"
                       "出庭|审|其(?![他它余])"));
    return kHolding.match(name).hasMatch();
}

/// The names without what all of them begin and end with: 联合检查, 单独检查.
QStringList differing(QStringList names)
{
    const auto alike = [&](auto character) {
        return std::all_of(names.begin(), names.end(),
            [&](const QString &name) { return !name.isEmpty() && character(name) == character(names.first()); });
    };
    while (alike([](const QString &name) { return name.back(); })) {
        for (QString &name : names)
            name.chop(1);
    }
    while (alike([](const QString &name) { return name.front(); })) {
        for (QString &name : names)
            name.remove(0, 1);
    }
    return names;
}

bool isAnyHolding(const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), isHolding);
}

/// 局机关12人, 下属单位20人: where people are, they are once.
bool arePlaces(const QStringList &names)
{
    static const WordChoice kPlaces(
        u"镇$|乡$|街道$|部门$|局$|办$|法院$|中院$|机关$|单位$|中心$|中队$|大队$|所$|站$|村$|社区$|县$|区$|科室$|"
        u"政府$|委$|部$|厅$|院$|校$|支队$|总队$|处$|园区$|县直$|区直$|市直$|省直$|州直$|检察院$");
    static const WordChoice kDone(
        u"进驻|入驻|派驻|可|已|移送|纳入|覆盖|通办|干部|常委|两委"); // 可全程网办, 进驻服务中心
    const auto isPlace = [](QStringView name) {
        constexpr QStringView kPeople = u"工作人员"; // 乡镇工作人员
        return kPlaces.isIn(name.endsWith(kPeople) ? name.chopped(kPeople.size()) : name) && !kDone.isIn(name);
    };
    return std::all_of(names.begin(), names.end(), isPlace);
}

/// 罚款72件、没收违法所得35件: of one case both may come.
bool areImposedTogether(const QStringList &names)
{
    static const WordChoice kPenalties(
        u"罚款|罚金|没收|警告|通报批评|吊销|暂扣|责令|拘留|关停|关闭|查封|扣押|冻结|限制|约谈|公告|公示|列入");
    return std::count_if(names.begin(), names.end(), [](const QString &name) { return kPenalties.isIn(name); }) > 1;
}

/// 罚款138万元、没收违法所得5万元: of money no part is in another.
bool isMoney(const QString &unit)
{
    return unit.endsWith(u'元');
}

/// 保留30件、修改12件、废止10件: names side by side. People have several qualities at once.
bool areSideBySide(const QStringList &names, const QString &unit)
{
    static const QRegularExpression kName(QStringLiteral("^(?!已|共|均|仍|正在)[一-龥]{1,14}$"));
    static const QStringList kPeople {
        QStringLiteral("人"), QStringLiteral("名"), QStringLiteral("人次"), QStringLiteral("户")};
    return (!kPeople.contains(unit) || arePlaces(names))
        && std::all_of(names.begin(), names.end(), [](const QString &name) { return kName.match(name).hasMatch(); })
        && (areClasses(names) || !isAnyHolding(differing(names))) && (isMoney(unit) || !areImposedTogether(names));
}

/// The rest of something: 其他5件, 另有5件.
bool isRest(const QString &name)
{
    static const QRegularExpression kRest(QStringLiteral("^(?:其他|其它|其余|另有|还有|尚有|剩余)[一-龥]{0,4}$"));
    return kRest.match(name).hasMatch();
}

/// 土地类20件、房产类30件、其他5件; 学习宪法2次、学习民法典1次、学习其他法律3次: a list that ends in the rest names all
/// of it.
bool endsInRest(const QStringList &names)
{
    constexpr qsizetype kFewest = 3;
    if (names.size() < kFewest)
        return false;
    const QStringList own = differing(names);
    return (isRest(names.last()) && !isAnyHolding(names)) || (isRest(own.last()) && !isAnyHolding(own));
}

} // namespace

QString partName(const QString &subject)
{
    static constexpr std::array kLead {QStringView(u"其中"), QStringView(u"分别为"), QStringView(u"分别是"),
        QStringView(u"分别"), QStringView(u"包括"), QStringView(u"包含"), QStringView(u"涵盖"), QStringView(u"涉及"),
        QStringView(u"含"), QStringView(u"即"), QStringView(u"以及"), QStringView(u"和"), QStringView(u"及"),
        QStringView(u"与"), QStringView(u"为"), QStringView(u"共")};
    for (const QStringView word : kLead) {
        if (subject.startsWith(word)) // 其中涉及治安28件
            return word == u"其中" ? partName(subject.mid(word.size())) : subject.mid(word.size());
    }
    return subject;
}

bool belongsBehindComma(const QString &name, const QString &total, const QString &ofTotal)
{
    const TracedName part(name);
    const TracedName own(total);
    const TracedName around(ofTotal);
    return std::any_of(partSets().begin(), partSets().end(),
        [&](const PartSet &set) { return set.names.isIn(part) && set.total.isIn(around) && !set.names.isIn(own); });
}

bool isKindOf(const QString &name, const QString &total)
{
    static const WordChoice kNouns(u"案件$|纠纷$|文件$|合同$|协议$|案卷$|事项$|意见$|建议$|线索$|隐患$|工单$");
    static const QRegularExpression kPlain(QStringLiteral(
        "(?:审查|审核|受理|办理|办结|审结|立案|查处|调解|化解|排查|收到|清理|制定|印发|评查|发现|签订|梳理|出台|整改)"
        "(?:了|各类|各种|全部|相关|共)*(?<nouns>(?:案件|纠纷|文件|合同|协议|案卷|事项|意见|建议|线索|隐患|工单)"
        "(?:[、和及](?:案件|纠纷|文件|合同|协议|案卷|事项|意见|建议|线索|隐患|工单))*)(?:共|共计|达|计)?$"));
    static const QRegularExpression kDeed(QStringLiteral(
        "审查|审核|受理|办理|办结|审结|立案|查处|化解|排查|收到|清理|制定|印发|评查|发现|签订|梳理|出台|整改|废止|"
        "修改|移送|发放|报备|备案|答复|采纳|开展|推进|调处|调解(?!协议)|处理|公布"));
    constexpr qsizetype kNoun = 2; // characters
    return name.size() > kNoun && kNouns.isIn(name) && !kDeed.match(name).hasMatch()
        && kPlain.match(total).captured(u"nouns").contains(name.right(kNoun));
}

bool areOnceOnly(const QStringList &names)
{
    return areClasses(names) || arePlaces(names);
}

bool isSibling(const QString &name, const QStringList &others)
{
    return std::any_of(partSets().begin(), partSets().end(), [&](const PartSet &set) {
        return set.names.isIn(name)
            && std::all_of(others.begin(), others.end(), [&](const QString &other) { return set.names.isIn(other); });
    });
}

PartKinship kinshipOf(const QStringList &names, const QString &unit, const QString &ofTotal)
{
    if (names.size() < 2)
        return {};
    const bool hasRest = names.size() > 2 && isRest(names.last());
    const PartSet *set = setOf(names);
    const QString opposite = oppositeWord(hasRest ? names.mid(0, names.size() - 1) : names);
    if (!opposite.isEmpty())
        return {true, true, true, 0, !ofTotal.contains(opposite) || (set && set->total.isIn(ofTotal))};
    if (endsInRest(names))
        return {true, true, true, 0, false};
    if (areYears(names) || areDoneAndGoing(names))
        return {true, true, false, 0, set && set->total.isIn(ofTotal)};
    const bool isNamed = areInTotal(names, ofTotal) || areLevelsInTotal(names, ofTotal);
    if (!set)
        return {areSideBySide(names, unit), false, isNamed, 0, false};
    if (set->isOfTotalOnly && !set->total.isIn(ofTotal) && !isNamed)
        return {};
    const bool whole = areAllOf(*set, names) && !isOfMoreLevels(names, ofTotal);
    const bool isOneWord = haveOneWord(names, set->names);
    if (isOneWord && arePlaces(names))
        return {areSideBySide(names, unit), false, isNamed, 0, false}; // 甲镇, 乙镇
    if ((set->isOnlyWhole && !whole) || isOneWord)
        return {};
    const int closedFrom = isOfMoreLevels(names, ofTotal) ? 0 : set->closedFrom;
    return {true, true, whole || isNamed || (closedFrom > 0 && hasRest), closedFrom, belongToAny(names, ofTotal)};
}

QString levelsBefore(const QString &text, int position)
{
    static const QRegularExpression kLevels(
        QStringLiteral("[省市州县区乡镇村街](?:、?[省市州县区乡镇村街])+[两三四]级[^，。；]*，$"));
    constexpr int kReach = 40; // characters
    return kLevels.match(text.mid(qMax(0, position - kReach), qMin(position, kReach))).captured();
}

qsizetype knownRun(const QStringList &names)
{
    qsizetype longest = 0;
    for (const PartSet &set : partSets()) {
        const auto other =
            std::find_if_not(names.begin(), names.end(), [&](const QString &name) { return set.names.isIn(name); });
        if (other != names.begin() && other + 1 == names.end() && isRest(*other))
            return names.size();
        longest = qMax(longest, other - names.begin());
    }
    constexpr qsizetype kBoth = 2; // 审结85件，未审结9件，开庭74件
    const bool isMore = names.size() > kBoth && !isRest(names[kBoth]);
    return longest == 0 && isMore && !oppositeWord(names.mid(0, kBoth)).isEmpty() ? kBoth : longest;
}

bool areOpposite(const QStringList &names)
{
    return !oppositeWord(names).isEmpty();
}

bool goesOn(const QStringList &names, const QString &behind)
{
    const PartSet *set = setOf(names);
    // 即办件占60%, 优秀率60% count nothing
    const bool isOther = set && set->names.isIn(behind)
        && std::none_of(names.begin(), names.end(),
            [&](const QString &name) { return set->names.word(name) == set->names.word(behind); });
    return isOther && !behind.contains(u'占') && !behind.contains(u'率')
        && !haveOneWord(names, set->names); // 镇级、村级、行业调解组织 are no ways in which cases end
}

bool areParallel(const QStringList &names)
{
    if (names.size() < 2)
        return false;
    const QStringList own = differing(names);
    return !isAnyHolding(own) && std::count(own.begin(), own.end(), QString()) <= 1;
}

bool haveOneStem(const QStringList &names)
{
    constexpr qsizetype kWord = 2; // characters
    return areParallel(names) && differing(names).first().size() + kWord <= names.first().size();
}

} // namespace nianbao
