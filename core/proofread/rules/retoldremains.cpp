// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/retoldremains.h"

#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/sums/wrongsums.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace nianbao {

namespace {

constexpr qsizetype kMostRemains = 100;

/// What kind of deed is still to be done; Any where nothing says so: 剩余3份.
enum class Deed { None, Any, Ending, Mending, Settling, Licensing };

Deed deedOf(const QString &word)
{
    static const QRegularExpression kEnding(QStringLiteral("办|审|结"));
    static const QRegularExpression kMending(QStringLiteral("整改|销号|整治"));
    static const QRegularExpression kSettling(QStringLiteral("调解|调处|化解|达成"));
    if (word.contains(u"取得") || word.contains(u"持有"))
        return Deed::Licensing;
    if (kMending.match(word).hasMatch())
        return Deed::Mending;
    if (kSettling.match(word).hasMatch())
        return Deed::Settling;
    return kEnding.match(word).hasMatch() ? Deed::Ending : Deed::None;
}

/// Whether the two are one deed, or one of them is not said.
bool areOfOneDeed(Deed one, Deed other)
{
    return one == other || one == Deed::Any || other == Deed::Any;
}

/// What was left over of something, as the work tells it.
struct Remain {
    const ToldNumber *told = nullptr; ///< of several numbers the last
    double value = 0;
    Deed deed = Deed::None;
    QString said; ///< the sentence up to it
    QString shown {}; ///< 96 − 91 = 5, where it is told as what was done of how many
};

/// 正在整改7处, 未审结75件, 剩余3份.
Deed leftAt(const ToldNumber &told)
{
    constexpr int kBehind = 14; // characters
    static const QRegularExpression kGoing(
        QStringLiteral("^(?:[、的]|其余|剩余|其中|目前|现|尚有|还有|仍有)*(?:[正仍尚还]在|[尚还仍]?未)(?<deed>办理|"
                       "整改|审理|处理|化解|调解|办|审结|办结|结案|达成协议|调解成功|达成调解协议)(?:的|中|案件)*$"));
    static const QRegularExpression kRest(QStringLiteral("^(?:其余|剩余|余下)的?$"));
    if (const QRegularExpressionMatch going = kGoing.match(told.before); going.hasMatch())
        return deedOf(going.captured(u"deed"));
    static const QRegularExpression kRight(QStringLiteral("不存在|不违法|合法|合格|符合|无需|不属于"));
    const QString behind = told.line->open.mid(told.range.end(), kBehind);
    return kRest.match(told.before).hasMatch() && !kRight.match(behind).hasMatch() ? Deed::Any : Deed::None;
}

/// 已整改349处, 完成整改26份, 已取得行政执法证的有91人.
Deed doneAt(const ToldNumber &told)
{
    static const QRegularExpression kDone(
        QStringLiteral("^(?:目前|其中|截至年底)?(?:已经?|完成)(?<deed>整改|化解|办结|审结|取得|持有)[一-龥]{0,12}$"));
    const QRegularExpressionMatch done = kDone.match(told.before);
    return done.hasMatch() ? deedOf(done.captured(u"deed")) : Deed::None;
}

/// 立案42件，结案39件.
Deed endedAt(const ToldNumber &whole, const ToldNumber &told)
{
    const bool isEnded = told.before == u"结案" || told.before == u"办结" || told.before == u"审结";
    return isEnded && phraseOf(whole.before).endsWith(u"立案") ? Deed::Ending : Deed::None;
}

/// The sentence up to the number; where it begins with the rest, the one before as well.
QString saidBefore(const ToldNumber &told)
{
    constexpr int kFarthest = 160; // characters
    int start = sentenceAt(told.line->open, told.range.start).start;
    if (told.range.start - told.before.size() <= start && start > 0)
        start = sentenceAt(told.line->open, start - 1).start;
    start = qMax(start, told.range.start - kFarthest);
    return told.line->open.mid(start, told.range.start - start);
}

bool isOfOtherTimes(const QString &said)
{
    static const QRegularExpression kWords(QStringLiteral("结转|历年|往年|累计|上半年|下半年|季度|[去上]年[^的同]"));
    return kWords.match(said).hasMatch();
}

/// What a sentence among the problems or plans says to be left: 仍有3处隐患没有整改完毕.
struct Again {
    Deed deed = Deed::None;
    QString noun; ///< 隐患
    QString owner; ///< 移送 of 移送的线索: what stands before a noun that is named before the number
    QString things {}; ///< 案件 as well, which says nothing of itself
};

/// 隐患 of 3处隐患没有整改, 线索 of 移送的线索还有6条没有办结, 纠纷 of 受理纠纷275件，其中仍有11件没有调解成功.
Again againOf(const ToldNumber &told, const QString &deed, const QString &behind)
{
    static const QRegularExpression kThings(QStringLiteral("(?:的|案件)+$"));
    static const QRegularExpression kLead(QStringLiteral(
        "(?<owner>[一-龥]{0,2})的?(?<noun>[一-龥]{2})(?:案件)?(?:\\d+[一-龥]{1,2})?中?，?(?:目前|年末|年底|"
        "其中|现|而|只有|仅有|共有?)*"
        "(?:\\d+[一-龥]{1,2}，)?(?:其中)?(?:仍|还|尚|只|仅|也)?有?$"));
    constexpr qsizetype kShortest = 2; // characters
    const QString noun = QString(behind).remove(kThings);
    if (noun.size() >= kShortest)
        return {deedOf(deed), noun, {}, behind};
    constexpr int kReach = 30; // characters
    const QRegularExpressionMatch lead = kLead.match(told.lead().right(kReach));
    return {deedOf(deed), lead.captured(u"noun"), lead.captured(u"owner"), behind};
}

std::optional<Again> againAt(const ToldNumber &told)
{
    static const QRegularExpression kDenied(
        QStringLiteral("^(?<noun>[一-龥]{0,10}?)(?:没有|还未|尚未|仍未|未能?|没能)(?:得到|全部|完全|最终|彻底|在?年内|"
                       "按期)?(?<deed>整改|"
                       "办结|审结|结案|调解成功|达成协议|化解|取得行政执法证|取得执法证|取得行政执法资格|销号)"));
    static const QRegularExpression kThere(QStringLiteral("(?:仍|还|尚|也)?有$"));
    static const QRegularExpression kMark(QStringLiteral("[，。；]"));
    static const QRegularExpression kUndone(QStringLiteral("^(?:年末|年底|目前|至今)?(?:仍|尚|还)?未(?<deed>审结|办结|"
                                                           "整改|化解|结案)的?(?<noun>[一-龥]{2,8}?)(?:尚|还|仍)?"
                                                           "[有达]$"));
    static const QRegularExpression kUnable(
        QStringLiteral("(?:^|[一-龥]{0,6})(?:没有|还未|尚未|仍未|未能?|没能)(?:得到|全部|最终)?(?<deed>调解成功|"
                       "达成协议|化解|办结|审结|结案|"
                       "整改|销号)(?:到位|完成)?的$"));
    static const QRegularExpression kThing(
        QStringLiteral("^(?<noun>[一-龥]{2,6}?)(?:$|[中，]|大多|多|主要|大都|均|都|涉|因|实行|逐)"));
    static const QRegularExpression kLeft(
        QStringLiteral("^(?:遗留|剩余|未整改)(?<noun>[一-龥]{2,6}?)(?:在|全部|于|，|$|[^，]{0,8}(?<deed>整改))"));
    if (const QRegularExpressionMatch denied = kDenied.match(told.after);
        denied.hasMatch() && (told.before.isEmpty() || kThere.match(told.before).hasMatch()))
        return againOf(told, denied.captured(u"deed"), denied.captured(u"noun"));
    if (const QRegularExpressionMatch undone = kUndone.match(told.before); undone.hasMatch())
        return againOf(told, undone.captured(u"deed"), undone.captured(u"noun"));
    if (const QRegularExpressionMatch unable = kUnable.match(told.before); unable.hasMatch())
        return againOf(told, unable.captured(u"deed"), kThing.match(told.after).captured(u"noun"));
    constexpr int kClause = 24; // characters
    QString clause = told.line->open.mid(told.range.end(), kClause); // 6份遗留合同在9月底前整改完毕
    clause.truncate(clause.indexOf(kMark) < 0 ? clause.size() : clause.indexOf(kMark));
    if (const QRegularExpressionMatch left = kLeft.match(told.after);
        left.hasMatch() && (clause.contains(u"整改") || clause.contains(u"化解")))
        return againOf(told, clause, left.captured(u"noun"));
    return {};
}

class RetoldRemains {
public:
    explicit RetoldRemains(const ToldNumbers &numbers)
        : m_all(numbers.all())
    {
    }

