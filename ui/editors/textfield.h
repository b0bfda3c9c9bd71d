// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"
#include "ui/editors/wavymarks.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QPlainTextEdit>

#include <optional>

namespace nianbao {

class Figures;

/// A field for plain text that grows with it. Where it takes figures, each table and picture stands in a block of its
/// own that typing cannot change. It has no undo of its own: Ctrl+Z and Ctrl+Y belong to the document. It
/// says what the document needs to know of the typing: text, paste, caret jump, leaving, and whether an input method is
/// composing.
class TextField : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Lines { One, Many };

    TextField(Lines lines, int minimumRows, QWidget *parent = nullptr);

    /// The text, one entry for each paragraph, without what the input method still holds.
    [[nodiscard]] Paragraphs blocks() const;
    /// Replaces the text and keeps the caret where that is possible. Says nothing.
    void setBlocks(const Paragraphs &blocks);
    /// The same as a step of the user's.
    void giveBack(const Paragraphs &blocks);

    void setTakesFigures(bool takes) { m_takesFigures = takes; }
    [[nodiscard]] bool takesFigures() const { return m_takesFigures && !isReadOnly(); }
    /// The figure that is selected or in whose block the caret stands; null for none. Until the text changes.
    [[nodiscard]] const Paragraph *figureAtCaret() const;
    /// From here until it ends, everything that changes the text is one edit, which is called so.
    void beginAct(const QString &name);
    void endAct();
    /// Empty outside of one. Once something of it is written, the rest is called as the record knows it again.
    [[nodiscard]] const QString &act() const { return m_act; }
    void goOnWithAct(const QString &name) { m_act = name; }
    /// Puts the caret behind the figure that is selected: the next key must not replace it.
    void leaveFigure();

    /// A table or picture at the caret, in a block of its own.
    void insertFigure(const Paragraph &figure);
    /// False, and nothing has changed, when `before` is no longer there.
    bool replaceFigure(const Paragraph &before, const Paragraph &after);

    /// Underlines what was found in a text that was checked.
    void setMarks(const Paragraphs &checked, const QList<TextMark> &marks);
    [[nodiscard]] QStringList markedWords() const; ///< those in tables behind the others
    /// What was found in a table of the text; nothing where it is not there, or was not checked as it is.
    [[nodiscard]] QList<TextMark> marksIn(const Paragraph &table) const;

    [[nodiscard]] bool isComposing() const;
    [[nodiscard]] int caretBlock() const;
    [[nodiscard]] int caretOffset() const;
    /// Blank blocks are no paragraphs of the report: the block of a paragraph, and the paragraph that the caret is in
    /// or before.
    [[nodiscard]] int blockOf(int paragraph) const;
    [[nodiscard]] int caretParagraph() const;
    /// Puts the caret behind `offset` in a block and selects `length` characters from there.
    void select(int block, int offset, int length);
    /// Selects the table in a block for the sake of this stretch of a cell.
    void selectCell(int block, const CellRange &cell);
    /// The stretch for whose sake the table at the caret was selected.
    [[nodiscard]] const std::optional<CellRange> &cellAtCaret() const { return m_cell; }

signals:
    void typed();
    void aboutToPaste();
    void actChanges(); ///< what was typed so far belongs to what was before
    void pasted();
    void caretJumped();
    void left();
    void figureActivated(); ///< by a double click or the Enter key; it is at the caret
    void composed(); ///< the input method has let go
    void marked(); ///< setMarks was called
    void markReached(int finding); ///< the caret came to a marked word
    void markMenuAsked(int finding, QMenu *menu); ///< the menu of a marked word is about to be shown

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    /// With the actions that were added to the field.
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void tellMark();
    void textMayHaveChanged();
    void fitHeight();
    void append(QTextCursor &cursor, const Paragraph &block);
    void partFigures();
    void selectFigure(const QTextBlock &block);
    [[nodiscard]] bool isFigureSelected() const;
    bool steppedOntoFigure(int key);
    bool wentByWord(const QKeyEvent &event);
    void selectWordAt(const QPoint &point);
    void pasteParagraphs(const Paragraphs &paragraphs);
    bool showMarkTip(const QHelpEvent &event);
    [[nodiscard]] const TextMark *markAt(const QPoint &point) const;

    Lines m_lines;
    int m_minimumRows;
    bool m_composing = false;
    bool m_isTaking = false; ///< what an input method hands over
    bool m_setting = false;
    QElapsedTimer m_sinceDoubleClick; ///< a third click soon after it selects the paragraph
    int m_revisionAtCaret = -1; ///< of the text, when the caret was moved last
    bool m_takesFigures = false;
    Paragraphs m_known;
    std::optional<CellRange> m_cell;
    QString m_act;
    Figures *m_figures;
    WavyMarks m_marks {*this};
};

} // namespace nianbao
