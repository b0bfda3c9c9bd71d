// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/partnames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

/// Words divided by |; $ behind one: it has to come last. Plain words, for they are looked for in every name.
class WordChoice {
public:
    WordChoice() = default;
    WordChoice(const char16_t *words)
        : m_words(QStringView(words).split(u'|'))
    {
    }

    /// The first of the words that is in the name; -1: none.
    [[nodiscard]] qsizetype wordIn(QStringView name) const
    {
        const auto word = std::find_if(m_words.begin(), m_words.end(), [&](QStringView each) {
            return each.endsWith(u'$') ? name.endsWith(each.chopped(1)) : name.contains(each);
        });
        return word == m_words.end() ? -1 : word - m_words.begin();
    }

    [[nodiscard]] bool isIn(QStringView name) const { return wordIn(name) >= 0; }

private:
    QList<QStringView> m_words;
};

/// Names of parts that never overlap.
struct PartSet {
    WordChoice names; ///< each part has one
    QList<WordChoice> whole {}; ///< with a part for each of these nothing is left over; none: never known
    WordChoice total {}; ///< of what they are parts without a word that says so
    bool isOnlyWhole = false; ///< 女党员 and 女干部 may be the same people: only all of the set together is apart
};

const QList<PartSet> &partSets()
{
    static const QList<PartSet> kSets {
        {u"一审|二审|再审", {u"一审|二审|再审"}},
        {u"男|女", {u"男", u"女"}, {}, true},
        {u"维持|撤销|变更|确认违法|确认无效|责令|驳回|终止|终结|调解|和解|撤回|撤诉|不予受理|未审结|未结|在审|正在审理|"
         u"败诉|胜诉|"
         u"其他|其它",
            {u"未审结|未结|在审|正在审理|其他|其它"}, u"审结|办结|结案|作出"},
        {u"废止|修改|修订|失效|有效|保留|继续执行|继续实施|重新公布", {u"有效|保留|继续", u"废止|失效"}, u"清理"},
        {u"准予|不予", {u"准予", u"不予"}},
        {u"新制定|修订|废除"},
        {u"部分采纳|未采纳|不予采纳|不采纳|采纳", {u"未采纳|不予采纳|不采纳", u"采纳"}, u"意见|建议"},
        {u"部分公开|不予公开|无法提供|不予处理|予以公开|其他|其它", {}, u"申请"},
        {u"一般程序|普通程序|简易程序|快速办理", {u"一般程序|普通程序", u"简易程序|快速办理"}},
        {u"刑事$|民事$|行政$|刑事案件|民事案件|行政案件|刑事类|民事类|行政类", {u"刑事", u"民事", u"行政"}},
        {u"企业$|个体|合作社$", {u"企业", u"个体", u"合作社"}},
        {u"即办件|承诺件", {u"即办件", u"承诺件"}},
        {u"省级|市级|县级|区级|乡镇|镇级|乡级|村级"},
        {u"行政许可|行政处罚|行政强制|行政征收|行政检查|行政裁决|行政给付|行政奖励"},
        {u"专职|兼职", {u"专职", u"兼职"}},
        {u"在编|聘用|编外|劳务派遣|合同制"},
        {u"线上|线下", {u"线上", u"线下"}},
        {u"城镇|农村", {u"城镇", u"农村"}},
        {u"上半年|下半年", {u"上半年", u"下半年"}},
        {u"一季度|二季度|三季度|四季度", {u"一季", u"二季", u"三季", u"四季"}},
    };
    return kSets;
}

