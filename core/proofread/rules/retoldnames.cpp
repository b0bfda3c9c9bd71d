// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/retoldnames.h"

#include "core/proofread/rules/countedthings.h"
#include "core/proofread/rules/eachonce.h"
#include "core/proofread/rules/tellings.h"
#include "core/proofread/sums/wrongsums.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr qsizetype kEnd = 2; // characters, by which names are looked up
constexpr qsizetype kShortest = 3;
constexpr qsizetype kFull = 6; // of a name that says by itself what is counted

/// 跨部门联合抽查 of 其中跨部门联合抽查 and of 跨部门联合抽查仅有.
QString plainNameOf(const ToldNumber &told)
{
    static const QRegularExpression kLead(QStringLiteral("^(?:[、和及]|其中|全年|年内|今年|共|有)+"));
    static const QRegularExpression kTail(
        QStringLiteral("(?:案件)?的?(?:全年)?(?:仍然?|还|也|却|仅|只|就|已|共)*(?:有|发生|达)?$"));
    return phraseOf(told.before).remove(kLead).remove(kTail);
}

bool isOfOtherBody(const ToldNumber &told)
{
    static const QRegularExpression kBody(QStringLiteral("(?<![我本全])局(?!长|党)|支队|大队|公司|[一-龥]{2}[镇乡](?!"
                                                         "村|街)|街道办|首批|第[一二三四]批|平均|人均|每(?!季|月|年)"));
    return kBody.match(told.lead()).hasMatch();
}

/// 进学校 of 普法活动中进学校的只有, 应急消防类 of 新承接的应急消防类: an entry of a list behind what it is told of.
QString nameAgainOf(const ToldNumber &told)
{
    static const QRegularExpression kEntry(
        QStringLiteral("^[一-龥“”]{2,16}(?:中|的)(?<entry>进[一-龥]{2,4}|[一-龥]{2,6}类)$"));
    const QString name = plainNameOf(told);
    const QString entry = kEntry.match(name).captured(u"entry");
    return entry.isEmpty() ? name : entry;
}

/// Of what the problem speaks: 热线转办件 of 在全年收到的热线转办件中，投诉类仍有241件; 校外培训 of 对校外培训立案处罚.
struct Scope {
    QString words; ///< empty: of everything
    bool isNarrow = false; ///< 土地类案件中, 食品领域
};

Scope scopeOf(const ToldNumber &told)
{
    static const QRegularExpression kAmong(
        QStringLiteral("(?:的|^|，|。)(?<scope>[^，。；\\d]{2,20})中，?[^，。；]{0,14}$"));
    static const QRegularExpression kNarrow(QStringLiteral("类|涉|领域|方面|系统|乡镇|县直|市直|部分|个别"));
    const QRegularExpressionMatch among = kAmong.match(told.lead());
    const QString words = among.captured(u"scope");
    return {words, kNarrow.match(words).hasMatch()};
}

/// Whether the work told the number of the same: where its paragraph names the scope's last word.
bool isInScope(const ToldNumber &work, const Scope &scope)
{
    constexpr qsizetype kWord = 4; // characters
    constexpr int kFarthest = 200;
    return !scope.isNarrow
        && (scope.words.isEmpty() || work.paragraphBefore(kFarthest).contains(scope.words.right(kWord)));
}

/// 对校外培训立案处罚 and 立案处罚 where 校外培训 is spoken of.
bool isNamedWithObject(const QString &again, const QString &name, const ToldNumber &work)
{
    static const QRegularExpression kObject(QStringLiteral("^(?:对|因|就)(?<object>[一-龥]{2,6})$"));
    constexpr qsizetype kVerbs = 4; // characters
    if (name.size() < kVerbs || again.size() <= name.size() || !again.endsWith(name))
        return false;
    const QString object = kObject.match(again.chopped(name.size())).captured(u"object");
    return !object.isEmpty() && work.line->text.contains(object);
}

/// 邻里纠纷96起 of a row of pauses: there it has a number of its own.
bool isInRow(const ToldNumber &told)
{
    return told.before.startsWith(u'、') || told.line->open.mid(told.range.end(), 1) == u"、";
}

class RetoldNames {
public:
    explicit RetoldNames(const ToldNumbers &numbers)
        : m_numbers(numbers)
    {
    }

