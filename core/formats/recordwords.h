// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which tables tell what the model keeps as keys. Never translated: files go from office to office.
#pragma once

#include "core/model/keys.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

QString wordOf(PlanState state);
QString wordOf(UnitKind kind);

/// By our word, a usual synonym (进行中, 街道) or the key.
std::optional<PlanState> planStateCalled(const QString &word);
std::optional<UnitKind> unitKindCalled(const QString &word);

QStringList planStateWords(); ///< in the order in which a user is offered them
QStringList unitKindWords();

} // namespace nianbao
