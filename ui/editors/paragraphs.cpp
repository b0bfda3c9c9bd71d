// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/paragraphs.h"

#include <algorithm>

namespace nianbao {

namespace {

QString toBlock(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

Paragraph toParagraph(const QString &block, const Paragraphs &before)
{
    QString text = block;
    text.replace(QChar(QChar::LineSeparator), u'\n');
    const auto same =
        std::find_if(before.begin(), before.end(), [&](const Paragraph &paragraph) { return paragraph.text == text; });
    if (same != before.end())
        return *same;
    if (text.contains(u'\t') || text.contains(u'\n'))
        return {ParagraphKind::Raw, text};
    return {ParagraphKind::Text, text.trimmed()};
}

} // namespace

QStringList toBlocks(const Paragraphs &paragraphs)
{
    QStringList blocks;
    for (const Paragraph &paragraph : paragraphs)
        blocks.append(toBlock(paragraph.text));
    return blocks;
}

Paragraphs toParagraphs(const QStringList &blocks, const Paragraphs &before)
{
    Paragraphs paragraphs;
    for (const QString &block : blocks) {
        const Paragraph paragraph = toParagraph(block, before);
        if (!paragraph.text.trimmed().isEmpty())
            paragraphs.append(paragraph);
    }
    return paragraphs;
}

QStringList toLines(const QStringList &blocks)
{
    QStringList lines;
    for (const QString &block : blocks) {
        const QString line = block.simplified();
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

QString toLine(const QStringList &blocks)
{
    return blocks.join(QString()).trimmed();
}

} // namespace nianbao
