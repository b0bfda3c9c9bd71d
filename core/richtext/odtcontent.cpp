// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/odtcontent.h"

#include "core/richtext/odtnames.h"
#include "core/richtext/officepage.h"
#include "core/richtext/officestyles.h"
#include "core/richtext/picturesize.h"
#include "core/richtext/placement.h"
#include "core/richtext/stretch.h"
#include "core/richtext/tablefit.h"
#include "core/richtext/tableplaces.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

bool isClosing(const Block &block)
{
    return block.role == BlockRole::Annexes || block.role == BlockRole::Signature || block.role == BlockRole::Date
        || block.role == BlockRole::ClosingNote;
}

int twips(double halves)
{
    return int(std::lround(halves * kCell / 2.0));
}

class ContentWriter {
public:
    ContentWriter(const Blocks &blocks, bool sealed)
        : m_blocks(blocks)
        , m_placements(placementsOf(blocks, sealed))
    {
    }

    OdtContent write()
    {
        openOdtPart(m_xml, "office:document-content");
        m_xml.open("office:automatic-styles");
        for (qsizetype at = 0; at < m_blocks.size(); ++at)
            writeAutomaticStyle(at);
        writeRowStyle();
        m_xml.close();
        m_xml.open("office:body");
        m_xml.open("office:text");
        for (qsizetype at = 0; at < m_blocks.size(); ++at)
            writeBlock(at);
        return {m_xml.finish(), m_pictures};
    }

private:
    [[nodiscard]] bool keepsWithNext(qsizetype at) const
    {
        return isClosing(m_blocks[at]) && at + 1 < m_blocks.size() && isClosing(m_blocks[at + 1]);
    }

    [[nodiscard]] bool isSpecial(qsizetype at) const
    {
        return !(m_placements[at] == Placement {}) || keepsWithNext(at);
    }

    static QString automaticName(qsizetype at) { return QStringLiteral("P%1").arg(at + 1); }
    static QString tableName(qsizetype at) { return QStringLiteral("T%1").arg(at + 1); }

    void writeAutomaticStyle(qsizetype at)
    {
        if (m_blocks[at].role == BlockRole::Table)
            return writeTableStyles(at);
        if (!isSpecial(at))
            return;
        const Placement &placement = m_placements[at];
        m_xml.open("style:style",
            {{"style:name", automaticName(at)}, {"style:family", "paragraph"},
                {"style:parent-style-name", styleOf(m_blocks[at]).id}});
        m_xml.open("style:paragraph-properties");
        if (placement.shifted)
            writeIndent(m_xml, {twips(placement.left), twips(placement.right), twips(placement.first)});
        if (placement.blankAbove > 0)
            m_xml.attribute("fo:margin-top", mmFromTwips(placement.blankAbove * kLinePitch));
        if (keepsWithNext(at))
            m_xml.attribute("fo:keep-with-next", QStringLiteral("always"));
        m_xml.close();
        m_xml.close();
    }

    void writeTableStyles(qsizetype at)
    {
        const TableFit &fit = m_fits[at] = fitTable(m_blocks[at].table, kTextWidth);
        m_xml.open("style:style", {{"style:name", tableName(at)}, {"style:family", "table"}});
        m_xml.leaf("style:table-properties",
            {{"style:width", mmFromTwips(kTextWidth)}, {"table:align", "center"},
                {"fo:margin-top", mmFromTwips(fit.gap)}, {"fo:margin-bottom", mmFromTwips(fit.gap)},
                {"table:border-model", "collapsing"}});
        m_xml.close();
        writeCellStyle(cellName(at), fit.margin());
        for (qsizetype column = 0; column < fit.widths.size(); ++column) {
            m_xml.open("style:style", {{"style:name", columnName(at, column)}, {"style:family", "table-column"}});
            m_xml.leaf("style:table-column-properties", {{"style:column-width", mmFromTwips(fit.widths[column])}});
            m_xml.close();
        }
    }

    static QString cellName(qsizetype at) { return tableName(at) + QStringLiteral(".Cell"); }

    static QString columnName(qsizetype at, qsizetype column)
    {
        return QStringLiteral("%1.C%2").arg(tableName(at), QString::number(column + 1));
    }

    void writeCellStyle(const QString &name, int margin)
    {
        m_xml.open("style:style", {{"style:name", name}, {"style:family", "table-cell"}});
        m_xml.leaf("style:table-cell-properties",
            {{"fo:border", "0.25mm solid #000000"}, {"fo:padding-left", mmFromTwips(margin)},
                {"fo:padding-right", mmFromTwips(margin)}, {"fo:padding-top", mmFromTwips(kTableCellHeadroom)},
                {"fo:padding-bottom", mmFromTwips(kTableCellHeadroom)}, {"style:vertical-align", "middle"}});
        m_xml.close();
    }

    void writeRowStyle()
    {
        m_xml.open("style:style", {{"style:name", "NbRow"}, {"style:family", "table-row"}});
        m_xml.leaf("style:table-row-properties", {{"fo:keep-together", "always"}});
        m_xml.close();
    }

