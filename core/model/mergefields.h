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

/// The report's own texts, its letterhead and its closing.
void mergeFields(Report &current, const Report &incoming);

} // namespace nianbao
