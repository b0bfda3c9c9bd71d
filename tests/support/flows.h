// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/flow.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace nianbao::test {

/// One line for each block: numbering|text, [table], [picture]; with "#2 " for outline level 2.
inline QString shown(const Flow &flow)
{
    QStringList lines;
    for (const FlowBlock &block : flow.blocks) {
        QString line = block.outline > 0 ? QStringLiteral("#%1 ").arg(block.outline) : QString();
        if (block.kind == FlowBlock::Kind::Table)
            line += u'[' + plainText(block.table).replace(u'\n', u'/').replace(u'\t', u'|') + u']';
        else if (block.kind == FlowBlock::Kind::Picture)
            line += u'<' + block.picture.mediaType + u'>';
        else
            line += block.numbering.isEmpty() ? block.text : block.numbering + u'|' + block.text;
        lines << line;
    }
    return lines.join(u'\n');
}

inline bool hasNote(const QList<Note> &notes, const char *code)
{
    return std::any_of(
        notes.begin(), notes.end(), [&](const Note &note) { return note.code == QString::fromLatin1(code); });
}

/// The smallest picture: one pixel.
inline QByteArray tinyPng()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");
}

} // namespace nianbao::test
