// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/redpencil.h"

#include <QSet>

namespace nianbao {

/// 三年行动（2023—2024年）: as many years as are named.
void checkNamedPeriods(const PrintedLine &line, RedPencil &pencil);

/// 2021年13场、2023年14场、2023年17场; 由2021年的5天减少到2021年的3天: no year twice in a row of years, none out of its
/// order. Not where `told` has the year's beginning; adds to it.
void checkYearRows(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil);

/// 比2024年增加5件 in what the report of 2024 tells of its own year. Adds to `told`.
void checkComparedYears(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil);

} // namespace nianbao
