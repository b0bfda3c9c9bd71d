// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/paragraphs.h"

#include <algorithm>

namespace nianbao {

namespace {

Paragraph toParagraph(const Paragraph &block, const Paragraphs &before)
{
    if (isFigure(block))
        return block;
    QString text = block.text;
    text.replace(QChar(QChar::LineSeparator), u'\n');
    const auto same = std::find_if(before.begin(), before.end(),
        [&](const Paragraph &paragraph) { return !isFigure(paragraph) && paragraph.text == text; });
    if (same != before.end())
        return *same;
    if (text.contains(u'\t') || text.contains(u'\n'))
        return {ParagraphKind::Raw, text};
    return {ParagraphKind::Text, text.trimmed()};
}

} // namespace

bool isFigure(const Paragraph &paragraph)
{
    return paragraph.kind == ParagraphKind::Table || paragraph.kind == ParagraphKind::Picture;
}

Paragraphs toBlocks(const Paragraphs &paragraphs)
{
    Paragraphs blocks = paragraphs;
    for (Paragraph &block : blocks) {
        if (!isFigure(block))
            block = {ParagraphKind::Text, block.text.replace(u'\n', QChar(QChar::LineSeparator))};
    }
    return blocks;
}

Paragraphs toBlocks(const QStringList &texts)
{
    Paragraphs blocks;
    for (const QString &text : texts)
        blocks.append({ParagraphKind::Text, text});
    return blocks;
}

Paragraphs toParagraphs(const Paragraphs &blocks, const Paragraphs &before)
{
    Paragraphs paragraphs;
    for (const Paragraph &block : blocks) {
        const Paragraph paragraph = toParagraph(block, before);
        if (isFigure(paragraph) || !paragraph.text.trimmed().isEmpty())
            paragraphs.append(paragraph);
    }
    return paragraphs;
}

QStringList textsOf(const Paragraphs &blocks)
{
    QStringList texts;
    for (const Paragraph &block : blocks) {
        if (!isFigure(block))
            texts.append(block.text);
    }
    return texts;
}

QStringList toLines(const Paragraphs &blocks)
{
    QStringList lines;
    for (const QString &text : textsOf(blocks)) {
        const QString line = text.simplified();
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

QString toLine(const Paragraphs &blocks)
{
    return textsOf(blocks).join(QString()).trimmed();
}

} // namespace nianbao
