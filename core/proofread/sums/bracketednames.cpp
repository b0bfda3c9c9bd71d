// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/sums/bracketednames.h"

#include <QRegularExpression>

namespace nianbao {

TextRange bracketedSubject(const QString &text, const Quantity &quantity, int from)
{
    static const QRegularExpression kName(QStringLiteral("[一-龥]{1,12}（[^（）\\d，。；：]{1,16}）[一-龥]{0,12}$"));
    constexpr int kLongest = 44; // characters
    const int start = quantity.subject.start;
    if (start < 1 || text[start - 1] != u'）')
        return quantity.subject;
    const int end = quantity.range.start;
    const int floor = qMax(from, end - kLongest);
    const QRegularExpressionMatch match = kName.match(text.mid(floor, end - floor));
    if (!match.hasMatch())
        return quantity.subject;
    const int first = floor + int(match.capturedStart());
    return {first, end - first};
}

QString withoutBrackets(QString subject)
{
    static const QRegularExpression kBrackets(QStringLiteral("（[^（）]*）"));
    return subject.contains(u'（') ? subject.remove(kBrackets) : subject;
}

} // namespace nianbao
