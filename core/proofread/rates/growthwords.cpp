// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/growthwords.h"

#include <algorithm>

namespace nianbao {

namespace {

using Role = GrowthRole;

/// A word without these characters says neither change nor time; asked first, for few words have one.
bool hasAny(QStringView word, QStringView characters)
{
    return std::any_of(word.begin(), word.end(), [&](QChar each) { return characters.contains(each); });
}

constexpr QStringView kOfChange = u"增升提涨多降减落滑缩跌少简窄扩溢折";

/// 增长, 同比下降, 比上年多.
const QRegularExpression &amountForm()
{
    static const QRegularExpression kAmount =
        growthForm(QStringLiteral("(?:(?<up>RISING)|(?<down>FALLING)|(?:较|比)(?:THEN)[一-龥]{0,4}(?:(?<more>多)|(?<"
                                  "less>少))出?)(?:幅度|率)?(?:了|达到?|为|约)?$"));
    return kAmount;
}

/// 上年, 2022年为; what is left over from then is not of then.
const QRegularExpression &thenForm()
{
    static const QRegularExpression kThen = growthForm(
        QStringLiteral("^(?:而|是|为)?(?:THEN)(?!底|末|以来|结转|遗留|[将拟]|计划|力争|预计|达到)[一-龥]{0,6}$"));
    return kThen;
}

int wayOf(const QRegularExpressionMatch &match)
{
    if (match.capturedLength(u"up") > 0 || match.capturedLength(u"more") > 0)
        return 1;
    return match.capturedLength(u"down") > 0 || match.capturedLength(u"less") > 0 ? -1 : 0;
}

/// 较2017年（73.5%）上升.
bool isComparedInBrackets(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kCompared = growthForm(QStringLiteral("(?:较|比|同|与)(?:THEN|年初)（$"));
    constexpr int kBefore = 12; // characters
    const int start = quantity.range.start;
    return start > 0 && text[start - 1] == u'（'
        && kCompared.match(text.mid(qMax(0, start - kBefore), qMin(start, kBefore))).hasMatch();
}

GrowthWord wordOf(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kTo =
        growthForm(QStringLiteral("(?:(?<up>RISING|发展|扩充|壮大|充实|拓展|扩展|延长)|(?<down>FALLING))(?:到|至)(?:了|"
                                  "今年|本年|目前|20\\d\\d年度?|的)*[一-龥]{0,2}$"));
    static const QRegularExpression kReached(QStringLiteral("^(?:总数|总量|今年|目前)?达到?$"));
    static const QRegularExpression kFrom =
        growthForm(QStringLiteral("(?:由|从|自)(?!事|于|此|主|治|愿|行|然|有|觉|查)[^，。；]{0,14}$|(?:较|比|同|与)(?:("
                                  "?:THEN|年初)(?!新)(?:[一-龥]{0,4}|同类[一-龥]{0,6}的?)|底价|起拍价|"
                                  "标底|评估价|预算价|控制价|LIMIT)$|[较比][^，。；]{2,14}的$"));
    static const QRegularExpression kNow(QStringLiteral("^(?:今年|本年度?)"));
    static const QRegularExpression kOther(
        QStringLiteral("结转|遗留|累计|平均(?!压缩|缩短|提速|压减|精简)|年均|月均|预计|预期|力争|目标"));
    GrowthWord word {quantity, subjectOf(text, quantity)};
    if (word.subject.isEmpty() && isComparedInBrackets(text, quantity))
        word.role = Role::From;
    if (!hasAny(word.subject, u"增升提涨多降减落滑缩跌少短简达由从自较比同与年期月展充扩延溢折"))
        return word;
    static const QRegularExpression kBegins(
        QStringLiteral("[由从自](?:年均|月均|日均|平均|户均|人均|每[年月日户])?$")); // 平均时限由20天, 由年均62件
    if (kOther.match(word.subject).hasMatch() && !kBegins.match(word.subject).hasMatch())
        return word;
    const QRegularExpressionMatch to = kTo.match(word.subject);
    const QRegularExpressionMatch amount = to.hasMatch() ? to : amountForm().match(word.subject);
    word.way = wayOf(amount);
    if (to.hasMatch() || kReached.match(word.subject).hasMatch()) {
        word.role = Role::To;
    } else if (amount.hasMatch()) {
        word.role = Role::Amount;
    } else if (kFrom.match(word.subject).hasMatch()) {
        word.role = Role::From;
    } else if (kNow.match(word.subject).hasMatch()) {
        word.role = Role::Now;
    } else if (thenForm().match(word.subject).hasMatch()) {
        word.isPeriod = true;
        word.year = word.subject.startsWith(u"20") ? word.subject.left(4).toInt() : 0;
    }
    return word;
}

/// 由66件 is a beginning only if an end follows: 由县司法局审核30件.
bool isBeginning(const QList<GrowthWord> &words, qsizetype index)
{
    const Role next = index + 1 < words.size() ? words[index + 1].role : Role::Plain;
    const bool isCompared = !words[index].subject.contains(u'由') && !words[index].subject.contains(u'从');
    return next == Role::To || (next == Role::Amount && isCompared);
}

/// What the words before and behind make of a number: 14.06万户增至15.83万户, 由20天缩短为5天, 是上年80次的1.5倍.
void readTogether(QList<GrowthWord> &words)
{
    static const QRegularExpression kGrows =
        growthForm(QStringLiteral("^(?:RISING|FALLING|发展|扩充|壮大|充实|拓展|扩展)(?:到|至)"));
    for (qsizetype index = 1; index < words.size(); ++index) {
        GrowthWord &before = words[index - 1];
        GrowthWord &word = words[index];
        const bool isAlike = before.quantity.unit == word.quantity.unit;
        const bool isTouching = word.quantity.subject.start == before.quantity.range.end();
        if (isAlike && word.role == Role::Amount && before.role == Role::From && word.subject.endsWith(u'为')
            && !before.subject.contains(u'比') && !before.subject.contains(u'较'))
            word.role = Role::To;
        else if (isAlike && isTouching && word.role == Role::To && kGrows.match(word.subject).hasMatch())
            before.role = Role::From;
        else if (isTouching && word.quantity.isTimes() && word.subject == u"的" && before.isPeriod) {
            word.role = Role::Amount;
            word.way = 1;
        }
    }
}

/// 查处案件2846件，2018年为2535件，同比增长12.3%: the only year that is named is the one before, for the number of now
/// has none.
bool isLoneThen(const QList<GrowthWord> &words, qsizetype index)
{
    static const QRegularExpression kThen(QStringLiteral("^20\\d\\d年(?:同期)?(?:为|是|仅为|仅)?$"));
    if (index == 0 || index + 1 >= words.size() || words[index + 1].role != Role::Amount)
        return false;
    const GrowthWord &now = words[index - 1];
    const GrowthWord &word = words[index];
    return now.role == Role::Plain && now.year == 0 && now.quantity.unit == word.quantity.unit
        && now.quantity.range.end() + 1 == word.quantity.subject.start && kThen.match(word.subject).hasMatch();
}

/// 2017年、2018年分别办理50件、62件: of each number its year.
void readYearsRespectively(const QString &text, QList<GrowthWord> &words)
{
    static const QRegularExpression kYears(
        QStringLiteral("((?:20\\d\\d年?(?:度)?[、和与及至]){1,6})(20\\d\\d)年(?:度)?[一-龥]{0,20}分别[一-龥]{0,16}$"));
    static const QRegularExpression kYear(QStringLiteral("20\\d\\d"));
    constexpr int kBefore = 60; // characters
    for (qsizetype index = 0; index < words.size(); ++index) {
        if (!words[index].subject.contains(u"分别"))
            continue;
        const int start = words[index].quantity.range.start;
        const QRegularExpressionMatch match = kYears.match(text.mid(qMax(0, start - kBefore), qMin(start, kBefore)));
        if (!match.hasMatch())
            return;
        QList<int> years;
        auto each = kYear.globalMatch(match.captured());
        while (each.hasNext())
            years << each.next().captured().toInt();
        const bool isRow = index + years.size() <= words.size()
            && std::all_of(words.begin() + index, words.begin() + index + years.size(),
                [&](const GrowthWord &word) { return word.quantity.unit == words[index].quantity.unit; });
        for (qsizetype at = 0; isRow && at < years.size(); ++at) {
            words[index + at].year = years[at];
            words[index + at].isPeriod = true;
        }
        return;
    }
}

/// 办理310件，2025年较2024年减少44件: the year that is said again, of the number before, is none of its own, unless the
/// sentence tells the numbers of both years.
void dropRepeatedYears(const QString &text, QList<GrowthWord> &words)
{
    static const QRegularExpression kYears(
        QStringLiteral("^(?<now>20\\d\\d)年度?(?=(?:较|比|与|同)(?<then>20\\d\\d)年)"));
    static const QRegularExpression kYear(QStringLiteral("(?<![较比与同])20\\d\\d(?=年(?!度?[较比与同]))"));
    constexpr int kBefore = 60; // characters
    const auto isTold = [&](int year) {
        return std::any_of(
            words.begin(), words.end(), [&](const GrowthWord &word) { return word.isPeriod && word.year == year; });
    };
    for (GrowthWord &word : words) {
        const QRegularExpressionMatch match =
            word.subject.startsWith(u"20") ? kYears.match(word.subject) : QRegularExpressionMatch();
        const int now = match.captured(u"now").toInt();
        if (!match.hasMatch() || now != match.captured(u"then").toInt() + 1 || (isTold(now) && isTold(now - 1)))
            continue;
        const int start = word.quantity.subject.start;
        const int from = qMax(sentenceAt(text, start).start, start - kBefore);
        int last = now;
        for (auto each = kYear.globalMatch(text.mid(from, start - from)); each.hasNext();)
            last = each.next().captured().toInt();
        if (last == now || last == now - 1)
            word.subject.remove(0, match.capturedLength());
    }
}

} // namespace

const GrowthWord *differenceBeside(const QString &text, const QList<GrowthWord> &words, qsizetype index)
{
    const GrowthWord &amount = words[index];
    const auto isDifference = [&](const GrowthWord &word) {
        return word.role == GrowthRole::Amount && word.quantity.isCount() && word.way == amount.way
            && !word.quantity.approximate;
    };
    if (index > 0 && isDifference(words[index - 1]))
        return &words[index - 1];
    const bool isNext = index + 1 < words.size() && isDifference(words[index + 1])
        && words[index + 1].quantity.subject.start == amount.quantity.range.end() + 1
        && text[amount.quantity.range.end()] == u'，';
    return isNext ? &words[index + 1] : nullptr;
}

QRegularExpression growthForm(QString pattern)
{
    static const QString kRising = QStringLiteral("增长|增加|上升|提高|提升|上涨|溢价|增幅|升幅|涨幅|攀升|扩大|扩充|"
                                                  "扩展|拓展|(?<!新)增|升|涨|(?<=[年期])多|(?<![一-龥])多");
    static const QString kFalling = QStringLiteral("下降|减少|降低|降幅|减幅|回落|下滑|缩减|压减|压缩|缩短|精简|收窄|"
                                                   "下跌|折价|提速|降|(?<![核审])减|(?<=[年期])少|(?<![一-龥])少");
    static const QString kThen =
        QStringLiteral("(?:上|去|前)年度?(?:同期)?|上一年度?|前一年|20\\d\\d年度?(?:同期)?|同期|上月|上一?季度");
    static const QString kLimit =
        QStringLiteral("(?:法定|规定|承诺|原)的?(?:办理|办结|审批)?(?:时限|期限|时间)"); // 比法定时限20个工作日缩短
    return QRegularExpression(pattern.replace(QStringLiteral("RISING"), kRising)
                                  .replace(QStringLiteral("FALLING"), kFalling)
                                  .replace(QStringLiteral("LIMIT"), kLimit)
                                  .replace(QStringLiteral("THEN"), kThen));
}

QList<GrowthWord> growthWords(const QString &text, const QList<Quantity> &quantities)
{
    QList<GrowthWord> words;
    int latest = 0;
    for (const Quantity &quantity : quantities)
        words << wordOf(text, quantity);
    readYearsRespectively(text, words);
    readTogether(words);
    dropRepeatedYears(text, words);
    for (const GrowthWord &word : std::as_const(words))
        latest = qMax(latest, word.year);
    bool isBehindAmount = false; // 同比上升20.9%，2022年为129件: that is then, though no later year is named
    for (qsizetype index = 0; index < words.size(); ++index) {
        GrowthWord &word = words[index];
        isBehindAmount |= word.role == Role::Amount;
        if (word.isPeriod)
            word.role = word.year == latest && word.year > 0 && !isBehindAmount && !isLoneThen(words, index)
                ? Role::Now
                : Role::Earlier;
        if (word.role == Role::From && !isBeginning(words, index))
            word.role = Role::Plain;
    }
    return words;
}

bool isOfGrowth(const QString &text, const Quantity &quantity)
{
    const QString subject = subjectOf(text, quantity);
    return hasAny(subject, kOfChange) && amountForm().match(subject).hasMatch();
}

bool isOfEarlier(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kCompared = growthForm(QStringLiteral("(?:较|比|同|与)(?:THEN|年初)[一-龥]{0,4}$"));
    const QString subject = subjectOf(text, quantity);
    if (subject.isEmpty())
        return isComparedInBrackets(text, quantity);
    if (!hasAny(subject, u"年期月季"))
        return false;
    return thenForm().match(subject).hasMatch() || kCompared.match(subject).hasMatch();
}

bool isExactCount(const QString &text, const Quantity &quantity)
{
    return quantity.isCount() && !quantity.approximate && quantity.value > 0 && !isOfGrowth(text, quantity)
        && !isOfEarlier(text, quantity);
}

bool isOfReasons(const QString &text, const QList<GrowthWord> &words, qsizetype index)
{
    static const QRegularExpression kReason(QStringLiteral("原因|其中|因为?|由于|主要|系|包括|涉及"));
    if (!words[index].quantity.isCount())
        return false;
    qsizetype to = index - 1;
    while (to > 0 && words[to].role == GrowthRole::Amount)
        --to;
    if (to < 1 || words[to].role != GrowthRole::To || words[to - 1].role != GrowthRole::From)
        return false;
    const int end = words[to].quantity.range.end();
    if (kReason.match(text.mid(end, words[index].quantity.range.start - end)).hasMatch())
        return true;
    double grown = 0;
    qsizetype amounts = 0;
    for (qsizetype at = to + 1; at < words.size() && words[at].role == GrowthRole::Amount; ++at) {
        grown += words[at].quantity.isOfKind(words[to].quantity) ? words[at].way * words[at].quantity.value : 0;
        ++amounts;
    }
    return amounts > 1 && grown == words[to].quantity.value - words[to - 1].quantity.value;
}

bool namesAnother(const QString &text, int position)
{
    constexpr int kFar = 28; // characters
    static const QRegularExpression kOther =
        growthForm(QStringLiteral("^[，；](?<noun>[一-龥]{2,14}?)(?:同比|环比|平均|由|从|(?:RISING|FALLING))"));
    static const QRegularExpression kBare(
        QStringLiteral("^(?:同比|环比|比|较|平均$|总体|整体|分别|年均|累计|净|其中|共|幅度|每)"));
    const QRegularExpressionMatch match = kOther.match(text.mid(position, kFar));
    const QString noun = match.captured(u"noun");
    return match.hasMatch() && !kBare.match(noun).hasMatch() && !QStringView(text).left(position).contains(noun);
}

bool isOfNewSubject(const QString &text, const QList<GrowthWord> &words, qsizetype index)
{
    static const QRegularExpression kForm = growthForm(QStringLiteral(
        "^(?<among>其中)?(?<noun>[一-龥、“”]{2,20}?)(?:同比|环比|(?:较|比|同|与)THEN(?:的|相比)?)?(?:分别|又|已|"
        "均|有所|平均|净)*(?:RISING|FALLING)(?:幅度|率)?(?:了|达到?|为|约)?$"));
    static const QRegularExpression kChanged =
        growthForm(QStringLiteral("^(?:略有|有所|大幅|明显|显著|小幅|同比)*(?:RISING|FALLING|翻)"));
    static const QRegularExpression kSays(
        QStringLiteral("^(?:同比|环比|比|较|同|与|分别|总体|整体|年均|净|共|连续|逐年|平均$|增|因|由于|受)"));
    static const QRegularExpression kGeneric(
        QStringLiteral("^[一-龥]{0,2}[数量额值]$|^(?:案件|收案|受案|人员|金额|时限|办件|年)"));
    if (index == 0)
        return false;
    const int number = words[index].quantity.range.start;
    const int mark = int(text.lastIndexOf(u'，', number));
    if (words[index - 1].role == GrowthRole::Plain || mark < words[index - 1].quantity.range.end())
        return false;
    const QRegularExpressionMatch match = kForm.match(text.mid(mark + 1, number - mark - 1));
    const QString noun = match.captured(u"noun");
    if (!match.hasMatch() || kSays.match(noun).hasMatch())
        return false;
    const bool isOfRate = noun.endsWith(u'率') && words[index - 1].quantity.isCount(); // 败诉率
    if (match.capturedLength(u"among") > 0 || isOfRate)
        return true;
    static const QRegularExpression kBare(QStringLiteral("^(?:案件|收案|受案|人员|金额|时限|办件)[数量额]?$"));
    if (kBare.match(noun).hasMatch())
        return false;
    // what the sentence has named before, in any two of its characters, may be meant
    const int start = int(text.lastIndexOf(u'。', mark)) + 1;
    const QStringView before = QStringView(text).mid(start, mark - start);
    for (qsizetype at = 0; at + 1 < noun.size(); ++at) {
        if (before.contains(QStringView(noun).mid(at, 2)))
            return false;
    }
    const int end = words[index - 1].quantity.range.end();
    const bool isTold =
        words[index - 1].role == GrowthRole::Amount || kChanged.match(text.mid(end, mark - end)).hasMatch();
    return isTold || !kGeneric.match(noun).hasMatch();
}

QString withoutRepeated(const QString &subject, QString before)
{
    static const QRegularExpression kIs(QStringLiteral("(?:达到|达|为|是)$"));
    constexpr qsizetype kFewest = 2; // characters
    before.remove(kIs);
    for (qsizetype length = qMin(subject.size(), before.size()); length >= kFewest; --length) {
        if (before.endsWith(QStringView(subject).left(length)))
            return subject.mid(length);
    }
    return subject;
}

} // namespace nianbao
