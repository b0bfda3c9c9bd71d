// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/backednumbers.h"

#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/rules/wordpairs.h"
#include "core/proofread/sums/wrongsums.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace nianbao {

namespace {

/// With one word for what people call by several: 调处 and 调解, 新登记 and 新增.
QString withOneWord(QString words)
{
    static const std::array<std::pair<QStringView, QStringView>, 12> kWords {{
        {u"调处", u"调解"},
        {u"新登记", u"新增"},
        {u"新设立", u"新增"},
        {u"新设", u"新增"},
        {u"随机抽取", u"抽查"},
        {u"抽取", u"抽查"},
        {u"抽检", u"抽查"},
        {u"评定为", u"评为"},
        {u"评出", u"评为"},
        {u"评定", u"评为"},
        {u"经营主体", u"市场主体"},
        {u"查办", u"查处"},
    }};
    for (const auto &[word, one] : kWords)
        words.replace(word.toString(), one.toString());
    return words;
}

WordPairs pairsOf(const QString &before, const QString &after)
{
    constexpr qsizetype kNoun = 10; // characters
    return wordPairsIn(withOneWord(withScopeMarked(before)) + u'|' + withOneWord(withScopeMarked(after.left(kNoun))));
}

/// One of them with two neighbours exchanged, one digit another, or one left out.
bool isSlipOf(const QString &number, const QString &other)
{
    const QString &longer = number.size() < other.size() ? other : number;
    const QString &shorter = number.size() < other.size() ? number : other;
    constexpr qsizetype kLong = 3; // digits
    if (number == other)
        return false;
    if (longer.size() == shorter.size()) {
        const auto differing = std::mismatch(longer.begin(), longer.end(), shorter.begin());
        return isTransposed(number, other)
            || std::equal(differing.first + 1, longer.end(), differing.second + 1, shorter.end());
    }
    if (longer.size() != shorter.size() + 1 || shorter.size() < kLong)
        return false;
    const auto differing = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    return std::equal(differing.first, shorter.end(), differing.second + 1, longer.end());
}

/// Those that say something: of the noughts at its end 3000 has but one.
qsizetype digitsOf(const QString &number)
{
    const auto last = std::find_if(number.rbegin(), number.rend(), [](QChar each) { return each != u'0'; });
    const qsizetype told = std::count_if(last, number.rend(), [](QChar each) { return each != u'.'; });
    return last == number.rbegin() ? told : told + 1;
}

/// 力争, 平均, 以上: no number of the year.
bool isNoCount(const ToldNumber &told)
{
    static const QRegularExpression kBefore(QStringLiteral(
        "力争|计划|拟|目标|[不至]少|不低于|平均|每|较|比|增加|减少|升|降|新建|培育|创建|打造|建成|达到|培训|"
        "招录|选聘|配备|[由从](?!.*的)"));
    static const QRegularExpression kBehind(QStringLiteral("^(?:以[上下内]|左右|[余多])"));
    return kBefore.match(told.before).hasMatch() || kBehind.match(told.after).hasMatch();
}

/// 抽查的680份案卷中, 推动213个人民调解组织, “法律明白人”虽已有585名: of what the work has told.
bool isKnown(const ToldNumber &told)
{
    static const QRegularExpression kBefore(QStringLiteral(
        "^(?:[一-龥]{0,4}[是，])?(?:推动|指导|督促|对|将|把|从)[^，。；]{0,8}$|[一-龥]的$|虽然?[^，。；]{0,6}$|"
        "的[一-龥]{2,8}(?:共|仅|只)?有$"));
    static const QRegularExpression kSome(QStringLiteral("其余|其他|另外|剩余|首批|部分|未|没有|不"));
    static const QRegularExpression kAmong(QStringLiteral("^[一-龥“”]{2,12}中(?:$|[，、]|[一-龥])"));
    return (kBefore.match(told.before).hasMatch() && !kSome.match(told.before).hasMatch())
        || (told.before.isEmpty() && kAmong.match(told.after).hasMatch());
}

/// What the work tells, with the words of its sentence.
struct Backing {
    const ToldNumber *told = nullptr;
    WordPairs pairs;
};

class BackedNumbers {
public:
    explicit BackedNumbers(const ToldNumbers &numbers)
        : m_numbers(numbers)
    {
        for (const ToldNumber &told : numbers.all()) {
            if (isOfLead(told))
                m_lead << told.number + told.unit;
        }
        gather();
    }

    void check(EachOnce &pencil)
    {
        constexpr qsizetype kMost = 200;
        qsizetype looked = 0;
        for (const ToldNumber &told : m_numbers.all()) {
            if (told.unit == u"%" || told.number.size() < 2 || told.line->part == PartKind::Work
                || m_numbers.count(told.number, told.unit) > 1)
                continue;
            const bool isLead = isOfLead(told);
            if ((isLead || isKnown(told)) && !isNoCount(told) && ++looked <= kMost)
                checkOne(told, isLead, pencil);
        }
    }

private:
    [[nodiscard]] static bool isOfLead(const ToldNumber &told)
    {
        return !told.line->part && told.line->role == BlockRole::Paragraph && !told.isOfTime();
    }

    /// 自10月1日起 and 同比 make it no other time of its own.
    [[nodiscard]] static bool isOfOtherTime(const ToldNumber &told)
    {
        static const QRegularExpression kWords(
            QStringLiteral("上年|去年|往年|历年|累计|季度|半年|以来|同期|[近前][^，。]{1,2}年"));
        static const QRegularExpression kYear(QStringLiteral("(?<year>20\\d\\d)年"));
        const QString clause = told.lead().section(u'，', -1);
        const QRegularExpressionMatch year = kYear.match(clause);
        return kWords.match(clause).hasMatch() || (year.hasMatch() && year.captured(u"year").toInt() != told.ownYear);
    }

