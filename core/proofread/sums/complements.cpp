// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/complements.h"

#include "core/proofread/rates/growthwords.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 还有7个没有接入，另有3个正在施工: more is left over.
bool isFollowedByMore(const QString &text, const Quantity &quantity)
{
    constexpr int kBehind = 24; // characters
    static const QRegularExpression kMore(QStringLiteral("^[^。；]{0,20}(?:另有|还有|其余|剩余)"));
    return kMore.match(text.mid(quantity.range.end(), kBehind)).hasMatch();
}

/// 合格 of 37批次不合格产品, 接入 of 还有7个没有接入; empty: it is no such number.
QString denied(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kDenied(
        QStringLiteral("^(?:[不未](?<deed>合格|达标|通过|采纳|属实|整改|办结)|(?:没有|尚未|仍未|还未|未)"
                       "(?<other>[一-龥]{2}))"));
    static const QRegularExpression kRest(QStringLiteral("^(?:还有|另有|尚有|仍有|其余|剩余)?$"));
    constexpr int kLongest = 4; // characters
    const bool isRest = kRest.match(subjectOf(text, quantity)).hasMatch();
    if (!isRest || !quantity.isCount() || quantity.approximate || isFollowedByMore(text, quantity))
        return {};
    const QRegularExpressionMatch match = kDenied.match(text.mid(quantity.range.end(), kLongest));
    return match.captured(u"deed") + match.captured(u"other");
}

/// Whether the words say that it was done: 合格, 接入平台的有.
bool isSaidDone(const QString &subject, const QString &deed)
{
    const qsizetype at = subject.lastIndexOf(deed);
    return at >= 0 && (at == 0 || !QStringView(u"不未没").contains(subject[at - 1]));
}

/// 案件4216件，其中道路2478件、…、水路342件；已结案4105件: what looks like the total is the last of its parts.
bool isLastPart(const QString &text, const Quantity &total, const Quantity &part)
{
    constexpr int kReach = 120; // characters
    const bool isNewClause = part.subject.start == total.range.end() + 1 && text[total.range.end()] == u'；';
    const int start = isNewClause ? qMax(0, total.range.start - kReach) : total.range.start;
    return QStringView(text).mid(start, total.range.start - start).contains(u"其中");
}

} // namespace

QList<Sum> complementSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    constexpr qsizetype kFewest = 2; // a total and what is so
    constexpr int kFar = 40; // characters
    QList<Sum> sums;
    for (qsizetype index = kFewest; index < quantities.size(); ++index) {
        const Quantity &other = quantities[index];
        const QString deed = denied(text, other);
        qsizetype at = index - 1;
        while (at > 0 && quantities[at].isPercent())
            --at; // 合格率97.8%
        if (deed.isEmpty() || at < 1)
            continue;
        const Quantity &part = quantities[at];
        const Quantity &total = quantities[at - 1];
        const QString subject = subjectOf(text, part);
        const QStringView said = QStringView(text).mid(total.range.start, other.range.end() - total.range.start);
        if (isSaidDone(subject, deed) && part.isOfKind(total) && other.isOfKind(total) && !total.approximate
            && !part.approximate && !said.contains(u'。') && other.range.start - part.range.end() <= kFar
            && !isOfEarlier(text, total) && !isLastPart(text, total, part))
            sums << Sum {total, {part, other}, true};
    }
    return sums;
}

} // namespace nianbao