    void check(EachOnce &pencil)
    {
        const QList<ToldNumber> &all = m_numbers.all();
        for (qsizetype index = 0; index < qMin(all.size(), kMostNumbers); ++index) {
            const ToldNumber &told = all[index];
            if (told.unit == u"%" || told.line->part == PartKind::Plans || told.before.size() < kShortest)
                continue;
            if (told.line->part == PartKind::Problems)
                judge(told, pencil);
            else
                add(told);
        }
    }

private:
    void add(const ToldNumber &told)
    {
        constexpr qsizetype kMost = 40;
        const QString name = plainNameOf(told);
        QList<Known> &alike = m_works[name.right(kEnd) + told.unit];
        if (name.size() >= kShortest && alike.size() < kMost)
            alike << Known {&told, name};
    }

    void judge(const ToldNumber &told, EachOnce &pencil)
    {
        static const QRegularExpression kOther(QStringLiteral("力争|每|平均|超过|不足|不到|至少|最多|比|较|由$|从$"));
        const QString name = nameAgainOf(told);
        static const QRegularExpression kUndone(QStringLiteral(
            "[尚还仍]?未|没有|剩余|其余|推迟|延期|顺延")); // 尚未整改到位的126个中, 规章草案2件推迟到明年
        if (name.size() < kShortest || kOther.match(told.before).hasMatch()
            || kUndone.match(told.lead() + told.clauseBehind()).hasMatch())
            return;
        const QList<Known> alike = m_works.value(name.right(kEnd) + told.unit);
        const ToldNumber *only = nullptr;
        for (const Known &known : alike) {
            const bool isSame = known.name == name || isNamedWithObject(name, known.name, *known.told);
            if (!isSame)
                continue;
            if (known.told->number == told.number || (only && only->number != known.told->number))
                return;
            only = known.told;
        }
        if (!only || only->isOfTime() || told.isOfTime() || isOfOtherBody(*only) || isOfOtherBody(told))
            return;
        const Scope scope = scopeOf(told);
        constexpr qsizetype kLong = 4; // characters
        constexpr qsizetype kDigits = 3;
        const bool isSlip = name.size() >= kLong && told.number.size() >= kDigits
            && isMiswritten(only->number, told.number); // 非现场检查936次, 946次
        const bool isSure = name.size() >= kFull || !scope.words.isEmpty() || isSlip || name.endsWith(u'类')
            || (name.size() >= kLong && isInRow(*only));
        const bool isMany = isOfManyOccasions(name) && !isMiswritten(only->number, told.number);
        if (isSure && !isMany && isInScope(*only, scope) && !m_wrong.has(*only->line, only->range)
            && !m_wrong.has(*told.line, told.range))
            markRetold(*only, told, pencil);
    }

    struct Known {
        const ToldNumber *told = nullptr;
        QString name;
    };

    const ToldNumbers &m_numbers;
    QHash<QString, QList<Known>> m_works; ///< by the end of the name and the unit
    WrongSums m_wrong;
};

/// 全县现有学校126所，其中幼儿园50所 and 全县57所幼儿园.
void checkStock(const ToldNumbers &numbers, EachOnce &pencil)
{
    static const QRegularExpression kAll(QStringLiteral("全[省市县区镇乡州]$"));
    static const QRegularExpression kNoun(
        QStringLiteral("^(?<noun>[一-龥]{2,6}?)(?:$|的|全部|均|都|实现|完成|开展|共|中)"));
    static const QRegularExpression kStock(
        QStringLiteral("(?:现有|共有|设有|建有)(?!民办|公办|公立|私立|国有|市属|县属|新)[^，。；]{2,16}\\d+(?<unit>[^"
                       "，。；\\d]{1,3})，其中"));
    WrongSums wrong;
    for (const ToldNumber &told : numbers.all()) {
        if (!told.before.contains(u'全') || told.line->part == PartKind::Plans || !kAll.match(told.before).hasMatch())
            continue;
        const QString noun = kNoun.match(told.after).captured(u"noun");
        const QList<const ToldNumber *> alike =
            noun.isEmpty() ? QList<const ToldNumber *>() : numbers.ofUnit(told.unit);
        for (const ToldNumber *each : alike) {
            const QString name = plainNameOf(*each);
            const bool isStock = name == noun && each->number != told.number && each->isAmong()
                && kStock.match(each->lead()).captured(u"unit") == told.unit
                && each->lead().contains(told.before.right(kEnd));
            if (!isStock || wrong.has(*each->line, each->range))
                continue;
            markRetold(*each, told, pencil);
            break;
        }
    }
}

