// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"
#include "core/model/report.h"
#include "core/proofread/finding.h"

#include <optional>

namespace nianbao {

/// The text of the field at a place, of the paragraph that it names, of the cell that stands there; a table without a
/// cell as its plainText(). Empty where there is none. Offset and length are not looked at.
QString fieldText(const Report &report, const Place &place, const std::optional<CellRange> &cell = {});

} // namespace nianbao
