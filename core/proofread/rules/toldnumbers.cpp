// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/toldnumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kAround = 24; // characters on either side

bool isMark(QChar character)
{
    return QStringView(u"，。；：！？（■").contains(character);
}

QString wordsBefore(const QString &text, const Quantity &quantity, int floor)
{
    int from = quantity.range.start;
    while (from > qMax(floor, quantity.range.start - kAround) && !isMark(text[from - 1]))
        --from;
    return text.mid(from, quantity.range.start - from);
}

/// （市、区） belongs to a name.
QString wordsAfter(const QString &text, const Quantity &quantity)
{
    int end = quantity.range.end();
    while (end < int(text.size()) && end - quantity.range.end() < kAround && !text[end].isDigit()
        && (text[end] == u'（' || !isMark(text[end])))
        ++end;
    return text.mid(quantity.range.end(), end - quantity.range.end());
}

QString unitOf(const QString &text, const Quantity &quantity)
{
    const QString unit = ToldNumbers::unitNamed(quantity.unit);
    const QChar scale = quantity.number.end() < int(text.size()) ? text[quantity.number.end()] : QChar();
    return scale == u'万' || scale == u'亿' ? scale + unit : unit;
}

} // namespace

qsizetype ToldNumber::digits() const
{
    const auto last = std::find_if(number.rbegin(), number.rend(), [](QChar each) { return each != u'0'; });
    return std::count_if(last, number.rend(), [](QChar each) { return each != u'.'; });
}

QString ToldNumber::lead() const
{
    constexpr int kFarthest = 120; // characters
    const QString words = paragraphBefore(kFarthest);
    return words.mid(sentenceAt(words, int(words.size())).start); // of its words alone: endless sentences are long
}

bool ToldNumber::isOfTime() const
{
    constexpr QStringView kWholeYear = u"全年"; // 4月成立，全年召开例会12次

    static const QRegularExpression kWords(QStringLiteral(
        "分别|同比|环比|上年|去年|往年|历年|累计|(?<!每)季度|半年|[近前][^，。]{1,2}年|以来|[一-龥]{2}期间|汛期|"
        "(?<!截至)(?<!\\d)(?:[1-9]|1[01])月|(?:较|比|与)[^，。]{0,8}(?:20\\d\\d|年)"));
    static const QRegularExpression kYear(QStringLiteral("(?<year>20\\d\\d)年"));
    const QString sentence = lead();
    static const QRegularExpression kInForce(QStringLiteral("\\d{1,2}月\\d{1,2}日起?(?:施行|实施|生效)"));
    const QString words =
        sentence.mid(qMax<qsizetype>(sentence.lastIndexOf(kWholeYear), 0)).remove(kInForce); // 5月1日起施行的条例
    auto years = kYear.globalMatch(words);
    while (years.hasNext()) {
        if (years.next().captured(u"year").toInt() != ownYear)
            return true;
    }
    return kWords.match(words).hasMatch();
}

bool ToldNumber::isAmong() const
{
    static const QRegularExpression kNoNumber(QStringLiteral("，[^，\\d]*，|；"));
    static const QRegularExpression kEntered(QStringLiteral(
        "(?:纳入|录入|列入)[一-龥“”]{1,12}\\d|有\\d+[个名件卷家人][^，。；\\d]{1,10}、")); // into a register;
                                                                                           // 有6个优秀、14个良好
    const QString words = lead();
    const qsizetype among = qMax(words.lastIndexOf(u"其中"), words.lastIndexOf(kEntered));
    return among >= 0 && !kNoNumber.match(words.mid(among)).hasMatch();
}

QString ToldNumber::clauseBehind() const
{
    constexpr int kReach = 30; // characters
    static const QRegularExpression kEnd(QStringLiteral("[，。；]"));
    return line->open.mid(range.end(), kReach).section(kEnd, 0, 0);
}

QString ToldNumber::paragraphBefore(int most) const
{
    const int start = qMax(0, range.start - most);
    return line->open.mid(start, range.start - start);
}

bool ToldNumber::isOfBody() const
{
    static const QRegularExpression kWords(QStringLiteral(
        "首批|第[一二三四五]批|[一-龥]{2}(?:(?<![全我本])局(?!长|党)|法院|检察院|支队|大队|公司|学校|医院|街道办)|"
        "(?:市|县|区|镇|乡|州)(?:本级|直)|各[县市区镇乡部单]|平均|人均|每(?!季度|月|年|周|半年|旬)"));
    static const QRegularExpression kKind(
        QStringLiteral("领域|[一-龥](?<!各)类(?!型)")); // 围绕食品等领域，全年办理案件
    const QString words = lead();
    const bool isOfYear = before.startsWith(u"全年") || before.startsWith(u"全县") || before.startsWith(u"全市");
    return kWords.match(words).hasMatch() || (!isOfYear && kKind.match(words).hasMatch());
}

QString ToldNumber::body() const
{
    return bodyIn(lead());
}

ToldNumbers::ToldNumbers(const Manuscript &manuscript)
{
    for (const PrintedLine &line : manuscript.lines()) {
        if (!line.isProse())
            continue;
        int floor = 0;
        for (const Quantity &quantity : line.quantities) {
            if (!quantity.unit.isEmpty() && !quantity.approximate && !quantity.isTimes()) // 罚款12倍 counts nothing
                m_all << ToldNumber {&line, quantity.range,
                    line.open.mid(quantity.number.start, quantity.number.length), unitOf(line.open, quantity),
                    wordsBefore(line.open, quantity, floor), wordsAfter(line.open, quantity), manuscript.year()};
            floor = quantity.range.end();
        }
    }
    for (const ToldNumber &told : std::as_const(m_all))
        add(told);
}

void ToldNumbers::add(const ToldNumber &told)
{
    constexpr qsizetype kMost = 300;
    ++m_counts[told.number + told.unit];
    QList<const ToldNumber *> &alike = m_ofUnit[told.unit];
    if (told.line->part == PartKind::Plans || alike.size() >= kMost)
        return;
    const bool isKnown = std::any_of(alike.begin(), alike.end(), [&](const ToldNumber *other) {
        return other->number == told.number && other->before == told.before && other->after == told.after;
    });
    if (!isKnown)
        alike << &told;
}

QString bodyIn(const QString &words)
{
    static const QRegularExpression kBody(
        QStringLiteral("[一-龥]{2,12}?(?:(?<![全我本])局(?!长|党)|法院|检察院|支队|大队|中队|公司|学校|医院|街道办)"));
    return kBody.match(words).captured();
}

bool namesOffice(const QString &words)
{
    static const QRegularExpression kOffice(
        QStringLiteral("(?<![我本全])局(?!长|党)|支队|大队|公司|[镇乡](?!村)|街道办"));
    return kOffice.match(words).hasMatch();
}

QString phraseOf(QString before)
{
    static const QRegularExpression kCounting(
        QStringLiteral("(?:共计|合计|总计|总数|人数|数量|共有|达到|[共达有了计为已到至数由从])+$"));
    return before.remove(kCounting).remove(u'“').remove(u'”');
}

} // namespace nianbao
