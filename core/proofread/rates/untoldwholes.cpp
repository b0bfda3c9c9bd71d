// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/untoldwholes.h"

#include "core/proofread/rates/ratenames.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// 注销 of 占注销总数的 and 占全部注销户数的; empty: 占总数的, 占全部案件的.
QString wholeNamed(const QString &subject)
{
    static const QRegularExpression kOf(
        QStringLiteral("占(?:全?[省市州县区镇乡])?(?:(?:全部|所有)(?<all>[一-龥]{2,8}?)(?:总?[户件人起份个宗家次]数|总["
                       "数量])?|(?<noun>["
                       "一-龥]{2,8}?)总(?:[数量额]|[户件人起份次]数|数量|金额))的(?:比[例重])?[一-龥]{0,2}$"));
    static const QRegularExpression kAny(
        QStringLiteral("^(?:行政|执法)?(?:案件|办件|事项|问题|人员|纠纷|数量|户|件|人|项目|任务|线索|金额)$"));
    const QRegularExpressionMatch match = kOf.match(subject);
    const QString noun = match.captured(u"all") + match.captured(u"noun");
    return kAny.match(noun).hasMatch() ? QString() : noun;
}

/// The words before a count and behind it, up to a mark.
QString wordsAround(const QString &text, const Quantity &count)
{
    constexpr int kNoun = 16; // characters
    int end = count.range.end();
    while (end < text.size() && end < count.range.end() + kNoun && isHan(text[end]))
        ++end;
    return text.mid(count.subject.start, end - count.subject.start);
}

bool isCalled(const QString &name, const QString &words)
{
    return 2 * pairsTold(name, words) >= name.size() - 1;
}

} // namespace

bool isOfUntoldWhole(const QString &text, const Share &share)
{
    const QString name = wholeNamed(subjectOf(text, share.percent));
    if (name.isEmpty() || share.whole.range.length == 0 || isCalled(name, wordsAround(text, share.whole)))
        return false;
    return share.whole.value < share.part.value || isCalled(name, wordsAround(text, share.part));
}

bool isOfShareOfWhole(const QString &text, const QList<Quantity> &quantities, const Share &share)
{
    constexpr double kHalf = 0.5; // of the last place: 39.6% is 40%
    if (share.whole.range.length == 0)
        return false;
    const Bounds parts {
        share.part.bounds().least / share.whole.bounds().most, share.part.bounds().most / share.whole.bounds().least};
    for (auto each = firstFrom(quantities, share.whole.range.end());
         each != quantities.end() && each->range.start < share.percent.range.start && each->isPercent(); ++each) {
        const double rest = kHalf * each->step;
        const bool isOfMore = !each->approximate && subjectOf(text, *each).contains(u'占');
        if (isOfMore
            && isPrintedAs({parts.least * (each->value - rest), parts.most * (each->value + rest)}, share.percent))
            return true;
    }
    return false;
}

} // namespace nianbao
