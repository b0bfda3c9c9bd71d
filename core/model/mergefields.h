// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

namespace nianbao {

/// The incoming value, or the one that is there where nothing came.
template <typename T>
T pick(const T &incoming, const T &current)
{
    return incoming == T {} ? current : incoming;
}

/// Where a changed node comes from now. What a unit sent stays the unit's when we correct it ourselves.
Origin succeeding(const Origin &incoming, const Origin &current);

/// The report's own texts, its letterhead and its closing.
void mergeFields(Report &current, const Report &incoming);

} // namespace nianbao
