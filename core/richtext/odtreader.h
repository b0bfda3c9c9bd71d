// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/flowbuilder.h"
#include "core/richtext/odtstylesheet.h"
#include "core/text/xml.h"
#include "core/zip/zip.h"

#include <memory>
#include <vector>

namespace nianbao {

/// Reads content.xml into a FlowBuilder. Elements are told by their local names; depth is bounded by XmlReader.
class OdtReader {
public:
    OdtReader(ZipReader &zip, const OdtStylesheet &styles, QString file, FlowBuilder &builder);

    Status read(const QByteArray &content);

private:
    /// A list that is open, outermost first.
    struct List {
        QString style;
        int level = 0;
        bool pending = false; ///< its item has no paragraph yet
        std::optional<int> start;
    };
    struct Frame {
        int width = 0; ///< tenths of a millimetre
        QString description;
        QByteArray picture;
        bool known = false; ///< what it shows was noted
    };

    // Blocks: odtreader.cpp. Each reads the element on whose start the reader stands, to its end.
    void readBlocks();
    void readBlock();
    void readParagraph();
    QString numbering(bool heading, int outline);
    void readList();
    void readListItem();
    void readSection();
    void readTable();
    void readRows(bool header);
    void readRow(bool header);
    void readColumn();

    // Within a paragraph: odttext.cpp.
    void readText();
    void readInline();
    void readSpan();
    void readRuby();
    static bool isChangeMark(QStringView name);
    void noteChange(int paragraph);
    void readNote();
    void readAnnotation();
    [[nodiscard]] bool isShape() const;
    void readFrame();
    void readFrameContent(Frame &frame);
    void readImage(Frame &frame);
    QString plainText(bool *graphics = nullptr);
    /// Leaves an element whose text is not taken; without text there is nothing to note.
    void skipNoting(FlowNotice notice);
    void addText(QStringView text);
    void addWord(const QString &text);
    void append(const QString &text);
    void noteHere(FlowNotice notice, const QString &detail = {});

    ZipReader &m_zip;
    const OdtStylesheet &m_styles;
    QString m_file;
    FlowBuilder &m_builder;
    std::unique_ptr<XmlReader> m_xml;
    std::optional<Error> m_error; ///< of a picture's entry
    std::vector<List> m_lists;
    OdtList::Counters m_counters {}; ///< of the list that is open
    OdtList::Counters m_outlineCounters {};
    QHash<QString, OdtList::Counters> m_left; ///< of lists that were left, by their ids and styles
    int m_changes = 0; ///< tracked ones whose place is still to come
    bool m_hidden = false;
    bool m_runIn = false;
    bool m_gap = false; ///< white space was seen that counts only if text follows
};

} // namespace nianbao
