// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/textfield.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace nianbao {

namespace {

bool isUndoOrRedo(QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

QString withUnixLineEnds(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

} // namespace

TextField::TextField(Lines lines, int minimumRows, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
    , m_minimumRows(minimumRows)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_known = blocks();
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::textMayHaveChanged);
    fitHeight();
}

QStringList TextField::blocks() const
{
    QStringList texts;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        texts.append(block.text());
    return texts;
}

void TextField::setBlocks(const QStringList &blocks)
{
    const int position = textCursor().position();
    m_setting = true;
    setPlainText(blocks.join(u'\n'));
    m_setting = false;
    m_known = this->blocks();
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    fitHeight();
}

bool TextField::isComposing() const
{
    return m_composing;
}

int TextField::caretBlock() const
{
    return textCursor().blockNumber();
}

int TextField::caretOffset() const
{
    return textCursor().positionInBlock();
}

void TextField::select(int block, int offset, int length)
{
    QTextBlock target = document()->findBlockByNumber(std::clamp(block, 0, document()->blockCount() - 1));
    while (offset > target.length() - 1 && target.next().isValid()) {
        offset -= target.length();
        target = target.next();
    }
    const int start = target.position() + std::clamp(offset, 0, target.length() - 1);
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(std::min(start + length, document()->characterCount() - 1), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (isUndoOrRedo(event)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_lines == Lines::One)
            focusNextChild();
        else if (!isReadOnly())
            textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    const int revision = document()->revision();
    const int position = textCursor().position();
    QPlainTextEdit::keyPressEvent(event);
    if (document()->revision() == revision && textCursor().position() != position)
        emit caretJumped();
}

void TextField::mousePressEvent(QMouseEvent *event)
{
    const int position = textCursor().position();
    QPlainTextEdit::mousePressEvent(event);
    if (textCursor().position() != position)
        emit caretJumped();
}

void TextField::inputMethodEvent(QInputMethodEvent *event)
{
    const bool wasComposing = m_composing;
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
    textMayHaveChanged();
    if (wasComposing && !m_composing)
        emit composed();
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText() || isReadOnly())
        return;
    QString text = withUnixLineEnds(source->text());
    if (m_lines == Lines::One)
        text = text.simplified();
    emit aboutToPaste();
    textCursor().insertText(text);
    ensureCursorVisible();
    emit pasted();
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_composing = false;
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

// The field has no scroll bar: the wheel belongs to the area around it.
void TextField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

// The document also tells of changes when only the input method's text differs.
void TextField::textMayHaveChanged()
{
    if (m_setting)
        return;
    fitHeight();
    const QStringList now = blocks();
    if (now == m_known)
        return;
    m_known = now;
    emit typed();
}

void TextField::fitHeight()
{
    const int rows = std::max(m_minimumRows, int(std::ceil(document()->size().height())));
    const double margins = 2 * (document()->documentMargin() + frameWidth());
    const int height = int(std::ceil(rows * fontMetrics().lineSpacing() + margins));
    if (height != this->height() || minimumHeight() != height)
        setFixedHeight(height);
}

} // namespace nianbao
