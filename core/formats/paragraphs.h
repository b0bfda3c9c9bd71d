// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/sourcelines.h"

namespace nianbao {

/// A paragraph of the source, normalised, its inner spaces still there: they part ordinals from what stands before.
struct SourceParagraph {
    QString text; ///< several lines where raw
    int line = 0; ///< its first
    bool raw = false;
    QStringList repairs;
    QString runIn; ///< its first characters, marked as heading in the source; normalised as the text
    std::optional<Paragraph> object; ///< the table or picture that stands here instead of text; raw as well
};

/// Lines joined to paragraphs: lines wrapped at a fixed width and sentences broken in the middle go on, headings and
/// ordinals never do. Neighbouring raw lines become one. Punctuation is normalised.
QList<SourceParagraph> paragraphsOf(const QList<SourceLine> &lines, NoteTally &tally);

/// The marked heading behind the ordinal `mark` that the paragraph begins with, without spaces.
QString runInBehind(const SourceParagraph &paragraph, const QString &mark, const NoteTally &tally);

/// The line's text with normalised punctuation, noted; a text of our own as it is.
QString normalisedText(const QString &text, int line, NoteTally &tally, QStringList *repairs = nullptr);

} // namespace nianbao
