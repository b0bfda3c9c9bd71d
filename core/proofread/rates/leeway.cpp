// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/rates/leeway.h"

#include <QRegularExpression>

#include <limits>

namespace nianbao {

namespace {

/// The words directly before the number, those of a limit from above first: 不超过 is no 超过.
const QRegularExpression &wordsBefore()
{
    static const QRegularExpression kForm(
        QStringLiteral("(?:(?<most>不超过|不足|不到|低于)|(?<least>超过|超出|超|逾|不低于|不少于|至少|高于|突破)|"
                       "(?<about>(?<![履签违合预解节制])约|(?<![最附邻])近|接近|大致))(?<link>[占为达到有了]*)$"));
    return kForm;
}

/// 约20%, but not 约19%: nobody has that by a guess.
bool isRound(const Quantity &percent)
{
    constexpr int kStep = 5;
    return percent.decimals == 0 && int(percent.value) % kStep == 0;
}

} // namespace

std::optional<Bounds> leewayOf(const QString &text, const Quantity &percent)
{
    static const QRegularExpression kBehind(
        QStringLiteral("(?:(?<least>以上|[余多])|(?<most>以下|以内)|(?<about>左右|上下))$"));
    constexpr int kLongest = 6; // characters
    constexpr double kPoints = 5;
    constexpr double kTenth = 0.1;
    constexpr double kOdd = 1.5; // points
    constexpr double kEndless = std::numeric_limits<double>::max();
    const int from = qMax(0, percent.range.start - kLongest);
    const QRegularExpressionMatch before = wordsBefore().match(text.mid(from, percent.range.start - from));
    QRegularExpressionMatch behind;
    if (percent.approximate && !before.hasMatch())
        behind = kBehind.match(text.mid(percent.range.start, percent.range.length));
    const auto isSaid = [&](QStringView group) {
        return (before.hasMatch() && before.capturedLength(group) > 0)
            || (behind.hasMatch() && behind.capturedLength(group) > 0);
    };
    const double leeway = qMax(kPoints, kTenth * percent.value);
    if (isSaid(u"most"))
        return Bounds {-kEndless, percent.value + leeway};
    if (isSaid(u"least"))
        return Bounds {percent.value - leeway, kEndless};
    if (isSaid(u"about")) {
        const double about = isRound(percent) ? leeway : kOdd;
        return Bounds {percent.value - about, percent.value + about};
    }
    return {};
}

QString withoutLeeway(QString subject)
{
    const QRegularExpressionMatch match = wordsBefore().match(subject);
    if (match.hasMatch())
        subject.remove(match.capturedStart(), match.capturedLength() - match.capturedLength(u"link"));
    return subject;
}

} // namespace nianbao
