// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/retellings.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/toldnumbers.h"
#include "core/proofread/sums/wrongsums.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr qsizetype kEnd = 2; // characters, by which names are looked up

bool isTold(WrongSums &wrong, const ToldNumber &number)
{
    return wrong.has(*number.line, number.range);
}

/// What a part of a whole is called: 优秀案卷, 不合格.
QString partNameOf(const ToldNumber &told)
{
    static const QRegularExpression kCounting(QStringLiteral(
        "^(?:[、和及]|其中|涉及|属于|来自|评出|评定为|评定|评为|仍有|仅有|只有|还有|有)+|^[一-龥]{0,12}[中看]|(?:的?["
        "仍仅只占有]+|的)$"));
    QString name = phraseOf(told.before).remove(kCounting);
    if (name.isEmpty())
        name = nounBehind(told.after);
    return name;
}

/// Names short, and yet of one thing only where files are graded.
bool isGrade(const QString &name)
{
    return name == u"优秀" || name == u"良好" || name == u"合格";
}

/// 调解成功264件 and 11件没有调解成功: the one denies what the other says.
bool areContrary(const QString &one, const QString &other)
{
    static const QRegularExpression kDenied(QStringLiteral("[不未没非无]"));
    return kDenied.match(one).hasMatch() != kDenied.match(other).hasMatch();
}

/// 整改 of 已整改到位40个 and of 推动40个问题整改到位; empty where it is said to be undone.
QString deedOf(const ToldNumber &told)
{
    static const QRegularExpression kDeed(QStringLiteral("整改|办结|审结|化解|销号|完成|答复"));
    static const QRegularExpression kDenied(QStringLiteral("[不未没非无]|正在|其余|剩余"));
    const QString words = told.before + u'|' + told.after;
    return kDenied.match(words).hasMatch() ? QString() : kDeed.match(words).captured();
}

/// 抽查案卷520份，其中优秀案卷130份 and 抽查的520份案卷中优秀案卷仅120份: a part of one and the same whole.
struct PartTold {
    const ToldNumber *told = nullptr;
    QString name;

    /// With what is said behind the number: 有7件负责人没有出庭 denies 负责人出庭28件, and so do 还有3个没有整改 and
    /// 规章草案2件推迟到明年.
    [[nodiscard]] QString said() const
    {
        static const QRegularExpression kLeft(
            QStringLiteral("^(?:均|都|已)?(?:没有|未|尚未|仍未|推迟|延期|结转|转入|顺延)"));
        const QString clause = told->clauseBehind();
        const bool isLeft = kLeft.match(told->after).hasMatch() || clause.contains(u"推迟") || clause.contains(u"延期");
        return told->after.startsWith(name) ? told->after : isLeft ? name + u'未' : name;
    }
};

/// 发现程序瑕疵案卷9卷 and 9卷存在程序瑕疵: by nearly the same words.
bool areOfOneFault(const QString &one, const QString &other)
{
    static const QRegularExpression kFault(QStringLiteral("(?:存在|发现|有)(?<fault>[一-龥]{2,6})"));
    static const QRegularExpression kFile(QStringLiteral("(?:的)?(?:案卷|卷宗|案件|文书|单位|企业)$"));
    const auto faultIn = [](QString name) { return kFault.match(name.remove(kFile)).captured(u"fault"); };
    const QString fault = faultIn(one);
    return !fault.isEmpty() && fault == faultIn(other);
}

