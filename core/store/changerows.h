// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "core/store/nodevalue.h"

#include <QString>

#include <functional>
#include <optional>

namespace nianbao {

/// One row of a remembered change: a node, a list of ids, a unit, a kept file, a named version. `before` and `after`
/// are canonical JSON; empty where there was or is nothing.
struct ChangeRow {
    QString report;
    QString tier;
    QString node;
    QString before;
    QString after;
};

/// What `before` or `after` of a row says; none where the row says that there is nothing.
std::optional<JsonValue> recordedValue(const QString &text);

/// Everything that `change` alters, row by row, for they may be many: `take` is given each, and the first error ends
/// it. Applied backwards to the state after it, the rows give the state before it. Returns the bytes that are taken
/// away.
Result<Contents> eachRow(const LibraryChange &change, const std::function<Status(const ChangeRow &)> &take);

} // namespace nianbao
