// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a field. Qt takes all Chinese characters between two blanks for one.
#include "core/text/wordbreaks.h"
#include "ui/editors/figures.h"
#include "ui/editors/textfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextBlock>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

/// Where the word begins that comes behind a position of a paragraph, or the one before it; the blanks behind a word
/// belong to it.
int wordFrom(const QString &text, int position, int step)
{
    const QList<int> breaks = wordBreaks(text);
    const auto isStop = [&](int at) { return at == text.size() || !text[at].isSpace(); };
    if (step > 0) {
        const auto next =
            std::find_if(breaks.begin(), breaks.end(), [&](int at) { return at > position && isStop(at); });
        return next == breaks.end() ? int(text.size()) : *next;
    }
    const auto before =
        std::find_if(breaks.rbegin(), breaks.rend(), [&](int at) { return at < position && isStop(at); });
    return before == breaks.rend() ? 0 : *before;
}

/// The caret goes a word on or back; at the end of a paragraph into the next one.
void goByWord(QTextCursor &cursor, int step, QTextCursor::MoveMode mode)
{
    const bool isAtEdge = step > 0 ? cursor.atBlockEnd() : cursor.atBlockStart();
    if (isAtEdge) {
        cursor.movePosition(step > 0 ? QTextCursor::NextCharacter : QTextCursor::PreviousCharacter, mode);
        return;
    }
    const QTextBlock block = cursor.block();
    cursor.setPosition(block.position() + wordFrom(block.text(), cursor.positionInBlock(), step), mode);
}

struct WordKey {
    QKeySequence::StandardKey key;
    int step;
    QTextCursor::MoveMode mode;
    bool removes = false;
};

std::optional<WordKey> wordKeyOf(const QKeyEvent &event)
{
    static constexpr WordKey kKeys[] {
        {QKeySequence::MoveToNextWord, 1, QTextCursor::MoveAnchor},
        {QKeySequence::MoveToPreviousWord, -1, QTextCursor::MoveAnchor},
        {QKeySequence::SelectNextWord, 1, QTextCursor::KeepAnchor},
        {QKeySequence::SelectPreviousWord, -1, QTextCursor::KeepAnchor},
        {QKeySequence::DeleteEndOfWord, 1, QTextCursor::KeepAnchor, true},
        {QKeySequence::DeleteStartOfWord, -1, QTextCursor::KeepAnchor, true},
    };
    for (const WordKey &each : kKeys) {
        if (event.matches(each.key))
            return each;
    }
    return std::nullopt;
}

} // namespace

// What is removed with the key of a word is never a table or picture, nor what is selected besides.
bool TextField::wentByWord(const QKeyEvent &event)
{
    const std::optional<WordKey> key = wordKeyOf(event);
    if (!key || (key->removes && (isReadOnly() || textCursor().hasSelection())))
        return false;
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const bool isAtEdge = key->step > 0 ? cursor.atBlockEnd() : cursor.atBlockStart();
    if (m_figures->at(block, 0) || (key->removes && isAtEdge))
        return false;
    goByWord(cursor, key->step, key->mode);
    if (key->removes)
        cursor.removeSelectedText();
    setTextCursor(cursor);
    ensureCursorVisible();
    if (!key->removes)
        emit caretJumped();
    return true;
}

/// The word under the point; behind a text its last one.
void TextField::selectWordAt(const QPoint &point)
{
    QTextCursor cursor = cursorForPosition(point);
    const QTextBlock block = cursor.block();
    const QString text = block.text();
    int under = cursor.positionInBlock();
    if (under > 0 && (under == text.size() || cursorRect(cursor).left() > point.x()))
        --under;
    const QList<int> breaks = wordBreaks(text);
    const auto end = std::upper_bound(breaks.begin(), breaks.end(), under);
    if (end != breaks.begin() && end != breaks.end()) {
        cursor.setPosition(block.position() + *(end - 1));
        cursor.setPosition(block.position() + *end, QTextCursor::KeepAnchor);
    }
    setTextCursor(cursor);
    m_sinceDoubleClick.start();
    emit caretJumped();
}

void TextField::mousePressEvent(QMouseEvent *event)
{
    const int position = textCursor().position();
    const QTextBlock block = cursorForPosition(event->pos()).block();
    const bool isThird = event->button() == Qt::LeftButton && m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval() && block == textCursor().block();
    m_sinceDoubleClick.invalidate();
    if (!isThird) {
        QPlainTextEdit::mousePressEvent(event);
    } else { // to the base it would be the beginning of a drag
        QTextCursor paragraph(block);
        paragraph.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        setTextCursor(paragraph);
    }
    if (textCursor().position() != position)
        emit caretJumped();
}

} // namespace nianbao
