// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/shortfalls.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/rules/wordpairs.h"
#include "core/proofread/sums/wrongsums.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostShortfalls = 100; // of a report, on either side

/// 按时办结, which 完成 and 到位 add nothing to.
QString deedIn(QString words)
{
    static const QRegularExpression kEmpty(
        QStringLiteral("^(?:得到|获得|进行|实现|达到|完成|全部|完全|最终|彻底|能|能够|予以|如期)+(?=[一-龥]{2})|"
                       "(?<=[一-龥]{2})(?:到位|完成|完毕|成功|的|案件|工作)+$"));
    return words.remove(kEmpty);
}

/// What names no thing of its own: 案件 may be any.
const WordPairs &emptyPairs()
{
    static const WordPairs kEmpty = wordPairsIn(
        QStringLiteral("部门|单位|人员|事项|任务|工作|项目|目前|其中|情况|个别|少数|部分|主要|全部|方面|中有"));
    return kEmpty;
}

WordPairs thingsIn(const QString &words)
{
    static const QRegularExpression kLeading(QStringLiteral(
        "目前|年末|年底|截至|仍然|还有|仍有|尚有|只有|仅有|也有|全[省市县区镇乡州局]|组织|开展|推动|督促|"
        "加快|继续|问题|案件|对|把|将|中|等|的|剩余|其余|遗留"));
    const WordPairs all = wordPairsIn(QString(words).replace(kLeading, QStringLiteral("|")));
    WordPairs things;
    std::set_difference(all.begin(), all.end(), emptyPairs().begin(), emptyPairs().end(), std::back_inserter(things));
    return things;
}

/// How many of some things lack something.
struct Shortfall {
    const ToldNumber *told = nullptr; ///< of several numbers the last
    double value = 0;
    QString deed; ///< 按时办结: what is not done
    WordPairs things; ///< 热线工单; empty: of things that may be any
    QString shown {}; ///< 96 − 91 = 5, where it is told as what was done of how many
};

const QString &notWords()
{
    static const QString kNot = QStringLiteral("(?:没有|没能|还未|尚未|仍未|未能|未|还没|尚没|不(?=[合达符]))");
    return kNot;
}

Shortfall shortfall(const ToldNumber &told, const QString &deed, const QString &things)
{
    return {&told, told.number.toDouble(), deedIn(deed), thingsIn(things)};
}

/// 有26件热线工单没有按时办结, 还有4名队员没有取得执法证件, 评查中还有2卷不合格, 其余2个正在整改.
std::optional<Shortfall> deniedBehind(const ToldNumber &told)
{
    static const QRegularExpression kForm(QStringLiteral("^(?<things>[一-龥“”]{0,16}?)(?:目前|至今|年末|均|都|也)?")
        + notWords() + QStringLiteral("(?:在[一-龥]{1,8}内)?(?<deed>[一-龥]{2,9})$"));
    static const QRegularExpression kGoing(QStringLiteral("^(?<things>)(?:正在|仍在|还在|尚在)(?<deed>[一-龥]{2,4})$"));
    static const QRegularExpression kThere(
        QStringLiteral("(?:^|[^没未]|[还仍尚]没)有$|其余$|剩余$|^$|[中的]$|[仍还尚]$"));
    QRegularExpressionMatch match = kForm.match(told.after);
    if (!match.hasMatch())
        match = kGoing.match(told.after);
    if (!match.hasMatch() || !kThere.match(told.before).hasMatch())
        return {};
    static const QRegularExpression kRest(QStringLiteral("^(?:其余|剩余)?$")); // of what the sentence speaks of
    const QString before = kRest.match(told.before).hasMatch() ? told.lead() : told.before;
    return shortfall(told, match.captured(u"deed"), before + u'|' + match.captured(u"things"));
}

/// 未取得执法证件的4名队员, 对不合格的6卷案卷, 未通过17人, 没有按时办结的工单有62件.
std::optional<Shortfall> deniedBefore(const ToldNumber &told)
{
    static const QRegularExpression kForm(QStringLiteral("^(?<owner>[一-龥]{0,14}?)") + notWords()
        + QStringLiteral("(?:在[一-龥]{1,8}内)?(?<deed>[一-龥]{2,9}?)(?:的(?<things>[一-龥]{0,10}?))?(?:还|仍|尚|只|共|"
                         "达|为|就)*(?:有|达)?$"));
    const QRegularExpressionMatch match = kForm.match(told.before);
    if (!match.hasMatch())
        return {};
    const bool isAttribute = told.before.endsWith(u'的');
    return shortfall(told, match.captured(u"deed"),
        match.captured(u"owner") + u'|' + match.captured(u"things")
            + (isAttribute ? u'|' + nounBehind(told.after) : QString()));
}

