// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source.h"

#include <QByteArray>

namespace nianbao::architecture {

/// One entry of a translation file.
struct Entry {
    QString context;
    QString text;
    QStringList translations; ///< one; of a text that counts (%n) one for each of the language's numbers
    bool isFinished = true; ///< not "unfinished", "vanished" or "obsolete"
};

/// What the translation file (.ts) holds; empty when it is not well formed.
QList<Entry> readEntries(const QByteArray &ts);

/// A text of the source, with the context it names; empty where its class is the context.
struct Text {
    int line = 0;
    QString context;
    QString text;
    bool isMarked = false; ///< for translation; lupdate finds it
};

/// The marked texts, and the Chinese ones that are not marked. A text made a QString on the spot (QStringLiteral, u"…")
/// is a report's or a rule's and the same in every language.
QList<Text> textsOf(const Source &source);

/// Texts of the window and the programs that are filled one place after the other: a %1 in what was filled in first,
/// such as a title from a file, would be taken for the next place.
QStringList checkFilling(const QList<Source> &tree);

/// Texts that have no entry, and entries whose text no longer stands in the tree.
QStringList checkCoverage(const QList<Source> &tree, const QList<Entry> &entries);

/// Entries that are not finished, empty, given twice or name other places (%1, %n) than their text; those of a text
/// that counts, without their plural.
QStringList checkEntries(const QList<Entry> &entries);

} // namespace nianbao::architecture
