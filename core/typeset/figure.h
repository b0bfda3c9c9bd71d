// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/glyphs.h"
#include "core/typeset/page.h"
#include "core/typeset/paginate.h"
#include "core/typeset/spec.h"

#include <QList>

#include <memory>

namespace nianbao {

struct Block;

/// A table or a picture, laid out: its bands, for the page breaks, and its ink on the pages.
class Figure {
public:
    virtual ~Figure() = default;

    [[nodiscard]] const QList<Band> &bands() const { return m_bands; }
    /// What does not fit or cannot be shown.
    [[nodiscard]] const QList<Note> &notes() const { return m_notes; }
    /// Adds the ink to the pages; `places` holds the place of every band.
    virtual void draw(const QList<Slot> &places, QList<Page> &pages, const PageSpec &spec, Glyphs &glyphs) const = 0;

protected:
    QList<Band> m_bands;
    QList<Note> m_notes;
};

/// How many there were so far: notes name a figure by its number.
struct FigureCount {
    int tables = 0;
    int pictures = 0;
};

/// The figure of a block of role Table or Picture; none for every other role.
std::shared_ptr<const Figure> figureOf(const Block &block, const PageSpec &spec, FigureCount &count);

constexpr double kClearBelow = 0.25; ///< rows between a figure and the text that follows, at least

/// What a table or a picture may fill of a page, in mm: the type area without the width of an outer line.
Mm roomOf(const PageSpec &spec);

/// The top of a figure of one piece: in the middle of its rows, so that as much is clear above as below.
Mm settledTop(const Slot &slot, Mm height, const PageSpec &spec);

} // namespace nianbao
