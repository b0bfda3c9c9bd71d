// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ordinals.h"
#include "core/formats/paragraphs.h"

#include <QList>
#include <QString>

#include <vector>

namespace nianbao {

/// What stands under a node, in the order of the source: a stretch of text, or a node of its own.
struct OutlineEntry {
    int child = -1; ///< index of a node; -1: text
    QString text;
    bool raw = false;
    bool newParagraph = false; ///< begins a paragraph in the source
    int line = 0;
    std::optional<Paragraph> object {}; ///< a table or picture instead of text; raw as well
};

/// One ordinal with what belongs to it. Its own text is the first entry.
struct OutlineNode {
    Ordinal ordinal;
    QString mark; ///< the ordinal as it stood
    int line = 0;
    int list = 0; ///< nodes of one sequence have the same one
    QStringList repairs;
    QString runIn; ///< the start of its own text that the source marks as heading; empty: not marked
    QList<OutlineEntry> entries;
};

/// A tree in one list; node 0 is the root, which has no ordinal. A child's index is greater than its parent's.
using Outline = std::vector<OutlineNode>;

/// Finds the ordinals that are ordinals by their place in a sequence, and hangs everything under them; a number left
/// out ends no sequence. Text that only looks like an ordinal (第一是, 十一是, 一是 alone in prose, 如下：一、…) stays
/// text.
Outline outlineOf(const QList<SourceParagraph> &paragraphs, NoteTally &tally);

} // namespace nianbao
