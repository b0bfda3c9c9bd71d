// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The commas that stand for 、 in lists that end in how many they name, 工商，质监、食药监三个部门, of telephone
/// numbers, 12315、12365，12331, and of days, 5月路政宣传月，6月安全生产月、“12·4”国家宪法日. In a line with full-width
/// marks; linear.
QList<TextRange> commasInCountedLists(const QString &text);

} // namespace nianbao
