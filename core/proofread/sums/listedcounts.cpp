// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/listedcounts.h"

#include "core/proofread/sums/partnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

/// Of what is printed each thing has a unit of its own.
bool areBothPrinted(const QString &unit, const QString &other)
{
    static const QStringList kPrinted {QStringLiteral("份"), QStringLiteral("册"), QStringLiteral("本"),
        QStringLiteral("张"), QStringLiteral("套"), QStringLiteral("页")};
    return kPrinted.contains(unit) && kPrinted.contains(other);
}

bool isCompared(QStringView subject)
{
    static constexpr std::array kWords {QStringView(u"同比"), QStringView(u"较"), QStringView(u"比上"),
        QStringView(u"上年"), QStringView(u"去年"), QStringView(u"同期"), QStringView(u"增长"), QStringView(u"增加"),
        QStringView(u"减少"), QStringView(u"下降"), QStringView(u"比20")};
    return !subject.contains(u"结转")
        && std::any_of(kWords.begin(), kWords.end(), [&](QStringView word) { return subject.contains(word); });
}

/// 抽检12480批次，合格12206批次，不合格274批次，抽检12480批次: of which more is told.
bool isRetold(const QString &text, const PartList &list, const Quantity &quantity, const QString &subject)
{
    constexpr int kWord = 2; // characters
    const QString total = subjectOf(text, *list.total);
    return !list.parts.isEmpty() && quantity.value == list.total->value && quantity.unit == list.total->unit
        && (subject.isEmpty() || total.endsWith(subject.right(kWord)));
}

/// 受理7件，不予受理2件，受理的7件: of which more is told.
bool isPartRetold(const PartList &list, const Quantity &quantity, const QString &subject)
{
    const QString name = subject.endsWith(u'的') ? subject.chopped(1) : QString();
    for (qsizetype index = 0; !name.isEmpty() && index < list.parts.size(); ++index) {
        if (list.parts[index].value == quantity.value && list.names[index].endsWith(name))
            return true;
    }
    return false;
}

bool isOfOtherYear(const PartList &list, const QString &subject)
{
    return subject.startsWith(u"20") && !list.names.isEmpty() && !list.names.first().startsWith(u"20");
}

/// 其中外商企业41家；累计实有企业1.04万家: what there is in all is told behind the list.
bool isStock(const QString &text, const PartList &list, const Quantity &quantity, const QString &subject)
{
    static const QRegularExpression kStock(
        QStringLiteral("^(?:累计|实有|现有|共有|年末|年底|期末|截至|至年末|全[省市县区镇乡]|总数)"));
    const int start = quantity.subject.start;
    return !list.parts.isEmpty() && start > 0 && text[start - 1] == u'；' && kStock.match(subject).hasMatch();
}

} // namespace

bool isCountedWith(const QString &text, const Quantity &quantity, const Quantity &total)
{
    if (quantity.isOfKind(total) || (!quantity.unit.isEmpty() && total.unit == quantity.unit + u'次')
        || areBothPrinted(quantity.unit, total.unit))
        return true;
    const QChar next = quantity.range.end() < int(text.size()) ? text[quantity.range.end()] : QChar(u'。');
    return quantity.unit.isEmpty() && quantity.step == 1 && quantity.subject.length > 0
        && QStringView(u"、，。；）").contains(next);
}

bool endsList(const QString &text, const PartList &list, const Quantity &quantity, const QString &subject)
{
    return isCompared(subject) || isRetold(text, list, quantity, subject) || isPartRetold(list, quantity, subject)
        || isOfOtherYear(list, subject) || isStock(text, list, quantity, subject);
}

QString listedName(const QString &text, const Quantity &quantity, const QString &subject)
{
    constexpr QStringView kMarks(u"，、。；：（）0123456789");
    constexpr int kLongest = 8; // characters
    if (!subject.isEmpty())
        return partName(subject);
    int end = quantity.range.end();
    while (end < int(text.size()) && !kMarks.contains(text[end]))
        ++end;
    const int length = end - quantity.range.end();
    return length > kLongest ? QString() : text.mid(quantity.range.end(), length);
}

bool isGoneThrough(QStringView said)
{
    constexpr qsizetype kLongest = 36; // characters
    static constexpr std::array kWays {
        QStringView(u"清理"), QStringView(u"评估"), QStringView(u"评查"), QStringView(u"梳理")};
    return said.size() <= kLongest
        && std::any_of(kWays.begin(), kWays.end(), [&](QStringView way) { return said.endsWith(way); });
}

} // namespace nianbao
