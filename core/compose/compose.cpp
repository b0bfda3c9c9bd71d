// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/compose.h"

#include "core/compose/ordinal.h"
#include "core/model/tablegrid.h"
#include "core/text/punctuation.h"

namespace nianbao {

namespace {

constexpr int kArabicLevel = 3; ///< GB/T 9704-2012, 7.3.3: the third level is 1.

/// What sections and items have in common: how they print.
struct Node {
    const Id &id;
    const QString &title;
    bool titleAlone;
    Field textField;
    const Paragraphs &text;
    ListStyle childStyle;
    bool childrenOnNewLine;
    const QList<WorkItem> &children;
    const Paragraphs &tail;
    QString cause;
};

Node nodeOf(const Section &section)
{
    return {section.id, section.title, section.titleAlone, Field::Lead, section.lead, section.itemStyle,
        section.itemsOnNewLine, section.items, section.tail, section.problem.cause};
}

Node nodeOf(const WorkItem &item)
{
    return {item.id, item.title, item.titleAlone, Field::Body, item.body, item.childStyle, item.childrenOnNewLine,
        item.children, item.tail, {}};
}

class Composer {
public:
    explicit Composer(const Report &report)
        : m_report(report)
    {
    }

    Blocks compose()
    {
        composeHead();
        for (const Part &part : m_report.parts)
            composePart(part);
        composeClosing();
        m_blocks.removeIf([](const Block &block) { return block.spans.isEmpty() && !isFigure(block); });
        return std::move(m_blocks);
    }

private:
    void composeHead()
    {
        composeParagraphs(m_report.headMatter, m_report.id, Field::HeadMatter, BlockRole::HeadMatter);
        composeLine(BlockRole::Title, m_report.title, SpanRole::Title, {m_report.id, Field::Title, 0, 0});
        composeLine(BlockRole::Addressees, m_report.addressees, SpanRole::Text, {m_report.id, Field::Addressees, 0, 0});
        composeParagraphs(m_report.foreword, m_report.id, Field::Foreword);
    }

    void composePart(const Part &part)
    {
        const bool hidden = m_report.numbering == Numbering::Sections && part.kind == PartKind::Work;
        const bool headed = !hidden && !part.heading.isEmpty();
        if (headed) {
            begin(BlockRole::Heading, 1);
            add(ordinalText(ListStyle::Level, 1, ++m_topNumber), SpanRole::Level1, {part.id, Field::Heading, 0, -1});
            add(part.heading, SpanRole::Level1, {part.id, Field::Heading, 0, 0});
        }
        composeParagraphs(part.lead, part.id, Field::Lead);
        const int level = part.sectionStyle == ListStyle::Arabic ? kArabicLevel : headed ? 2 : 1;
        composeList(part.sections, {part.sectionStyle, level, part.sectionsOnNewLine});
        composeParagraphs(part.tail, part.id, Field::Tail);
    }

    struct List {
        ListStyle style;
        int level; ///< of its ordinals, where the style is the outline's own or Arabic
        bool onNewLine;
    };

    template <typename T>
    void composeList(const QList<T> &nodes, const List &list)
    {
        const bool topLevel = list.style == ListStyle::Level && list.level == 1;
        int number = 0;
        for (const T &node : nodes)
            composeNode(nodeOf(node), list, topLevel ? ++m_topNumber : ++number, &node == &nodes.first());
    }

    void composeNode(const Node &node, const List &list, int number, bool first)
    {
        const bool alone = node.titleAlone && !node.title.isEmpty();
        const bool numbered = list.style == ListStyle::Level || list.style == ListStyle::Arabic;
        if (!runsOn(list) || !m_open || (first && list.onNewLine))
            begin(alone && numbered ? BlockRole::Heading : BlockRole::Paragraph, alone && numbered ? list.level : 0);
        const qsizetype blocks = m_blocks.size();
        composeTitle(node, list, number);
        if (alone)
            m_open = false;
        composeParagraphs(node.text, node.id, node.textField, BlockRole::Paragraph, true);
        composeList(node.children, childList(node, list));
        composeParagraphs(node.tail, node.id, Field::Tail);
        if (!node.cause.isEmpty()) {
            begin(BlockRole::Paragraph);
            add(node.cause, SpanRole::Text, {node.id, Field::Cause, 0, 0});
        }
        m_open = m_open && m_blocks.size() == blocks; // behind several paragraphs the next point begins its own
    }

    void composeTitle(const Node &node, const List &list, int number)
    {
        static constexpr SpanRole kRoles[] {SpanRole::Level1, SpanRole::Level2, SpanRole::Level3, SpanRole::Level4};
        const bool numbered = list.style == ListStyle::Level || list.style == ListStyle::Arabic;
        const SpanRole role = numbered ? kRoles[list.level - 1] : SpanRole::Text;
        QString ordinal = ordinalText(list.style, list.level, number);
        // "1." before a figure would read as a decimal.
        const QString next = node.title.isEmpty() && !node.text.isEmpty() ? node.text.first().text : node.title;
        if (ordinal.endsWith(u'.') && !next.isEmpty() && next.front().isDigit())
            ordinal += u' ';
        add(ordinal, role, {node.id, Field::Title, 0, -1});
        add(node.title, role, {node.id, Field::Title, 0, 0});
    }

