// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/totals.h"

#include "core/proofread/rates/growthwords.h"
#include "core/proofread/sums/nearsums.h"
#include "core/proofread/sums/partbands.h"
#include "core/proofread/sums/partnames.h"
#include "core/proofread/sums/products.h"
#include "core/text/numerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kMostList = 600; // characters from the first part to the total
constexpr qsizetype kMostParts = 30;

/// What stands before a total, as far as it may be its parts.
struct Ahead {
    QList<Quantity> parts;
    QStringList subjects;
    bool isRow = true; ///< nothing but a mark of pause between one and the next
    bool isOther = false; ///< something else is counted in between, or a part has parts
};

/// 共计, 总数 …; 公共 and 共同 add nothing up.
bool isTotal(const QString &subject)
{
    static const QRegularExpression kAdded(
        QStringLiteral("(?<![公中])共(?![同治建享商青产管])|合计|总计|累计|总[数量额]"));
    constexpr QStringView kOfAdding = u"共合总累";
    static const QRegularExpression kCompared( // 总数比上年的3054件略有上升
        QStringLiteral("(?:比|较|与|同|[高低多少]于|超过)(?:[上去前]年|同期|20\\d\\d年)[^，。；]{0,6}$"));
    return std::any_of(subject.begin(), subject.end(), [&](QChar each) { return kOfAdding.contains(each); })
        && kAdded.match(subject).hasMatch() && !kCompared.match(subject).hasMatch();
}

/// 全市共有律师697人、调解员329人，共计1026人: of what is there or was made, the first part.
bool isFirstOfAll(const QString &subject)
{
    static const QRegularExpression kThere(QStringLiteral("共(?![计同有]?$|计|同)"));
    return subject.contains(u'共') && kThere.match(subject).hasMatch();
}

/// 不予处罚31人，从轻处罚57人次，共88人（次）
bool areHeads(const QString &unit, const QString &other)
{
    return (unit == u"人" && other == u"人次") || (unit == u"人次" && other == u"人");
}

/// A number without a unit in a row, as the first two in 12、15和18件.
bool isBare(const QString &text, const Quantity &quantity)
{
    const QChar next = quantity.range.end() < int(text.size()) ? text[quantity.range.end()] : QChar();
    return quantity.unit.isEmpty() && quantity.step == 1 && QStringView(u"、和").contains(next);
}

/// 每个村培养“法律明白人”3名，共33名: as many for each.
bool isOfEach(const QString &text, const Quantity &part)
{
    static const QRegularExpression kEach(QStringLiteral("[，；。]每(?!季|月|年|周|旬)[^，；。\\d]{0,20}$"));
    constexpr int kReach = 24; // characters
    const int start = qMax(0, part.range.start - kReach);
    return kEach.match(text.mid(start, part.range.start - start)).hasMatch();
}

/// 30岁以下86人: 30 counts nothing.
bool isAge(const QString &text, const Quantity &quantity)
{
    return quantity.unit.isEmpty() && text.mid(quantity.range.end(), 1) == u"岁";
}

Ahead gather(const QString &text, const QList<Quantity> &quantities, const Quantity &total, bool acrossSentences)
{
    Ahead ahead;
    int last = total.subject.start;
    bool isOtherSeen = false;
    for (auto each = firstFrom(quantities, total.range.start); each != quantities.begin();) {
        --each;
        const QStringView gap = QStringView(text).mid(each->range.end(), last - each->range.end());
        if (gap.contains(u'。') || (gap.contains(u'；') && !acrossSentences)
            || total.range.start - each->range.end() > kMostList || ahead.parts.size() >= kMostParts)
            break;
        last = each->subject.start;
        if (each->isPercent() || isAge(text, *each))
            continue;
        const QString subject = subjectOf(text, *each);
        if (gap.startsWith(u'、') && each->isOfKind(total) && isFirstOfAll(subject)) {
            ahead.parts.prepend(*each);
            ahead.subjects.prepend(subject.mid(subject.indexOf(u'共') + 2));
        }
        if (isTotal(subject))
            break; // what stands before it was added up already
        const bool isFirst = subject.startsWith(u"其中") && !ahead.parts.isEmpty();
        const bool isPart = (each->isOfKind(total) || areHeads(each->unit, total.unit)
                                || (isBare(text, *each) && !ahead.parts.isEmpty()))
            && (isFirst || !subject.contains(u"其中")) && !isOfGrowth(text, *each);
        // 8个乡镇均建立1个: the one says of what the other is
        const bool isWithin = !ahead.parts.isEmpty() && ahead.parts.first().subject.start == each->range.end()
            && !QStringView(u"和及与以、").contains(text[each->range.end()]);
        if (isWithin || !isPart || gap.contains(u'（') || gap.contains(u'）')) {
            // 培训3期，第一期120人: what is counted before all of the parts does not come in between
            (isWithin || isPart || ahead.parts.size() < 2 ? ahead.isOther : isOtherSeen) = true;
            continue;
        }
        ahead.isOther |= isOtherSeen;
        ahead.parts.prepend(*each);
        ahead.subjects.prepend(subject);
        ahead.isRow &= ahead.parts.size() == 1 || gap.startsWith(u'、');
        if (isFirst)
            break; // 其中男60人、女50人，共110人
    }
    return ahead;
}

