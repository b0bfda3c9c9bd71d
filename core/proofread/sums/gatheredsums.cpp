// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/gatheredsums.h"

#include "core/text/numerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

/// 立案 of 上述四个领域合计立案, 款 of 罚没款.
QString deedOf(const QString &text, const Quantity &quantity)
{
    const QString subject = subjectOf(text, quantity);
    return subject.right(subject.endsWith(u'款') ? 1 : 2);
}

/// As many counts before the sentence as it gathers, each with the deed.
QList<Quantity> toldBefore(const QString &text, const QList<Quantity> &quantities, const Quantity &total, int sentence)
{
    const QString deed = deedOf(text, total);
    QList<Quantity> parts;
    for (auto each = quantities.begin(); each != quantities.end() && each->range.end() <= sentence; ++each) {
        const QString subject = subjectOf(text, *each);
        if (each->isOfKind(total) && subject.endsWith(deed) && !subject.contains(u'计')) // 合计立案
            parts << *each;
    }
    return parts;
}

int countOf(const QString &numeral)
{
    return numeral == u"两" ? 2 : fromChineseNumeral(numeral).value_or(0);
}

} // namespace

QList<Sum> gatheredSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    static const QRegularExpression kForm(QStringLiteral("(?<=[。；])(?:上述|以上)(?<count>[两二三四五六七八])(?:个(?:"
                                                         "领域|方面|部门|行业|系统)|类)(?:合计|共计|总计|共)"));
    QList<Sum> sums;
    auto matches = kForm.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange sentence = sentenceAt(text, int(match.capturedStart()));
        const int count = countOf(match.captured(u"count"));
        auto total = firstFrom(quantities, int(match.capturedEnd()));
        for (; total != quantities.end() && total->range.end() <= sentence.end(); ++total) {
            const QList<Quantity> parts = toldBefore(text, quantities, *total, sentence.start);
            const bool isExact = !total->approximate
                && std::none_of(parts.begin(), parts.end(), [](const Quantity &part) { return part.approximate; });
            const Sum sum {*total, parts, true, true};
            if (parts.size() == count && total->isCount() && isExact && (sum.isMore() || sum.isLess()))
                sums << sum;
        }
    }
    return sums;
}

} // namespace nianbao