    static List childList(const Node &node, const List &list)
    {
        constexpr int kLastLevel = 4;
        const bool numbered = list.style == ListStyle::Level || list.style == ListStyle::Arabic;
        int level = numbered ? qMin(list.level + 1, kLastLevel) : kArabicLevel;
        if (node.childStyle == ListStyle::Arabic)
            level = qMax(level, kArabicLevel);
        return {node.childStyle, level, node.childrenOnNewLine};
    }

    static bool runsOn(const List &list)
    {
        return list.style == ListStyle::RunOn || (list.style == ListStyle::Ordinal && !list.onNewLine);
    }

    void composeClosing()
    {
        const Closing &closing = m_report.closing;
        for (qsizetype index = 0; index < closing.annexes.size(); ++index) {
            begin(BlockRole::Annexes);
            QString label = index == 0 ? QStringLiteral("附件：") : QString();
            if (closing.annexes.size() > 1)
                label += ordinalText(ListStyle::Arabic, kArabicLevel, int(index) + 1);
            if (label.endsWith(u'.') && !closing.annexes[index].isEmpty() && closing.annexes[index].front().isDigit())
                label += u' ';
            add(label, SpanRole::Text, {m_report.id, Field::Annexes, int(index), -1});
            add(closing.annexes[index], SpanRole::Text, {m_report.id, Field::Annexes, int(index), 0});
        }
        int start = 0;
        const QStringList lines = closing.signature.split(u'\n');
        for (const QString &line : lines) {
            composeLine(BlockRole::Signature, line, SpanRole::Text, {m_report.id, Field::Signature, 0, start});
            start += int(line.size()) + 1;
        }
        composeLine(BlockRole::Date, closing.date, SpanRole::Text, {m_report.id, Field::Date, 0, 0});
        composeClosingNote(closing.note);
    }

    void composeClosingNote(const QString &note)
    {
        if (note.isEmpty())
            return;
        begin(BlockRole::ClosingNote);
        const bool bracketed = isInBrackets(note);
        if (!bracketed)
            add(QStringLiteral("（"), SpanRole::Text, {m_report.id, Field::ClosingNote, 0, -1});
        add(note, SpanRole::Text, {m_report.id, Field::ClosingNote, 0, 0});
        if (!bracketed)
            add(QStringLiteral("）"), SpanRole::Text, {m_report.id, Field::ClosingNote, 0, -1});
    }

    void composeParagraphs(const Paragraphs &paragraphs, const Id &node, Field field,
        BlockRole role = BlockRole::Paragraph, bool goesOn = false)
    {
        for (qsizetype index = 0; index < paragraphs.size(); ++index) {
            const Paragraph &paragraph = paragraphs[index];
            const Place place {node, field, int(index), 0};
            if (composeFigure(paragraph, place)) {
                goesOn = false;
                continue;
            }
            if (paragraph.text.isEmpty())
                continue;
            if (paragraph.kind != ParagraphKind::Text) {
                composeRaw(paragraph.text, place);
                goesOn = false;
                continue;
            }
            if (!goesOn || !m_open)
                begin(role);
            add(paragraph.text, SpanRole::Text, place);
            goesOn = false;
        }
    }

    static bool isFigure(const Block &block)
    {
        return block.role == BlockRole::Table || block.role == BlockRole::Picture;
    }

    /// A table or a picture; false for every other paragraph.
    bool composeFigure(const Paragraph &paragraph, const Place &place)
    {
        const bool table = paragraph.kind == ParagraphKind::Table && !paragraph.table.rows.isEmpty();
        const bool picture = paragraph.kind == ParagraphKind::Picture && !paragraph.picture.bytes.isEmpty();
        if (!table && !picture)
            return false;
        begin(table ? BlockRole::Table : BlockRole::Picture);
        Block &block = m_blocks.last();
        block.table = paragraph.table;
        block.picture = paragraph.picture;
        block.description = paragraph.text;
        block.source = place;
        return true;
    }

    void composeRaw(const QString &text, Place place)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            composeLine(BlockRole::Raw, line, SpanRole::Text, place);
            place.offset += int(line.size()) + 1;
        }
    }

    void composeLine(BlockRole role, const QString &text, SpanRole spanRole, const Place &place)
    {
        if (text.isEmpty())
            return;
        begin(role);
        add(text, spanRole, place);
    }

    void begin(BlockRole role, int level = 0)
    {
        m_blocks << Block {.role = role, .level = level};
        m_open = role == BlockRole::Paragraph;
    }

    void add(const QString &text, SpanRole role, const Place &place)
    {
        if (!text.isEmpty())
            m_blocks.last().spans << Span {text, role, place};
    }

    const Report &m_report;
    Blocks m_blocks;
    int m_topNumber = 0; ///< of the last 一、
    bool m_open = false; ///< the last block is a paragraph in which run-on text goes on
};

/// What a cell covers beside and below its first square is empty: every text stays in its column.
QString columnsAsText(const Table &table)
{
    const TableGrid grid(table);
    QStringList lines;
    for (int row = 0; row < grid.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < grid.columns(); ++column)
            cells << grid.cellAt(row, column).text.replace(u'\n', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace

Blocks compose(const Report &report)
{
    return Composer(report).compose();
}

QString textOf(const Block &block)
{
    if (block.role == BlockRole::Table)
        return columnsAsText(block.table);
    QString text;
    for (const Span &span : block.spans)
        text += span.text;
    return text;
}

QString plainText(const Blocks &blocks)
{
    QStringList lines;
    lines.reserve(blocks.size());
    for (const Block &block : blocks) {
        if (block.role != BlockRole::Picture)
            lines << textOf(block);
    }
    return lines.join(u'\n');
}

} // namespace nianbao