/// 全年办理行政处罚, 行政许可: what is done with all of them is no part of the first one's name.
QStringList namesOf(const QStringList &subjects)
{
    static const QRegularExpression kDone(QStringLiteral(
        "^[一-龥]{0,6}(?:办理|受理|查处|作出|开展|完成|调处|发放|印发|审核|审查|接收|收到)(?=[一-龥]{2})"));
    QStringList names;
    for (const QString &subject : subjects)
        names << partName(subject).remove(kDone);
    return names;
}

bool areExact(const QList<Quantity> &parts)
{
    return parts.size() > 1
        && std::none_of(parts.begin(), parts.end(), [](const Quantity &part) { return part.approximate; });
}

/// The last parts that make the total, if some do.
std::optional<Sum> holdingSum(const Quantity &total, const QList<Quantity> &parts)
{
    constexpr qsizetype kFewest = 2;
    const Bounds whole = total.bounds();
    Bounds together;
    for (qsizetype from = parts.size() - 1; from >= 0; --from) {
        const Bounds part = parts[from].bounds();
        together = {together.least + part.least, together.most + part.most};
        if (parts.size() - from >= kFewest && together.least <= whole.most && together.most >= whole.least)
            return Sum {total, parts.mid(from), true, true};
    }
    return {};
}

/// 乡镇受理42件；县级受理16件、部门受理9件，共67件: the total may be of what stands before a semicolon or in the
/// sentence before as well. Whether some of that makes up what the parts leave over.
bool reachesFartherBack(const QString &text, const QList<Quantity> &quantities, const Quantity &total,
    const QList<Quantity> &parts, int from)
{
    constexpr int kFar = 200; // characters
    constexpr qsizetype kMost = 8; // counts
    const Sum sum {total, parts, true, true};
    const double least = total.bounds().least - sum.together().most;
    const double most = total.bounds().most - sum.together().least;
    QList<Bounds> made {{0, 0}}; // by some of the counts farther back
    qsizetype looked = 0;
    for (auto each = firstFrom(quantities, parts.first().range.start); each != quantities.begin();) {
        --each;
        if (parts.first().range.start - each->range.end() > kFar || looked >= kMost || each->range.start < from)
            return false;
        if (!each->isOfKind(total) || isOfGrowth(text, *each))
            continue;
        ++looked;
        const qsizetype known = made.size();
        for (qsizetype index = 0; index < known; ++index) {
            const Bounds with {made[index].least + each->bounds().least, made[index].most + each->bounds().most};
            if (with.least <= most && with.most >= least)
                return true;
            made << with;
        }
    }
    return false;
}

/// The words by which a total says what it is the sum of.
struct TotalWords {
    int said = 0; ///< 两项合计: of so many
    int named = 0; ///< 三镇共: so many, if the words mean the parts
    bool isOfYears = false; ///< 累计 may count what was before as well
    bool isExplicit = false; ///< 共计, 合计 and no more: of all that the row counts
    QString noun;
    QString all; ///< everything that stands before the total
};

/// 新增12项、取消5项，共调整17项: a verb for all that was done.
bool isOfAllThat(const QString &noun)
{
    static const QRegularExpression kVerb(
        QStringLiteral("^(?:调整|抽查|抽取|检查|收到|接收|接到|受理|排查|发现|投票|涉及|评审|参评|处理|处置|办理|清理|"
                       "评查|评出|审查|审核|查处|移送|作出|印发|出台|制定)"));
    return kVerb.match(noun).hasMatch();
}

/// 上年结转8件，新收72件，共办结76件: not what came, but what became of it.
bool isOfWhatBecame(const QString &noun)
{
    static const QRegularExpression kDone(QStringLiteral("结|完成|化解|整改|解决|答复|成功|采纳|通过|销号|保留"));
    return kDone.match(noun).hasMatch();
}

/// 30岁以下86人、31岁至45岁177人、46岁以上159人
bool areOfBands(const QString &text, const QList<Quantity> &parts)
{
    constexpr int kLongest = 12; // characters before the first number
    QStringList bands;
    int from = qMax(0, parts.first().range.start - kLongest);
    for (const Quantity &part : parts) {
        bands << text.mid(from, part.range.start - from);
        from = part.range.end();
    }
    const QStringView said = QStringView(text).mid(parts.first().subject.start, from - parts.first().subject.start);
    return (said.contains(u"以上") || said.contains(u"以下")) && areBandsApart(bands);
}

