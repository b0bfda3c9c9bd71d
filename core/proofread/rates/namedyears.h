// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rates/growthnumbers.h"
#include "core/proofread/rates/growthwords.h"

#include <optional>

namespace nianbao {

/// What the amount at the index may be taken of where the words name the year, in whatever order the years are told:
/// 2024年较2023年增加154件、增长77%; 2022年8.2万件，2021年10.5万件，2023年恢复至11.3万件，较2022年增长37.8%. Those
/// years, if they are told; none where the amount names no year that is.
std::optional<QList<GrowthNumbers>> growthsOfYears(
    const QString &text, const QList<GrowthWord> &words, qsizetype index);

} // namespace nianbao
