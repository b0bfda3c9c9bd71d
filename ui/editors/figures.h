// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"
#include "ui/editors/wavymarks.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <utility>

class QFontMetrics;
class QTextBlock;

namespace nianbao {

/// The tables and pictures of one text field. In its document each is one character, so that it moves and goes as a
/// whole; here is what stands behind the character, and how it is drawn: small, for recognising it.
class Figures : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit Figures(QObject *parent);

    /// The format of the character that stands for the figure.
    QTextCharFormat add(const Paragraph &figure);
    void clear();

    /// The figure whose character is at this place of the block; null for text.
    [[nodiscard]] const Paragraph *at(const QTextBlock &block, int offset) const;
    /// The place of the block's first figure; -1 for none.
    [[nodiscard]] int placeIn(const QTextBlock &block) const;

    /// Underlines what was found in cells of tables, as far as they stand in the document as they were checked.
    void setMarks(const QTextDocument &document, const Paragraphs &checked, const QList<TextMark> &marks);
    /// The mark in the cell at a point of what was painted last; null for none.
    [[nodiscard]] const TextMark *markAt(const QPointF &point) const;
    /// What was found in the block's table.
    [[nodiscard]] QList<TextMark> marksIn(const QTextBlock &block) const { return m_marks.value(keyAt(block)); }
    /// What is underlined in the block's table.
    [[nodiscard]] QStringList markedWords(const QTextBlock &block) const;

    /// What is known of it in words: 表格，3 行 4 列：….
    static QString summary(const Paragraph &figure);

    /// Pixels to which tables and pictures are fitted.
    void setWidth(int width) { m_width = width; }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    [[nodiscard]] const Paragraph *figureOf(const QTextFormat &format) const;
    [[nodiscard]] int keyAt(const QTextBlock &block) const;
    QImage thumbnail(int key);
    void drawTable(QPainter &painter, const QRectF &inner, const QFontMetrics &metrics, int key);

    QHash<int, Paragraph> m_figures;
    QHash<int, QImage> m_thumbnails;
    QHash<int, QList<TextMark>> m_marks; ///< of the tables
    QHash<int, QList<std::pair<QRectF, TextMark>>> m_painted; ///< marked cells, as they were painted last
    int m_next = 0;
    int m_width = 300;
};

} // namespace nianbao
