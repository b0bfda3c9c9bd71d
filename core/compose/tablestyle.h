// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How tables are set, on our own page and in word processors' files alike.
#pragma once

#include "core/base/units.h"

#include <QString>

#include <array>

namespace nianbao {

/// A type that tables are set in, with what stays free on both sides of a cell's text.
struct TableType {
    Pt size;
    Mm padding;
};

/// 小四, 五号, 小五, and 小五 for tables of many columns. The first in which no word needs breaking is taken.
inline constexpr std::array kTableTypes {TableType {Pt {12}, Mm {1.2}}, TableType {Pt {10.5}, Mm {1}},
    TableType {Pt {9}, Mm {0.8}}, TableType {Pt {9}, Mm {0.2}}};

// Widths of texts, in halves of a character.
constexpr int kShortText = 20; ///< names, units and figures: they are kept on one line and stand in the middle
constexpr int kLongestWhole = 16; ///< longer words may be broken
constexpr int kShortestText = 4; ///< two characters on a line look like text, one does not
constexpr int kWidestNatural = 120; ///< one long text does not take all from the other columns
constexpr int kEvener = 4; ///< so that narrow columns get something of what is left over

constexpr double kMostOfShort = 0.7; ///< of the table's width, for the columns whose texts are kept on one line

/// Whether a cell's text is a figure or only its marks, as in a cell without one.
bool isFigures(const QString &text);

} // namespace nianbao
