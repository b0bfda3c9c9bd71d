// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/docxtable.h"

#include "core/richtext/officepage.h"

#include <numeric>

namespace nianbao {

namespace {

class TableWriter {
public:
    TableWriter(XmlOutput &xml, const DocxTable &table, Revisions &revisions)
        : m_xml(xml)
        , m_table(table.table)
        , m_revisions(revisions)
        , m_fit(table.fit)
    {
    }

    void write(const QList<DocxRow> &rows, const QString &description)
    {
        m_xml.open("w:tbl");
        m_xml.open("w:tblPr");
        m_xml.leaf("w:tblStyle", {{"w:val", "NbTable"}});
        m_xml.leaf("w:tblW", {{"w:w", kTextWidth}, {"w:type", "dxa"}});
        m_xml.leaf("w:jc", {{"w:val", "center"}});
        m_xml.leaf("w:tblLayout", {{"w:type", "fixed"}});
        m_xml.open("w:tblCellMar");
        m_xml.leaf("w:left", {{"w:w", m_fit.margin()}, {"w:type", "dxa"}});
        m_xml.leaf("w:right", {{"w:w", m_fit.margin()}, {"w:type", "dxa"}});
        m_xml.close();
        if (!description.isEmpty())
            m_xml.leaf("w:tblDescription", {{"w:val", description}});
        m_xml.close();
        m_xml.open("w:tblGrid");
        for (const int width : m_fit.widths)
            m_xml.leaf("w:gridCol", {{"w:w", width}});
        m_xml.close();
        for (qsizetype row = 0; row < rows.size(); ++row)
            writeRow(rows[row], row < m_table.headerRows);
        m_xml.close();
    }

private:
    void writeRow(const DocxRow &row, bool head)
    {
        m_xml.open("w:tr");
        m_xml.open("w:trPr");
        m_xml.leaf("w:cantSplit");
        if (head)
            m_xml.leaf("w:tblHeader");
        markChange(m_xml, row.change, m_revisions);
        m_xml.close();
        qsizetype column = 0;
        for (qsizetype at = 0; at < row.places.size(); ++at) {
            const TablePlace &place = row.places[at];
            const TableText text = m_fit.textOf(place, column, head);
            writeCell(place, row.texts[at], text, widthOf(column, place.columns), row.change);
            column += place.columns;
        }
        m_xml.close();
    }

    [[nodiscard]] int widthOf(qsizetype column, int columns) const
    {
        const auto begin = m_fit.widths.begin() + column;
        return std::accumulate(begin, begin + columns, 0);
    }

    void writeCell(const TablePlace &place, const Stretches &text, TableText kind, int width, TextChange change)
    {
        m_xml.open("w:tc");
        m_xml.open("w:tcPr");
        m_xml.leaf("w:tcW", {{"w:w", width}, {"w:type", "dxa"}});
        if (place.columns > 1)
            m_xml.leaf("w:gridSpan", {{"w:val", place.columns}});
        if (place.goesOn)
            m_xml.leaf("w:vMerge");
        else if (place.rows > 1)
            m_xml.leaf("w:vMerge", {{"w:val", "restart"}});
        m_xml.leaf("w:vAlign", {{"w:val", "center"}});
        m_xml.close();
        m_xml.open("w:p");
        m_xml.open("w:pPr");
        m_xml.leaf("w:pStyle", {{"w:val", tableStyle(m_fit.type.size, kind).id}});
        if (change != TextChange::None) {
            m_xml.open("w:rPr");
            markChange(m_xml, change, m_revisions);
            m_xml.close();
        }
        m_xml.close();
        writeRuns(m_xml, text, false, m_revisions);
        m_xml.close();
        m_xml.close();
    }

    XmlOutput &m_xml;
    const Table &m_table;
    Revisions &m_revisions;
    const TableFit &m_fit;
};

} // namespace

QList<DocxRow> rowsOf(const Table &table, TextChange change)
{
    QList<DocxRow> rows;
    for (const QList<TablePlace> &places : placesOf(table)) {
        DocxRow row {places, {}, change};
        for (const TablePlace &place : places) {
            Stretches text;
            if (place.cell && !place.goesOn)
                append(text, {place.cell->text, SpanRole::Text, change});
            row.texts << text;
        }
        rows << row;
    }
    return rows;
}

void writeTable(XmlOutput &xml, const DocxTable &table, Revisions &revisions)
{
    TableWriter(xml, table, revisions).write(table.rows, table.description);
}

} // namespace nianbao
