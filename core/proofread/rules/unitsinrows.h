// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// Whether the unit before the position, a mark, has lost its number, which the counts of its row tell:
/// 交通12起、劳动保障起、 其他3起; 办理许可件，其中种植类218件; 合格64卷，不合格卷. Linear.
bool isUnitOfRow(const QString &text, int position);

} // namespace nianbao
