// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/lookingback.h"

#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/sums/wrongsums.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

constexpr qsizetype kPair = 2; // characters

/// 2024年新制定的6件行政规范性文件, 上述已完成的4项重大行政决策事项, 在2023年审结案件84件的基础上.
struct LookBack {
    QString deed; ///< 制定, 审结
    QString noun; ///< 行政规范性文件; may be empty behind a deed
    bool isAbove = false; ///< 上述
    bool isStock = false; ///< 现有
};

std::optional<LookBack> lookBackAt(const ToldNumber &told)
{
    static const QRegularExpression kDone(QStringLiteral(
        "(?:(?<year>20\\d\\d)年度?|今年|本年度|(?<above>上述))(?:新|已|共|依法)*(?<deed>[一-龥]{2,4}?)的$"));
    static const QRegularExpression kThing(
        QStringLiteral("^(?<noun>[一-龥“”]{4,14}?)(?:开展|进行|逐|适时|实施|组织|全面|跟踪|$)"));
    static const QRegularExpression kBase(QStringLiteral(
        "在(?:(?<year>20\\d\\d)年度?|今年|全年|本年度)(?:共|已)?(?<deed>[一-龥]{2})(?<noun>[一-龥]{0,10})$"));
    static const QRegularExpression kStock(QStringLiteral("^(?<noun>[一-龥]{4,14})的基础上"));
    if (told.before == u"在现有" || told.before == u"现有") { // 在现有19所市级依法治校示范校的基础上
        const QString stock = kStock.match(told.after).captured(u"noun");
        return stock.isEmpty() ? std::nullopt : std::optional(LookBack {{}, stock, false, true});
    }
    const bool isBase = told.after.startsWith(u"的基础上") || told.after.startsWith(u"基础上");
    const QRegularExpressionMatch match = (isBase ? kBase : kDone).match(told.before);
    if (!match.hasMatch() || (match.capturedLength(u"year") > 0 && match.captured(u"year").toInt() != told.ownYear))
        return {};
    const QString noun = isBase ? match.captured(u"noun") : kThing.match(told.after).captured(u"noun");
    if (!isBase && noun.isEmpty())
        return {};
    return LookBack {match.captured(u"deed").right(kPair), noun, match.capturedLength(u"above") > 0};
}

/// Whether the number counts what the plan names: 全年新制定行政规范性文件5件, 已审结84件; of what stands 上述 the noun
/// alone, 公布重大行政决策事项目录，列入事项4项.
bool isOf(const ToldNumber &told, const LookBack &back)
{
    constexpr qsizetype kStem = 4; // characters
    const QString phrase = phraseOf(told.before);
    if (back.isAbove)
        return phrase.endsWith(back.noun.right(kPair)) && told.lead().contains(back.noun.left(kStem));
    static const QRegularExpression kTotal(QStringLiteral("^(?:总数|总量|累计|总计|共)?(?:达到?|增至|增加到)?$"));
    if (back.isStock) // 新增市级依法治校示范校6所，总数达到19所
        return told.lead().contains(back.noun)
            && (kTotal.match(told.before).hasMatch() || told.before.contains(u"现有"))
            && (phrase.endsWith(back.noun) || told.before.contains(u'总') || told.before.endsWith(u'到'));
    const qsizetype at = phrase.lastIndexOf(back.deed);
    const bool isDone = at >= 0 && (at == 0 || !QStringView(u"不未没非待").contains(phrase[at - 1]));
    const QString behind = phrase.mid(at + kPair);
    return isDone && (behind.endsWith(back.noun) || (behind.isEmpty() && back.noun.size() <= kPair));
}

} // namespace

void checkLookingBack(const ToldNumbers &numbers, EachOnce &pencil)
{
    WrongSums wrong;
    for (const ToldNumber &told : numbers.all()) {
        if (told.line->part != PartKind::Plans || told.before.isEmpty())
            continue;
        const std::optional<LookBack> back = lookBackAt(told);
        if (!back)
            continue;
        const ToldNumber *only = nullptr;
        bool isOne = true;
        const QList<const ToldNumber *> alike = numbers.ofUnit(told.unit);
        for (const ToldNumber *each : alike) {
            if (!isOf(*each, *back) || each->isOfBody() || (each->isOfTime() && each->number != told.number))
                continue;
            isOne &= (!only || only->number == each->number) && each->number != told.number;
            only = each;
        }
        if (only && isOne && !wrong.has(*only->line, only->range))
            markRetold(*only, told, pencil);
    }
}

QList<RuleExample> lookingBackExamples()
{
    return {
        found(u"全年新制定行政规范性文件5件。受理复议申请91件，已审结84件。公布重大行政决策事项目录，列入事项4项。\n二"
              u"、下步打"
              u"算\n对2018年新制定的6件行政规范性文件开展评估。在2018年审结案件48件的基础上总结经验。选择上述已完成的8"
              u"项重大"
              u"行政决策事项开展后评估。",
            2018, 3),
        silent(u"全年新制定行政规范性文件5件。受理复议申请91件，已审结84件，未审结7件。公布重大行政决策事项目录，列入事"
               u"项4项。县"
               u"公安局制定行政规范性文件2件。\n二、下步打算\n对2018年新制定的5件行政规范性文件开展评估。在2018年审结案"
               u"件84件"
               u"的基础上总结经验。选择上述已完成的4项重大行政决策事项开展后评估。对2019年新制定的3件行政规范性文件开展"
               u"评估。"),
        found(u"新增市级依法治校示范校6所，总数达到19所。\n二、下步打算\n在现有17所市级依法治校示范校的基础上，力争再创"
              u"建3"
              u"所。"),
        silent(u"新增市级依法治校示范校6所，总数达到19所。\n二、下步打算\n在现有19所市级依法治校示范校的基础上，力争再"
               u"创建3"
               u"所。在现有8个县级民主法治示范村的基础上，再创建2个。"),
        found(u"全年审查行政规范性文件48件，提出意见125条。\n二、下步打算\n2018年全县审查行政规范性文件46件。2019年将建"
              u"立动"
              u"态清理机制。"),
        silent(
            u"全年审查行政规范性文件48件，提出意见125条。\n二、下步打算\n2018年全县审查行政规范性文件48件，2019年审查行"
            u"政规范性文件不少于60件。2019年计划审查行政规范性文件50件。"),
        silent(u"审结复议案件84件。审结仲裁案件305件。\n二、下步打算\n在2018年审结案件389件的基础上总结经验。"),
    };
}

} // namespace nianbao
