// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/gatheredchanges.h"

#include <QRegularExpression>

#include <iterator>

namespace nianbao {

namespace {

/// 由58项增加到126项: 由, 从 or 原 before the first, and between them no more than a word that says where it went.
bool isChange(const QString &text, const Quantity &from, const Quantity &to)
{
    static const QRegularExpression kFrom(
        QStringLiteral("(?:由|从|原来?|原有)(?:\\d{4}年)?(?:上年|年初|去年|原来)?(?:的)?$"));
    static const QRegularExpression kTo(
        QStringLiteral("^[一-龥]{0,4}，?[一-龥]{0,6}(?:到|至|为)(?:了)?(?:\\d{4}年)?(?:的)?$"));
    return from.isOfKind(to) && kFrom.match(subjectOf(text, from)).hasMatch()
        && kTo.match(text.mid(from.range.end(), to.range.start - from.range.end())).hasMatch();
}

} // namespace

bool isGatheredChange(const QString &text, const QList<Quantity> &quantities, const Quantity &count)
{
    static const QRegularExpression kGathered(
        QStringLiteral("(?:合计|共计|总计|总共|一共|累计|共|总体)净?(?:增加|新增|增长|增|多|减少|压减|精简|下降|减|少|"
                       "取消)了?$"));
    if (!kGathered.match(subjectOf(text, count)).hasMatch())
        return false;
    constexpr int kFar = 160; // characters
    const int start = qMax(int(text.lastIndexOf(u'。', count.range.start)), count.range.start - kFar);
    int changes = 0;
    const auto end = firstFrom(quantities, count.range.start);
    for (auto from = firstFrom(quantities, qMax(0, start)); from != end && std::next(from) != end; ++from)
        changes += from->isOfKind(count) && isChange(text, *from, *std::next(from)) ? 1 : 0;
    return changes > 1;
}

} // namespace nianbao
