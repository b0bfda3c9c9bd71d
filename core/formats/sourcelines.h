// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/notetally.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// A line of a source text without its line end, indent and invisible characters.
struct SourceLine {
    QString text;
    int number = 0; ///< from 1
    bool indented = false;
    bool afterBlank = false; ///< an empty line stood before it
    bool raw = false; ///< its tabs separate columns: kept as it is
    bool split = false; ///< broken off the line before, at a space
    QStringList repairs; ///< codes of the notes that touched it
};

/// What a copied page leaves between the lines: 第 3 页 共 9 页, — 3 —, - 3 -.
bool isPageNumber(const QString &text);

/// The lines that hold text. Every kind of line end of files and clipboards ends a line; spaces of any kind become
/// plain ones; invisible characters and a stray | are left out with a note.
QList<SourceLine> sourceLines(const QString &text, NoteTally &tally);

/// Lines in which spaces stand for line breaks, broken at the spaces that do; others as they are.
QList<SourceLine> brokenAtSpaces(const QList<SourceLine> &lines, NoteTally &tally);

/// Without the spaces that Chinese text does not have: only those between two Latin letters or figures stay. Returns
/// how many went.
int removeSpaces(QString &text);

} // namespace nianbao
