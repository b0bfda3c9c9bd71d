// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/printedstructure.h"

#include "core/compose/compose.h"
#include "core/formats/json.h"
#include "core/formats/printedtexts.h"
#include "core/text/punctuation.h"

#include <QHash>
#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr QChar kSign(u'§');

bool isFigure(const Paragraph &paragraph)
{
    return (paragraph.kind == ParagraphKind::Table && !paragraph.table.rows.isEmpty())
        || (paragraph.kind == ParagraphKind::Picture && !paragraph.picture.bytes.isEmpty());
}

/// §3:12 for the fourth text, which has twelve characters; one for each line.
class Hollower {
public:
    void hollow(QString &text)
    {
        const bool bracketed = isInBrackets(text); // as a closing note may be, which then prints no others
        const QChar first = bracketed ? text.front() : QChar();
        const QChar last = bracketed ? text.back() : QChar();
        QStringList lines = (bracketed ? text.mid(1, text.size() - 2) : text).split(u'\n');
        for (QString &line : lines) {
            if (!line.isEmpty())
                line = kSign + QString::number(m_next++) + u':' + QString::number(line.size());
        }
        text = lines.join(u'\n');
        if (bracketed)
            text = first + text + last;
    }

    /// A table or picture is a line of its own: §table3.
    void hollow(Paragraph &paragraph)
    {
        if (isFigure(paragraph))
            paragraph = {ParagraphKind::Raw, kSign + QStringLiteral("figure%1").arg(m_next++)};
        else
            hollow(paragraph.text);
    }

private:
    int m_next = 0;
};

const QRegularExpression &hollowText()
{
    static const QRegularExpression pattern(QStringLiteral("§(\\d{1,9}):(\\d{1,9})"));
    return pattern;
}

/// Takes the texts of a flow apart at the places that hollow blocks tell.
class Slicer {
public:
    bool slice(const Blocks &blocks, const QList<FlowBlock> &flow)
    {
        if (blocks.size() != flow.size())
            return false;
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            const FlowBlock &source = flow[at];
            if (source.kind == FlowBlock::Kind::Text ? !sliceText(blocks[at], source) : !takeFigure(blocks[at], source))
                return false;
        }
        return true;
    }

    void fill(QString &text) const
    {
        qsizetype from = 0;
        for (auto match = hollowText().match(text); match.hasMatch(); match = hollowText().match(text, from)) {
            const QString piece = m_texts.value(match.captured(1).toInt());
            text.replace(match.capturedStart(), match.capturedLength(), piece);
            from = match.capturedStart() + piece.size();
        }
    }

    void fill(Paragraph &paragraph) const
    {
        const auto figure = m_figures.constFind(paragraph.text);
        if (figure != m_figures.constEnd())
            paragraph = *figure;
        else
            fill(paragraph.text);
    }

    void settle(Id &id, Origin &origin, const ReadOptions &options) const
    {
        origin = m_origins.value(id);
        origin.file = options.fileName;
        id = options.ids();
    }

