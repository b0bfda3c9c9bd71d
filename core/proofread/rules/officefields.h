// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// 市场监管, 征地补偿, 派出所: what offices are busy with, and who they are; names that stand in a list and say nothing
/// by themselves.
bool isOfficeField(const QString &name);

} // namespace nianbao
