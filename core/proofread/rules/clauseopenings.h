// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// 推进, 已, 移送: whether words begin as a clause does, with a verb, an adverb or a preposition, and not as the name
/// of one thing among others.
bool beginsClause(const QString &words);

} // namespace nianbao
