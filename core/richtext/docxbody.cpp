// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxbody.h"

#include "core/richtext/officepage.h"

namespace nianbao {

namespace {

bool isClosing(const Block &block)
{
    return block.role == BlockRole::Annexes || block.role == BlockRole::Signature || block.role == BlockRole::Date
        || block.role == BlockRole::ClosingNote;
}

// The even pages' number stands at the other side (GB/T 9704-2012, 7.5).
void writePage(XmlOutput &xml)
{
    xml.open("w:sectPr");
    xml.leaf("w:footerReference", {{"w:type", "default"}, {"r:id", "rIdOdd"}});
    xml.leaf("w:footerReference", {{"w:type", "even"}, {"r:id", "rIdEven"}});
    xml.leaf("w:pgSz", {{"w:w", kPageWidth}, {"w:h", kPageHeight}});
    xml.leaf("w:pgMar",
        {{"w:top", kTopMargin}, {"w:right", kRightMargin}, {"w:bottom", kBottomMargin}, {"w:left", kLeftMargin},
            {"w:header", 851}, {"w:footer", kFooterDistance}, {"w:gutter", 0}});
    xml.leaf("w:docGrid", {{"w:type", "lines"}, {"w:linePitch", kLinePitch}});
    xml.close();
}

} // namespace

DocxBody::DocxBody(Revisions revisions)
    : m_revisions(std::move(revisions))
{
    m_xml.open("w:document",
        {{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
            {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
            {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
            {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
            {"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}});
    m_xml.open("w:body");
}

void DocxBody::addParagraph(const Lines &lines)
{
    closeTable();
    writeParagraph(lines);
}

void DocxBody::writeParagraph(const Lines &lines)
{
    m_xml.open("w:p");
    writeLook(m_xml, lines.look, m_revisions, lines.mark, lines.before);
    writeRuns(m_xml, lines.stretches, lines.runIn, m_revisions);
    m_xml.close();
}

void DocxBody::writeGap(const Gap &gap, bool keepWithNext)
{
    writeParagraph({{&styleById(kGapStyle), {}, keepWithNext, gap.height}, {}, gap.change});
}

void DocxBody::closeTable()
{
    if (m_gap)
        writeGap(*m_gap, false);
    m_gap.reset();
}

void DocxBody::addTable(const Table &table, const QList<DocxRow> &rows, const QString &description, TextChange change)
{
    if (columnsOf(table) == 0) // Word opens no row without cells
        return;
    closeTable();
    const TableFit fit = fitTable(table, kTextWidth);
    const Gap gap {fit.gap, change};
    writeGap(gap, true);
    writeTable(m_xml, {table, fit, rows, description}, m_revisions);
    m_gap = gap;
}

void DocxBody::addPicture(const Block &block, TextChange change)
{
    closeTable();
    m_xml.open("w:p");
    writeLook(m_xml, {&styleOf(block), {}, false}, m_revisions, change);
    openChange(m_xml, change, m_revisions);
    m_xml.open("w:r");
    m_pictures.draw(m_xml, block.picture, block.description);
    m_xml.close();
    if (change != TextChange::None)
        m_xml.close();
    m_xml.close();
}

void DocxBody::addBlock(const Block &block, const ParagraphLook &look, TextChange change)
{
    if (block.role == BlockRole::Table)
        addTable(block.table, rowsOf(block.table, change), block.description, change);
    else if (block.role == BlockRole::Picture)
        addPicture(block, change);
    else
        addParagraph({look, stretchesOf(block, change), change, block.role == BlockRole::Paragraph});
}

QByteArray DocxBody::finish()
{
    closeTable(); // a section does not end with a table
    writePage(m_xml);
    return m_xml.finish();
}

QList<ParagraphLook> looksOf(const Blocks &blocks, bool sealed)
{
    const QList<Placement> placements = placementsOf(blocks, sealed);
    QList<ParagraphLook> looks;
    looks.reserve(blocks.size());
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const bool closingFollows = at + 1 < blocks.size() && isClosing(blocks[at + 1]);
        looks << ParagraphLook {&styleOf(blocks[at]), placements[at], isClosing(blocks[at]) && closingFollows};
    }
    return looks;
}

} // namespace nianbao
