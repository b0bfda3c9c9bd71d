// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/planbases.h"

#include "core/proofread/redpencil.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/sums/wrongsums.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kMostBases = 60; // each goes through all of its unit

/// A number of the report's own year as a plan tells or implies it.
struct Base {
    const ToldNumber *told = nullptr; ///< at which it is marked
    QString name; ///< 非法取水, 执法人员培训班
    double value = 0;
    QString shown {}; ///< 8 − 2 = 6, where it is reckoned
};

/// What is counted, without the aim and what only says that it is counted.
QString nameIn(QString words)
{
    static const QRegularExpression kAim(
        QStringLiteral("^(?:.*(?:力争|确保|争取|计划|努力|实现|推动|使|将|把)|全年|继续|年内|组织|开展|举办)+"));
    static const QRegularExpression kTail(
        QStringLiteral("(?:类案件|类纠纷|案件数?量?|次数|数量|总数|总量|不少于|不超过|不低于|达到|增加到|达)+$"));
    return words.remove(kAim).remove(kTail);
}

bool isOwnYear(const QRegularExpressionMatch &match, const ToldNumber &told)
{
    return match.hasMatch() && (match.capturedLength(u"year") == 0 || match.captured(u"year").toInt() == told.ownYear);
}

/// 非法取水类案件比2025年的19件, 检查次数不超过2025年的128次.
std::optional<Base> baseToldAt(const ToldNumber &told)
{
    static const QRegularExpression kThan(QStringLiteral(
        "^(?<name>.{3,}?)(?:比|较|[由从]|不超过|低于|高于|不低于)(?:(?<year>20\\d\\d)年度?|今年|本年度?)的$"));
    const QRegularExpressionMatch match = kThan.match(told.before);
    if (!isOwnYear(match, told))
        return {};
    return Base {&told, nameIn(match.captured(u"name")), told.number.toDouble()};
}

/// 执法人员培训班8期，比2019年增加2期.
std::optional<Base> baseReckonedAt(const ToldNumber &aim, const ToldNumber &told)
{
    static const QRegularExpression kMore(
        QStringLiteral("^(?:比|较)(?:(?<year>20\\d\\d)年度?|今年|本年度?)(?<way>增加|多|减少|少|压减)了?$"));
    const QRegularExpressionMatch match = kMore.match(told.before);
    if (!isOwnYear(match, told) || aim.line != told.line || aim.unit != told.unit
        || told.range.start - aim.range.end() != int(told.before.size()) + 1)
        return {};
    const bool isMore = match.captured(u"way") == u"增加" || match.captured(u"way") == u"多";
    const double value = aim.number.toDouble() + (isMore ? -1 : 1) * told.number.toDouble();
    return Base {&told, nameIn(aim.before), value,
        QStringLiteral("%1 %2 %3 = %4").arg(aim.number, isMore ? u"−" : u"+", told.number, shownNumber(value))};
}

/// 将企业开办时间由3个工作日: what it is now.
std::optional<Base> levelAt(const ToldNumber &told)
{
    static const QRegularExpression kFrom(
        QStringLiteral("^(?<name>[一-龥“”]{4,20}?)(?:分别)?[由从](?:目前|现在|现有)?的?$"));
    const QRegularExpressionMatch match = kFrom.match(told.before);
    return match.hasMatch() ? std::optional(Base {&told, nameIn(match.captured(u"name")), told.number.toDouble()})
                            : std::nullopt;
}

class PlanBases {
public:
    explicit PlanBases(const ToldNumbers &numbers)
        : m_numbers(numbers)
    {
    }

    void check(EachOnce &pencil)
    {
        const QList<ToldNumber> &all = m_numbers.all();
        for (qsizetype index = 0; index < qMin(all.size(), kMostNumbers); ++index) {
            const ToldNumber &told = all[index];
            const bool mayBe = told.line->part == PartKind::Plans
                && (told.before.contains(u'年') || told.before.startsWith(u'比') || told.before.startsWith(u'较')
                    || told.before.contains(u'由') || told.before.contains(u'从'));
            if (!mayBe)
                continue;
            std::optional<Base> base = baseToldAt(told);
            if (!base && index > 0)
                base = baseReckonedAt(all[index - 1], told);
            if (base && ++m_looked <= kMostBases)
                judge(*base, pencil);
            else if (const std::optional<Base> level = base ? std::nullopt : levelAt(told);
                     level && ++m_looked <= kMostBases)
                judgeLevel(*level, pencil);
        }
    }

private:
    void judge(const Base &base, EachOnce &pencil)
    {
        constexpr qsizetype kShortest = 3; // characters
        constexpr qsizetype kFull = 4;
        if (base.name.size() < kShortest)
            return;
        const ToldNumber *only = nullptr;
        for (const ToldNumber *each : m_numbers.ofUnit(base.told->unit)) {
            const QString name = nameIn(phraseOf(each->before));
            if (each->number.toDouble() == base.value && name.size() > 1 && name.right(2) == base.name.right(2))
                return; // 民间纠纷…，成功率为98.1% is told with its noun farther off
            const bool isNamed = name.endsWith(base.name) || (base.name.size() >= kFull && name.startsWith(base.name))
                || (name.size() >= kFull && base.name.endsWith(name));
            if (!isNamed || each->isOfTime())
                continue;
            if (each->number.toDouble() == base.value)
                return;
            if (only && only->number != each->number)
                return; // told of several
            only = each;
        }
        if (!only || m_wrong.has(*only->line, only->range))
            return;
        if (base.shown.isEmpty())
            markRetold(*only, *base.told, pencil);
        else
            pencil.mark(*base.told->line, base.told->range, base.told->range.start + int(base.told->number.size()),
                ProofreadWords::tr("同一个数前后不一致：别处是“%1”，按这里推算是%2。")
                    .arg(only->line->quote(only->range), base.shown),
                Severity::Warning);
    }

