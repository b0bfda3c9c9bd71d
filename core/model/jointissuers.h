// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace nianbao {

/// Whether the blank at the position stands between those who issue a report together, as is custom:
/// 中共青石镇委员会 青石镇人民政府关于…的报告.
bool partsJointIssuers(QStringView title, qsizetype blank);

} // namespace nianbao
