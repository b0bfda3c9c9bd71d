// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/flowlines.h"

#include "core/formats/ordinals.h"
#include "core/text/numerals.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace nianbao {

namespace {

constexpr int kLevels = 4; // 一、 （一） 1. （1）

bool isTitleStyle(const QString &style)
{
    return style == u"标题" || style == u"文档标题" || style == u"公文标题";
}

/// Lines that keep their columns, in our own files: the named style, on a web page the class.
bool isRawStyle(const QString &style)
{
    return style == u"原样文字" || style == u"raw";
}

/// By the named style, which stays when another program saves the file; on a web page by the class.
LineRole roleOf(const QString &style, bool ours)
{
    struct Row {
        QStringView style;
        QStringView className;
        LineRole role;
    };
    static constexpr std::array kRows {
        Row {u"主送", u"addressees", LineRole::Addressees},
        Row {u"附件说明", u"annexes", LineRole::Annexes},
        Row {u"署名", u"signature", LineRole::Signature},
        Row {u"成文日期", u"date", LineRole::Date},
        Row {u"附注", u"note", LineRole::ClosingNote},
    };
    for (const Row &row : kRows) {
        if (style == row.style || (ours && style == row.className))
            return row.role;
    }
    return LineRole::None;
}

bool hasOrdinal(const FlowBlock &block)
{
    return !block.numbering.isEmpty() || ordinalAt(block.text.trimmed(), 0).has_value();
}

bool isHeading(const FlowBlock &block)
{
    return block.kind == FlowBlock::Kind::Text && block.outline > 0 && !block.text.trimmed().isEmpty();
}

class LineMaker {
public:
    LineMaker(const Flow &flow, NoteTally &tally)
        : m_flow(flow)
        , m_tally(tally)
        , m_title(titleHeading())
    {
        studyHeadings();
    }

    QList<SourceLine> make()
    {
        for (qsizetype index = 0; index < m_flow.blocks.size(); ++index) {
            const FlowBlock &block = m_flow.blocks[index];
            if (block.kind == FlowBlock::Kind::Text)
                addText(block, index == m_title);
            else
                addObject(block);
        }
        return std::move(m_lines);
    }

private:
    /// The title as a heading: the first one, the only one of its level, above all prose. -1: none.
    [[nodiscard]] qsizetype titleHeading() const
    {
        qsizetype first = -1;
        for (qsizetype index = 0; index < m_flow.blocks.size() && first < 0; ++index) {
            const FlowBlock &block = m_flow.blocks[index];
            if (isTitleStyle(block.style) || (block.kind == FlowBlock::Kind::Text && block.text.contains(u'。')))
                return -1;
            if (isHeading(block))
                first = index;
        }
        if (first < 0 || hasOrdinal(m_flow.blocks[first]))
            return -1;
        const int level = m_flow.blocks[first].outline;
        const auto same = std::count_if(m_flow.blocks.begin(), m_flow.blocks.end(),
            [&](const FlowBlock &block) { return isHeading(block) && block.outline <= level; });
        return same == 1 ? first : -1;
    }

    /// Levels none of whose headings has an ordinal are numbered here.
    void studyHeadings()
    {
        QSet<int> numbered;
        for (qsizetype index = 0; index < m_flow.blocks.size(); ++index) {
            const FlowBlock &block = m_flow.blocks[index];
            if (!isHeading(block) || index == m_title || isTitleStyle(block.style))
                continue;
            m_highest = m_highest == 0 ? block.outline : std::min(m_highest, block.outline);
            if (hasOrdinal(block))
                numbered.insert(block.outline);
            m_levels.insert(block.outline);
        }
        m_levels.subtract(numbered);
    }

    /// 一、 of a heading that has none; empty where it needs none.
    QString ordinalOf(const FlowBlock &block)
    {
        const int depth = block.outline - m_highest;
        if (!isHeading(block) || depth < 0 || depth >= kLevels)
            return {};
        const int number = ++m_numbers[size_t(depth)];
        std::fill(m_numbers.begin() + depth + 1, m_numbers.end(), 0);
        if (!m_levels.contains(block.outline) || block.text.contains(u'\n'))
            return {};
        m_tally.add(QStringLiteral("flow.headings"), block.number);
        switch (depth) {
        case 0:
            return chineseNumeral(number) + u'、';
        case 1:
            return u'（' + chineseNumeral(number) + u'）';
        case 2:
            return QString::number(number) + QStringLiteral(". ");
        default:
            return u'（' + QString::number(number) + u'）';
        }
    }

    QString prefixOf(const FlowBlock &block, bool title)
    {
        if (block.numbering == u"•") {
            m_tally.add(QStringLiteral("flow.bullets"), block.number);
            return QStringLiteral("——");
        }
        // The blank keeps "1." and "2018年" apart.
        if (!block.numbering.isEmpty())
            return block.numbering + u' ';
        return title || isTitleStyle(block.style) ? QString() : ordinalOf(block);
    }

    /// In our own files blanks are text.
    [[nodiscard]] bool isBlank(const QString &text) const
    {
        return m_tally.isOurs() ? text.isEmpty() : text.trimmed().isEmpty();
    }

    [[nodiscard]] QString pieceOf(const QString &piece) const { return m_tally.isOurs() ? piece : piece.trimmed(); }

    void addText(const FlowBlock &block, bool title)
    {
        if (isBlank(block.text)) {
            m_afterBlank = true;
            return;
        }
        const QString prefix = prefixOf(block, title);
        const QStringList pieces = block.text.split(u'\n');
        bool first = true;
        for (const QString &piece : pieces) {
            SourceLine line = sourceLine(first ? prefix + pieceOf(piece) : piece, block.number, m_tally);
            if (isBlank(line.text))
                continue;
            line.indented = line.indented || block.indented;
            line.afterBlank = m_afterBlank;
            line.raw = line.raw || (m_tally.isOurs() && isRawStyle(block.style));
            line.whole = first;
            line.role = roleOf(block.style, m_tally.isOurs());
            line.raw = line.raw && line.role == LineRole::None;
            if (title || isTitleStyle(block.style))
                line.titleHint = TitleHint::Styled;
            else if (block.centred)
                line.titleHint = TitleHint::Centred;
            if (first && block.runIn > 0)
                line.runIn = prefix + block.text.left(block.runIn);
            if (!first)
                m_tally.add(QStringLiteral("flow.breaks"), block.number);
            m_lines << line;
            m_afterBlank = false;
            first = false;
        }
    }

    void addObject(const FlowBlock &block)
    {
        SourceLine line;
        line.number = block.number;
        line.raw = true;
        line.whole = true;
        const bool table = block.kind == FlowBlock::Kind::Table;
        line.object = Paragraph {
            table ? ParagraphKind::Table : ParagraphKind::Picture, block.text.simplified(), block.table, block.picture};
        m_lines << line;
        m_afterBlank = false;
    }

    const Flow &m_flow;
    NoteTally &m_tally;
    qsizetype m_title;
    QSet<int> m_levels; ///< of headings that get ordinals
    int m_highest = 0; ///< the smallest level of any heading but the title
    std::array<int, kLevels> m_numbers {};
    QList<SourceLine> m_lines;
    bool m_afterBlank = false;
};

} // namespace

QList<SourceLine> flowLines(const Flow &flow, NoteTally &tally)
{
    return LineMaker(flow, tally).make();
}

} // namespace nianbao
