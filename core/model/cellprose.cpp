// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cellprose.h"

#include <QStringList>

#include <algorithm>

namespace nianbao {

namespace {

bool isFigure(const Paragraph &paragraph)
{
    return paragraph.kind == ParagraphKind::Table || paragraph.kind == ParagraphKind::Picture;
}

/// Never translated: the file goes from office to office and comes back.
QString standInFor(const Paragraph &figure)
{
    const QString name = figure.text.simplified();
    if (figure.kind == ParagraphKind::Picture)
        return name.isEmpty() ? QStringLiteral("［图片］") : QStringLiteral("［图片：%1］").arg(name);
    const QString size = QStringLiteral("%1行%2列").arg(
        QString::number(figure.table.rows.size()), QString::number(columnsOf(figure.table)));
    return name.isEmpty() ? QStringLiteral("［表格：%1］").arg(size)
                          : QStringLiteral("［表格：%1，%2］").arg(name, size);
}

} // namespace

QString cellProse(const Paragraphs &prose)
{
    QStringList lines;
    for (const Paragraph &paragraph : prose) {
        for (const QString &line : isFigure(paragraph) ? QStringList {standInFor(paragraph)} : paragraph.text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines << line;
        }
    }
    return lines.join(u'\n');
}

Paragraphs withKeptFigures(const Paragraphs &current, Paragraphs incoming)
{
    if (cellProse(current) == cellProse(incoming))
        return current;
    auto next = current.begin();
    for (Paragraph &paragraph : incoming) {
        if (isFigure(paragraph))
            continue;
        const auto figure = std::find_if(next, current.end(), [&](const Paragraph &other) {
            return isFigure(other) && standInFor(other) == paragraph.text.trimmed();
        });
        if (figure == current.end())
            continue;
        paragraph = *figure;
        next = figure + 1;
    }
    return incoming;
}

} // namespace nianbao