    void gather()
    {
        constexpr qsizetype kMost = 300; // of one unit
        constexpr int kTopic = 40; // characters
        const QList<ToldNumber> &all = m_numbers.all();
        for (qsizetype index = 0; index < qMin(all.size(), kMostNumbers); ++index) {
            const ToldNumber &told = all[index];
            const bool isWork = told.line->part == PartKind::Work || told.line->part == PartKind::Responsibility;
            if (!isWork || told.unit == u"%")
                continue;
            QList<Backing> &backings = m_backings[told.unit];
            if (told.number.size() > 1 && backings.size() < kMost && !isOfOtherTime(told))
                backings << Backing {&told, pairsOf(told.lead().right(kTopic), told.after)};
            if (index > 0 && all[index - 1].line == told.line && all[index - 1].unit == told.unit)
                addReckoned(all[index - 1].number.toDouble(), told);
        }
    }

    /// 受理186件，调解成功181件: of 5件 as well; 一审52件、二审29件: of 81件.
    void addReckoned(double before, const ToldNumber &told)
    {
        const double value = told.number.toDouble();
        m_reckoned << QString::number(qAbs(before - value)) + told.unit << QString::number(before + value) + told.unit;
    }

    void checkOne(const ToldNumber &told, bool isLead, EachOnce &pencil)
    {
        if (m_reckoned.contains(told.number + told.unit))
            return;
        const WordPairs pairs = pairsOf(told.before, told.after);
        const Backing *best = nullptr;
        qsizetype shared = -1;
        for (const Backing &each : std::as_const(m_backings[told.unit])) {
            const qsizetype both = sharedPairs(pairs, each.pairs);
            if (both > shared || (both == shared && !isSlipOf(best->told->number, told.number))) {
                best = &each;
                shared = both;
            }
        }
        if (!best || !isSlipOf(best->told->number, told.number) || !isEnough(told, *best, shared, pairs.size(), isLead)
            || (isLead && m_lead.contains(best->told->number + told.unit)) || best->told->isOfBody()
            || m_wrong.has(*best->told->line, best->told->range))
            return;
        if (isLead)
            markRetold(told, *best->told, pencil); // at the second of the two, as everywhere
        else
            markRetold(*best->told, told, pencil);
    }

    [[nodiscard]] static bool isEnough(
        const ToldNumber &told, const Backing &backing, qsizetype shared, qsizetype all, bool isLead)
    {
        constexpr qsizetype kLong = 4; // digits
        constexpr qsizetype kShort = 2;
        const qsizetype digits = qMin(digitsOf(told.number), digitsOf(backing.told->number));
        if (digits >= kLong)
            return isLead || shared > 0;
        if (digits > kShort)
            return shared > 1;
        // 常务会议32次 is not 常务会议召开12次学法会议
        const bool isPlain =
            backing.told->after.isEmpty() || backing.told->after.left(kShort) == told.after.left(kShort);
        return digits == kShort && isPlain && shared > kShort && shared * 2 >= all;
    }

    const ToldNumbers &m_numbers;
    QHash<QString, QList<Backing>> m_backings; ///< by unit
    QSet<QString> m_reckoned; ///< number and unit of what two numbers side by side make, or differ by
    QSet<QString> m_lead; ///< number and unit
    WrongSums m_wrong;
};

/// A whole report of 2018 with these in its lead, its work and its problems.
QString reportOf(const QString &lead, const QString &work, const QString &problems)
{
    return QStringLiteral(
        "清丰县2018年法治政府建设工作情况报告\n%1现将有关情况报告如下：\n一、主要工作\n（一）加强领导。%2\n"
        "二、存在问题\n（一）不够平衡。%3\n")
        .arg(lead, work, problems);
}

} // namespace

void checkBackedNumbers(const ToldNumbers &numbers, EachOnce &pencil)
{
    BackedNumbers(numbers).check(pencil);
}

QList<RuleExample> backedNumberExamples()
{
    return {
        RuleExample {
            reportOf(QStringLiteral("全年新增市场主体694户，调处矛盾纠纷2746件，办理便民服务事项5810件。"),
                QStringLiteral(
                    "全年新登记市场主体6934户，其中企业2715户。调解矛盾纠纷2846件，成功2798件。全年办件5870件，群"
                    "众满意。"),
                {}),
            3},
        RuleExample {
            reportOf(QStringLiteral("全年新增市场主体6934户，调处矛盾纠纷2846件。"),
                QStringLiteral(
                    "全年新登记市场主体6934户，其中企业2715户。调解矛盾纠纷2846件，成功2798件。发放资料2840份。"),
                {}),
            0},
        RuleExample {
            reportOf({},
                QStringLiteral(
                    "抽取案卷184份，评定优秀52份、合格119份、不合格13份。全县建立人民调解组织214个，其中村（社区"
                    "）186个。聘请“法律明白人”558名。"),
                QStringLiteral(
                    "抽查的684份案卷中仍有13份不合格。“法律明白人”队伍虽已有585名，但作用不够。推动213个人民调解组"
                    "织规范化建设。")),
            3},
        RuleExample {
            reportOf({},
                QStringLiteral(
                    "抽取案卷184份，评定优秀52份、合格119份、不合格13份。全县建立人民调解组织214个，其中村（社区"
                    "）186个。持证执法人员812名。"),
                QStringLiteral(
                    "抽查的184份案卷中仍有13份不合格。仍有112名执法人员没有取得证件。推动28个人民调解组织规范化建"
                    "设，组织对182名新进人员培训。")),
            0},
    };
}

} // namespace nianbao
