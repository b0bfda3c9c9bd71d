// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/othernouns.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kFar = 12; // characters

QString behind(const QString &text, const Quantity &quantity)
{
    return text.mid(quantity.range.end(), kFar);
}

/// 个村民小组 of 个村（居）民小组.
QString withoutBrackets(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kBrackets(QStringLiteral("（[一-龥]{1,4}）"));
    return text.mid(quantity.range.end(), 2 * kFar).remove(kBrackets).left(kFar);
}

/// 6个镇、3个乡，共117个行政村、15个社区; 村 of 183个村（社区）.
QString wordBehind(const QString &text, const Quantity &quantity)
{
    static const QRegularExpression kWord(
        QStringLiteral("^(?:(?<first>[一-龥]{1,4})（|(?<all>[一-龥]{1,8})(?=$|[，。；、）和共]))"));
    const QRegularExpressionMatch match = kWord.match(behind(text, quantity));
    return (match.captured(u"first") + match.captured(u"all")).right(2);
}

/// 3个直属单位、5个执法大队，共26个执法中队: the last are of another kind; 14个部门和3个乡镇，共17个单位 are not, nor
/// are 11个乡镇、3个街道，共14个镇（街道）.
bool isOfOwnNoun(const QString &text, const Sum &sum)
{
    static const QRegularExpression kAny(QStringLiteral("^[一-龥]{0,4}(?:单位|部门|机构|组织|镇街|乡镇|地方|主体|"
                                                        "队伍|对象|人员|成员|平台|阵地|场所|事项|项目|方面)"));
    const QString word = wordBehind(text, sum.total);
    return !word.isEmpty() && !kAny.match(behind(text, sum.total)).hasMatch()
        && std::all_of(sum.parts.begin(), sum.parts.end(), [&](const Quantity &part) {
               const QString other = wordBehind(text, part);
               return !other.isEmpty() && !other.endsWith(word);
           });
}

/// 13个村、1个社区，共86个自然寨: what there are many of in each.
bool isWithinParts(const QString &text, const Sum &sum)
{
    static const QRegularExpression kWithin(QStringLiteral("^(?:自然[村寨屯]|村民小?组|居民小?组|网格|小区|楼栋)"));
    return kWithin.match(withoutBrackets(text, sum.total)).hasMatch();
}

/// 共117个行政村、15个社区: goes on with the next.
bool goesOn(const QString &text, const Sum &sum)
{
    static const QRegularExpression kNoun(QStringLiteral("^(?<noun>[一-龥]{2,6})[、和]\\d+个"));
    const QString noun = kNoun.match(behind(text, sum.total)).captured(u"noun");
    return !noun.isEmpty() && std::none_of(sum.parts.begin(), sum.parts.end(), [&](const Quantity &part) {
        const QString own = text.mid(part.range.end(), int(noun.size()));
        return !own.isEmpty() && noun.endsWith(own.back());
    });
}

} // namespace

bool totalsAnotherNoun(const QString &text, const Sum &sum)
{
    return sum.total.range.start > sum.parts.last().range.start
        && (isOfOwnNoun(text, sum) || isWithinParts(text, sum) || goesOn(text, sum));
}

} // namespace nianbao
