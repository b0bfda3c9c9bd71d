// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "core/store/nodevalue.h"

#include <QList>
#include <QString>

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

/// What a change does, row by row, and the bytes that it takes away.
struct ChangeRows {
    QList<ChangeRow> rows;
    Contents removed;
};

/// Everything that `change` alters. Applied backwards to the state after it, the rows give the state before it.
ChangeRows rowsOf(const LibraryChange &change);

} // namespace nianbao
