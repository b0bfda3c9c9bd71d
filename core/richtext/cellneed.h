// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

#include <QString>

#include <vector>

namespace nianbao {

/// What a text asks of its column, in halves of a character of its type.
struct CellNeed {
    double least = 2; ///< its longest piece that should not be broken
    double natural = 2; ///< its longest line
};
using CellNeeds = std::vector<CellNeed>;

/// A word processor has other fonts than our page: what it may need.
CellNeed needOf(const QString &text);

/// The most of each column's texts; what a merged cell needs beyond its columns is shared by them.
CellNeeds needsOf(const Table &table);

} // namespace nianbao