/// 新增5项，修订2项，废止1项，共计8项: three counts, or a row of two.
bool isLongRow(const Ahead &ahead)
{
    constexpr qsizetype kMany = 3;
    return ahead.parts.size() >= kMany || ahead.isRow;
}

/// The names with all that was done, where they are a set only so: 受理申请, 不予受理.
PartKinship kinshipIn(const Ahead &ahead, const Quantity &total, const TotalWords &words)
{
    const PartKinship kinship = kinshipOf(namesOf(ahead.subjects), total.unit, words.all);
    if (kinship.isKnown)
        return kinship;
    QStringList whole;
    for (const QString &subject : ahead.subjects)
        whole << partName(subject);
    const PartKinship other = kinshipOf(whole, total.unit, words.all);
    return other.isKnown && other.isWhole ? other : kinship;
}

bool areWhole(const Ahead &ahead, const Quantity &total, const TotalWords &words)
{
    constexpr qsizetype kMany = 3;
    const QStringList names = namesOf(ahead.subjects);
    const QString &first = ahead.subjects.first();
    const bool sameNoun = words.noun.isEmpty()
        || std::any_of(ahead.subjects.begin(), ahead.subjects.end(),
            [&](const QString &subject) { return subject.contains(words.noun.right(2)); });
    const bool unnamed = std::count(names.begin(), names.end(), QString()) == names.size() - 1
        && (first.contains(u"分别") || first.contains(u'各'));
    const bool isVerb = !sameNoun && isOfAllThat(words.noun);
    if (words.named > 0 && words.named != ahead.parts.size())
        return false;
    if (ahead.isOther || (!sameNoun && !isVerb) || unnamed)
        return !ahead.isOther && sameNoun;
    const PartKinship kinship = kinshipIn(ahead, total, words);
    const bool isList = ahead.isRow || (ahead.parts.size() >= kMany && !words.isOfYears);
    const bool isRow = isVerb ? ahead.isRow && ahead.parts.size() >= kMany : isList && words.noun.isEmpty();
    return (areParallel(names) && !words.isOfYears && !isVerb)
        || (kinship.isKnown && !words.isOfYears && (!isVerb || kinship.isWhole || ahead.parts.size() >= kMany))
        || (kinship.isApart && isRow);
}

/// 新增120户、注销40户，净增80户.
std::optional<Sum> netSum(const QString &text, const QList<Quantity> &quantities, const Quantity &total)
{
    static const QRegularExpression kComing(QStringLiteral("新增|新设|新登记|新注册|新办|新成立|新建|流入|招录"));
    static const QRegularExpression kGoing(QStringLiteral("注销|吊销|退出|流出|撤并|减少|退休|调出"));
    const qsizetype at = firstFrom(quantities, total.range.start) - quantities.begin();
    if (at < 2 || total.approximate || !subjectOf(text, total).startsWith(u"净增"))
        return {};
    const Quantity &coming = quantities[at - 2];
    Quantity going = quantities[at - 1];
    const QStringView words = QStringView(text).mid(coming.range.end(), total.range.start - coming.range.end());
    const bool fits = coming.isOfKind(total) && going.isOfKind(total) && !coming.approximate && !going.approximate
        && !words.contains(u'。') && kComing.match(subjectOf(text, coming)).hasMatch()
        && kGoing.match(subjectOf(text, going)).hasMatch();
    if (!fits)
        return {};
    going.value = -going.value;
    return Sum {total, {coming, going}, true, true};
}

/// 撤销17件、确认违法8件，撤销、确认违法合计25件: the total says again what it is of.
std::optional<Sum> namedSum(const QString &text, const QList<Quantity> &quantities, const Quantity &total)
{
    static const QRegularExpression kNamed(
        QStringLiteral("(?:^|[，。；：])(?<names>[一-龥]{2,8}(?:[、和及][一-龥]{2,8}){1,5})(?:合计|共计|总计|共)$"));
    static const QRegularExpression kJoin(QStringLiteral("[、和及]"));
    constexpr int kLongest = 60; // characters
    const int from = qMax(0, total.range.start - kLongest);
    const QRegularExpressionMatch match = kNamed.match(text.mid(from, total.range.start - from));
    if (!match.hasMatch())
        return {};
    Sum sum {total, {}, true, true};
    const QStringList names = match.captured(u"names").split(kJoin);
    for (auto each = firstFrom(quantities, total.range.start);
         each != quantities.begin() && sum.parts.size() < names.size();) {
        --each;
        const bool isNext = each->isOfKind(total) && !each->approximate
            && total.range.start - each->range.end() <= kMostList
            && partName(subjectOf(text, *each)) == names[names.size() - 1 - sum.parts.size()];
        if (isNext)
            sum.parts.prepend(*each);
        else if (!sum.parts.isEmpty() && each->isCount())
            return {};
    }
    return sum.parts.size() == names.size() ? std::optional(sum) : std::nullopt;
}

