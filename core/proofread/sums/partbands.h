// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nianbao {

/// Whether each of the texts names a band of sizes or ages, and no two bands have anything in common: 10亿元以上,
/// 5亿～10亿元, 5亿元以下; not 1万元以上, 10万元以上.
bool areBandsApart(const QStringList &texts);

} // namespace nianbao
