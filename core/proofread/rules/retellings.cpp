// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/retellings.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/sums/wrongsums.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr qsizetype kShortest = 4; // characters of a name
constexpr qsizetype kFull = 6; // of one that may have other characters in between
constexpr qsizetype kEnd = 2; // by which names are looked up
constexpr qsizetype kMostNumbers = 3000; // of a report; none has so many

/// A number with all that names it, in one order: 评查行政执法案卷.
struct Telling {
    const ToldNumber *told = nullptr;
    QString name;
    bool refersBack = false; ///< 全年评查的150份案卷中

    /// Of another year or time, but for what is told of the year.
    [[nodiscard]] bool isOfTime() const { return !refersBack && !name.contains(u"年度") && told->isOfTime(); }
};

/// 全年, 全县, 共: what says nothing of the thing.
QString withoutScope(QString words)
{
    static const QRegularExpression kScope(
        QStringLiteral("^[一二三四五六七八九十]是|^[一-龥]{0,4}(?:部门|单位|机关)共|全年|年内|今年|本年度?|"
                       "20\\d\\d年度?|全[省市县区镇乡州厅局]|我[省市县区镇乡局]|各类|先后|累计|"
                       "已经|目前|现有|虽然|仍有|仅有|只有|[共仅仍只已均都达计为有]+$|[“”、的（）]"));
    static const QRegularExpression kPeople(
        QStringLiteral("的(?:工作人员|执法人员|人员|民警|干部|同志)(?=[仅只仍]?有?$)"));
    return words.remove(kPeople).remove(kScope).remove(kScope);
}

/// 组织会前学法, 主持召开局长办公会议: who tells it again says otherwise how it came about.
QString withoutDeed(const QString &name)
{
    static const QRegularExpression kDeed(
        QStringLiteral("^(?:主持召开|主持|组织召开|组织开展|组织|开展|举办|召开|进行|实施|带头|先后|共)+"));
    static const QRegularExpression kWho(
        QStringLiteral("^[县市区镇乡局厅]?(?:党委|党组|政府)?(?:主要)?(?:书记|局长|厅长|镇长|乡长|县长|区长|市长|主任|"
                       "负责人|负责同志)(?=主持|带头|组织|召开)"));
    const QString thing = QString(name).remove(kWho).remove(kDeed);
    return thing.size() >= kShortest ? thing : name;
}

/// 行政执法案卷中，仍有; 年度任务完成较好: the noun behind the unit.
QString nounBehind(const QString &after)
{
    static const QRegularExpression kNoun(QStringLiteral(
        "^(?<noun>[一-龥“”、（）]{2,16}?)(?:$|[中的]|[，。]|均|都|全部|仍|尚|仅|有(?!关)|因|由|主要|完成|"
        "排查|开展|承担|负责|覆盖|设立|接受|提供|纳入|"
        "以(?!案)|平均|发展|分析|得到|为|组成|参[加与]|通过|实现|已|未|占|持|取得|共|在[^编职岗])"));
    const QRegularExpressionMatch match = kNoun.match(after);
    return match.hasMatch() ? match.captured(u"noun") : QString();
}

QString nameOf(const ToldNumber &told)
{
    static const QRegularExpression kLeading(QStringLiteral("^(?:[在对将把]|从)"));
    const QString before = withoutScope(phraseOf(told.before).remove(kLeading));
    const QString noun = told.after.isEmpty() || QStringView(u"，。；、）").contains(told.after.front())
        ? QString()
        : withoutScope(nounBehind(told.after));
    return withoutDeed(before + noun);
}

