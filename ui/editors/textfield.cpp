// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/textfield.h"

#include "ui/editors/figures.h"
#include "ui/editors/paragraphs.h"
#include "ui/editors/paragraphsmime.h"
#include "ui/editors/pastedtable.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nianbao {

namespace {

bool isUndoOrRedo(QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

/// The field has none of its own, and the document's stands among the added actions.
void leaveOutOwnUndo(QMenu &menu)
{
    for (QAction *action : menu.actions()) {
        if (action->objectName() == u"edit-undo" || action->objectName() == u"edit-redo")
            menu.removeAction(action);
    }
    QAction *first = menu.actions().value(0);
    if (first && first->isSeparator())
        menu.removeAction(first);
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
    , m_figures(new Figures(this))
{
    document()->documentLayout()->registerHandler(QTextFormat::UserObject + 1, m_figures);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_known = blocks();
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::textMayHaveChanged);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TextField::tellMark);
    fitHeight();
}

// Of words that are selected somebody was told already, and who types has not come anywhere.
void TextField::tellMark()
{
    m_cell.reset();
    const bool typed = std::exchange(m_revisionAtCaret, document()->revision()) != document()->revision();
    if (typed || m_isTaking || !hasFocus() || textCursor().hasSelection())
        return;
    const TextMark *mark = m_marks.at(textCursor().position());
    if (mark && mark->finding >= 0)
        emit markReached(mark->finding);
}

Paragraphs TextField::blocks() const
{
    Paragraphs result;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const Paragraph *figure = m_figures->at(block, 0);
        result.append(figure ? *figure : Paragraph {ParagraphKind::Text, block.text()});
    }
    return result;
}

void TextField::append(QTextCursor &cursor, const Paragraph &block)
{
    if (isFigure(block))
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), m_figures->add(block));
    else
        cursor.insertText(block.text, QTextCharFormat());
}

void TextField::setBlocks(const Paragraphs &blocks)
{
    const int position = textCursor().position();
    m_setting = true;
    clear();
    m_figures->clear();
    QTextCursor writer(document());
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (at > 0)
            writer.insertBlock(QTextBlockFormat(), QTextCharFormat());
        append(writer, blocks[at]);
    }
    m_setting = false;
    m_known = this->blocks();
    m_marks.keepTrue(); // before the caret comes to words that are no longer there
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    fitHeight();
}

void TextField::setMarks(const Paragraphs &checked, const QList<TextMark> &marks)
{
    QList<TextMark> inText;
    QList<TextMark> inCells;
    for (const TextMark &mark : marks)
        (mark.cell ? inCells : inText) << mark;
    m_marks.set(checked, inText);
    m_figures->setMarks(*document(), checked, inCells);
    emit marked();
}

QList<TextMark> TextField::marksIn(const Paragraph &table) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const Paragraph *figure = m_figures->at(block, 0);
        if (figure && *figure == table)
            return m_figures->marksIn(block);
    }
    return {};
}

QStringList TextField::markedWords() const
{
    QStringList words = m_marks.words();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        words << m_figures->markedWords(block);
    return words;
}

int TextField::blockOf(int paragraph) const
{
    int filled = -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!block.text().trimmed().isEmpty() && ++filled == paragraph)
            return block.blockNumber();
    }
    return paragraph;
}

int TextField::caretParagraph() const
{
    int paragraph = 0;
    for (QTextBlock block = document()->begin(); block != textCursor().block(); block = block.next())
        paragraph += block.text().trimmed().isEmpty() ? 0 : 1;
    return paragraph;
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
    if (m_figures->at(target, 0)) {
        selectFigure(target);
        emit caretJumped();
        return;
    }
    while (offset > target.length() - 1 && target.next().isValid()) {
        offset -= target.length();
        target = target.next();
    }
    const int start = target.position() + std::clamp(offset, 0, target.length() - 1);
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(std::min(start + length, document()->characterCount() - 1), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    emit caretJumped();
}

void TextField::selectCell(int block, const CellRange &cell)
{
    select(block, 0, 0);
    if (isFigureSelected())
        m_cell = cell;
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::ToolTip && showMarkTip(*static_cast<QHelpEvent *>(event)))
        return true;
    const bool result = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Resize) // only now does the viewport follow: within resizeEvent it would keep its size
        fitHeight(); // and lie over the border
    return result;
}

