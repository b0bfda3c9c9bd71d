// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"
#include "core/model/place.h"

#include <QList>
#include <QString>

namespace nianbao {

/// What a stretch of text is; the page gives each its font, other writers their style.
enum class SpanRole {
    Title, ///< 标题
    Level1, ///< 一、
    Level2, ///< （一）
    Level3, ///< 1.
    Level4, ///< （1）
    Text, ///< everything else
};

/// What a block is; the page gives each its place.
enum class BlockRole {
    HeadMatter,
    Title,
    Addressees,
    Heading, ///< a heading on its own line
    Paragraph, ///< prose, with run-in headings and run-on items as spans
    Raw, ///< a line of kept raw text; its tabs are kept
    Table,
    Picture,
    Annexes, ///< one block for each annex, the first one with 附件：
    Signature, ///< one block for each line
    Date,
    ClosingNote,
};

/// What became of a text between two versions. Moved text stands in both of its places.
enum class TextChange { None, Inserted, Deleted, MovedHere, MovedAway };

/// Text of one role from one place. Spans of one block follow each other without anything between.
struct Span {
    QString text;
    SpanRole role = SpanRole::Text;
    Place source; ///< of the first character; the others follow. Offset -1: a number, bracket or label made here
    TextChange change = TextChange::None; ///< only in the blocks of a comparison (redline.h)
    SpanRole formerRole = role; ///< which it had before the change

    bool operator==(const Span &) const = default;
};
using Spans = QList<Span>;

/// A table's texts with what became of them: row by row, one for each of its cells.
using CellSpans = QList<QList<Spans>>;

/// One printed paragraph, table or picture.
struct Block {
    BlockRole role = BlockRole::Paragraph;
    Spans spans {}; ///< empty for tables and pictures
    int level = 0; ///< of a Heading: 1 to 4; else 0
    Table table {}; ///< only of role Table
    Picture picture {}; ///< only of role Picture
    QString description {}; ///< of a table or a picture, never printed
    Place source {}; ///< of a table or a picture
    CellSpans cells {}; ///< of a table of a comparison: its cells' texts with their changes; else empty
    TextChange change = TextChange::None; ///< of a picture of a comparison

    bool operator==(const Block &) const = default;
};
using Blocks = QList<Block>;

/// The block's text; of a table its cells with tabs and line breaks, as many in each row; what a merged cell covers is
/// empty. Of a picture none.
QString textOf(const Block &block);

} // namespace nianbao
