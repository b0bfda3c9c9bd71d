// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/notetally.h"
#include "core/model/paragraph.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

/// What a word processor's file says of a line that may be the title.
enum class TitleHint { None, Centred, Styled };

/// What a line is by its style in the source, where that is one of the styles of our own documents.
enum class LineRole { None, Addressees, Annexes, Signature, Date, ClosingNote };

/// A line of a source text without its line end, indent and invisible characters; of our own files with every blank.
struct SourceLine {
    QString text;
    int number = 0; ///< from 1; of a word processor's file its paragraph
    bool indented = false;
    bool afterBlank = false; ///< an empty line stood before it
    bool raw = false; ///< its tabs separate columns: kept as it is
    bool split = false; ///< broken off the line before, at a space
    QStringList repairs; ///< codes of the notes that touched it
    bool whole = false; ///< a paragraph by itself: neither wrapped nor broken
    TitleHint titleHint = TitleHint::None;
    LineRole role = LineRole::None;
    QString runIn; ///< its first characters, marked as heading in the source
    std::optional<Paragraph> object; ///< the table or picture that stands here instead of text; raw as well
};

/// What a copied page leaves between the lines: 第 3 页 共 9 页, — 3 —, - 3 -.
bool isPageNumber(const QString &text);

/// The lines that hold text. Every kind of line end of files and clipboards ends a line; spaces of any kind become
/// plain ones; invisible characters and a stray | are left out with a note.
QList<SourceLine> sourceLines(const QString &text, NoteTally &tally);

/// The line that `raw` holds, its text maybe empty, of our own files neither trimmed nor interpreted. `raw` has no line
/// ends.
SourceLine sourceLine(QStringView raw, int number, NoteTally &tally);

/// Lines in which spaces stand for line breaks, broken at the spaces that do; others as they are.
QList<SourceLine> brokenAtSpaces(const QList<SourceLine> &lines, NoteTally &tally);

/// Without the blank that we print between "1." and a figure, where `text` stands behind `before` in a text of our own.
void leaveOutGap(QString &text, QChar before, const NoteTally &tally);

/// Without the spaces that Chinese text does not have: only those between two Latin letters or figures stay, and all
/// within a text of our own. Returns how many went.
int removeSpaces(QString &text, const NoteTally &tally);

} // namespace nianbao
