// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/docxfields.h"
#include "core/richtext/docxlists.h"
#include "core/richtext/docxrelations.h"
#include "core/richtext/docxsidenotes.h"
#include "core/richtext/docxstylesheet.h"
#include "core/richtext/flowbuilder.h"
#include "core/text/xml.h"

namespace nianbao {

/// What stands beside the text of a DOCX and is needed to read it.
struct DocxContext {
    DocxStylesheet styles;
    DocxLists lists;
    QHash<QString, DocxSidenote> footnotes;
    QHash<QString, DocxSidenote> endnotes;
    QHash<QString, DocxSidenote> comments;
};

/// Reads the main part into a FlowBuilder. Elements are told by their local names: prefixes and the two namespaces of
/// the format do not matter. Depth is bounded by XmlReader.
class DocxReader {
public:
    /// `unended`: fields to be taken for none, as openFields() told them.
    DocxReader(DocxArchive &archive, DocxContext context, FlowBuilder &builder, QSet<int> unended = {});

    Status read();
    /// Fields without an end, after read().
    [[nodiscard]] QSet<int> openFields() const { return m_fields.open(); }

private:
    struct Drawing {
        int width = 0; ///< tenths of a millimetre
        QString description;
        bool shape = false; ///< it holds one
        bool shown = false; ///< something of it was taken or noted
    };

    // Blocks: docxreader.cpp. Each reads the element on whose start the reader stands, to its end.
    void readBlocks();
    void readBlock();
    void readParagraph();
    void applyProperties(DocxProperties properties);
    void takeLead(const FlowBlock &lead);
    void readTable();
    void readRows();
    void readTableProperties();
    void readRow();
    void readCells();
    void readCell();
    void readChoice(void (DocxReader::*readContent)());
    bool leavesControl();
    void skipUnknown();

    // Within a paragraph: docxruns.cpp.
    void readRuns();
    void readInline();
    void readRun();
    void readRunContent();
    void readFieldMark();
    void readSymbol();
    void readRuby();
    void readSidenote(const QHash<QString, DocxSidenote> &sidenotes);
    QString readText();
    void addText(QStringView text);
    void addWord(const QString &text);
    void noteHere(FlowNotice notice, const QString &detail = {});

    // Formulas: docxformulas.cpp.
    void readLooseFormula();
    void readFormula();
    void readMath();
    void readFraction();
    void readBrackets();
    void readOperator();
    void readScripts();
    void readScript();

    // Drawings: docxdrawings.cpp.
    void readDrawing();
    void readShape(Drawing &drawing);
    void readTextBox();
    void addShapeText(Drawing &drawing, const QString &text);
    void takePicture(Drawing &drawing, const QString &relation);

    DocxArchive &m_archive;
    DocxContext m_context;
    FlowBuilder &m_builder;
    DocxFields m_fields;
    std::unique_ptr<XmlReader> m_xml;
    std::optional<Error> m_error; ///< of a picture's entry
    bool m_hiddenStyle = false; ///< the paragraph's style hides its text
    bool m_contentsEntry = false; ///< the paragraph's style is an entry of the table of contents
    bool m_hidden = false; ///< the run
    bool m_runIn = false; ///< the run is marked as run-in heading
    QString m_font; ///< of the run, where it is its own
    bool m_pageBreak = false; ///< one came after the paragraph's text
    bool m_separated = false; ///< a style separator ends the paragraph: the next one goes on in its line
    std::optional<FlowBlock> m_lead; ///< the paragraph before such a separator
    std::optional<FlowNotice> m_control; ///< why the content of the control is no text
};

} // namespace nianbao
