// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxreader.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

/// Elements around blocks or rows that only hold them.
bool isWrapper(QStringView name)
{
    return name == u"sdt" || name == u"sdtContent" || name == u"customXml" || name == u"smartTag" || name == u"ins"
        || name == u"moveTo";
}

/// Elements that hold no text of the document, whatever characters they have.
bool isWithoutText(QStringView name)
{
    return name.endsWith(u"Pr") || name == u"fldData" || name == u"delText" || name == u"delInstrText" || name == u"rt";
}

bool isDeleted(QStringView name)
{
    return name == u"del" || name == u"moveFrom";
}

bool isContentsStyle(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(toc|(WPSOffice手动)?目录) ?([1-9]|(heading|标题) ?[1-9]?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

} // namespace

DocxReader::DocxReader(DocxArchive &archive, DocxContext context, FlowBuilder &builder, QSet<int> unended)
    : m_archive(archive)
    , m_context(std::move(context))
    , m_builder(builder)
    , m_fields(builder.notes(), std::move(unended))
{
}

Status DocxReader::read()
{
    NB_TRY(const QByteArray bytes, m_archive.read(m_archive.mainPart()));
    m_xml = std::make_unique<XmlReader>(bytes, m_archive.file(), m_archive.mainPart());
    if (m_xml->nextChild()) { // w:document
        while (m_xml->nextChild()) {
            if (m_xml->name() == u"body")
                readBlocks();
            else
                m_xml->skip();
        }
    }
    while (!m_xml->atEnd() && m_xml->next() != QXmlStreamReader::Invalid) { } // what follows must be well-formed too
    if (m_xml->failed())
        return m_xml->error();
    return m_error ? Status(*m_error) : ok();
}

void DocxReader::readBlocks()
{
    while (m_xml->nextChild() && !m_builder.failed())
        readBlock();
}

void DocxReader::readBlock()
{
    const QStringView name = m_xml->name();
    if (leavesControl())
        return;
    if (name == u"p")
        return readParagraph();
    if (name == u"tbl")
        return readTable();
    if (name == u"AlternateContent")
        return readChoice(&DocxReader::readBlocks);
    if (isWrapper(name)) {
        if (name == u"ins" || name == u"moveTo")
            noteHere(FlowNotice::TrackedChanges);
        return readBlocks();
    }
    if (name == u"oMathPara" || name == u"oMath")
        return readLooseFormula();
    if (name == u"altChunk" || name == u"subDoc")
        noteHere(FlowNotice::Imported);
    else if (isDeleted(name))
        noteHere(FlowNotice::TrackedChanges);
    else
        return skipUnknown();
    m_xml->skip();
}

/// What a content control says of itself, and its content where that is no text of the document: the prompt of an
/// empty one, the table of contents.
bool DocxReader::leavesControl()
{
    if (m_xml->name() == u"sdtPr") {
        m_control.reset();
        const int depth = m_xml->depth();
        while (m_xml->depth() >= depth && m_xml->next() != QXmlStreamReader::Invalid) {
            if (m_xml->name() == u"showingPlcHdr")
                m_control = FlowNotice::Controls;
            else if (m_xml->name() == u"docPartGallery" && m_xml->attribute(u"val") == u"Table of Contents")
                m_control = FlowNotice::Contents;
        }
        return true;
    }
    if (m_xml->name() != u"sdtContent" || !m_control)
        return false;
    noteHere(*std::exchange(m_control, std::nullopt));
    m_xml->skip();
    return true;
}

/// An element that no reader knows: only text within it is worth a note.
void DocxReader::skipUnknown()
{
    if (isWithoutText(m_xml->name()))
        return m_xml->skip();
    bool text = false;
    const int depth = m_xml->depth();
    while (m_xml->depth() >= depth) {
        const auto token = m_xml->next();
        if (token == QXmlStreamReader::Invalid)
            break;
        text = text || (token == QXmlStreamReader::Characters && !m_xml->text().trimmed().isEmpty());
    }
    if (text)
        noteHere(FlowNotice::Unknown);
}

/// The first alternative is what a present-day word processor shows; the others say the same again.
void DocxReader::readChoice(void (DocxReader::*readContent)())
{
    bool taken = false;
    while (m_xml->nextChild()) {
        if (m_xml->name() == u"Choice" && !taken) {
            taken = true;
            (this->*readContent)();
        } else {
            m_xml->skip();
        }
    }
}

void DocxReader::readParagraph()
{
    m_builder.openParagraph();
    const std::optional<FlowBlock> lead = std::exchange(m_lead, std::nullopt);
    const bool joined = lead && !m_builder.openBlock().text.isEmpty();
    m_separated = false;
    const bool hiddenStyle = m_hiddenStyle;
    const bool contentsEntry = m_contentsEntry;
    m_hiddenStyle = false;
    m_contentsEntry = false;
    m_pageBreak = false;
    bool any = false;
    while (m_xml->nextChild() && !m_builder.failed()) {
        if (m_xml->name() == u"pPr") {
            applyProperties(readDocxProperties(*m_xml));
            any = true;
            continue;
        }
        if (!any)
            applyProperties({});
        any = true;
        readInline();
    }
    m_hiddenStyle = hiddenStyle;
    m_contentsEntry = contentsEntry;
    if (joined)
        takeLead(*lead);
    if (std::exchange(m_separated, false))
        m_lead = m_builder.openBlock();
    m_builder.closeParagraph();
}

/// The heading in front of a style separator gives the paragraph its number and its level.
void DocxReader::takeLead(const FlowBlock &lead)
{
    FlowBlock &block = m_builder.openBlock();
    block.numbering = lead.numbering;
    block.outline = lead.outline;
    block.style = lead.style;
    block.runIn = lead.text.size();
}

void DocxReader::applyProperties(DocxProperties properties)
{
    FlowBlock &block = m_builder.openBlock();
    if (properties.changed)
        noteHere(FlowNotice::TrackedChanges);
    m_separated = properties.separator;
    if (properties.markDeleted || m_separated)
        m_builder.joinNext();
    const DocxProperties all = m_context.styles.complete(properties);
    block.style = m_context.styles.nameOf(properties.style);
    block.outline = all.outline.value_or(9) < 9 ? qMax(0, *all.outline) + 1 : 0;
    block.centred = all.centred.value_or(false);
    block.indented = all.indented.value_or(false);
    m_hiddenStyle = all.hidden.value_or(false);
    m_contentsEntry = isContentsStyle(block.style);
    if (m_contentsEntry)
        noteHere(FlowNotice::Contents);
    if (!all.list || properties.markDeleted || m_contentsEntry)
        return;
    const bool own = properties.list || properties.listLevel;
    const int level = all.listLevel ? *all.listLevel
        : own                       ? 0
                                    : m_context.lists.levelOfStyle(*all.list, properties.style);
    block.numbering = m_context.lists.next(*all.list, level);
}

void DocxReader::readTable()
{
    m_builder.openTable();
    readRows();
    m_builder.closeTable();
}

void DocxReader::readRows()
{
    while (m_xml->nextChild() && !m_builder.failed()) {
        const QStringView name = m_xml->name();
        if (leavesControl())
            continue;
        if (name == u"tr") {
            readRow();
        } else if (isWrapper(name)) {
            readRows();
        } else if (name == u"tblGrid") {
            QList<int> widths;
            while (m_xml->nextChild()) {
                if (m_xml->name() == u"gridCol")
                    widths << m_xml->attribute(u"w").toInt();
                m_xml->skip();
            }
            m_builder.openBlock().table.widths = widths;
        } else if (name == u"tblPr") {
            readTableProperties();
        } else {
            m_xml->skip();
        }
    }
}

void DocxReader::readTableProperties()
{
    while (m_xml->nextChild()) {
        if (m_xml->name() == u"tblDescription"
            || (m_xml->name() == u"tblCaption" && m_builder.openBlock().text.isEmpty()))
            m_builder.openBlock().text = m_xml->attribute(u"val").simplified();
        m_xml->skip();
    }
}

void DocxReader::readRow()
{
    bool header = false;
    bool open = false;
    int before = 0;
    while (m_xml->nextChild() && !m_builder.failed()) {
        if (m_xml->name() == u"trPr") {
            bool leftOut = false;
            while (m_xml->nextChild()) {
                const QString value = m_xml->attribute(u"val");
                if (m_xml->name() == u"tblHeader")
                    header = value != u"0" && value != u"false";
                else if (m_xml->name() == u"gridBefore")
                    before = value.toInt();
                const bool hidden = m_xml->name() == u"hidden" && value != u"0" && value != u"false";
                leftOut = leftOut || hidden || isDeleted(m_xml->name());
                if (hidden)
                    noteHere(FlowNotice::Hidden);
                if (isDeleted(m_xml->name()) || m_xml->name() == u"ins")
                    noteHere(FlowNotice::TrackedChanges);
                m_xml->skip();
            }
            if (leftOut)
                return m_xml->skip();
            continue;
        }
        if (m_xml->name() == u"tblPrEx") {
            m_xml->skip();
            continue;
        }
        if (!open) {
            m_builder.openRow(header);
            open = true;
            if (before > 0) {
                m_builder.openCell(before);
                m_builder.closeCell();
            }
        }
        if (m_xml->name() == u"tc")
            readCell();
        else if (isWrapper(m_xml->name()))
            readCells();
        else
            m_xml->skip();
    }
}

void DocxReader::readCells()
{
    while (m_xml->nextChild() && !m_builder.failed()) {
        if (leavesControl())
            continue;
        if (m_xml->name() == u"tc")
            readCell();
        else if (isWrapper(m_xml->name()))
            readCells();
        else
            m_xml->skip();
    }
}

void DocxReader::readCell()
{
    bool open = false;
    int columns = 1;
    RowMerge merge = RowMerge::None;
    while (m_xml->nextChild() && !m_builder.failed()) {
        if (m_xml->name() == u"tcPr") {
            while (m_xml->nextChild()) {
                if (m_xml->name() == u"gridSpan")
                    columns = m_xml->attribute(u"val").toInt();
                else if (m_xml->name() == u"vMerge")
                    merge = m_xml->attribute(u"val") == u"restart" ? RowMerge::Begins : RowMerge::GoesOn;
                else if (m_xml->name() == u"hMerge" && m_xml->attribute(u"val") != u"restart")
                    merge = RowMerge::Sideways;
                else if (m_xml->name().startsWith(u"cell")) // cellIns, cellDel, cellMerge
                    noteHere(FlowNotice::TrackedChanges);
                m_xml->skip();
            }
            continue;
        }
        if (!open)
            m_builder.openCell(columns, 1, merge);
        open = true;
        readBlock();
    }
    if (!open)
        m_builder.openCell(columns, 1, merge);
    m_builder.closeCell();
}

void DocxReader::noteHere(FlowNotice notice, const QString &detail)
{
    m_builder.notes().add(notice, m_builder.paragraph(), detail);
}

} // namespace nianbao
