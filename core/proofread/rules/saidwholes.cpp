// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rules/saidwholes.h"

#include <QRegularExpression>

#include <optional>

namespace nianbao {

namespace {

/// Of how many a sentence says that a number is a part.
struct SaidWhole {
    QString number;
    QString unit;
};

std::optional<SaidWhole> wholeSaidFor(const ToldNumber &told)
{
    static const QRegularExpression kForm(
        QStringLiteral("(?<![\\d.])(?<number>\\d+(?:\\.\\d+)?)(?<unit>[一-龥]{1,2}?)"
                       "(?:（(?<other>[一-龥]{1,3})）)?(?:[一-龥“”、]{0,16}?中[，有]|"
                       "[一-龥“”、]{2,16}中(?=[一-龥])|(?:[^，。；\\d]|\\d[\\d.]*%){0,16}，其中)"));
    std::optional<SaidWhole> last;
    auto matches = kForm.globalMatch(told.lead());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isOther = match.captured(u"other") == told.unit; // 28件（份），其中
        last = SaidWhole {
            match.captured(u"number"), isOther ? told.unit : ToldNumbers::unitNamed(match.captured(u"unit"))};
    }
    return last && last->unit.startsWith(told.unit.right(1)) ? last : std::nullopt;
}

} // namespace

bool mayBeOfOneWhole(const ToldNumber &first, const ToldNumber &again)
{
    const std::optional<SaidWhole> whole = wholeSaidFor(again);
    if (!whole || whole->number.toDouble() < again.number.toDouble())
        return true;
    return first.number.toDouble() <= whole->number.toDouble() && first.lead().contains(whole->number);
}

} // namespace nianbao
