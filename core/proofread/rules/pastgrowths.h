// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// Whether at the position a clause begins with a year and tells of how that year's number grew, as a report does of
/// its own year: 2017年全乡案件同比下降5%; 2020年办件21.6万件，比上年的17.5万件增长23.4%. Not where the number before
/// it is compared with that year's.
bool tellsGrowthOfYear(const QString &text, int start);

/// 2015年底，公布权力3872项。今年取消146项, 2024年上述两率分别为16.2%、31.07%: whether at the position stands the stock
/// from which the report's year went on, or the number to which what was just told is compared.
bool tellsWhatWasBefore(const QString &text, int start);

} // namespace nianbao
