// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/docxparagraph.h"
#include "core/richtext/docxpictures.h"
#include "core/richtext/docxtable.h"

#include <optional>

namespace nianbao {

/// word/document.xml, block after block.
class DocxBody {
public:
    explicit DocxBody(Revisions revisions = {});

    struct Lines {
        ParagraphLook look;
        Stretches stretches;
        TextChange mark = TextChange::None;
        bool runIn = false; ///< headings' spans get a character style
        std::optional<ParagraphLook> before {};
    };
    void addParagraph(const Lines &lines);
    void addTable(const Table &table, const QList<DocxRow> &rows, const QString &description, TextChange change);
    void addPicture(const Block &block, TextChange change);
    /// A block as it is, all of it changed in one way.
    void addBlock(const Block &block, const ParagraphLook &look, TextChange change = TextChange::None);

    [[nodiscard]] const DocxPictures &pictures() const { return m_pictures; }
    /// Adds the page and closes the part.
    QByteArray finish();

private:
    void writeParagraph(const Lines &lines);
    /// The blank strip above and below a table.
    struct Gap {
        int height = 0; ///< twips
        TextChange change = TextChange::None;
    };
    void writeGap(const Gap &gap, bool keepWithNext);
    void closeTable();

    XmlOutput m_xml;
    DocxPictures m_pictures;
    Revisions m_revisions;
    std::optional<Gap> m_gap {}; ///< of the table that stands last: still to come
};

/// The look of each block.
QList<ParagraphLook> looksOf(const Blocks &blocks, bool sealed);

} // namespace nianbao
