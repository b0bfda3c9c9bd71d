// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/totals.h"

#include "core/proofread/growthwords.h"
#include "core/proofread/partnames.h"

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
    bool isOther = false; ///< something else is counted in between, or a part has parts
};

QString subjectOf(const QString &text, const Quantity &quantity)
{
    return text.mid(quantity.subject.start, quantity.subject.length);
}

bool isTotal(const QString &subject)
{
    return subject.contains(u'共') || subject.contains(u"合计") || subject.contains(u"总计");
}

Ahead gather(const QString &text, const QList<Quantity> &quantities, const Quantity &total, bool acrossSentences)
{
    Ahead ahead;
    int last = total.subject.start;
    for (auto each = firstFrom(quantities, total.range.start); each != quantities.begin();) {
        --each;
        const QStringView gap = QStringView(text).mid(each->range.end(), last - each->range.end());
        if (gap.contains(u'。') || (gap.contains(u'；') && !acrossSentences)
            || total.range.start - each->range.end() > kMostList || ahead.parts.size() >= kMostParts)
            break;
        last = each->subject.start;
        if (each->isPercent())
            continue;
        const QString subject = subjectOf(text, *each);
        if (isTotal(subject))
            break; // what stands before it was added up already
        const bool isPart = each->isOfKind(total) && !subject.contains(u"其中") && !isOfGrowth(text, *each);
        if (!isPart || gap.contains(u'（') || gap.contains(u'）')) {
            ahead.isOther = true;
            continue;
        }
        ahead.parts.prepend(*each);
        ahead.subjects.prepend(subject);
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

bool areWhole(const Ahead &ahead, const QString &noun)
{
    const QStringList names = namesOf(ahead.subjects);
    const bool sameNoun = noun.isEmpty()
        || std::any_of(ahead.subjects.begin(), ahead.subjects.end(),
            [&](const QString &subject) { return subject.contains(noun.right(2)); });
    const bool unnamed = std::count(names.begin(), names.end(), QString()) == names.size() - 1
        && ahead.subjects.first().contains(u"分别");
    return !ahead.isOther && sameNoun && (unnamed || areParallel(names));
}

} // namespace

std::optional<Sum> sumAhead(const QString &text, const QList<Quantity> &quantities, const Quantity &total)
{
    static const QRegularExpression kTotal(
        QStringLiteral("^(?:以上|(?<two>[两二][项者类])|(?<three>三[项者类])|[两二三四五六七八九十]+个[一-龥]{1,4}?)?(?"
                       ":共计|合计|总计|总共|共)(?<noun>[一-龥]{0,6})$"));
    const QString subject = subjectOf(text, total);
    const QRegularExpressionMatch match = isTotal(subject) ? kTotal.match(subject) : QRegularExpressionMatch();
    if (total.approximate || !match.hasMatch())
        return {};
    const int said = match.capturedLength(u"two") > 0 ? 2 : match.capturedLength(u"three") > 0 ? 3 : 0;
    Ahead ahead = gather(text, quantities, total, said > 0);
    if (!ahead.parts.isEmpty() && ahead.parts.first().value == total.value) { // 683件，刑事217件、…，合计683件
        ahead.parts.removeFirst();
        ahead.subjects.removeFirst();
    }
    if (!areExact(ahead.parts))
        return {};
    if (std::optional<Sum> sum = holdingSum(total, ahead.parts); sum && !ahead.isOther)
        return sum;
    if (said > 0 ? ahead.parts.size() == said : areWhole(ahead, match.captured(u"noun")))
        return Sum {total, ahead.parts, true, true};
    return {};
}

} // namespace nianbao
