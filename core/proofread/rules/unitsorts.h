// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// What units tell of: whom, how often, how much.
class UnitSorts {
public:
    [[nodiscard]] static bool isOfWhom(const QString &unit); ///< 人, 名, 位
    [[nodiscard]] static bool isOfDoors(const QString &unit); ///< 家, 户
    [[nodiscard]] static bool isOfTimes(const QString &unit); ///< 次, 场, 期, 人次, 批次: the deed may be counted
    [[nodiscard]] static bool isOfSize(const QString &unit); ///< 元, 亩, 公里, 吨, 袋: much of it
    [[nodiscard]] static bool isQueer(const QString &unit); ///< 艘, 棵, 堂: of few things only
    [[nodiscard]] static bool isOfMost(const QString &unit); ///< 件, 项
};

} // namespace nianbao
