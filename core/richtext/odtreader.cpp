// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/odtreader.h"

namespace nianbao {

OdtReader::OdtReader(ZipReader &zip, const OdtStylesheet &styles, QString file, FlowBuilder &builder)
    : m_zip(zip)
    , m_styles(styles)
    , m_file(std::move(file))
    , m_builder(builder)
{
}

Status OdtReader::read(const QByteArray &content)
{
    m_xml = std::make_unique<XmlReader>(content, m_file, QStringLiteral("content.xml"));
    if (m_xml->nextChild()) { // office:document-content
        while (m_xml->nextChild()) {
            if (m_xml->name() == u"body" || m_xml->name() == u"scripts")
                readBlocks();
            else
                m_xml->skip();
        }
    }
    while (m_changes > 0) // without a mark
        noteChange(m_builder.paragraph());
    while (!m_xml->atEnd() && m_xml->next() != QXmlStreamReader::Invalid) { } // what follows must be well-formed too
    if (m_xml->failed())
        return m_xml->error();
    return m_error ? Status(*m_error) : ok();
}

void OdtReader::readBlocks()
{
    while (m_xml->nextChild() && !m_builder.failed())
        readBlock();
}

void OdtReader::readBlock()
{
    const QString name = m_xml->name().toString();
    if (name == u"p" || name == u"h")
        return readParagraph();
    if (name == u"list")
        return readList();
    if (name == u"table")
        return readTable();
    if (name == u"section")
        return readSection();
    if (isShape())
        return readFrame();
    if (name == u"annotation")
        return readAnnotation();
    if (name == u"a")
        return readBlocks();
    if (name == u"text" || name == u"numbered-paragraph" || name == u"index-body" || name == u"index-title")
        return readBlocks();
    if (name == u"tracked-changes") {
        for (; m_xml->nextChild(); m_xml->skip())
            ++m_changes;
        return;
    }
    if (isChangeMark(name))
        noteChange(m_builder.paragraph() + 1);
    else if (name == u"table-of-content" || name.endsWith(u"-index"))
        noteHere(FlowNotice::Contents);
    else if (name == u"dde-connection-decls")
        noteHere(FlowNotice::ActiveField, QStringLiteral("DDE"));
    else if (name == u"script")
        noteHere(FlowNotice::Macros);
    else if (name != u"forms")
        return skipNoting(FlowNotice::Unknown);
    m_xml->skip();
}

bool OdtReader::isChangeMark(QStringView name)
{
    return name == u"change" || name == u"change-start";
}

/// The list of changes stands in front of the text, marks within it say where they are.
void OdtReader::noteChange(int paragraph)
{
    if (m_changes == 0)
        return;
    --m_changes;
    m_builder.notes().add(FlowNotice::TrackedChanges, paragraph);
}

void OdtReader::readParagraph()
{
    const bool heading = m_xml->name() == u"h";
    const QString style = m_xml->attribute(u"style-name");
    const OdtStylesheet::Properties properties = m_styles.propertiesOf(style);
    FlowBlock block;
    block.style = m_styles.nameOf(style);
    block.outline = heading ? qMax(1, m_xml->attribute(u"outline-level").toInt()) : properties.outline.value_or(0);
    block.centred = properties.centred.value_or(false);
    block.indented = properties.indented.value_or(false);
    const bool plain = m_xml->attribute(u"is-list-header") == u"true";
    block.numbering = plain ? QString() : numbering(heading, block.outline);
    const bool hidden = std::exchange(m_hidden, properties.hidden.value_or(false));
    const bool runIn = std::exchange(m_runIn, false);
    m_gap = false;
    m_builder.openParagraph(block);
    readText();
    m_builder.closeParagraph();
    m_hidden = hidden;
    m_runIn = runIn;
    m_gap = false;
}

/// Of a list's item by its first paragraph, of a heading outside of lists by the outline.
QString OdtReader::numbering(bool heading, int outline)
{
    if (m_lists.empty()) {
        if (!heading || outline > OdtList::kLevels)
            return {};
        return OdtList::next(m_styles.outlineLevels(), m_outlineCounters, outline - 1, {});
    }
    List &list = m_lists.back();
    if (!list.pending)
        return {};
    list.pending = false;
    const OdtList::Levels *levels = m_styles.levelsOf(list.style);
    return levels ? OdtList::next(*levels, m_counters, list.level, list.start) : QString();
}

void OdtReader::readList()
{
    List list;
    list.level = qMin(int(m_lists.size()), OdtList::kLevels - 1);
    list.style = m_xml->attribute(u"style-name");
    if (list.style.isEmpty() && !m_lists.empty())
        list.style = m_lists.back().style;
    const QString id = m_xml->attribute(u"id");
    const OdtList::Counters around = m_counters;
    const bool outermost = m_lists.empty();
    if (outermost) {
        const QString before = m_xml->attribute(u"continue-list");
        const bool goesOn = m_xml->attribute(u"continue-numbering") == u"true";
        m_counters = !before.isEmpty() && m_left.contains(before) ? m_left.value(before)
            : goesOn                                              ? m_left.value(list.style)
                                                                  : OdtList::Counters {};
    }
    m_lists.push_back(list);
    while (m_xml->nextChild() && !m_builder.failed())
        readListItem();
    m_lists.pop_back();
    if (!outermost)
        return;
    m_left.insert(id.isEmpty() ? list.style : id, m_counters);
    m_left.insert(list.style, m_counters);
    m_counters = around;
}

void OdtReader::readListItem()
{
    List &list = m_lists.back();
    list.pending = m_xml->name() == u"list-item";
    list.start.reset();
    if (m_xml->hasAttribute(u"start-value"))
        list.start = m_xml->attribute(u"start-value").toInt();
    readBlocks();
}

void OdtReader::readSection()
{
    if (m_xml->attribute(u"display") == u"none" || m_xml->attribute(u"is-hidden") == u"true") {
        noteHere(FlowNotice::Hidden);
        return m_xml->skip();
    }
    while (m_xml->nextChild() && !m_builder.failed()) {
        if (m_xml->name() != u"section-source") {
            readBlock();
            continue;
        }
        noteHere(FlowNotice::Imported);
        m_xml->skip();
    }
}

void OdtReader::readTable()
{
    const std::vector<List> lists = std::exchange(m_lists, {}); // cells stand outside of the list around the table
    m_builder.openTable();
    readRows(false);
    m_builder.closeTable();
    m_lists = lists;
}

void OdtReader::readRows(bool header)
{
    while (m_xml->nextChild() && !m_builder.failed()) {
        const QString name = m_xml->name().toString();
        if (name == u"table-row")
            readRow(header);
        else if (name == u"table-header-rows")
            readRows(true);
        else if (name == u"table-rows" || name == u"table-row-group" || name == u"table-columns"
            || name == u"table-column-group" || name == u"table-header-columns")
            readRows(header);
        else if (name == u"table-column")
            readColumn();
        else if (name == u"desc")
            m_builder.openBlock().text = plainText().simplified();
        else
            m_xml->skip();
    }
}

void OdtReader::readColumn()
{
    constexpr int kMost = 256;
    const int width = m_styles.propertiesOf(m_xml->attribute(u"style-name")).columnWidth.value_or(0);
    const int repeated = qBound(1, m_xml->attribute(u"number-columns-repeated").toInt(), kMost);
    m_builder.openBlock().table.widths << QList<int>(repeated, width);
    m_xml->skip();
}

void OdtReader::readRow(bool header)
{
    const int repeatedRow = m_xml->attribute(u"number-rows-repeated").toInt();
    m_builder.openRow(header);
    while (m_xml->nextChild() && !m_builder.failed()) {
        if (m_xml->name() != u"table-cell") {
            skipNoting(FlowNotice::Hidden); // covered by another one
            continue;
        }
        const int repeated = m_xml->attribute(u"number-columns-repeated").toInt();
        m_builder.openCell(qMax(1, m_xml->attribute(u"number-columns-spanned").toInt()),
            qMax(1, m_xml->attribute(u"number-rows-spanned").toInt()));
        readBlocks();
        m_builder.closeCell();
        m_builder.repeatCell(repeated);
    }
    m_builder.repeatRow(repeatedRow);
}

void OdtReader::noteHere(FlowNotice notice, const QString &detail)
{
    m_builder.notes().add(notice, m_builder.paragraph(), detail);
}

} // namespace nianbao