/// What was done of the same whole.
bool areOfOneDeed(const PartTold &one, const PartTold &other)
{
    static const QRegularExpression kDeed(QStringLiteral("整改|办结|审结|化解|销号|完成|答复"));
    static const QRegularExpression kDenied(QStringLiteral("[不未没非无]|正在|其余|剩余"));
    const auto wordsOf = [](const PartTold &part) { return part.told->before + u'|' + part.told->after; };
    const QString deed = kDeed.match(wordsOf(one)).captured();
    return !deed.isEmpty() && deed == kDeed.match(wordsOf(other)).captured() && !kDenied.match(wordsOf(one)).hasMatch()
        && !kDenied.match(wordsOf(other)).hasMatch();
}

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
        static const QRegularExpression kChange(QStringLiteral("(?:增加|减少|增长|新增)了?$"));
        if (told.line->part == PartKind::Plans || told.unit == u"%" || kChange.match(told.before).hasMatch())
            return; // 由102名发展到136名，每村增加2名
        QString name; // asked for where there is a whole
        for (qsizetype at = index - 1; at >= 0 && all[at].line == told.line; --at) {
            const ToldNumber &whole = all[at];
            const QStringView said =
                QStringView(told.line->open).mid(whole.range.end(), told.range.start - whole.range.end());
            if (said.size() > kFar || said.contains(u'。'))
                return; // of the same breath
            const double value = whole.number.toDouble();
            const bool isBeside = told.line->open.mid(whole.range.end(), 1) == u"、"; // 86个、“未批先弃”8个
            if (whole.unit != told.unit || value < kSmallest || value <= told.number.toDouble() || isBeside)
                continue;
            if (name.isEmpty())
                name = partNameOf(told);
            constexpr double kLarge = 50; // of which no two wholes have as many by chance
            const bool isSure = (value >= kLarge && said.contains(u'中')) || isGrade(name) || !deedOf(told).isEmpty();
            if (name.size() < kEnd || (name.size() < kFewest && !isSure))
                return;
            if (value < kSmall && name.size() == kFewest)
                continue;
            QList<PartTold> &parts = m_parts[whole.number + (whole.unit == u"起" ? QStringLiteral("件") : whole.unit)];
            if (parts.size() < kMost)
                parts << PartTold {&told, name};
        }
    }

    static void checkOne(const QList<PartTold> &parts, qsizetype index, WrongSums &wrong, EachOnce &pencil)
    {
        const PartTold &again = parts[index];
        if (again.name.startsWith(u"其他") || again.name.startsWith(u"其余"))
            return; // of whatever others
        for (const PartTold &other : parts.mid(0, index)) {
            bool isAlike = other.name.endsWith(again.name) || again.name.endsWith(other.name)
                || other.name.startsWith(again.name) || again.name.startsWith(other.name);
            isAlike |= areOfOneDeed(other, again) || areOfOneFault(other.name, again.name);
            const QString more = other.name.size() > again.name.size() ? other.name : again.name;
            static const QRegularExpression kTogether(QStringLiteral("[和及与或、]")); // 撤销和确认违法
            const bool isOfBoth = other.name != again.name && kTogether.match(more).hasMatch();
            if (!isAlike || isOfBoth || areContrary(other.said(), again.said()) || other.told->line == again.told->line
                || other.told->number == again.told->number || isTold(wrong, *other.told) || isTold(wrong, *again.told))
                continue;
            markRetold(*other.told, *again.told, pencil);
            return;
        }
    }

    QMap<QString, QList<PartTold>> m_parts; ///< by the number and unit of the whole
};

/// Whether one of them names a body, and the other names it as well, or its paragraph did before.
bool areOfOneBody(const ToldNumber &one, const ToldNumber &other)
{
    const auto isSaidBefore = [](const ToldNumber &told, const QString &body) {
        return QStringView(told.line->open).left(told.range.start).contains(body);
    };
    const QString first = one.body();
    const QString second = other.body();
    if (first.isEmpty() || second.isEmpty())
        return (!first.isEmpty() && isSaidBefore(other, first)) || (!second.isEmpty() && isSaidBefore(one, second));
    return first == second;
}

/// 其中，劳动争议512起 and, among the problems, 全年劳动争议达152起.
bool isPartRetold(const Telling &one, const Telling &other)
{
    constexpr qsizetype kLong = 3; // digits
    return one.name == other.name && one.told->number.size() >= kLong && other.told->line->part == PartKind::Problems
        && other.told->before.startsWith(u"全年") && isMiswritten(one.told->number, other.told->number)
        && !one.told->isOfBody() && !other.told->isOfBody() && !one.isOfTime() && !other.isOfTime();
}