/// 罚款3766.2万元 and then 罚款由2840.6万元增加到3764.2万元.
void checkGrown(const ToldNumbers &numbers, EachOnce &pencil)
{
    static const QRegularExpression kTo(
        QStringLiteral("^(?:大幅)?(?:增加|增长|上升|提高|扩大|减少|下降|降低|降)?[到至]$"));
    constexpr qsizetype kLong = 3; // digits
    constexpr qsizetype kMostBack = 20; // numbers
    const QList<ToldNumber> &all = numbers.all();
    for (qsizetype index = 2; index < qMin(all.size(), kMostNumbers); ++index) {
        const ToldNumber &told = all[index];
        const ToldNumber &was = all[index - 1];
        const bool isGrown = was.line == told.line && was.unit == told.unit && told.number.size() >= kLong
            && (was.before.endsWith(u'由') || was.before.endsWith(u'从')) && kTo.match(told.before).hasMatch();
        const QString name = isGrown ? plainNameOf(was) : QString();
        if (name.size() < kEnd)
            continue;
        for (qsizetype at = index - 2; at >= 0 && index - at <= kMostBack && all[at].line == told.line; --at) {
            const ToldNumber &now = all[at];
            const QString other = plainNameOf(now);
            if (now.unit != told.unit || (other != name && !(name.size() > kShortest && other.endsWith(name))))
                continue;
            if (now.number != told.number && isMiswritten(now.number, told.number) && !now.isOfTime())
                markRetold(now, told, pencil);
            break;
        }
    }
}

/// 行使87项行政处罚权 and, among the problems, 承接78项行政处罚权后: of rights and posts there is one number.
void checkRights(const ToldNumbers &numbers, EachOnce &pencil)
{
    static const QRegularExpression kRight(QStringLiteral(
        "^(?<noun>[一-龥]{2,10}?(?:处罚权|执法权|权限|职权|权力事项|赋权事项|编制))(?:$|[，。]|后|以?来|的|中|时|"
        "全部|均)"));
    static const QRegularExpression kOther(
        QStringLiteral("[上去]年|历年|其中|首批|第[一二三]批|新增|增加|减少|取消|收回|下放给"));
    QHash<QString, QList<const ToldNumber *>> works; ///< by noun and unit
    for (const ToldNumber &told : numbers.all()) {
        const bool mayBe = told.after.contains(u'权') || told.after.contains(u"编制");
        const QString noun = mayBe ? kRight.match(told.after).captured(u"noun") : QString();
        if (noun.isEmpty() || kOther.match(told.lead()).hasMatch() || isOfOtherBody(told))
            continue;
        QList<const ToldNumber *> &alike = works[noun + told.unit];
        const bool isBehind = told.isBehindWork();
        const bool isOne = std::all_of(
            alike.begin(), alike.end(), [&](const ToldNumber *each) { return each->number == alike.first()->number; });
        if (!isBehind)
            alike << &told;
        else if (!alike.isEmpty() && isOne && alike.first()->number != told.number
            && isMiswritten(alike.first()->number, told.number))
            markRetold(*alike.first(), told, pencil);
    }
}

using Growths = QList<std::pair<const ToldNumber *, const ToldNumber *>>; // what it is now, and what it was

/// Where one of the numbers before the base is the same, or the base is, by one slip the other is not.
void judgeGrown(const Growths &grown, const ToldNumber &was, const ToldNumber &now, EachOnce &pencil)
{
    const ToldNumber *other = nullptr;
    const ToldNumber *told = nullptr;
    for (const auto &[later, earlier] : grown) {
        if (later->unit != now.unit || earlier->unit != was.unit)
            continue;
        const bool isNow = later->number == now.number;
        const bool isWas = earlier->number == was.number;
        if (isNow && isWas)
            return;
        if (isNow && !other && isMiswritten(earlier->number, was.number)) {
            other = earlier;
            told = &was;
        } else if (isWas && !other && isMiswritten(later->number, now.number)) {
            other = later;
            told = &now;
        }
    }
    if (other)
        markRetold(*other, *told, pencil);
}

/// 受理86件，…受理数较上年的71件增长21.1% and, among the problems, 由上年的71件上升到87件: one of the two is told as it
/// was.
void checkGrownAgain(const ToldNumbers &numbers, EachOnce &pencil)
{
    static const QRegularExpression kThan(QStringLiteral("[较比](?:上年|去年|20\\d\\d年)的$"));
    static const QRegularExpression kFrom(QStringLiteral("[由从](?:上年|去年|20\\d\\d年)的$"));
    static const QRegularExpression kTo(
        QStringLiteral("^(?:大幅)?(?:增加|增长|上升|提高|减少|下降|降低|降|升)[到至]$"));
    constexpr qsizetype kBack = 3; // numbers
    const QList<ToldNumber> &all = numbers.all();
    Growths grown;
    for (qsizetype index = 1; index < qMin(all.size(), kMostNumbers); ++index) {
        const ToldNumber &told = all[index];
        if (told.line->part != PartKind::Problems && kThan.match(told.before).hasMatch()) {
            for (qsizetype at = index - 1; at >= 0 && index - at <= kBack && all[at].line == told.line; --at)
                grown << std::pair(&all[at], &told);
        }
        const ToldNumber &was = all[index - 1];
        if (told.line->part != PartKind::Problems || was.line != told.line || was.unit != told.unit
            || !kTo.match(told.before).hasMatch() || !kFrom.match(was.before).hasMatch())
            continue;
        judgeGrown(grown, was, told, pencil);
    }
}

} // namespace

