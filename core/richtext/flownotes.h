// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

/// What a reader of word processors' files did not take as it stands.
enum class FlowNotice {
    TrackedChanges,
    Comment, ///< one note each, with its text
    Footnotes,
    TextBoxes,
    Hidden,
    Deleted, ///< marked as deleted in a web page
    Contents, ///< the table of contents that the word processor made
    Ruby,
    NestedTables,
    LayoutTables, ///< that only placed or framed text
    Objects, ///< OLE
    Graphics, ///< charts, diagrams, drawings
    Formulas,
    PictureKind,
    PictureElsewhere, ///< outside of the file
    PictureMissing,
    PictureLarge,
    PicturesLarge, ///< together
    PictureInCell,
    Imported, ///< another document that the word processor would insert
    ActiveField, ///< DDE and the like
    Symbols,
    PageMargins, ///< words of headers and footers
    MarginPictures,
    Unknown, ///< text within elements that no reader knows
    Controls, ///< of a form
    Navigation, ///< of a web page
    // Of the whole file, without a place:
    Template,
    Macros,
    ForeignBytes,
    NoContentTypes,
};

/// 批注: what somebody wrote beside a paragraph.
struct FlowComment {
    int paragraph = 0; ///< from 1
    QString text;
};

/// Gathers notices, one note for each kind with its count and first paragraph.
class FlowNotes {
public:
    /// `paragraph` from 1; `detail`: what tells notices of one kind apart, e.g. the kind of a picture; plain text.
    void add(FlowNotice notice, int paragraph, const QString &detail = {});

    /// What stands beside the text: words of headers and footers, of comments and notes; lines part paragraphs.
    void addAside(const QString &text) { m_asides << text; }

    /// In the order in which they were first seen.
    [[nodiscard]] QList<Note> notes() const;
    [[nodiscard]] const QStringList &asides() const { return m_asides; }
    [[nodiscard]] QList<FlowComment> comments() const;

private:
    struct Entry {
        FlowNotice notice;
        QString detail;
        int paragraph;
        int count;
    };
    QList<Entry> m_entries;
    QStringList m_asides;
};

} // namespace nianbao