/// 147件，连同上年的13件共610件: in a number so long that it is no chance.
bool isLongSlip(const Sum &sum)
{
    constexpr double kLong = 100;
    return sum.total.value >= kLong && sum.isMistyped(kLong);
}

/// 上半年、下半年分别受理12件、26件: the numbers follow the names of the times.
bool areOfPeriods(const QString &text, const Ahead &ahead)
{
    constexpr int kNear = 24; // characters
    const int end = ahead.parts.first().range.start;
    const QStringView before = QStringView(text).mid(qMax(0, end - kNear), end - qMax(0, end - kNear));
    return before.contains(u"分别") && (before.contains(u"半年") || before.contains(u"季度"));
}

TotalWords wordsOf(const QRegularExpressionMatch &match)
{
    const QString number = match.captured(u"said");
    const int said = number == u"两" ? 2 : int(fromChineseNumeral(number).value_or(0));
    const QString named = match.captured(u"of");
    const QString word = match.captured(u"word");
    const bool isExplicit =
        match.captured(u"noun").isEmpty() && (word == u"共计" || word == u"合计" || word == u"总计");
    return {said, named == u"两" ? 2 : int(fromChineseNumeral(named).value_or(0)), word == u"累计", isExplicit,
        match.captured(u"noun"), match.captured()};
}

} // namespace

std::optional<Sum> sumAhead(const QString &text, const QList<Quantity> &quantities, const Quantity &total)
{
    static const QRegularExpression kTotal(QStringLiteral(
        "^(?:[一-龥]{2,8}(?=总[数量额])|以上|(?<year>全年)|(?<said>[两二三四五六])(?:[项者]|类[一-龥]{0,6}?)|(?<of>["
        "两二三四五六七八九十]+)个?[一-龥]{1,4}?)?(?"
        "<word>共计|合计|总计|总共|一共|累计|总[数量额]|共)(?:共|达到?|为|是)?(?<noun>[一-龥]{0,6})$"));
    const QString subject = subjectOf(text, total);
    if (subject.startsWith(u"净增"))
        return netSum(text, quantities, total);
    if (std::optional<Sum> sum = isTotal(subject) ? namedSum(text, quantities, total) : std::nullopt)
        return sum;
    const QRegularExpressionMatch match = isTotal(subject) ? kTotal.match(subject) : QRegularExpressionMatch();
    if (total.approximate || !match.hasMatch())
        return {};
    if (std::optional<Sum> sum = sumOfEach(text, quantities, total))
        return sum;
    const TotalWords words = wordsOf(match);
    Ahead ahead = gather(text, quantities, total, words.said > 0);
    if (!ahead.parts.isEmpty() && ahead.parts.first().value == total.value) { // 683件，刑事217件、…，合计683件
        ahead.parts.removeFirst();
        ahead.subjects.removeFirst();
    }
    const bool isEach =
        std::any_of(ahead.parts.begin(), ahead.parts.end(), [&](const Quantity &part) { return isOfEach(text, part); });
    if (!areExact(ahead.parts) || isEach)
        return {};
    const bool isOfYear = match.capturedLength(u"year") > 0 && !areOfPeriods(text, ahead);
    if (std::optional<Sum> sum = holdingSum(total, ahead.parts); sum && !ahead.isOther)
        return sum;
    const bool isBands = ahead.isRow && words.noun.isEmpty() && areOfBands(text, ahead.parts);
    const bool isWhole = words.said > 0 ? ahead.parts.size() == words.said : isBands || areWhole(ahead, total, words);
    Sum sum {total, ahead.parts, true, isWhole && !isOfYear};
    const bool isMeant = sum.isCertain
        || (!ahead.isOther && isLongSlip(sum) && (words.named == 0 || words.named == ahead.parts.size()))
        || (!ahead.isOther
            && ((words.isExplicit && isLongRow(ahead)) || (!isOfWhatBecame(words.noun) && isNearlyRight(sum))));
    const bool isSet = kinshipIn(ahead, total, words).isWhole; // 人大代表建议74件、政协提案58件，共132件
    const int from = isSet ? sentenceAt(text, total.range.start).start : 0;
    if (!isMeant || reachesFartherBack(text, quantities, total, ahead.parts, from))
        return {};
    return sum;
}

} // namespace nianbao