/// Of the words at a point of the viewport; beside the text the nearest character would be meant.
const TextMark *TextField::markAt(const QPoint &point) const
{
    if (const TextMark *inTable = m_figures->markAt(point))
        return inTable;
    const QTextCursor cursor = cursorForPosition(point);
    const int reach = 2 * fontMetrics().averageCharWidth();
    return cursorRect(cursor).adjusted(-reach, 0, reach, 0).contains(point) ? m_marks.at(cursor.position()) : nullptr;
}

bool TextField::showMarkTip(const QHelpEvent &event)
{
    const TextMark *mark = markAt(viewport()->mapFrom(this, event.pos()));
    if (!mark)
        return false;
    QToolTip::showText(event.globalPos(), mark->message.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), this);
    return true;
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
        else if (isFigureSelected())
            emit figureActivated();
        else if (!isReadOnly())
            textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    if (steppedOntoFigure(event->key()))
        return;
    if (wentByWord(*event))
        return;
    const bool isShortcut = (event->modifiers() & ~Qt::ShiftModifier) == Qt::ControlModifier;
    if (!isShortcut && !event->text().isEmpty() && event->text().front().isPrint())
        leaveFigure(); // a table goes by Delete, never by a letter
    const int revision = document()->revision();
    const int position = textCursor().position();
    QPlainTextEdit::keyPressEvent(event);
    if (document()->revision() == revision && textCursor().position() != position)
        emit caretJumped();
}

void TextField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->preeditString().isEmpty() || !event->commitString().isEmpty())
        leaveFigure();
    const bool wasComposing = m_composing;
    m_composing = !event->preeditString().isEmpty();
    m_isTaking = true; // the caret is told of again behind what was put in
    QPlainTextEdit::inputMethodEvent(event);
    m_isTaking = false;
    textMayHaveChanged();
    if (wasComposing && !m_composing)
        emit composed();
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    Paragraphs paragraphs = paragraphsOf(*source);
    if (paragraphs.isEmpty() && m_takesFigures)
        paragraphs = pastedTables(*source);
    if ((paragraphs.isEmpty() || !m_takesFigures) && source->hasText()) {
        const QString text = withUnixLineEnds(source->text());
        paragraphs = toBlocks(m_lines == Lines::One ? QStringList {text.simplified()} : text.split(u'\n'));
    }
    if (!paragraphs.isEmpty())
        pasteParagraphs(paragraphs);
}

void TextField::pasteParagraphs(const Paragraphs &paragraphs)
{
    emit aboutToPaste();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (qsizetype at = 0; at < paragraphs.size(); ++at) {
        if (at > 0)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        append(cursor, paragraphs[at]);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
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

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void TextField::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    m_marks.paint(painter,
        [this](const QTextBlock &block) { return blockBoundingGeometry(block).translated(contentOffset()).topLeft(); });
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
    if (!m_composing)
        partFigures();
    fitHeight();
    const Paragraphs now = blocks();
    if (now == m_known)
        return;
    m_known = now;
    m_marks.keepTrue();
    emit typed();
}

void TextField::fitHeight()
{
    const double margins = 2 * (document()->documentMargin() + frameWidth());
    m_figures->setWidth(std::max(1, int(viewport()->width() - 2 * document()->documentMargin() - 2)));
    double text = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += document()->documentLayout()->blockBoundingRect(block).height();
    const int height = int(std::ceil(std::max(text, double(m_minimumRows * fontMetrics().lineSpacing())) + margins));
    if (height != this->height() || minimumHeight() != height)
        setFixedHeight(height);
}

void TextField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    leaveOutOwnUndo(*menu);
    if (!actions().isEmpty())
        menu->addSeparator();
    menu->addActions(actions());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const TextMark *mark = byKey ? m_marks.at(textCursor().position()) : markAt(event->pos());
    if (mark && mark->finding >= 0)
        emit markMenuAsked(mark->finding, menu);
    menu->popup(event->globalPos());
}

} // namespace nianbao
