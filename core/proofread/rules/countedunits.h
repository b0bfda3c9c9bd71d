// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// What follows a number that counts something, for a pattern: 件, 万元, %.
inline QString countedUnits()
{
    return QStringLiteral(
        "(?:[%％万亿个件人名户家项条份起场宗卷次处台亩吨天期批辆元所部篇幅册支只组]|公里|公顷|平方|立方|"
        "小时|分钟)");
}

} // namespace nianbao