private:
    bool takeFigure(const Block &block, const FlowBlock &source)
    {
        const bool table = source.kind == FlowBlock::Kind::Table;
        m_figures.insert(textOf(block),
            Paragraph {
                table ? ParagraphKind::Table : ParagraphKind::Picture, source.text, source.table, source.picture});
        return block.role == BlockRole::Raw && textOf(block).startsWith(u"§figure");
    }

    bool sliceText(const Block &block, const FlowBlock &source)
    {
        qsizetype at = 0;
        for (const Span &span : block.spans) {
            Origin &origin = m_origins[span.source.node];
            if (origin.line == 0)
                origin.line = source.number;
            if (span.source.offset < 0 && span.source.field == Field::Title)
                origin.ordinal = span.text;
            if (!sliceSpan(span, source.text, at))
                return false;
        }
        return at == source.text.size() && source.numbering.isEmpty();
    }

    bool sliceSpan(const Span &span, QStringView text, qsizetype &at)
    {
        const auto match = hollowText().match(span.text);
        const qsizetype length = match.captured(2).toInt();
        const QString before = match.hasMatch() ? span.text.left(match.capturedStart()) : span.text;
        const QString after = match.hasMatch() ? span.text.mid(match.capturedEnd()) : QString();
        const QStringView rest = text.mid(at);
        if (!rest.startsWith(before) || !rest.mid(before.size() + length).startsWith(after))
            return false;
        if (match.hasMatch())
            m_texts.insert(match.captured(1).toInt(), rest.mid(before.size(), length).toString());
        at += before.size() + length + after.size();
        // "1. 2018年": the blank between them is nobody's text.
        const bool gap = span.source.offset < 0 && before.endsWith(u'.') && at + 1 < text.size() && text[at] == u' '
            && text[at + 1].isDigit();
        at += int(gap);
        return at <= text.size();
    }

    QHash<int, QString> m_texts;
    QHash<QString, Paragraph> m_figures; ///< by the line that stands for them
    QHash<Id, Origin> m_origins;
};

QList<FlowBlock> printedBlocks(const Flow &flow)
{
    QList<FlowBlock> blocks = flow.blocks;
    blocks.removeIf([](const FlowBlock &block) { return block.kind == FlowBlock::Kind::Text && block.text.isEmpty(); });
    return blocks;
}

/// The last word on it: what was put together prints what the document says.
bool printsThat(const Report &report, const QList<FlowBlock> &flow)
{
    const Blocks blocks = compose(report);
    if (blocks.size() != flow.size())
        return false;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (flow[at].kind == FlowBlock::Kind::Text && textOf(blocks[at]) != flow[at].text)
            return false;
    }
    return true;
}

Report comparable(Report report)
{
    report = withoutUnprinted(report);
    report.id = {};
    report.structure.clear();
    report.categories.clear();
    const auto forget = [](Id &id, Origin &) { id = {}; };
    const auto figure = [](Paragraph &paragraph) { paragraph.table.widths.clear(), paragraph.picture.width = 0; };
    visitPrinted(report, {[](QString &) {}, figure, forget});
    for (Part &part : report.parts) {
        for (Section &section : part.sections)
            section.key.clear();
    }
    return report;
}

} // namespace

QString printedStructure(const Report &report)
{
    Report hollow = withoutUnprinted(report);
    Hollower hollower;
    const IdSource ids = countedIds(QStringLiteral("n"));
    hollow.id = ids();
    visitPrinted(hollow,
        {[&](QString &text) { hollower.hollow(text); }, [&](Paragraph &paragraph) { hollower.hollow(paragraph); },
            [&](Id &id, Origin &) { id = ids(); }});
    const Result<QByteArray> json = writeJson(Content {{hollow}}, WriteOptions {Extent::Reports});
    QString text = json ? QString::fromUtf8(*json) : QString();
    return text.replace(QRegularExpression(QStringLiteral("\\n *")), QString());
}

bool haveSameStructure(const Report &a, const Report &b)
{
    return comparable(a) == comparable(b);
}

std::optional<Report> restoredReport(const QString &structure, const Flow &flow, const ReadOptions &options)
{
    const auto read = readJson(structure.toUtf8(), {options.fileName, {}, options.ids});
    if (!read || read->reports.size() != 1)
        return {};
    Report report = withoutUnprinted(read->reports.first());
    const QList<FlowBlock> blocks = printedBlocks(flow);
    Slicer slicer;
    if (!slicer.slice(compose(report), blocks))
        return {};
    visitPrinted(report,
        {[&](QString &text) { slicer.fill(text); }, [&](Paragraph &paragraph) { slicer.fill(paragraph); },
            [&](Id &id, Origin &origin) { slicer.settle(id, origin, options); }});
    report.id = options.ids();
    return printsThat(report, blocks) ? std::optional(report) : std::nullopt;
}

} // namespace nianbao