/// 力争未办结的不超过3件, 每个乡镇有1名没有取得证件: no count of the year.
bool isNoCount(const ToldNumber &told)
{
    static const QRegularExpression kWords(QStringLiteral(
        "不超过|控制|力争|以[上下内]|每|各[县乡镇村]|[比较]|平均|[上去往]年|结转|累计|上半年|下半年|季度"));
    static const QRegularExpression kYear(QStringLiteral("(?<![比较与])(?<year>20\\d\\d)年(?!的)"));
    if (told.unit == u"%" || kWords.match(told.before).hasMatch())
        return true;
    auto years = kYear.globalMatch(told.lead());
    while (years.hasNext()) {
        if (years.next().captured(u"year").toInt() != told.ownYear)
            return true;
    }
    return false;
}

std::optional<Shortfall> shortfallAt(const ToldNumber &told)
{
    constexpr QStringView kSigns = u"未没不在";
    const auto mayBe = [&](const QString &words) {
        return std::any_of(words.begin(), words.end(), [&](QChar each) { return kSigns.contains(each); });
    };
    std::optional<Shortfall> found;
    if (mayBe(told.after))
        found = deniedBehind(told);
    if (!found && mayBe(told.before))
        found = deniedBefore(told);
    return found && found->deed.size() > 1 && !isNoCount(told) ? found : std::nullopt;
}

/// 按时办结 is more than 办结; 已, 其中, 截至12月31日 are not.
bool isPlainBefore(QStringView words)
{
    static const QRegularExpression kPlain(
        QStringLiteral("(?:^|[已经共均有中日底末前，]|其中|目前|全部|完成|顺利|实际|成功)$"));
    return kPlain.match(words.toString()).hasMatch();
}

/// Up to the number, from the last full stop on: a semicolon parts no deed from its things.
QString saidBefore(const ToldNumber &told)
{
    constexpr int kFarthest = 160; // characters
    return told.paragraphBefore(kFarthest).section(u'。', -1);
}

bool isBehind(const ToldNumber &told)
{
    return told.line->part == PartKind::Problems || told.line->part == PartKind::Plans;
}

class Shortfalls {
public:
    explicit Shortfalls(const ToldNumbers &numbers)
        : m_all(numbers.all())
    {
        for (qsizetype index = 0; index < qMin(m_all.size(), kMostNumbers); ++index) {
            const std::optional<Shortfall> found = shortfallAt(m_all[index]);
            if (found && m_told.size() < kMostShortfalls)
                m_told << *found;
        }
    }

    void check(EachOnce &pencil)
    {
        for (const Shortfall &each : std::as_const(m_told)) {
            if (isBehind(*each.told))
                judge(each, pencil);
        }
    }

private:
    /// The one number that all others tell; null where they tell several, or this one.
    void judge(const Shortfall &one, EachOnce &pencil)
    {
        QList<Shortfall> others = reckonedFor(one);
        const bool isReckoned = !others.isEmpty();
        bool isTold = hasValue(others, one.value);
        for (const Shortfall &each : std::as_const(m_told)) {
            if (each.told->line == one.told->line || !areOfOne(each, one))
                continue;
            isTold = isTold || each.value == one.value;
            if (!isReckoned)
                others << each;
        }
        const bool areSeveral = std::any_of(
            others.begin(), others.end(), [&](const Shortfall &each) { return each.value != others.first().value; });
        if (others.isEmpty() || isTold || areSeveral)
            return;
        const Shortfall &other = others.first();
        if (m_wrong.has(*other.told->line, other.told->range))
            return;
        if (!other.shown.isEmpty())
            markReckoned(other.shown, *one.told, pencil);
        else if (other.told < one.told) // of two tellings the second is marked
            markRetold(*other.told, *one.told, pencil);
    }

    [[nodiscard]] static bool hasValue(const QList<Shortfall> &all, double value)
    {
        return std::any_of(all.begin(), all.end(), [&](const Shortfall &each) { return each.value == value; });
    }

    /// Of the same deed and things, as far as both name them: 未取得执法证件 says nearly all by itself.
    [[nodiscard]] static bool areOfOne(const Shortfall &one, const Shortfall &other)
    {
        constexpr qsizetype kLong = 4; // characters
        const WordPairs &fewer = one.things.size() < other.things.size() ? one.things : other.things;
        const WordPairs &more = one.things.size() < other.things.size() ? other.things : one.things;
        const bool isNamed = sayMostOf(fewer, more) || (one.deed.size() >= kLong && sharedPairs(fewer, more) > 0);
        return one.told->unit == other.told->unit && one.deed == other.deed && isNamed
            && (one.told->body().isEmpty() || other.told->body().isEmpty() || one.told->body() == other.told->body());
    }

