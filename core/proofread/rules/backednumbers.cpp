// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/backednumbers.h"

#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/onewords.h"
#include "core/proofread/rules/reckonednumbers.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/rules/wordpairs.h"
#include "core/proofread/sums/wrongsums.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

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

/// Those that say something, and one of the noughts at its end.
qsizetype digitsOf(const ToldNumber &told)
{
    return told.digits() + (told.number.endsWith(u'0') ? 1 : 0);
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
    static const QRegularExpression kBefore(
        QStringLiteral("^(?:[一-龥]{0,4}[是，])?(?:推动|指导|督促|巩固|发挥好?|用好|管好|依托|整合|对|将|把|从)[^"
                       "，。；]{0,8}$|[一-龥]的$|虽然?[^，。；]{0,6}$|"
                       "的[一-龥]{2,8}(?:共|仅|只)?有$"));
    static const QRegularExpression kSome(QStringLiteral("其余|其他|另外|剩余|首批|部分|未|没有|不"));
    static const QRegularExpression kAmong(QStringLiteral("^[一-龥“”]{2,12}中(?:$|[，、]|[一-龥])"));
    static const QRegularExpression kScope(QStringLiteral("^(?:全[省市县区镇乡州局厅]|我[省市县区镇乡局厅])?$"));
    static const QRegularExpression kAllOf(QStringLiteral("^(?:全[省市县区镇乡州局厅]|我[省市县区镇乡局厅])$"));
    static const QRegularExpression kPeople(QStringLiteral("^[一-龥]{0,6}(?:人员|干部|民警|调解员|律师|顾问)"));
    return (kBefore.match(told.before).hasMatch() && !kSome.match(told.before).hasMatch())
        || (kScope.match(told.before).hasMatch() && kAmong.match(told.after).hasMatch())
        || (kAllOf.match(told.before).hasMatch() && kPeople.match(told.after).hasMatch());
}

/// What the work tells, with the words of its sentence.
struct Backing {
    const ToldNumber *told = nullptr;
    WordPairs pairs; ///< of its sentence
    WordPairs wide; ///< of its paragraph: 化解387件 where 矛盾纠纷 is spoken of
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
        qsizetype leads = 0;
        for (const ToldNumber &told : m_numbers.all()) {
            if (told.unit == u"%" || told.line->part == PartKind::Work)
                continue;
            const bool isLead = isOfLead(told) && ++leads <= kMost; // without headings all would be of it
            if (isLead && checkToldAgain(told, pencil))
                continue;
            if (told.number.size() < kShort || m_numbers.count(told.number, told.unit) > 1)
                continue;
            if ((isLead || isKnown(told) || isLongProblem(told)) && !isNoCount(told) && ++looked <= kMost)
                checkOne(told, isLead, pencil);
        }
    }