/// What is counted wherever there was some of it.
bool isOfManyOccasions(const QString &name)
{
    static const QRegularExpression kOccasion(QStringLiteral(
        "(?:宣传|培训|检查|排查|走访|咨询|讲座|活动|资料|隐患|问题|纠纷|群众|演练|车辆|场所|企业|项目|线索|建议|意见|"
        "行动|"
        "宣讲|调研|督查|督察|抽查|巡查|会议|人员|单位|案件|资金|万元|事项|任务|村|社区|乡镇|部门|地区|措施|制度|文件|"
        "申请|投诉|举报|参训|参加|学习|授课|论证)$"));
    static const QRegularExpression kBusy(QStringLiteral(
        "^(?:开展|组织|举办|发放|参加|检查|排查|化解|调解|受理|办理|接受|解答|整改|收到|处理|提出|采纳|完成|督促)"));
    constexpr qsizetype kLonger = 8; // characters
    static const QRegularExpression kOne(QStringLiteral(
        "(?:常务|常委会|党组|党委|办公|领导小组|委员会)会议$|(?:年度|法治|涉法|重点)[一-龥]{0,4}(?:任务|议题)$"));
    static const QRegularExpression kAgain(QStringLiteral("^(?:抽查|评查|审查|审核|制定|印发|修订|发布|查处|检测)"));
    if (name.size() == kShortest && kAgain.match(name).hasMatch())
        return true; // 抽查案卷
    return kOccasion.match(name).hasMatch() && !kOne.match(name).hasMatch()
        && name.size() < (kBusy.match(name).hasMatch() ? kLonger : kFull);
}

bool isSubsequence(const QString &part, const QString &whole)
{
    qsizetype at = 0;
    for (const QChar each : whole) {
        if (at < part.size() && part[at] == each)
            ++at;
    }
    return at == part.size();
}

/// 未, 涉企: of a part, of a body.
bool narrows(const QString &words)
{
    static const QRegularExpression kNarrow(
        QStringLiteral("级\\$|局(?!长)|[镇乡村]|街道|社区|所|站|队|院|公司|部门|领域|系统|涉|新|专项|试点|首|本级|直|"
                       "上级|下级|优|合格|不|未|应|"
                       "非|无|民事|刑事|其中|每|平均|计划|力争|拟|将|比|较|由|从|到|至|增|减|降|超|余|类"));
    return kNarrow.match(words).hasMatch();
}

/// 局党组中心组集体学法 and 党组中心组集体学法
bool isOwnBody(const QString &words)
{
    return words.size() == 1 && QStringView(u"县市区镇乡局厅").contains(words.front());
}

bool areNamedAlike(const Telling &one, const Telling &other)
{
    const QString &shorter = one.name.size() < other.name.size() ? one.name : other.name;
    const QString &longer = one.name.size() < other.name.size() ? other.name : one.name;
    if (longer.endsWith(shorter))
        return isOwnBody(longer.chopped(shorter.size())) || !narrows(longer.chopped(shorter.size()) + u'$');
    const bool isRead = shorter.size() >= kFull || one.refersBack || other.refersBack;
    if (!isRead || !longer.contains(shorter.left(kEnd)) || !isSubsequence(shorter, longer))
        return false;
    QString inserted = longer;
    for (const QChar each : shorter)
        inserted.remove(inserted.indexOf(each), 1);
    constexpr qsizetype kLong = 3; // digits
    const bool isSlip = isMiswritten(one.told->number, other.told->number) && one.told->number.size() >= kLong;
    return isSlip || !narrows(inserted);
}

/// Those that are no noughts: 3000 and 5000 may both be right.
qsizetype toldDigits(const Telling &telling)
{
    return telling.told->number.size() - telling.told->number.count(u'0') - telling.told->number.count(u'.');
}

/// Of a slip of the pen, or at least of one size.
bool mayBeOne(const Telling &one, const Telling &other)
{
    constexpr double kTimes = 1.5;
    constexpr qsizetype kLong = 3; // digits
    const double first = one.told->number.toDouble();
    const double second = other.told->number.toDouble();
    const bool isSlip = isMiswritten(one.told->number, other.told->number);
    if (isOfManyOccasions(one.name) || isOfManyOccasions(other.name))
        return isSlip && toldDigits(one) >= kLong && toldDigits(other) >= kLong;
    return isSlip || (first < second * kTimes && second < first * kTimes);
}

bool isTold(WrongSums &wrong, const ToldNumber &number)
{
    return wrong.has(*number.line, number.range);
}

