// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace nianbao {

/// A field for plain text that grows with it. It has no undo of its own: Ctrl+Z and Ctrl+Y belong to the document. It
/// says what the document needs to know of the typing: text, paste, caret jump, leaving, and whether an input method is
/// composing.
class TextField : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Lines { One, Many };

    TextField(Lines lines, int minimumRows, QWidget *parent = nullptr);

    /// The text, one entry for each paragraph, without what the input method still holds.
    [[nodiscard]] QStringList blocks() const;
    /// Replaces the text and keeps the caret where that is possible. Says nothing.
    void setBlocks(const QStringList &blocks);

    [[nodiscard]] bool isComposing() const;
    [[nodiscard]] int caretBlock() const;
    [[nodiscard]] int caretOffset() const;
    /// Puts the caret behind `offset` in a block and selects `length` characters from there.
    void select(int block, int offset, int length);

signals:
    void typed();
    void aboutToPaste();
    void pasted();
    void caretJumped();
    void left();
    void composed(); ///< the input method has let go

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void textMayHaveChanged();
    void fitHeight();

    Lines m_lines;
    int m_minimumRows;
    bool m_composing = false;
    bool m_setting = false;
    QStringList m_known;
};

} // namespace nianbao