private:
    [[nodiscard]] static bool isOfLead(const ToldNumber &told)
    {
        return !told.line->part && told.line->role == BlockRole::Paragraph && !told.isOfTime();
    }

    /// 热线投诉达到6430件 among the problems: that a number of four figures is new there, and by a slip one of the
    /// work's, is no chance.
    [[nodiscard]] static bool isLongProblem(const ToldNumber &told)
    {
        constexpr qsizetype kLong = 4; // digits
        return told.line->part == PartKind::Problems && digitsOf(told) >= kLong && !told.isOfOther();
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
        constexpr int kParagraph = 100;
        const QList<ToldNumber> &all = m_numbers.all();
        for (qsizetype index = 0; index < qMin(all.size(), kMostNumbers); ++index) {
            const ToldNumber &told = all[index];
            const bool isWork = told.line->part == PartKind::Work || told.line->part == PartKind::Responsibility;
            if (!isWork || told.unit == u"%")
                continue;
            QList<Backing> &backings = m_backings[told.unit];
            if (told.number.size() > 1 && backings.size() < kMost && !isOfOtherTime(told))
                backings << Backing {&told, pairsOf(told.lead().right(kTopic), told.after),
                    pairsOf(told.paragraphBefore(kParagraph), told.after)};
            if (index > 0 && all[index - 1].line == told.line && all[index - 1].unit == told.unit)
                m_reckoned.add(all[index - 1], told, told.unit);
        }
    }

    /// 制定行政规范性文件9件 where the work tells of 规范性文件7件 and again of 7件规范性文件: whether it is marked.
    bool checkToldAgain(const ToldNumber &told, EachOnce &pencil)
    {
        constexpr qsizetype kNoun = 5; // characters
        constexpr qsizetype kFewest = 2; // tellings
        const QString noun = phraseOf(told.before).right(kNoun);
        if (noun.size() < kNoun || isNoCount(told) || m_numbers.count(told.number, told.unit) > 1)
            return false;
        const ToldNumber *first = nullptr;
        qsizetype tellings = 0;
        for (const ToldNumber *each : m_numbers.ofUnit(told.unit)) {
            if (each->line->part != PartKind::Work
                || !(each->after.startsWith(noun) || phraseOf(each->before).endsWith(noun)))
                continue;
            if (each->number == told.number || each->isOfTime() || (first && first->number != each->number))
                return false;
            first = each;
            ++tellings;
        }
        if (tellings < kFewest || m_wrong.has(*first->line, first->range))
            return false;
        markRetold(told, *first, pencil);
        return true;
    }

    void checkOne(const ToldNumber &told, bool isLead, EachOnce &pencil)
    {
        const WordPairs pairs = pairsOf(told.before, told.after);
        const bool isLong = told.number.size() > kShort;
        const Backing *best = nullptr;
        qsizetype shared = -1;
        qsizetype others = 0; // shared with a number that is no slip
        for (const Backing &each : std::as_const(m_backings[told.unit])) {
            const qsizetype both = sharedPairs(pairs, isLong ? each.wide : each.pairs);
            if (!isSlip(told, *each.told))
                others = qMax(others, both);
            else if (both > shared) {
                best = &each;
                shared = both;
            }
        }
        constexpr qsizetype kSure = 4; // digits
        if (best && others > shared && !(isLead && digitsOf(told) >= kSure))
            return;
        const bool mayBeReckoned = best && m_reckoned.has(*best->told->line, told.number, told.unit)
            && !isTransposed(told.number, best->told->number); // by chance, of small numbers
        if (!best || mayBeReckoned || !isEnough(told, *best, shared, pairs.size(), isLead)
            || (isLead && m_lead.contains(best->told->number + told.unit)) || best->told->isOfBody()
            || m_wrong.has(*best->told->line, best->told->range))
            return;
        if (isLead)
            markRetold(told, *best->told, pencil); // at the second of the two, as everywhere
        else
            markRetold(*best->told, told, pencil);
    }

    /// A slip of the pen; or of long numbers nearly the same.
    [[nodiscard]] static bool isSlip(const ToldNumber &told, const ToldNumber &backing)
    {
        constexpr qsizetype kLong = 4; // digits
        constexpr double kNearly = 0.01;
        const double one = told.number.toDouble();
        const double other = backing.number.toDouble();
        const bool isNear = qMin(digitsOf(told), digitsOf(backing)) >= kLong && one != other
            && qAbs(one - other) <= kNearly * qMax(one, other);
        return isNear || isSlipOf(told.number, backing.number);
    }

    /// 12件重大决策文件 and 重大决策文件12件: what stands behind the one stands before the other.
    [[nodiscard]] static bool isOfOneNoun(const ToldNumber &told, const ToldNumber &backing)
    {
        constexpr qsizetype kNoun = 4; // characters
        return told.after.size() >= kNoun && phraseOf(backing.before).endsWith(nounBehind(told.after + u'，'))
            && nounBehind(told.after + u'，').size() >= kNoun;
    }

    /// 召开常务会议18次 is not 常务会议会前学法12次; 受理行政复议案件 may be 受理 alone.
    [[nodiscard]] static bool endAlike(const ToldNumber &told, const ToldNumber &backing)
    {
        const QString words = phraseOf(backing.before);
        const QString end = words.right(kShort);
        const bool isDeedAlone = words.size() == kShort && told.before.contains(words);
        return isDeedAlone || phraseOf(told.before).contains(end) || nounBehind(told.after + u'，').contains(end);
    }

    [[nodiscard]] static bool isEnough(
        const ToldNumber &told, const Backing &backing, qsizetype shared, qsizetype all, bool isLead)
    {
        constexpr qsizetype kLong = 4; // digits
        const qsizetype digits = qMin(digitsOf(told), digitsOf(*backing.told));
        if (digits >= kLong)
            return shared > 1 || ((isLead || shared > 0) && isSlipOf(told.number, backing.told->number));
        if (digits > kShort)
            return shared > 1;
        // 常务会议32次 is not 常务会议召开12次学法会议
        const bool isPlain = backing.told->after.isEmpty() || backing.told->after.startsWith(u'、')
            || backing.told->after.left(kShort) == told.after.left(kShort);
        return digits == kShort && isPlain
            && ((shared > kShort && shared * 2 >= all && endAlike(told, *backing.told))
                || isOfOneNoun(told, *backing.told));
    }

    static constexpr qsizetype kShort = 2; // digits, and characters of a word

    const ToldNumbers &m_numbers;
    QHash<QString, QList<Backing>> m_backings; ///< by unit
    ReckonedNumbers m_reckoned;
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
            reportOf(QStringLiteral("全年制定行政规范性文件9件，受理行政复议案件68件，查办违法案件9857件。"),
                QStringLiteral(
                    "审核文件132件，其中规范性文件7件、合同125件。7件规范性文件全部备案。收到行政复议申请93件，受理86件"
                    "、不予受理7件。共查办农业违法案件9862件。现有行政执法人员37名。"),
                QStringLiteral("全县39名行政执法人员任务较重。")),
            4},
        RuleExample {
            reportOf(QStringLiteral("全年制定行政规范性文件7件，受理行政复议案件86件，查办违法案件9862件。"),
                QStringLiteral(
                    "审核文件132件，其中规范性文件7件、合同125件。7件规范性文件全部备案。收到行政复议申请93件，受理86件"
                    "、不予受理7件。共查办农业违法案件9862件。现有行政执法人员37名。"),
                QStringLiteral("全县37名行政执法人员任务较重。")),
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