void checkRetoldNames(const ToldNumbers &numbers, EachOnce &pencil)
{
    RetoldNames(numbers).check(pencil);
    checkStock(numbers, pencil);
    checkGrown(numbers, pencil);
    checkGrownAgain(numbers, pencil);
    checkRights(numbers, pencil);
}

QList<RuleExample> retoldNameExamples()
{
    return {
        found(
            u"受理86件、不予受理7件，受理数较上年的71件增长21.1%。\n二、存在问题\n受理的案件由上年的71件上升到87件。"),
        found(
            u"受理86件、不予受理7件，受理数较上年的71件增长21.1%。\n二、存在问题\n受理的案件由上年的74件上升到86件。"),
        silent(
            u"受理86件、不予受理7件，受理数较上年的71件增长21.1%。\n二、存在问题\n受理的案件由上年的71件上升到86件。"),
        found(u"开展检查2340次，其中现场检查1404次、非现场检查936次。\n二、存在问题\n非现场检查只有946次，差距较大。"),
        found(u"自2018年5月1日起以自身名义行使87项行政处罚权。\n二、存在问题\n承接78项行政处罚权后，案件类型增多。"),
        silent(u"自2018年5月1日起以自身名义行使87项行政处罚权。\n二、存在问题\n承接87项行政处罚权后，案件类型增多。首批"
               u"承接的"
               u"37项行政处罚权使用率低。"),
        found(u"开展抽查148次，其中跨部门联合抽查52次。收到热线转办件623件，按内容分，咨询类318件、投诉类241件、建议类6"
              u"4件"
              u"。治理校外培训，发现违规培训13起，其中责令改正8起，立案处罚5起。\n二、存在问题\n跨部门联合抽查仅有32次"
              u"。在"
              u"全年收到的热线转办件中，投诉类仍有214件。全年对校外培训立案处罚7起。",
            2018, 3),
        found(u"全县现有各级各类学校126所，其中幼儿园50所、小学76所。组织全县57所幼儿园的园长开展学习。作出处罚决定452"
              u"件，"
              u"罚款3766.2万元。与2017年相比，罚款由2840.6万元增加到3764.2万元。",
            2018, 2),
        silent(
            u"开展抽查148次，其中跨部门联合抽查52次。收到热线转办件623件，按内容分，咨询类318件、投诉类241件、建议类64"
            u"件"
            u"。治理校外培训，发现违规培训13起，其中责令改正8起，立案处罚5起。\n二、存在问题\n跨部门联合抽查仅有52次。"
            u"在"
            u"全年收到的热线转办件中，投诉类仍有241件。对校外培训立案处罚5起。在食品领域的抽查中，跨部门联合抽查仅有6次"
            u"。上半年跨部门联合抽查仅有20次。县公安局跨部门联合抽查仅有7次。在信访件中，投诉类有38件。"),
        silent(
            u"全县现有各级各类学校126所，其中幼儿园50所、小学76所。组织全县50所幼儿园的园长开展学习。全市现有310所幼儿"
            u"园"
            u"。抽查学校60所，其中幼儿园20所。作出处罚决定452件，罚款3764.2万元。与2017年相比，罚款由2840.6万元增加到"
            u"3764.2万元。涉企罚款由240.6万元减少到164.2万元。"),
        silent(u"检查定点医药机构437家，其中医疗机构251家、零售药店186家；审查合同174份，其中招商合同64份、其他合同110"
               u"份。\n二、存在问"
               u"题\n被处理的163家机构占检查总数的37.3%"
               u"，其中医疗机构107家、零售药店56家；送审不足3个工作日的28件（份），其中招商合同1"
               u"9份、其他合同9份。"),
        silent(u"休渔期间查获违规渔船82艘。\n二、存在问题\n全年查获违规渔船131艘，非休渔期的有49艘。"),
    };
}

} // namespace nianbao