    /// 企业开办时间由5个工作日压缩至3个工作日 in the work: what it came to.
    void judgeLevel(const Base &base, EachOnce &pencil)
    {
        static const QRegularExpression kTo(QStringLiteral("^(?:进一步|大幅)?(?:压缩|压减|缩短|减少|降低|下降|提高|"
                                                           "提升|增加|扩大|拓展|精简|减|增|降|升)(?:至|到|为)$"));
        constexpr qsizetype kShortest = 4; // characters
        const QList<ToldNumber> &all = m_numbers.all();
        const ToldNumber *only = nullptr;
        for (qsizetype index = 1; index < qMin(all.size(), kMostNumbers); ++index) {
            const ToldNumber &each = all[index];
            const ToldNumber &was = all[index - 1];
            const bool isLevel = each.unit == base.told->unit && each.line->part != PartKind::Plans
                && was.line == each.line && was.unit == each.unit && kTo.match(each.before).hasMatch();
            if (!isLevel || base.name.size() < kShortest || !was.before.contains(base.name))
                continue;
            if (each.number == base.told->number || (only && only->number != each.number))
                return;
            only = &each;
        }
        if (only && !m_wrong.has(*only->line, only->range))
            markRetold(*only, *base.told, pencil);
    }

    const ToldNumbers &m_numbers;
    WrongSums m_wrong;
    qsizetype m_looked = 0;
};

} // namespace

namespace {

/// 在8个示范村的基础上，再创建3个，力争达到12个: what there is and what is added make the aim.
void checkAddedAims(const ToldNumbers &numbers, EachOnce &pencil)
{
    static const QRegularExpression kBase(QStringLiteral("在(?:现有|已有|原有|已建成的?)?的?$"));
    static const QRegularExpression kAdded(QStringLiteral("(?:再|新)(?:[一-龥]{0,6})$"));
    static const QRegularExpression kAim(QStringLiteral("(?:达到|增至|增加到|扩大到|发展到|总数达到?|达)$"));
    const QList<ToldNumber> &all = numbers.all();
    for (qsizetype index = 2; index < qMin(all.size(), kMostNumbers); ++index) {
        const ToldNumber &base = all[index - 2];
        const ToldNumber &added = all[index - 1];
        const ToldNumber &aim = all[index];
        const bool isOne = aim.line == base.line && aim.unit == base.unit && added.unit == base.unit
            && !aim.lead().contains(u"其中")
            && aim.range.start - base.range.start == int(aim.lead().size()) - int(base.lead().size());
        if (!isOne || !base.after.endsWith(u"基础上") || !kBase.match(base.before).hasMatch()
            || !kAdded.match(added.before).hasMatch() || !kAim.match(aim.before).hasMatch())
            continue;
        const double made = base.number.toDouble() + added.number.toDouble();
        if (made != aim.number.toDouble())
            markReckoned(shownSum({base.number, added.number}, made), aim, pencil);
    }
}

} // namespace

void checkPlanBases(const ToldNumbers &numbers, EachOnce &pencil)
{
    PlanBases(numbers).check(pencil);
    checkAddedAims(numbers, pencil);
}

QList<RuleExample> planBaseExamples()
{
    return {
        found(
            u"查处水事案件46件，其中非法取水19件、违法采砂27件。开展涉企行政检查128次。举办执法人员培训班6期。\n二、下"
            u"步"
            u"打算\n力争非法取水类案件比2018年的9件明显减少，确保涉企行政检查次数不超过2018年的127次。举办执法人员培训"
            u"班8期，比2018年增加4期。",
            2018, 3),
        silent(
            u"查处水事案件46件，其中非法取水19件、违法采砂27件。开展涉企行政检查128次。举办执法人员培训班6期。\n二、下"
            u"步"
            u"打算\n力争非法取水类案件比2018年的19件明显减少，确保涉企行政检查次数不超过2018年的128次。举办执法人员培"
            u"训班8期，比2018年增加2期；举办普法活动12场，比2018年增加5场，比2017年的9件减少。"),
        silent(u"受理劳动争议284件，调解成功268件，调解成功率为94.4%。调解民间纠纷427件，成功419件，成功率为98.1%"
               u"。\n二、下步打算\n力争民间纠纷调解成功率不低于今年的98.1%。"),
        found(u"二、下步打算\n在8个示范村的基础上，再创建3个，力争全镇民主法治示范村达到12个。"),
        silent(u"二、下步打算\n在9个示范村的基础上，再创建3个，力争全镇民主法治示范村达到12个。"),
        found(u"受理劳动争议284件，调解成功268件，调解成功率为94.4%。\n二、下步打算\n力争劳动争议调解成功率不低于今年"
              u"的94.9%。"),
    };
}

} // namespace nianbao