void markAgain(const ToldNumber &first, const ToldNumber &again, EachOnce &pencil)
{
    pencil.mark(*again.line, again.range, again.range.start + int(again.number.size()),
        ProofreadWords::tr("同一个数前后不一致：前面是“%1”，这里是“%2”。")
            .arg(first.line->quote(first.range), again.line->quote(again.range)),
        Severity::Warning);
}

/// What a part of a whole is called: 优秀案卷, 不合格.
QString partNameOf(const ToldNumber &told)
{
    static const QRegularExpression kCounting(
        QStringLiteral("^(?:其中|评出|评定|评为|仍有|仅有|只有|还有|有)+|^[一-龥]{0,12}[中看]|[仍仅只占有]+$"));
    QString name = phraseOf(told.before).remove(kCounting);
    if (name.isEmpty())
        name = nounBehind(told.after);
    return name;
}

/// 抽查案卷520份，其中优秀案卷130份 and 抽查的520份案卷中优秀案卷仅120份: a part of one and the same whole.
struct PartTold {
    const ToldNumber *told = nullptr;
    QString name;
};

class RetoldParts {
public:
    explicit RetoldParts(const ToldNumbers &numbers)
    {
        const QList<ToldNumber> &all = numbers.all();
        for (qsizetype index = 1; index < qMin(all.size(), kMostNumbers); ++index)
            addWholesOf(all, index);
    }

    void check(WrongSums &wrong, EachOnce &pencil) const
    {
        for (const QList<PartTold> &parts : m_parts) {
            for (qsizetype index = 1; index < parts.size(); ++index)
                checkOne(parts, index, wrong, pencil);
        }
    }

private:
    /// Whatever larger number stands in front of it in the same breath.
    void addWholesOf(const QList<ToldNumber> &all, qsizetype index)
    {
        constexpr int kFar = 160; // characters
        constexpr qsizetype kFewest = 3; // characters of a name
        constexpr qsizetype kMost = 40;
        constexpr double kSmallest = 10; // small wholes are equal by chance
        constexpr double kSmall = 20;
        const ToldNumber &told = all[index];
        if (told.line->part == PartKind::Plans || told.unit == u"%")
            return;
        const QString name = partNameOf(told);
        if (name.size() < kFewest)
            return;
        for (qsizetype at = index - 1; at >= 0 && all[at].line == told.line; --at) {
            const ToldNumber &whole = all[at];
            if (told.range.start - whole.range.end() > kFar)
                return;
            const double value = whole.number.toDouble();
            if (whole.unit != told.unit || value <= told.number.toDouble() || value < kSmallest
                || (value < kSmall && name.size() == kFewest))
                continue;
            QList<PartTold> &parts = m_parts[whole.number + whole.unit];
            if (parts.size() < kMost)
                parts << PartTold {&told, name};
        }
    }

    static void checkOne(const QList<PartTold> &parts, qsizetype index, WrongSums &wrong, EachOnce &pencil)
    {
        const PartTold &again = parts[index];
        for (const PartTold &other : parts.mid(0, index)) {
            const bool isAlike = other.name.endsWith(again.name) || again.name.endsWith(other.name)
                || other.name.startsWith(again.name) || again.name.startsWith(other.name);
            if (!isAlike || other.told->line == again.told->line || other.told->number == again.told->number
                || isTold(wrong, *other.told) || isTold(wrong, *again.told))
                continue;
            markAgain(*other.told, *again.told, pencil);
            return;
        }
    }

    QMap<QString, QList<PartTold>> m_parts; ///< by the number and unit of the whole
};

bool refersBack(const ToldNumber &told)
{
    static const QRegularExpression kAmong(QStringLiteral("^[一-龥]{2,12}[中看]"));
    return told.before.endsWith(u'的') && kAmong.match(told.after).hasMatch();
}

/// 评查行政处罚案卷150份 in November and 全年评查的148份案卷: but for a slip the months may be others.
bool areOfOneTime(const Telling &one, const Telling &other)
{
    constexpr double kNearly = 0.05;
    if (one.told->isOfPart() || other.told->isOfPart())
        return false;
    if (!one.isOfTime() && !other.isOfTime())
        return true;
    const double first = one.told->number.toDouble();
    const double second = other.told->number.toDouble();
    return (one.refersBack || other.refersBack) && qAbs(first - second) <= kNearly * qMax(first, second);
}