/// 评查行政处罚案卷150份 in November and 全年评查的148份案卷: but for a slip the months may be others.
bool areOfOneTime(const Telling &one, const Telling &other)
{
    constexpr double kNearly = 0.05;
    const bool isAmong = one.told->isAmong() || other.told->isAmong();
    if (isAmong && isPartRetold(one, other))
        return true;
    if ((one.told->isOfPart() || other.told->isOfPart()) && (isAmong || !areOfOneBody(*one.told, *other.told)))
        return false;
    static const QRegularExpression kField(QStringLiteral("[一-龥](?:方面|领域)，|围绕"));
    const bool isOfField = kField.match(one.told->lead()).hasMatch() || kField.match(other.told->lead()).hasMatch();
    if (isOfField && !isMiswritten(one.told->number, other.told->number))
        return false; // 食品安全方面，…不合格84批次; 产品质量方面，…不合格71批次
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
            const Telling telling(told);
            if (telling.isNamed() && !narrowsItself(told))
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
        static const QRegularExpression kWords(
            QStringLiteral("力争|计划|拟|目标|以上$|每|平均|[由从]$|(?:净?增加|减少|增长|新增)了?$"));
        if (isOfSome(told))
            return true;
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
            || !areOfOneTime(*other, again) || tellsOf(*other->told, *again.told) || tellsOf(*again.told, *other->told)
            || isSomeOfStock(*other->told, *again.told) || isSomeOfStock(*again.told, *other->told)
            || isTold(wrong, *other->told) || isTold(wrong, *again.told))
            return;
        markRetold(*other->told, *again.told, pencil);
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
        found(u"培训1248人次，其中市级312人次、县级936人次。\n二、存在问题\n培训的1248人次中，来自县级的虽有926人次，但"
              u"系统性不强。"),
        found(u"出具法律意见书63份，其中重大决策类11份、信访类18份。\n二、存在问题\n出具的63份法律意见书中，涉及重大决"
              u"策的只有12份。"),
        silent(u"组织31家律师事务所开展“法治体检”。\n全区现有律师事务所38家、执业律师527人。"),
        silent(u"培训1248人次，其中市级312人次、县级936人次。\n二、存在问题\n培训的1248人次中，来自县级的虽有936人次，"
               u"乡镇的只有26人次。"),
        found(u"督察发现问题43个，已整改到位40个。\n对督察发现的43个问题逐项盯办，推动30个问题整改到位。"),
        found(
            u"党组理论学习中心组专题学习宪法和行政处罚法4次。\n主持局党组理论学习中心组专题学习宪法和行政处罚法6次。"),
        silent(
            u"督察发现问题43个，已整改到位40个。\n对督察发现的43个问题逐项盯办，推动40个问题整改到位，正在整改3个。"),
        silent(u"取消审批事项43项，调整18项，共61项。\n取消和调整审批事项61项。审理复议案件3件，撤销1件。\n1件复议案件"
               u"被撤销。"),
        silent(u"研究涉法议题17个。\n县公安局研究涉法议题15个。\n力争研究涉法议题20个。2017年，研究涉法议题15个。"),
        silent(u"发放宣传资料3000份。\n开展宪法宣传周活动，发放宣传资料5000份。开展检查36次。\n开展检查35次。"),
        found(u"评查案卷240本，评出优秀案卷48本、不合格案卷8本。\n评查的240本案卷中，有10本不合格。抽查案卷520份。\n全"
              u"年抽查的522份案"
              u"卷中，说理简单的居多。",
            2018, 2),
        silent(u"食品安全方面，抽检4620批次，检出不合格84批次。\n产品质量方面，抽检612批次，检出不合格71批次。"),
        silent(u"抽查案卷520份，其中优秀案卷130份。\n抽查案卷480份，其中优秀案卷120份。"),
        silent(u"发生行政诉讼案件35件，负责人出庭应诉28件。\n二、存在问题\n35件行政诉讼案件中，有7件负责人没有出庭。"),
        found(u"排查纠纷894起，化解871起。其中，劳动争议512起。开展集中普法10场。\n二、存在问题\n全年劳动争议达152起，"
              u"用工不规"
              u"范。集中普法虽然开展了18场，但形式不新。",
            2018, 2),
        silent(u"排查纠纷894起，其中劳动争议512起。开展集中普法18场。\n二、存在问题\n全年劳动争议达512起。乡镇劳动争议1"
               u"36起。集"
               u"中普法虽然开展了18场，但形式不新。线上普法虽然开展了6场，但效果不好。"),
        silent(
            u"受理纠纷275件，调解成功264件，未达成协议11件。\n受理纠纷275件，其中仍有11件没有调解成功。抽查案卷520份，"
            u"其中合格案卷512份。\n抽查的520份案卷中，有8份尚未合格。"),
        silent(u"召开会议12次，研究重大行政决策6项。\n组织会议11次，研究重大行政决策7项、人事任免8项。\n研究重大行政决"
               u"策9项。"),
        silent(u"建立“一单两库”，纳入事项96项、市场主体4260户、执法人员251名。\n263名执法人员中，法律专业的有31"
               u"名。"),
    };
}

} // namespace nianbao