    void writeBlock(qsizetype at)
    {
        const Block &block = m_blocks[at];
        if (block.role == BlockRole::Table)
            return columnsOf(block.table) > 0 ? writeTable(at) : void();
        const bool heading = block.role == BlockRole::Heading;
        m_xml.open(heading ? "text:h" : "text:p",
            {{"text:style-name", isSpecial(at) ? automaticName(at) : QString::fromLatin1(styleOf(block).id)}});
        if (heading)
            m_xml.attribute("text:outline-level", QString::number(std::max(1, block.level)));
        if (block.role == BlockRole::Picture)
            writePicture(block);
        for (const Stretch &stretch : stretchesOf(block))
            writeStretch(stretch, block.role == BlockRole::Paragraph);
        m_xml.close();
    }

    void writeStretch(const Stretch &stretch, bool runIn)
    {
        const int level = runIn ? levelOf(stretch.role) : 0;
        if (level > 0)
            m_xml.open("text:span", {{"text:style-name", runInStyle(level)}});
        writeText(stretch.text);
        if (level > 0)
            m_xml.close();
    }

    // White space that ODF would fold is written as elements.
    void writeText(const QString &text)
    {
        qsizetype begin = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text[at];
            const bool folded = letter == u' ' && (at == 0 || text[at - 1] == u' ' || at + 1 == text.size());
            if (!folded && letter != u'\t' && letter != u'\n')
                continue;
            m_xml.text(text.mid(begin, at - begin));
            m_xml.leaf(letter == u'\t' ? "text:tab" : letter == u'\n' ? "text:line-break" : "text:s");
            begin = at + 1;
        }
        m_xml.text(text.mid(begin));
    }

    void writeTable(qsizetype at)
    {
        const Block &block = m_blocks[at];
        m_xml.open("table:table", {{"table:name", tableName(at)}, {"table:style-name", tableName(at)}});
        if (!block.description.isEmpty())
            m_xml.element("table:desc", block.description);
        for (int column = 0; column < columnsOf(block.table); ++column)
            m_xml.leaf("table:table-column", {{"table:style-name", columnName(at, column)}});
        const TablePlaces rows = placesOf(block.table);
        const qsizetype heads = std::min<qsizetype>(std::max(0, block.table.headerRows), rows.size());
        if (heads > 0) {
            m_xml.open("table:table-header-rows");
            for (qsizetype row = 0; row < heads; ++row)
                writeRow(at, rows[row], true);
            m_xml.close();
        }
        for (qsizetype row = heads; row < rows.size(); ++row)
            writeRow(at, rows[row], false);
        m_xml.close();
    }

    void writeRow(qsizetype at, const QList<TablePlace> &places, bool head)
    {
        const TableFit &fit = m_fits[at];
        m_xml.open("table:table-row", {{"table:style-name", "NbRow"}});
        qsizetype column = 0;
        for (const TablePlace &place : places) {
            if (!place.goesOn)
                writeCell(place, cellName(at), tableStyle(fit.type.size, fit.textOf(place, column, head)).id);
            for (int covered = place.goesOn ? 0 : 1; covered < place.columns; ++covered)
                m_xml.leaf("table:covered-table-cell");
            column += place.columns;
        }
        m_xml.close();
    }

    void writeCell(const TablePlace &place, const QString &look, const char *style)
    {
        m_xml.open("table:table-cell", {{"table:style-name", look}, {"office:value-type", "string"}});
        if (place.columns > 1)
            m_xml.attribute("table:number-columns-spanned", QString::number(place.columns));
        if (place.rows > 1)
            m_xml.attribute("table:number-rows-spanned", QString::number(place.rows));
        m_xml.open("text:p", {{"text:style-name", style}});
        if (place.cell)
            writeText(place.cell->text);
        m_xml.close();
        m_xml.close();
    }

    void writePicture(const Block &block)
    {
        const PictureSize size = sizeOnPage(block.picture);
        const QString name = QStringLiteral("图片 %1").arg(++m_drawn);
        m_xml.open("draw:frame",
            {{"draw:name", name}, {"text:anchor-type", "as-char"}, {"svg:width", mmFromTenths(size.width)},
                {"svg:height", mmFromTenths(size.height)}});
        m_xml.leaf("draw:image",
            {{"xlink:href", fileOf(block.picture)}, {"xlink:type", "simple"}, {"xlink:show", "embed"},
                {"xlink:actuate", "onLoad"}});
        if (!block.description.isEmpty())
            m_xml.element("svg:desc", block.description);
        m_xml.close();
    }

    QString fileOf(const Picture &picture)
    {
        if (const auto known = m_files.constFind(picture.bytes); known != m_files.constEnd())
            return *known;
        const QString name =
            QStringLiteral("Pictures/image%1.%2").arg(QString::number(m_pictures.size() + 1), suffixOf(picture));
        m_pictures << ZipEntry {name, picture.bytes, true};
        m_files.insert(picture.bytes, name);
        return name;
    }

    const Blocks &m_blocks;
    QList<Placement> m_placements;
    QHash<qsizetype, TableFit> m_fits; ///< by block
    XmlOutput m_xml;
    QList<ZipEntry> m_pictures;
    QHash<QByteArray, QString> m_files; ///< by bytes
    int m_drawn = 0;
};

} // namespace

OdtContent odtContent(const Blocks &blocks, bool sealed)
{
    return ContentWriter(blocks, sealed).write();
}

} // namespace nianbao
