// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where rows are after the list was filled anew. `moved`: of each row until then, where it is now; -1: it went.
#pragma once

#include "ui/models/findingrows.h"

#include <QList>

namespace nianbao {

/// Of one that went, the next row of its kind that stayed, else the one before, else any finding's; -1: there is none.
int heirOf(int row, const QList<FindingRow> &before, const QList<int> &moved);

/// The row itself, else the next one that stayed, else the one before.
int firstFrom(int row, const QList<int> &moved);

} // namespace nianbao
