// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"
#include "core/proofread/finding.h"

#include <QLineF>
#include <QList>
#include <QPlainTextEdit>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPainter;
class QTextBlock;

namespace nianbao {

/// A place in a text that was checked. Of words in a table's cell `cell` says which; offset and length are nothing
/// then.
struct TextMark {
    int paragraph = 0;
    int offset = 0;
    int length = 0;
    int finding = -1; ///< its number with whoever checked
    Severity severity = Severity::Hint;
    QString message;
    std::optional<CellRange> cell {};
};

/// A wavy line in the colour of the severity, from one end to the other.
void drawWave(QPainter &painter, const QLineF &below, Severity severity);

/// Wavy lines below what was found in the text of one field. They move along with the text; one whose words are edited
/// goes at once. The text itself, its undo and the input method are never touched: only painting differs.
class WavyMarks {
public:
    explicit WavyMarks(QPlainTextEdit &field);

    /// Marks a text that was checked. In a paragraph that reads otherwise by now the nearest of the same words are
    /// marked; those that are gone are not.
    void set(const Paragraphs &checked, const QList<TextMark> &marks);
    /// Lets go of marks whose words were edited.
    void keepTrue();
    /// Draws the lines over the painted text; `place` says where a block stands in the viewport. The platform's own
    /// wavy underline is a pixel high with many Chinese fonts.
    void paint(QPainter &painter, const std::function<QPointF(const QTextBlock &)> &place) const;
    [[nodiscard]] QStringList words() const; ///< as they stand under the lines, in the order of the text
    /// The mark at a position of the document, the most severe one.
    [[nodiscard]] const TextMark *at(int position) const;

private:
    struct Shown {
        TextMark mark;
        QTextCursor cursor;
        QString words;
    };
    void add(const TextMark &mark, int start, int length);

    QPlainTextEdit &m_field;
    QList<Shown> m_shown; ///< the most severe last: it is painted above the others
};

} // namespace nianbao
