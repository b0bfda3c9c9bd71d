// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

#include <QFlags>
#include <QStringView>

namespace nianbao {

/// What a unit counts. 个 counts nearly everything, 批 and 起 more than one kind.
enum class CountedKind {
    Thing = 1, ///< 件, 份, 宗
    Person = 2, ///< 人, 名
    House = 4, ///< 家, 户: whoever has a door
    Event = 8, ///< 场, 期, 次
    Area = 16,
    Money = 32,
};
Q_DECLARE_FLAGS(CountedKinds, CountedKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(CountedKinds)

/// Empty for units that may count anything: 类, 组, 批次.
CountedKinds kindsOfUnit(const QString &unit);

/// Whether nothing is counted by the one and by the other: 件 and 人, but not 件 and 个.
bool areApart(const QString &unit, const QString &other);

/// What the noun or verb at the end of the words is counted as: 违法用地 as a thing, 法律顾问 as a person; empty where
/// nobody knows.
CountedKinds kindsOfNoun(QStringView said);

/// What stands before a number without the verb of being so many: 罚款总额 of 罚款总额为.
QString nounBefore(const QString &text, const Quantity &quantity);

} // namespace nianbao
