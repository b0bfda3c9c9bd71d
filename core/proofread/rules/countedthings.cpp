// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/countedthings.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

constexpr int kLongestWords = 12; // characters on either side of a number

/// 27个部门、14个乡镇共41个: the sum of what stands before it, not one of these.
bool isSumOfRow(const PrintedLine &line, const Quantity &quantity)
{
    static const QRegularExpression kForm(QStringLiteral("\\d(?:个|名|家|项|件)[一-龥]{1,8}(?:共计|合计|共)$"));
    return kForm
        .match(line.open.mid(
            qMax(0, quantity.range.start - 2 * kLongestWords), qMin(quantity.range.start, 2 * kLongestWords)))
        .hasMatch();
}

QString hanBefore(const PrintedLine &line, const Quantity &quantity)
{
    int from = quantity.range.start;
    const int floor = qMax(quantity.subject.start, quantity.range.start - kLongestWords);
    while (from > floor && isHan(line.open[from - 1]))
        --from;
    static const QRegularExpression kCounting(
        QStringLiteral("(?:共计|合计|总计|累计|总数|人数|数量|共有|[共达有了计为已到至数])+$"));
    return line.open.mid(from, quantity.range.start - from).remove(kCounting);
}

QString hanAfter(const PrintedLine &line, const Quantity &quantity)
{
    int end = quantity.range.end();
    while (end < int(line.open.size()) && end - quantity.range.end() < kLongestWords && isHan(line.open[end]))
        ++end;
    return line.open.mid(quantity.range.end(), end - quantity.range.end());
}

/// Its sentence up to the number.
QString leadOf(const PrintedLine &line, const Quantity &quantity)
{
    constexpr int kFarthest = 120; // characters
    const int begin = qMax(sentenceAt(line.open, quantity.range.start).start, quantity.range.start - kFarthest);
    return line.open.mid(begin, quantity.range.start - begin);
}

int commonEnd(const QString &text, const QString &other)
{
    int length = 0;
    while (
        length < qMin(text.size(), other.size()) && text[text.size() - 1 - length] == other[other.size() - 1 - length])
        ++length;
    return length;
}

int commonBeginning(const QString &text, const QString &other)
{
    return int(std::mismatch(text.begin(), text.begin() + qMin(text.size(), other.size()), other.begin()).first
        - text.begin());
}

/// A part, a share, another time.
bool isOfAnotherTime(const QString &lead, int ownYear)
{
    static const QRegularExpression kWords(QStringLiteral(
        "其中|分别|同比|相比|上年|去年|结转|往年|历年|季度|半年|专项|攻坚|行动|[近前][^，。]{1,2}年|首批|第[一二三四五]"
        "批|(?<!截至)(?<!\\d)(?:[1-9]|1[01])月"));
    static const QRegularExpression kYear(QStringLiteral("(?<year>20\\d\\d)年"));
    auto years = kYear.globalMatch(lead);
    while (years.hasNext()) {
        if (years.next().captured(u"year").toInt() != ownYear)
            return true;
    }
    return kWords.match(lead).hasMatch();
}

bool isOfAnotherBody(const QString &lead)
{
    static const QRegularExpression kWords(QStringLiteral("[一-龥]{2}(?:局|法院|检察院|支队|大队|公司|学校|医院|委员会|"
                                                          "街道办)|[一-龥]{2}(?<!乡)镇(?!街)|[一-龥]{2}乡(?!镇|村)"));
    return kWords.match(lead).hasMatch();
}

/// 1068名执法人员通过考试: those of them to whom something happened.
bool isSomeOfThem(const QString &after)
{
    static const QRegularExpression kWords(QStringLiteral("通过|合格|取得|优秀|获|办结|审结|化解|整改|达标|未|已"));
    return kWords.match(after).hasMatch();
}

const QString &verbs()
{
    static const QString kVerbs = QStringLiteral(
        "(?<verb>举办|召开|开展|组织|制定|印发|出台|审核|审查|受理|办理|办结|审结|收到|清理|废止|聘请|配备|评查|查处|"
        "化解|调解|排查|建成|新建|设立|打造|发放|签订|移送|公布|发布|梳理|编制|承接|取消|下放|培养|创建)");
    return kVerbs;
}

/// Verb and object, in whatever order they stand around the number: 召开政府常务会议32次, 常务会议召开32次,
/// 召开32次常务会议. Empty: not both are said.
QString phraseIn(const QString &before, const QString &after)
{
    const QString lead = QStringLiteral("(?:全年|全县|我县|先后|累计|共|年|内|并|已)");
    static const QRegularExpression kVerbFirst(QStringLiteral("(?:^|%1)%2(?<noun>[一-龥]{3,})$").arg(lead, verbs()));
    static const QRegularExpression kVerbLast(QStringLiteral("^%1*(?<noun>[一-龥]{3,}?)%1*%2$").arg(lead, verbs()));
    static const QRegularExpression kVerbAlone(QStringLiteral("(?:^|%1)%2$").arg(lead, verbs()));
    static const QRegularExpression kWhose(QStringLiteral("^(?:[县市区镇乡]?(?:人民)?政府)(?=[一-龥]{3})"));
    constexpr qsizetype kShortest = 3; // characters of an object
    QRegularExpressionMatch match = kVerbFirst.match(before);
    if (!match.hasMatch() && after.isEmpty())
        match = kVerbLast.match(before);
    QString noun = match.captured(u"noun");
    if (!match.hasMatch() && after.size() >= kShortest && after.size() < kLongestWords) {
        match = kVerbAlone.match(before);
        noun = after;
    }
    return match.hasMatch() ? match.captured(u"verb") + noun.remove(kWhose) : QString();
}

