// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/glyphs.h"
#include "core/typeset/tablelayout.h"

#include <vector>

namespace nianbao {

/// Puts a table's text and lines onto pages, from its beginning to its end; remembers how far each cell's text is.
class TableInk {
public:
    TableInk(const TableLayout &table, const PageSpec &spec, Glyphs &glyphs);

    /// Bands `begin` to `end` on a page from `top` on; further parts begin with 续表 and the heads.
    void addPart(Page &page, int begin, int end, Mm top);

private:
    /// Neighbouring bands on a page.
    struct Stretch {
        int begin;
        int end;
        Mm top;
    };

    void addContinued(Page &page, Mm top);
    void addTexts(Page &page, const Stretch &stretch);
    void addCell(Page &page, int index, const Stretch &stretch);
    void addLines(Page &page, int index, int count, PointMm corner, Mm pitch);

    const TableLayout &m_table;
    const PageSpec &m_spec;
    Glyphs &m_glyphs;
    std::vector<int> m_firstOfRow; ///< the first cell that begins in each row, and the end
    std::vector<int> m_done; ///< lines of each cell
};

} // namespace nianbao
