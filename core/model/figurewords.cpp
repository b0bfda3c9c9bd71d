// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/figurewords.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

const QString kNumber = QStringLiteral("[0-9０-９]+(?:[.．,，][0-9０-９]+)*");

} // namespace

bool statesFigures(QStringView text)
{
    static const QRegularExpression kCounted(QStringLiteral("(?<![第0-9０-９.．])%1[余多]?(?:[%％‰]|个百分点|"
                                                            "[万亿千百]?[余多]?(?:人次|平方|公里|小时|分钟|"
                                                            "[万亿次件场人名个项期份起宗部家户篇条处台套辆例批元支本张"
                                                            "册块门座所只组对轮遍回课堂亩吨页笔单款幅]))")
                                                 .arg(kNumber));
    return kCounted.match(text.toString()).hasMatch();
}

QStringList numbersIn(QStringView text)
{
    static const QRegularExpression kWritten(kNumber);
    QStringList numbers;
    auto matches = kWritten.globalMatch(text.toString());
    while (matches.hasNext())
        numbers << matches.next().captured();
    numbers.removeDuplicates();
    return numbers;
}

} // namespace nianbao