/// With its scale: 万元; of people always 人.
QString unitOf(const PrintedLine &line, const Quantity &quantity)
{
    const bool people = quantity.unit == u"名" || quantity.unit == u"位";
    const QChar scale = line.open[quantity.number.end()];
    const QString unit = people ? QStringLiteral("人") : quantity.unit;
    return scale == u'万' || scale == u'亿' ? scale + unit : unit;
}

CountedThing thingOf(const PrintedLine &line, const Quantity &quantity, int ownYear)
{
    const QString number = line.open.mid(quantity.number.start, quantity.number.length);
    const QString after = hanAfter(line, quantity);
    const QString lead = leadOf(line, quantity);
    CountedThing thing {&line, quantity.range, number, unitOf(line, quantity), hanBefore(line, quantity), after,
        isOfAnotherTime(lead, ownYear) || isSomeOfThem(after) || isSumOfRow(line, quantity), isOfAnotherBody(lead)};
    if (!thing.isApart && !thing.isOfBody)
        thing.phrase = phraseIn(thing.before, after);
    return thing;
}

/// Where 百 or 千 stands behind 近, 上, 数 …: the words before it; length 0: there is none.
int leadLength(const QString &text, int position)
{
    for (const QStringView lead :
        {QStringView(u"将近"), QStringView(u"超过"), QStringView(u"好几"), QStringView(u"近"), QStringView(u"上"),
            QStringView(u"数"), QStringView(u"几"), QStringView(u"过"), QStringView(u"超"), QStringView(u"逾")}) {
        if (QStringView(text).left(position).endsWith(lead))
            return int(lead.size());
    }
    return 0;
}

/// The numbers in round words of a line, as quantities without a value.
QList<Quantity> roundQuantities(const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral("[十百千万](?<more>[余多])?(?<unit>人次|场次|件次|[件起人名场次份条项个家户宗期处])"));
    constexpr QStringView kDigits = u"一二三四五六七八九十百千万亿两";
    QList<Quantity> quantities;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int scale = int(match.capturedStart());
        const int lead = leadLength(text, scale);
        const int start = scale - lead;
        const bool isMore = match.capturedLength(u"more") > 0;
        const bool isNumeral = start > 0 && (text[start - 1].isDigit() || kDigits.contains(text[start - 1]));
        if (isNumeral || (lead == 0 && !isMore))
            continue;
        Quantity quantity;
        quantity.range = {start, int(match.capturedEnd()) - start};
        quantity.number = {start, int(match.capturedStart(u"unit")) - start};
        quantity.unit = match.captured(u"unit");
        int from = start;
        while (from > 0 && start - from < Quantity::kMostSubject && isHan(text[from - 1]))
            --from;
        quantity.subject = {from, start - from};
        quantities << quantity;
    }
    return quantities;
}

} // namespace

QList<CountedThing> roundlyCountedThings(const Manuscript &manuscript)
{
    QList<CountedThing> things;
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse() || line.part == PartKind::Plans)
            continue;
        for (const Quantity &quantity : roundQuantities(line.open)) {
            const CountedThing thing = thingOf(line, quantity, manuscript.year());
            if (!thing.phrase.isEmpty())
                things << thing;
        }
    }
    return things;
}

Bounds boundsOfWords(const QString &number)
{
    constexpr double kTenfold = 10;
    const double scale = number.contains(u'十') ? 10
        : number.contains(u'百')                ? 100
        : number.contains(u'千')                ? 1'000
                                                : 10'000;
    if (number.contains(u'近'))
        return {scale / 2, scale};
    if (number.contains(u'数') || number.contains(u'几'))
        return {1.5 * scale, kTenfold * scale};
    const bool isLittleMore = number.endsWith(u'余') || number.endsWith(u'多');
    return {scale, (isLittleMore ? 3 : kTenfold) * scale};
}

QList<CountedThing> countedThings(const Manuscript &manuscript)
{
    QList<CountedThing> things;
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse() || line.part == PartKind::Plans)
            continue;
        for (const Quantity &quantity : line.quantities) {
            const QString number = line.open.mid(quantity.number.start, quantity.number.length);
            const bool digitsAlone = std::all_of(
                number.begin(), number.end(), [](QChar character) { return character.isDigit() || character == u'.'; });
            if (!quantity.isCount() || quantity.approximate || !digitsAlone)
                continue;
            things << thingOf(line, quantity, manuscript.year());
        }
    }
    return things;
}

bool isMiswritten(const QString &number, const QString &other)
{
    constexpr double kNearly = 0.05;
    constexpr double kTenfold = 10;
    const double one = number.toDouble();
    const double two = other.toDouble();
    if (one * kTenfold == two || two * kTenfold == one || std::abs(one - two) <= kNearly * qMax(one, two))
        return true;
    if (number.size() != other.size() || number.size() < 2)
        return false;
    QString sorted = number;
    QString sortedOther = other;
    std::sort(sorted.begin(), sorted.end());
    std::sort(sortedOther.begin(), sortedOther.end());
    qsizetype different = 0;
    for (qsizetype index = 0; index < number.size(); ++index)
        different += qsizetype(number[index] != other[index]);
    return different == 1 || (different == 2 && sorted == sortedOther);
}

bool isTransposed(const QString &number, const QString &other)
{
    if (number.size() != other.size() || number.size() < 2)
        return false;
    const int first = commonBeginning(number, other);
    const int rest = commonEnd(number, other);
    return first + rest + 2 == int(number.size()) && number[first] == other[first + 1]
        && number[first + 1] == other[first];
}

} // namespace nianbao
