// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/textmarks.h"

#include "core/text/textedits.h"
#include "ui/support/theme.h"

#include <QTextEdit>

namespace nianbao {

namespace {

// Characters beyond which nobody reads marks and the comparison would be felt.
constexpr qsizetype kCompared = 20'000;

void mark(QTextEdit &field, const QList<TextEdit> &edits, bool inserted, const QTextCharFormat &format)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const TextEdit &edit : edits) {
        const qsizetype length = inserted ? edit.inserted : edit.removed;
        if (length == 0)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(field.document());
        selection.cursor.setPosition(int(inserted ? edit.after : edit.before));
        selection.cursor.setPosition(int((inserted ? edit.after : edit.before) + length), QTextCursor::KeepAnchor);
        selection.format = format;
        marks.append(selection);
    }
    field.setExtraSelections(marks);
}

} // namespace

QTextCharFormat changeFormat(bool inserted, const QPalette &palette)
{
    const QColor came = isDark(palette) ? QColor(0x24, 0x58, 0x36) : QColor(0xd3, 0xf2, 0xdb);
    const QColor went = isDark(palette) ? QColor(0x6b, 0x2f, 0x2f) : QColor(0xff, 0xdd, 0xd9);
    QTextCharFormat format;
    format.setForeground(palette.color(QPalette::Text)); // on that ground, in a selected row too
    format.setBackground(inserted ? came : went);
    format.setFontUnderline(inserted);
    format.setFontStrikeOut(!inserted);
    return format;
}

void markDifferences(QTextEdit &before, QTextEdit &after)
{
    const QString was = before.toPlainText();
    const QString is = after.toPlainText();
    const bool compared = !was.isEmpty() && !is.isEmpty() && was.size() + is.size() < kCompared;
    const QList<TextEdit> edits = compared ? editsBetween(was, is) : QList<TextEdit>();
    mark(before, edits, false, changeFormat(false, before.palette()));
    mark(after, edits, true, changeFormat(true, after.palette()));
}

} // namespace nianbao