    void check(EachOnce &pencil)
    {
        for (qsizetype index = 0; index < qMin(m_all.size(), kMostNumbers); ++index) {
            const ToldNumber &told = m_all[index];
            const bool isBehind = told.isBehindWork();
            if (told.unit == u"%" || told.unit.size() > 2)
                continue;
            if (!isBehind && m_remains.size() < kMostRemains)
                add(index);
            else if (isBehind)
                judge(told, pencil);
        }
    }

private:
    /// What is left by what it is called, or by what was done of what there was.
    void add(qsizetype index)
    {
        const ToldNumber &told = m_all[index];
        constexpr QStringView kWords = u"在未余剩已完结";
        if (std::none_of(told.before.begin(), told.before.end(), [&](QChar each) { return kWords.contains(each); }))
            return;
        if (const Deed left = leftAt(told); left != Deed::None) {
            addLeft(index, left);
            return;
        }
        Deed done = index > 0 ? doneAt(told) : Deed::None;
        if (done == Deed::None && index > 0)
            done = endedAt(m_all[index - 1], told);
        const ToldNumber *whole = done != Deed::None ? &m_all[index - 1] : nullptr;
        if (!whole || whole->line != told.line || whole->unit != told.unit)
            return;
        const QString said = saidBefore(told);
        const double rest = whole->number.toDouble() - told.number.toDouble();
        const int between = told.range.start - whole->range.end() - int(told.before.size());
        if (rest > 0 && between <= 1 && !isOfOtherTimes(said))
            m_remains << Remain {&told, rest, done, said,
                QStringLiteral("%1 − %2 = %3").arg(whole->number, told.number, shownNumber(rest))};
    }

