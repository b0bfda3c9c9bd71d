// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a text field does with the tables and pictures in it.
#include "ui/editors/figures.h"
#include "ui/editors/paragraphsmime.h"
#include "ui/editors/textfield.h"

#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace nianbao {

// Text that came to stand beside a figure gets a block of its own; the caret stays with the text.
void TextField::partFigures()
{
    const QScopedValueRollback<bool> quiet(m_setting, true);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int place = m_figures->placeIn(block);
        if (place < 0 || block.length() == 2)
            continue;
        QTextCursor caret = textCursor();
        caret.setKeepPositionOnInsert(true);
        setTextCursor(caret);
        QTextCursor cutter(document());
        cutter.setPosition(block.position() + (place > 0 ? place : 1));
        cutter.insertBlock(QTextBlockFormat(), QTextCharFormat());
        caret = textCursor();
        caret.setKeepPositionOnInsert(false);
        setTextCursor(caret);
    }
}

void TextField::selectFigure(const QTextBlock &block)
{
    QTextCursor cursor(document());
    cursor.setPosition(block.position());
    cursor.setPosition(block.position() + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool TextField::isFigureSelected() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    return cursor.selectionEnd() - cursor.selectionStart() == 1 && m_figures->at(block, 0);
}

const Paragraph *TextField::figureAtCaret() const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    return m_figures->at(block, 0);
}

// At the edge of text the key that would delete marks the figure first: nobody loses one by a key too many.
bool TextField::steppedOntoFigure(int key)
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (isReadOnly() || cursor.hasSelection() || block.length() == 1)
        return false;
    QTextBlock figure;
    if (key == Qt::Key_Backspace && cursor.atBlockStart() && m_figures->at(block.previous(), 0))
        figure = block.previous();
    else if (key == Qt::Key_Delete && cursor.atBlockEnd() && m_figures->at(block.next(), 0))
        figure = block.next();
    else if (key == Qt::Key_Delete ? cursor.atBlockStart() : key == Qt::Key_Backspace && cursor.atBlockEnd())
        figure = block;
    if (!figure.isValid() || !m_figures->at(figure, 0))
        return false;
    selectFigure(figure);
    emit caretJumped();
    return true;
}

// Where the document ends with it, the caret stands behind it in its block; what is typed there gets one of its own.
void TextField::leaveFigure()
{
    if (!isFigureSelected())
        return;
    const QTextBlock block = document()->findBlock(textCursor().selectionStart());
    const QTextBlock next = block.next();
    QTextCursor cursor(document());
    cursor.setPosition(next.isValid() && !m_figures->at(next, 0) ? next.position() : block.position() + 1);
    setTextCursor(cursor);
}

void TextField::beginAct(const QString &name)
{
    emit actChanges();
    m_act = name;
}

void TextField::endAct()
{
    emit actChanges();
    m_act.clear();
}

void TextField::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const QTextBlock block = cursorForPosition(event->pos()).block();
    if (!textCursor().hasSelection() && m_figures->at(block, 0))
        selectFigure(block);
}

void TextField::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QTextBlock block = cursorForPosition(event->pos()).block();
    if (!m_figures->at(block, 0))
        return selectWordAt(event->pos());
    selectFigure(block);
    emit figureActivated();
}

QMimeData *TextField::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    Paragraphs paragraphs;
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        const int start = std::max(0, cursor.selectionStart() - block.position());
        const int end = std::min(block.length() - 1, cursor.selectionEnd() - block.position());
        const Paragraph *figure = end > start ? m_figures->at(block, start) : nullptr;
        paragraphs.append(figure ? *figure : Paragraph {ParagraphKind::Text, block.text().mid(start, end - start)});
    }
    return toMime(paragraphs);
}

bool TextField::canInsertFromMimeData(const QMimeData *source) const
{
    return QPlainTextEdit::canInsertFromMimeData(source) || (m_takesFigures && !paragraphsOf(*source).isEmpty());
}

void TextField::insertFigure(const Paragraph &figure)
{
    if (takesFigures())
        pasteParagraphs({figure});
}

void TextField::giveBack(const Paragraphs &blocks)
{
    emit aboutToPaste();
    setBlocks(blocks);
    emit typed();
    emit pasted();
}

bool TextField::replaceFigure(const Paragraph &before, const Paragraph &after)
{
    const auto isIt = [&](const QTextBlock &block) {
        const Paragraph *figure = m_figures->at(block, 0);
        return figure && *figure == before;
    };
    QTextBlock block = document()->findBlock(textCursor().selectionStart());
    if (!isIt(block))
        block = document()->begin();
    while (block.isValid() && !isIt(block))
        block = block.next();
    if (!block.isValid())
        return false;
    selectFigure(block);
    pasteParagraphs({after});
    return true;
}

} // namespace nianbao