/// 2022年812件、2023年1247件: no two of one year.
bool areYears(const QStringList &names)
{
    static const QRegularExpression kYear(QStringLiteral("^20\\d\\d年度?$"));
    return QSet<QString>(names.begin(), names.end()).size() == names.size()
        && std::all_of(names.begin(), names.end(), [](const QString &name) { return kYear.match(name).hasMatch(); });
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

const PartSet *setOf(const QStringList &names)
{
    for (const PartSet &set : partSets()) {
        if (std::all_of(names.begin(), names.end(), [&](const QString &name) { return set.names.isIn(name); }))
            return &set;
    }
    return nullptr;
}

/// 已审结, 未审结; 采纳, 不采纳: one of two, and its opposite.
bool areOpposite(const QStringList &names)
{
    static const QRegularExpression kNot(QStringLiteral("^(?:尚未|没有|未|不|非|正在|仍在)"));
    static const QRegularExpression kDone(QStringLiteral("^(?:已经|已)|(?:完成|完毕|中)$"));
    if (names.size() != 2)
        return false;
    for (const int first : {0, 1}) {
        QString yes = names[first];
        QString no = names[1 - first];
        if (!kNot.match(no).hasMatch() || kNot.match(yes).hasMatch())
            continue;
        yes.remove(kDone);
        no.remove(kNot).remove(kDone);
        if (!no.isEmpty() && !yes.isEmpty() && (yes.endsWith(no) || no.endsWith(yes)))
            return true;
    }
    return false;
}

/// Words of what a thing may be besides: 受理, 网上可办, 重点. 办结20件 and 整改10件 may be the same things.
bool isHolding(const QString &name)
{
    static const QRegularExpression kHolding(
        QStringLiteral("结|完成|整改|通过|采纳|受理|立案|办理|即办|可办|查|答复|按期|网上|涉(?!外)|新增|含|以上|重点|"
                       "出庭|审|其(?![他它余])"));
    return kHolding.match(name).hasMatch();
}

/// 保留30件、修改12件、废止10件: names side by side. People have several qualities at once.
bool areSideBySide(const QStringList &names, const QString &unit)
{
    static const QRegularExpression kName(QStringLiteral("^(?!已|共|均|仍|正在)[一-龥]{1,10}$"));
    static const QStringList kPeople {
        QStringLiteral("人"), QStringLiteral("名"), QStringLiteral("人次"), QStringLiteral("户")};
    return !kPeople.contains(unit) && std::all_of(names.begin(), names.end(), [](const QString &name) {
        return kName.match(name).hasMatch() && !isHolding(name);
    });
}

/// 土地类20件、房产类30件、其他5件: a list that ends in the rest names all of it.
bool endsInRest(const QStringList &names)
{
    static const QRegularExpression kRest(QStringLiteral("^(?:其他|其它|其余)[一-龥]{0,4}$"));
    constexpr qsizetype kFewest = 3;
    return names.size() >= kFewest && kRest.match(names.last()).hasMatch()
        && std::none_of(names.begin(), names.end(), isHolding);
}

} // namespace

QString partName(const QString &subject)
{
    static constexpr std::array kLead {QStringView(u"其中"), QStringView(u"分别为"), QStringView(u"分别是"),
        QStringView(u"分别"), QStringView(u"包括"), QStringView(u"包含"), QStringView(u"以及"), QStringView(u"和"),
        QStringView(u"及"), QStringView(u"为"), QStringView(u"共")};
    for (const QStringView word : kLead) {
        if (subject.startsWith(word))
            return subject.mid(word.size());
    }
    return subject;
}

bool belongsBehindComma(const QString &name, const QString &ofTotal)
{
    return std::any_of(partSets().begin(), partSets().end(),
        [&](const PartSet &set) { return set.total.isIn(ofTotal) && set.names.isIn(name); });
}

PartKinship kinshipOf(const QStringList &names, const QString &unit, const QString &ofTotal)
{
    if (names.size() < 2)
        return {};
    if (areOpposite(names))
        return {true, true, true, false};
    if (endsInRest(names))
        return {true, true, true, false};
    if (areYears(names))
        return {true, true, false, false};
    const PartSet *set = setOf(names);
    if (!set)
        return {areSideBySide(names, unit), false, false, false};
    const bool whole = !set->whole.isEmpty()
        && std::all_of(
            set->whole.begin(), set->whole.end(), [&](const WordChoice &each) { return isAnyOf(names, each); });
    if ((set->isOnlyWhole && !whole) || haveOneWord(names, set->names))
        return {};
    return {true, true, whole, set->total.isIn(ofTotal)};
}

qsizetype knownRun(const QStringList &names)
{
    qsizetype longest = 0;
    for (const PartSet &set : partSets()) {
        const auto other =
            std::find_if_not(names.begin(), names.end(), [&](const QString &name) { return set.names.isIn(name); });
        longest = qMax(longest, other - names.begin());
    }
    return longest;
}

bool goesOn(const QStringList &names, const QString &behind)
{
    const PartSet *set = setOf(names);
    return set && !behind.contains(u'占') && set->names.isIn(behind); // 即办件占60% counts nothing
}

bool areParallel(QStringList names)
{
    if (names.size() < 2)
        return false;
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
    return std::none_of(names.begin(), names.end(), isHolding)
        && std::count(names.begin(), names.end(), QString()) <= 1;
}

} // namespace nianbao