    /// 排查纠纷318件。从类型看，…。经过努力，调解成功311件，成功率为97.8%，其余7件: the rest is of what the paragraph
    /// told.
    void addLeft(qsizetype index, Deed left)
    {
        constexpr qsizetype kBack = 2; // numbers
        constexpr int kFarthest = 200; // characters
        const ToldNumber &told = m_all[index];
        QString said = saidBefore(told);
        for (qsizetype at = index - 1; left == Deed::Any && at >= 0 && index - at <= kBack; --at) {
            if (m_all[at].line != told.line || !m_all[at].before.startsWith(u"调解成功"))
                continue;
            left = Deed::Settling;
            said = told.line->open.mid(qMax(0, told.range.start - kFarthest), qMin(told.range.start, kFarthest));
        }
        if (!isOfOtherTimes(left == Deed::Settling ? saidBefore(told) : said))
            m_remains << Remain {&told, told.number.toDouble(), left, said};
    }

    void judge(const ToldNumber &told, EachOnce &pencil)
    {
        static const QRegularExpression kAny(QStringLiteral("^(?:问题|事项|任务|人员|单位|部门|乡镇|项目)$"));
        const std::optional<Again> again = againAt(told);
        if (!again || again->deed == Deed::None)
            return;
        judgeAgain(*again, told, pencil);
        if (again->noun.isEmpty() || told.isOfTime() || told.isOfBody())
            return;
        const bool isAny = kAny.match(again->noun).hasMatch();
        const Remain *only = nullptr;
        for (const Remain &remain : std::as_const(m_remains)) {
            const bool isSame = remain.told->unit == told.unit && areOfOneDeed(remain.deed, again->deed)
                && remain.said.contains(again->noun) && remain.said.contains(again->owner)
                && (!isAny || haveOneWhole(remain, told));
            if (!isSame)
                continue;
            if (remain.value == told.number.toDouble() || (only && only->value != remain.value))
                return; // told so, or of several
            only = &remain;
        }
        if (!only || m_wrong.has(*only->told->line, only->told->range))
            return;
        if (only->shown.isEmpty())
            return markRetold(*only->told, told, pencil);
        markReckoned(only->shown, told, pencil);
    }