    /// What the work tells to be done of how many: 工单6420件，按时办结6394件.
    [[nodiscard]] QList<Shortfall> reckonedFor(const Shortfall &one) const
    {
        QList<Shortfall> found;
        for (qsizetype index = 1; index < qMin(m_all.size(), kMostNumbers); ++index) {
            const ToldNumber &done = m_all[index];
            if (isBehind(done) || done.unit != one.told->unit || done.line == one.told->line || !isDone(done, one.deed)
                || isNoCount(done))
                continue;
            const ToldNumber *whole = wholeOf(index);
            if (!whole || one.things.isEmpty() || !sayMostOf(one.things, wordPairsIn(saidBefore(done))))
                continue;
            const double rest = whole->number.toDouble() - done.number.toDouble();
            found << Shortfall {&done, rest, one.deed, {},
                QStringLiteral("%1 − %2 = %3").arg(whole->number, done.number, shownNumber(rest))};
        }
        return found;
    }

    /// 已按时办结6394件, 193人通过.
    [[nodiscard]] static bool isDone(const ToldNumber &told, const QString &deed)
    {
        return (told.before.endsWith(deed) && isPlainBefore(QStringView(told.before).chopped(deed.size())))
            || (told.after == deed && isPlainBefore(told.before));
    }

    /// The nearest number before it in its sentence that is greater: 立案46件，…；已办结43件.
    [[nodiscard]] const ToldNumber *wholeOf(qsizetype index) const
    {
        const ToldNumber &done = m_all[index];
        const int start = done.range.start - int(saidBefore(done).size());
        for (qsizetype at = index - 1; at >= 0; --at) {
            const ToldNumber &each = m_all[at];
            if (each.line != done.line || each.range.start < start)
                return nullptr;
            if (each.unit == done.unit && each.number.toDouble() > done.number.toDouble())
                return isNoCount(each) ? nullptr : &each;
        }
        return nullptr;
    }

    const QList<ToldNumber> &m_all;
    QList<Shortfall> m_told;
    WrongSums m_wrong;
};

} // namespace

void checkShortfalls(const ToldNumbers &numbers, EachOnce &pencil)
{
    Shortfalls(numbers).check(pencil);
}

QList<RuleExample> shortfallExamples()
{
    return {
        found(
            u"承办热线工单6420件，按时办结6394件，按时办结率99.6%。评查案卷50卷，合格48卷。立案46件，其中占道经营21件、"
            u"违法建设25件；已办结43件。列入保交房任务的住房9634套，截至12月31日交付8977套。\n二、存在问题\n全年有62件"
            u"热"
            u"线"
            u"工单没有按时办结，案卷评查中还有7卷不合格，立案案件中还有2件没有办结。还有357套列入保交房任务的住房没有交"
            u"付。",
            2018, 4),
        silent(
            u"承办热线工单6420件，按时办结6394件，办结6400件。评查案卷50卷，合格48卷。立案46件，其中占道经营21件、违法"
            u"建"
            u"设25件；已办结43件。列入保交房任务的住房9634套，截至12月31日交付8977套。\n二、存在问题\n全年有26件热线工"
            u"单"
            u"没有按时办结，案卷评查中还有2卷不合格，立案案件中还有3件没有办结。还有657套列入保交房任务的住房没有交付，"
            u"投诉举报还有5件没有办结。"),
        found(u"对扶贫资金开展监督检查2轮，发现问题57个，已整改55个，其余2个正在整改。210人参加执法资格考试，193人通过"
              u"。\n"
              u"二、存在问题\n监督检查发现的问题中还有1个没有完成整改。参加执法资格考试的人员中有19人未通过。执法队还有"
              u"3名"
              u"队员没有取得执法证件。\n三、下步打算\n组织未取得执法证件的4名队员参加资格考试。",
            2018, 3),
        silent(
            u"对扶贫资金开展监督检查2轮，发现问题57个，已整改55个，其余2个正在整改。210人参加执法资格考试，193人通过。"
            u"\n"
            u"二、存在问题\n监督检查发现的问题中还有2个没有完成整改，信访积案还有1个没有整改。执法队还有3名队员没有取得"
            u"执法证件。\n三、下步打算\n组织未取得执法证件的3名队员参加资格考试，对未取得从业资格的4名驾驶员限期清退"
            u"。"),
    };
}

} // namespace nianbao
