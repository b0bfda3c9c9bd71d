// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a word processor's file says, whatever its format: paragraphs, tables and pictures in their order.
#pragma once

#include "core/base/place.h"
#include "core/model/paragraph.h"
#include "core/richtext/flownotes.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// One paragraph, table or picture of the source.
struct FlowBlock {
    enum class Kind { Text, Table, Picture };

    Kind kind = Kind::Text;
    int number = 0; ///< its paragraph in the source, from 1, those in tables counted too; of a table its first
    QString
        numbering {}; ///< what the word processor prints before it by itself, e.g. "（三）" or "2."; • for any bullet
    QString text {}; ///< hidden, deleted and field code text left out; soft breaks as \n; tabs kept
    int outline = 0; ///< outline level of its heading style, from 1; 0: none
    QString style {}; ///< the style's name as the user sees it, e.g. 标题 1, 正文
    bool indented = false;
    bool centred = false;
    qsizetype runIn = 0; ///< characters at the start that a character style marks as run-in heading (our own files)
    Table table {}; ///< of kind Table
    Picture picture {}; ///< of kind Picture; `text` is its description
};

struct Flow {
    QList<FlowBlock> blocks;
    QString title {}; ///< from the document's properties
    QList<FlowComment> comments {};
    QStringList asides {}; ///< words of headers, footers, comments and notes, whole; lines part paragraphs
    bool isOurs = false; ///< written by this program, and saved by no other since
    QString encoding {}; ///< in which a web page was read, as DecodedText
    bool doubtfulEncoding = false;
    QList<Note>
        notes {}; ///< what was accepted (tracked changes), kept elsewhere (comments) or not understood, with its place
};

} // namespace nianbao