class Retellings {
public:
    explicit Retellings(const ToldNumbers &numbers)
    {
        qsizetype count = 0;
        for (const ToldNumber &told : numbers.all()) {
            if (++count > kMostNumbers)
                break;
            if (told.unit == u"%" || told.unit.endsWith(u'元') || told.line->part == PartKind::Plans)
                continue;
            const Telling telling {&told, nameOf(told), refersBack(told)};
            if (telling.name.size() >= kShortest && !narrowsItself(told))
                add(telling);
        }
    }

    void check(WrongSums &wrong, EachOnce &pencil) const
    {
        for (const QList<Telling> &alike : m_tellings) {
            for (qsizetype index = 1; index < alike.size(); ++index)
                checkOne(alike, index, wrong, pencil);
        }
    }

private:
    void add(const Telling &telling)
    {
        constexpr qsizetype kMost = 60;
        QList<Telling> &alike = m_tellings[telling.name.right(kEnd) + telling.told->unit];
        if (alike.size() < kMost)
            alike << telling;
    }

    /// 力争, 比上年: of no year that is told.
    static bool narrowsItself(const ToldNumber &told)
    {
        static const QRegularExpression kWords(QStringLiteral("力争|计划|拟|目标|以上$|每|平均"));
        return kWords.match(told.before).hasMatch() || told.after.startsWith(u"以上") || told.after.startsWith(u"左右");
    }

    static void checkOne(const QList<Telling> &alike, qsizetype index, WrongSums &wrong, EachOnce &pencil)
    {
        const Telling &again = alike[index];
        const Telling *other = nullptr; // the first of them
        qsizetype first = 0;
        for (qsizetype at = 0; at < alike.size(); ++at) {
            const Telling &each = alike[at];
            if (at == index || each.told->number == again.told->number || !areNamedAlike(each, again))
                continue;
            if (other && other->told->number != each.told->number)
                return; // a third number
            if (!other) {
                other = &each;
                first = at;
            }
        }
        if (!other || first > index || other->told->line == again.told->line || !mayBeOne(*other, again)
            || !areOfOneTime(*other, again) || isTold(wrong, *other->told) || isTold(wrong, *again.told))
            return;
        markAgain(*other->told, *again.told, pencil);
    }

    QMap<QString, QList<Telling>> m_tellings; ///< by the end of the name and the unit
};

} // namespace

void checkRetellings(const ToldNumbers &numbers, EachOnce &pencil)
{
    WrongSums wrong;
    Retellings(numbers).check(wrong, pencil);
    RetoldParts(numbers).check(wrong, pencil);
}

QList<RuleExample> retellingExamples()
{
    return {
        found(u"9月，集中评查行政执法案卷240本。\n在全年评查的238本行政执法案卷中，说理不充分的居多。"),
        found(u"县政府常务会议研究涉法议题17个。\n主持县政府常务会议研究涉法议题15个，督办重点任务。"),
        found(u"取得高级执法资格的21人。\n取得高级执法资格的民警仅有24人，人才短缺。"),
        found(u"抽查案卷520份，其中优秀案卷130份。\n全年抽查的520份案卷中优秀案卷仅120份，说理简单。"),
        found(u"全市2146个人民调解组织排查纠纷。\n2145个人民调解组织发展不平衡。"),
        silent(u"9月，集中评查行政执法案卷240本。\n在全年评查的360本行政执法案卷中，说理不充分的居多。"),
        silent(u"研究涉法议题17个。\n县公安局研究涉法议题15个。\n力争研究涉法议题20个。2017年，研究涉法议题15个。"),
        silent(u"发放宣传资料3000份。\n开展宪法宣传周活动，发放宣传资料5000份。开展检查36次。\n开展检查35次。"),
        silent(u"抽查案卷520份，其中优秀案卷130份。\n抽查案卷480份，其中优秀案卷120份。"),
        silent(u"召开会议12次，研究重大行政决策6项。\n组织会议11次，研究重大行政决策7项、人事任免8项。\n研究重大行政决"
               u"策9项。"),
    };
}

} // namespace nianbao
