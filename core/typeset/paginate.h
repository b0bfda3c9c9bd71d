// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace nianbao {

/// What a row belongs to.
enum class RowKind {
    Head, ///< what stands before the text
    Body,
    Annexes,
    Closing, ///< signature, date and note: never alone on a page
};

/// What a table or a picture asks of the page, in rows of text. The text behind goes back to the grid.
struct Band {
    double height = 1;
    double repeated = 0; ///< what stands above it again where it begins a page
    double clearBelow = 0; ///< to the text that follows
    bool keepWithNext = false; ///< never last on a page
    bool onGrid = true; ///< begins with a row, as text does; else directly below the band before

    bool operator==(const Band &) const = default;
};

/// One line of text or one band of a table or picture, as the page breaks see it.
struct Row {
    int block = 0;
    RowKind kind = RowKind::Body;
    int blankBefore = 0; ///< rows left blank above, but not at the top of a page
    bool keepWithNext = false; ///< a heading: never last on a page
    std::optional<Band> band {}; ///< none: a line of text
};

/// Where a row stands; both count from 0. Text stands on whole rows.
struct Slot {
    int page = 0;
    double row = 0; ///< of what is repeated above it, where something is

    bool operator==(const Slot &) const = default;
};

struct Paging {
    int rows = 22; ///< of a page (GB/T 9704-2012, 5.2.3)
    int blankOnTop = 0; ///< of the first page
    double lead = 0.46; ///< blank part of a row below its characters: bands do not reach into that of the last row
};

/// Gives each row its place.
QList<Slot> paginate(const QList<Row> &rows, const Paging &paging);

} // namespace nianbao
