// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/wavymarks.h"

#include "ui/models/severitycolor.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr double kWaveWidth = 1.2; // pixels, as are the next
constexpr double kWaveHeight = 2;
constexpr double kWaveStep = 2;

int blanksBefore(const QString &text)
{
    int blanks = 0;
    while (blanks < text.size() && text.at(blanks).isSpace())
        ++blanks;
    return blanks;
}

/// The blocks that become paragraphs: those that are not blank.
QList<QTextBlock> filledBlocks(const QTextDocument &document)
{
    QList<QTextBlock> blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.text().trimmed().isEmpty())
            blocks.append(block);
    }
    return blocks;
}

/// Up and down from one end to the other.
QPolygonF wave(double from, double to, double bottom)
{
    QPolygonF points;
    bool up = false;
    for (double x = from; x < to; x += kWaveStep) {
        points << QPointF(x, up ? bottom - kWaveHeight : bottom);
        up = !up;
    }
    return points;
}

/// In the block's own coordinates, one for each line of text. What the input method holds stands in the layout but not
/// in the document: what comes behind it is painted further on.
QList<QPolygonF> wavesOf(const QTextBlock &block, const QTextCursor &words)
{
    const QTextLayout *layout = block.layout();
    const int held = int(layout->preeditAreaText().size());
    int from = words.selectionStart() - block.position();
    int to = words.selectionEnd() - block.position();
    from += from >= layout->preeditAreaPosition() ? held : 0;
    to += to > layout->preeditAreaPosition() ? held : 0;
    QList<QPolygonF> waves;
    for (int index = 0; index < layout->lineCount(); ++index) {
        const QTextLine line = layout->lineAt(index);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (first < last)
            waves << wave(line.cursorToX(first), line.cursorToX(last), line.y() + line.height() - 1);
    }
    return waves;
}

} // namespace

WavyMarks::WavyMarks(QPlainTextEdit &field)
    : m_field(field)
{
}

void WavyMarks::set(const Paragraphs &checked, const QList<TextMark> &marks)
{
    const QList<QTextBlock> blocks = filledBlocks(*m_field.document());
    const auto reads = [&](qsizetype index) {
        return index < blocks.size() && index < checked.size()
            && blocks[index].text().trimmed() == checked[index].text.trimmed();
    };
    m_shown.removeIf([&](const Shown &shown) {
        const qsizetype index = blocks.indexOf(shown.cursor.block());
        return index < 0 || reads(index);
    });
    for (Shown &shown : m_shown)
        shown.mark.finding = -1;
    for (const TextMark &mark : marks) {
        if (!reads(mark.paragraph))
            continue;
        const QTextBlock &block = blocks[mark.paragraph];
        add(block.position() + blanksBefore(block.text()) - blanksBefore(checked[mark.paragraph].text), mark);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
        [](const Shown &a, const Shown &b) { return a.mark.severity < b.mark.severity; });
    m_field.viewport()->update();
}

void WavyMarks::add(int blockStart, const TextMark &mark)
{
    Shown shown {mark, QTextCursor(m_field.document()), {}};
    shown.cursor.setPosition(blockStart + mark.offset);
    shown.cursor.setPosition(blockStart + mark.offset + mark.length, QTextCursor::KeepAnchor);
    shown.cursor.setKeepPositionOnInsert(true); // what is typed right behind the words is none of them
    shown.words = shown.cursor.selectedText();
    m_shown.append(shown);
}

void WavyMarks::keepTrue()
{
    const qsizetype removed =
        m_shown.removeIf([](const Shown &shown) { return shown.cursor.selectedText() != shown.words; });
    if (removed > 0)
        m_field.viewport()->update();
}

const TextMark *WavyMarks::at(int position) const
{
    const auto found = std::find_if(m_shown.rbegin(), m_shown.rend(), [position](const Shown &shown) {
        return shown.cursor.selectionStart() <= position && position <= shown.cursor.selectionEnd();
    });
    return found == m_shown.rend() ? nullptr : &found->mark;
}

QStringList WavyMarks::words() const
{
    QList<Shown> inOrder = m_shown;
    std::stable_sort(inOrder.begin(), inOrder.end(),
        [](const Shown &a, const Shown &b) { return a.cursor.selectionStart() < b.cursor.selectionStart(); });
    QStringList words;
    for (const Shown &shown : std::as_const(inOrder))
        words << shown.cursor.selectedText();
    return words;
}

void WavyMarks::paint(QPainter &painter, const std::function<QPointF(const QTextBlock &)> &place) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Shown &shown : m_shown) {
        painter.setPen(QPen(colorOf(shown.mark.severity, m_field.palette()), kWaveWidth));
        const QTextBlock block = shown.cursor.block();
        const QPointF corner = place(block);
        for (const QPolygonF &wave : wavesOf(block, shown.cursor))
            painter.drawPolyline(wave.translated(corner));
    }
}

} // namespace nianbao