    /// 183件案件未能在年内结案 among the problems and 对未结案的138件案件实行挂牌督办 among the plans.
    void judgeAgain(const Again &again, const ToldNumber &told, EachOnce &pencil)
    {
        constexpr qsizetype kMost = 20;
        if (again.things.isEmpty())
            return;
        const auto other = std::find_if(m_agains.begin(), m_agains.end(), [&](const auto &known) {
            return known.first.deed == again.deed && known.first.things == again.things
                && known.second->unit == told.unit && known.second->line->part != told.line->part;
        });
        if (other == m_agains.end() && m_agains.size() < kMost)
            m_agains << std::pair(again, &told);
        else if (other != m_agains.end() && other->second->number != told.number
            && isMiswritten(other->second->number, told.number))
            markRetold(*other->second, told, pencil);
    }

    /// 在岗执法人员共96人 and 在岗执法人员只有96人: of what is called like many others.
    [[nodiscard]] static bool haveOneWhole(const Remain &remain, const ToldNumber &told)
    {
        static const QRegularExpression kNumber(QStringLiteral("\\d{2,}[一-龥]"));
        auto numbers = kNumber.globalMatch(told.lead());
        while (numbers.hasNext()) {
            if (remain.said.contains(numbers.next().captured()))
                return true;
        }
        return false;
    }

    const QList<ToldNumber> &m_all;
    QList<Remain> m_remains;
    QList<std::pair<Again, const ToldNumber *>> m_agains; ///< of the problems
    WrongSums m_wrong;
};

} // namespace

void checkRetoldRemains(const ToldNumbers &numbers, EachOnce &pencil)
{
    RetoldRemains(numbers).check(pencil);
}

QList<RuleExample> retoldRemainExamples()
{
    return {
        found(
            u"发现隐患356处，已整改349处，正在整改7处。受理争议案件3125件，审结3050件，未审结75件。受理投诉举报864件，"
            u"已办结847件，正在办理17件。移送线索94条，已办结88条，仍在办理6条。\n二、存在问题\n检查中仍有3处隐患没有"
            u"整改完毕。年末未审结的争议案件尚有85件。年末还有19件投诉举报案件没有办结。移送的线索还有2条没有办结。",
            2018, 4),
        found(
            u"在岗执法人员共96人，已取得行政执法证的有91人。受理纠纷275件，调解成功264件，未达成协议11件。清查合同134份"
            u"，"
            u"发现问题合同29份，完成整改26份，整改率为89.7%"
            u"。剩余3份正在协商。\n二、存在问题\n在岗执法人员只有96人，尚有"
            u"7人没有取得行政执法证。受理纠纷275件，其中仍有12件没有调解成功。\n三、下步打算\n继续推进整改，确保6份遗留"
            u"合同在9月底前整改完毕。",
            2018, 3),
        silent(
            u"发现隐患356处，已整改349处，正在整改7处。受理纠纷275件，调解成功264件，未达成协议11件。督察反馈问题74个，"
            u"已整改71个，其余3个正在整改。\n二、存在问题\n仍有7处隐患没有整改完毕。受理纠纷275件，其中仍有11件没有调解"
            u"成功。审计发现的问题还有5个没有整改。还有4个村没有完成改造。\n三、下步打算\n对剩余7处隐患限期整改。"),
        found(u"排查纠纷318件。从类型看，婚姻纠纷96件、其他222件。经过努力，调解成功311件，成功率为97.8%"
              u"，其余7件已引导诉讼"
              u"解决。立案42件，结案39件。\n二、存在问题\n全年未能调解成功的5件纠纷大多涉及山林。全年42件立案案件中尚有"
              u"9件"
              u"没有办结。183件争议未能在年内化解。\n三、下步打算\n对未化解的133件争议实行督办。",
            2018, 3),
        silent(u"排查纠纷318件。从类型看，婚姻纠纷96件、其他222件。经过努力，调解成功311件，成功率为97.8%"
               u"，其余7件已引导诉讼"
               u"解决。立案42件，结案39件。\n二、存在问题\n全年未能调解成功的7件纠纷大多涉及山林。全年42件立案案件中尚"
               u"有3件"
               u"没有办结。183件争议未能在年内化解。\n三、下步打算\n对未化解的183件争议实行督办。"),
        silent(
            u"检查消防隐患56处，已整改49处。检查燃气隐患36处，已整改31处。\n二、存在问题\n仍有12处隐患没有整改完毕。"),
    };
}

} // namespace nianbao
