// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace nianbao {

/// What a row belongs to.
enum class RowKind {
    Head, ///< what stands before the text
    Body,
    Annexes,
    Closing, ///< signature, date and note: never alone on a page
};

/// One line of text, as the page breaks see it.
struct Row {
    int block = 0;
    RowKind kind = RowKind::Body;
    int blankBefore = 0; ///< rows left blank above, but not at the top of a page
    bool keepWithNext = false; ///< a heading: never last on a page
};

/// Where a row stands; both count from 0.
struct Slot {
    int page = 0;
    int row = 0;

    bool operator==(const Slot &) const = default;
};

struct Paging {
    int rows = 22; ///< of a page (GB/T 9704-2012, 5.2.3)
    int blankOnTop = 0; ///< of the first page
};

/// Gives each row its place.
QList<Slot> paginate(const QList<Row> &rows, const Paging &paging);

}
