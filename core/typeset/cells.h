// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"
#include "core/typeset/characters.h"

#include <QList>

namespace nianbao {

/// One code point on the line. Lines are measured in half cells: 56 to a full line (GB/T 9704-2012, 5.2.3: 28
/// characters).
struct Cell {
    char32_t code = 0;
    CharacterTraits traits;
    bool breakBefore = false; ///< a line may begin here
    bool hardBefore = false; ///< a line may begin here where a run is longer than the line
    TextChange change = TextChange::None; ///< of its span
    qint32 span = 0; ///< index in the block's spans
    qint32 offset = 0; ///< UTF-16 index in the span's text

    [[nodiscard]] bool has(quint16 any) const { return traits.has(any); }
    [[nodiscard]] int width() const { return traits.width; }
};
using Cells = QList<Cell>;

/// The block's code points with their room and with the places where a line may begin.
Cells cellsOf(const Block &block);
Cells cellsOf(const QList<Span> &spans);

/// Half cells that the range takes.
int widthOf(const Cells &cells, qsizetype begin, qsizetype end);

} // namespace nianbao
