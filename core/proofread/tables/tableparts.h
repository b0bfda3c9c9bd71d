// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/tables/tablesums.h"

namespace nianbao {

/// Rows 其中 with more than the row above them, each told at its cell; `holds` is false for all.
QList<TableSum> tooLargePartsIn(const Table &table);

/// Rows in which 上年结转 and 新收 do not make 审结 and 未结, told at the last of the four. Silent unless another row
/// holds, or there is only one.
QList<TableSum> brokenFlowsIn(const Table &table);

} // namespace nianbao
