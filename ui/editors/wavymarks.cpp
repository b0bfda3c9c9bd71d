// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/wavymarks.h"

#include "ui/models/severitycolor.h"

#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QSet>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cstdlib>

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

/// In the block's own coordinates, one for each line of text. What the input method holds stands in the layout but not
/// in the document: what comes behind it is painted further on.
QList<QLineF> linesBelow(const QTextBlock &block, const QTextCursor &words)
{
    const QTextLayout *layout = block.layout();
    const int held = int(layout->preeditAreaText().size());
    int from = words.selectionStart() - block.position();
    int to = words.selectionEnd() - block.position();
    from += from >= layout->preeditAreaPosition() ? held : 0;
    to += to > layout->preeditAreaPosition() ? held : 0;
    QList<QLineF> lines;
    for (int index = 0; index < layout->lineCount(); ++index) {
        const QTextLine line = layout->lineAt(index);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        const double bottom = line.y() + line.height() - 1;
        if (first < last)
            lines << QLineF(line.cursorToX(first), bottom, line.cursorToX(last), bottom);
    }
    return lines;
}

/// The block in which each paragraph that was checked stands: one that reads the same, else the one in its place, which
/// was edited; invalid for one that is gone.
class CheckedBlocks {
public:
    CheckedBlocks(const QTextDocument &document, const Paragraphs &checked)
        : m_filled(filledBlocks(document))
        , m_checked(checked)
    {
        for (int index = int(m_filled.size()) - 1; index >= 0; --index)
            m_byText.insert(m_filled[index].text().trimmed(), index);
        for (const Paragraph &paragraph : checked)
            m_texts.insert(paragraph.text.trimmed());
    }

    [[nodiscard]] QTextBlock of(int paragraph) const
    {
        const QString text = m_checked[paragraph].text.trimmed();
        const QTextBlock inPlace = m_filled.value(paragraph);
        if (inPlace.isValid() && inPlace.text().trimmed() == text)
            return inPlace;
        const auto same = m_byText.constFind(text);
        if (same != m_byText.constEnd())
            return m_filled[*same];
        return inPlace.isValid() && m_texts.contains(inPlace.text().trimmed()) ? QTextBlock() : inPlace;
    }

private:
    QList<QTextBlock> m_filled;
    const Paragraphs &m_checked;
    QHash<QString, int> m_byText; ///< the first block that reads so
    QSet<QString> m_texts;
};

/// Where the words that were marked stand in the block: where they stood, else the nearest; -1: nowhere.
int offsetIn(const QTextBlock &block, const QString &checked, const TextMark &mark)
{
    const QString text = block.text();
    const QString words = checked.mid(mark.offset, mark.length);
    const int wanted = mark.offset + blanksBefore(text) - blanksBefore(checked);
    if (words.isEmpty() || text.trimmed() == checked.trimmed())
        return wanted;
    int nearest = -1;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (nearest < 0 || std::abs(int(at) - wanted) < std::abs(nearest - wanted))
            nearest = int(at);
    }
    return nearest;
}

} // namespace

void drawWave(QPainter &painter, const QLineF &below, Severity severity)
{
    QPolygonF points;
    bool up = false;
    for (double x = below.x1(); x < below.x2(); x += kWaveStep) {
        points << QPointF(x, up ? below.y1() - kWaveHeight : below.y1());
        up = !up;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorOf(severity, QGuiApplication::palette()), kWaveWidth));
    painter.drawPolyline(points);
}

WavyMarks::WavyMarks(QPlainTextEdit &field)
    : m_field(field)
{
}

void WavyMarks::set(const Paragraphs &checked, const QList<TextMark> &marks)
{
    m_shown.clear();
    const CheckedBlocks blocks(*m_field.document(), checked);
    for (const TextMark &mark : marks) {
        const QTextBlock block = blocks.of(mark.paragraph);
        const int offset = block.isValid() ? offsetIn(block, checked[mark.paragraph].text, mark) : -1;
        if (offset >= 0)
            add(mark, block.position() + offset, mark.length);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
        [](const Shown &a, const Shown &b) { return a.mark.severity < b.mark.severity; });
    m_field.viewport()->update();
}

void WavyMarks::add(const TextMark &mark, int start, int length)
{
    Shown shown {mark, QTextCursor(m_field.document()), {}};
    shown.cursor.setPosition(start);
    shown.cursor.setPosition(start + length, QTextCursor::KeepAnchor);
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
    for (const Shown &shown : m_shown) {
        const QTextBlock block = shown.cursor.block();
        const QPointF corner = place(block);
        for (const QLineF &line : linesBelow(block, shown.cursor))
            drawWave(painter, line.translated(corner), shown.mark.severity);
    }
}

} // namespace nianbao
