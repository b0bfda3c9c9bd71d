// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"
#include "core/text/json.h"

#include <optional>

namespace nianbao {

/// A table as an object with "rows", "headerRows" and "widths"; the last two only where they say something. A cell that
/// reaches over one column and one row is its text, any other an object with "text", "columns" and "rows".
JsonValue toJson(const Table &table);

/// What toJson() made; empty for anything else.
std::optional<Table> tableFromJson(const JsonValue &object);

} // namespace nianbao
