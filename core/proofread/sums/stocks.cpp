// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/stocks.h"

#include "core/proofread/rates/growthwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

enum class Move { None, Comes, Goes };

Move moveOf(const QString &subject)
{
    static const QRegularExpression kForm(QStringLiteral(
        "^(?:其中|年内|年中|全年|当年|本年度?|期间|又|共|已|因[一-龥]{1,6}|，)*(?:(?<comes>新增|新进|新取得|新领|新设|"
        "新建|新纳入|新聘|新办|新发|新招录?|新考取|新登记|新录用|新接收|增加|增补|增设|补充|调入|招录|纳入|转入)|(?<"
        "goes>退出|退休|调离|调出|离岗|离职|注销|减少|"
        "核减|"
        "清理|清退|取消|撤销|废止|辞退|解聘|转出|淘汰))(?:证件|人员|持证人员|执法人员|执法证|证书)?$"));
    const QRegularExpressionMatch match = kForm.match(subject);
    if (!match.hasMatch())
        return Move::None;
    return match.capturedLength(u"comes") > 0 ? Move::Comes : Move::Goes;
}

/// What stands between the full stop, or the mark before it, and the count: 年末在册, 截至12月31日，实有.
QString clauseBefore(const QString &text, const Quantity &quantity, int sentence)
{
    constexpr int kReach = 24; // characters
    const int start = qMax(sentence, quantity.range.start - kReach);
    return text.mid(start, quantity.range.start - start);
}

bool isAtBeginning(const QString &words)
{
    static const QRegularExpression kThen(
        QStringLiteral("(?:原有|原来有|原配备|原聘|年初|期初|上年(?:末|底|度末)|去年(?:末|底)|20\\d\\d年(?:初|末|底)|"
                       "上年12月底)[^，；\\d]{0,10}$"));
    return kThen.match(words).hasMatch();
}

/// 现有496人，新增41人、退出29人，年末508人: a now that is not yet the end.
bool isNow(const QString &words)
{
    static const QRegularExpression kNow(QStringLiteral("(?:现有|现存|现实有|现登记|现聘有)[^，；\\d]{0,12}$"));
    return kNow.match(words).hasMatch();
}

/// 原有17人，新增5人，总数达到22人; 全县总数 may be of others as well.
bool isNowAll(const QString &subject)
{
    static const QRegularExpression kAll(
        QStringLiteral("^(?:总数|总人数|总量|现|目前)?(?:已)?(?:达到|达|增至|增加到|扩充到|扩大到|共有)$"));
    return kAll.match(subject).hasMatch();
}

bool isAtEnd(const QString &words)
{
    static const QRegularExpression kNow(
        QStringLiteral("(?:年末|年底|期末|目前|现(?=[有共存])|12月31日|12月底|截至20\\d\\d年底)，?[^，；\\d]{0,8}$"));
    return kNow.match(words).hasMatch();
}

/// Of a balance that begins with what there is now, the end has to be that of the year, and is another number.
bool isEndOfNow(const QString &words, const Sum &sum)
{
    static const QRegularExpression kEnd(QStringLiteral("(?:年末|年底|期末|12月31日)，?[^，；\\d]{0,8}$"));
    return kEnd.match(words).hasMatch() && sum.total.value != sum.parts.first().value;
}

/// The balance that begins with the count; none where a count of its kind is neither of these.
std::optional<Sum> balanceFrom(const QString &text, const QList<Quantity> &quantities, qsizetype first, bool beginsNow)
{
    const TextRange sentence = sentenceAt(text, quantities[first].range.start);
    Sum sum {{}, {quantities[first]}, true, true};
    for (qsizetype index = first + 1; index < quantities.size(); ++index) {
        Quantity each = quantities[index];
        if (each.range.end() > sentence.end())
            return {};
        const QString subject = subjectOf(text, each);
        const Move move = moveOf(subject);
        if (!each.isOfKind(quantities[first]) || (move == Move::None && isOfGrowth(text, each)))
            continue;
        if (each.approximate || (beginsNow && subject.startsWith(u"其中")))
            return {};
        if (move == Move::None) {
            sum.total = each;
            const QString clause = clauseBefore(text, each, sentence.start);
            const bool isEnd = beginsNow ? isEndOfNow(clause, sum) : isNowAll(subject) || isAtEnd(clause);
            const bool isBalance = sum.parts.size() > 1 && isEnd;
            return isBalance && (sum.isMore() || sum.isLess()) ? std::optional(sum) : std::nullopt;
        }
        each.value = move == Move::Goes ? -each.value : each.value;
        sum.parts << each;
    }
    return {};
}

} // namespace

QList<Sum> stockSumsIn(const QString &text, const QList<Quantity> &quantities)
{
    QList<Sum> sums;
    if (!text.contains(u"年末") && !text.contains(u"年底") && !text.contains(u"年初") && !text.contains(u"期初")
        && !text.contains(u"期末") && !text.contains(u"12月31日") && !text.contains(u'原'))
        return sums;
    constexpr qsizetype kFewest = 3;
    for (qsizetype index = 0; index + kFewest <= quantities.size(); ++index) {
        const Quantity &each = quantities[index];
        if (!each.isCount() || each.approximate)
            continue;
        const QString clause = clauseBefore(text, each, sentenceAt(text, each.range.start).start);
        const bool beginsNow = !isAtBeginning(clause);
        if (beginsNow && !isNow(clause))
            continue;
        if (const std::optional<Sum> sum = balanceFrom(text, quantities, index, beginsNow))
            sums << *sum;
    }
    return sums;
}

} // namespace nianbao
