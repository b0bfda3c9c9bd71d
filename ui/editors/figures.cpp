// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/figures.h"

#include "ui/editors/paragraphs.h"
#include "ui/editors/tablesketch.h"
#include "ui/support/theme.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QImageReader>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kObject = QTextFormat::UserObject + 1;
constexpr int kKey = QTextFormat::UserProperty + 1;
constexpr int kThumbnailHeight = 110;
constexpr int kPadding = 6;

QFontMetrics metricsOf(const QTextDocument &document)
{
    return QFontMetrics(document.defaultFont());
}

} // namespace

Figures::Figures(QObject *parent)
    : QObject(parent)
{
}

QTextCharFormat Figures::add(const Paragraph &figure)
{
    QTextCharFormat format;
    format.setObjectType(kObject);
    format.setProperty(kKey, m_next);
    m_figures.insert(m_next++, figure);
    return format;
}

void Figures::clear()
{
    m_figures.clear();
    m_thumbnails.clear();
    m_marks.clear();
    m_painted.clear();
}

int Figures::keyAt(const QTextBlock &block) const
{
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
        const QTextCharFormat format = fragment.fragment().charFormat();
        if (figureOf(format))
            return format.intProperty(kKey);
    }
    return -1;
}

void Figures::setMarks(const QTextDocument &document, const Paragraphs &checked, const QList<TextMark> &marks)
{
    m_marks.clear();
    m_painted.clear();
    QHash<int, int> keys; // of the tables, by their paragraph
    for (const TextMark &mark : marks) {
        for (QTextBlock block = document.begin(); block.isValid() && !keys.contains(mark.paragraph);
             block = block.next()) {
            const Paragraph *figure = at(block, 0);
            const int key = keyAt(block);
            if (figure && figure->table == checked[mark.paragraph].table && !keys.values().contains(key))
                keys.insert(mark.paragraph, key);
        }
        if (const auto key = keys.constFind(mark.paragraph); key != keys.constEnd())
            m_marks[*key] << mark;
    }
    for (QList<TextMark> &known : m_marks) // the most severe last: it is painted above the others
        std::stable_sort(
            known.begin(), known.end(), [](const TextMark &a, const TextMark &b) { return a.severity < b.severity; });
}

const TextMark *Figures::markAt(const QPointF &point) const
{
    const TextMark *found = nullptr;
    for (const auto &marks : m_painted) {
        for (const auto &[cell, mark] : marks)
            found = cell.contains(point) ? &mark : found;
    }
    return found;
}

QStringList Figures::markedWords(const QTextBlock &block) const
{
    const Paragraph *figure = at(block, 0);
    QStringList words;
    for (const TextMark &mark : figure ? m_marks.value(keyAt(block)) : QList<TextMark>()) {
        const TableCell cell = figure->table.rows.value(mark.cell->row).value(mark.cell->cell);
        words << cell.text.mid(mark.cell->offset, mark.cell->length);
    }
    return words;
}

void Figures::drawTable(QPainter &painter, const QRectF &inner, const QFontMetrics &metrics, int key)
{
    const TableSketch sketch(m_figures[key].table, metrics);
    sketch.draw(painter, inner);
    auto &painted = m_painted[key];
    painted.clear();
    for (const TextMark &mark : m_marks.value(key)) {
        const std::optional<TableSketch::Seen> seen = sketch.seen(*mark.cell, inner);
        if (!seen)
            continue;
        drawWave(painter, QLineF(seen->words.bottomLeft(), seen->words.bottomRight()), mark.severity);
        painted.append({seen->cell, mark});
    }
}

const Paragraph *Figures::figureOf(const QTextFormat &format) const
{
    if (format.objectType() != kObject)
        return nullptr;
    const auto found = m_figures.constFind(format.intProperty(kKey));
    return found == m_figures.constEnd() ? nullptr : &*found;
}

const Paragraph *Figures::at(const QTextBlock &block, int offset) const
{
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
        const int start = fragment.fragment().position() - block.position();
        if (offset >= start && offset < start + fragment.fragment().length())
            return figureOf(fragment.fragment().charFormat());
    }
    return nullptr;
}

int Figures::placeIn(const QTextBlock &block) const
{
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
        if (figureOf(fragment.fragment().charFormat()))
            return fragment.fragment().position() - block.position();
    }
    return -1;
}

QString Figures::summary(const Paragraph &figure)
{
    QString text;
    if (figure.kind == ParagraphKind::Table) {
        text = tr("表格，%1行%2列")
                   .arg(QString::number(figure.table.rows.size()), QString::number(columnsOf(figure.table)));
    } else {
        const int kilobytes = std::max(1, int(figure.picture.bytes.size() / 1024));
        text = figure.picture.width > 0
            ? tr("图片，宽%1毫米，%2 KB")
                  .arg(QString::number(figure.picture.width / 10.0, 'g', 4), QString::number(kilobytes))
            : tr("图片，%1 KB").arg(kilobytes);
    }
    return figure.text.isEmpty() ? text : tr("%1：%2").arg(text, figure.text.simplified());
}

// Decoded once, and never larger than it is shown: pictures of many megapixels are normal.
QImage Figures::thumbnail(int key)
{
    const auto known = m_thumbnails.constFind(key);
    if (known != m_thumbnails.constEnd())
        return *known;
    QByteArray bytes = m_figures.value(key).picture.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.height() > 2 * kThumbnailHeight))
        reader.setScaledSize(size.scaled(4 * kThumbnailHeight, 2 * kThumbnailHeight, Qt::KeepAspectRatio));
    return *m_thumbnails.insert(key, reader.read());
}

QSizeF Figures::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const Paragraph *figure = figureOf(format);
    const QFontMetrics metrics = metricsOf(*document);
    const int caption = metrics.lineSpacing() + kPadding;
    if (!figure)
        return {1.0, double(caption)};
    if (figure->kind == ParagraphKind::Table)
        return {double(m_width), double(caption + TableSketch(figure->table, metrics).height() + kPadding)};
    const bool shown = !thumbnail(format.intProperty(kKey)).isNull();
    return {double(m_width), double(caption + (shown ? kThumbnailHeight : 0) + kPadding)};
}

void Figures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int, const QTextFormat &format)
{
    const Paragraph *figure = figureOf(format);
    if (!figure)
        return;
    const QFontMetrics metrics = metricsOf(*document);
    const QPalette palette;
    const QRectF box = rect.adjusted(0.5, 1.5, -0.5, -1.5);
    painter->save();
    painter->setFont(document->defaultFont());
    painter->setPen(hairline(palette));
    painter->setBrush(softAccent(palette));
    painter->drawRoundedRect(box, 3, 3);
    QRectF inner = box.adjusted(kPadding, kPadding / 2.0, -kPadding, -kPadding / 2.0);
    painter->setPen(mutedText(palette));
    painter->drawText(QRectF(inner.topLeft(), QSizeF(inner.width(), metrics.lineSpacing())), Qt::AlignVCenter,
        metrics.elidedText(summary(*figure), Qt::ElideRight, int(inner.width())));
    inner.setTop(inner.top() + metrics.lineSpacing() + kPadding / 2.0);
    if (figure->kind == ParagraphKind::Table) {
        drawTable(*painter, inner, metrics, format.intProperty(kKey));
    } else if (const QImage image = thumbnail(format.intProperty(kKey)); !image.isNull()) {
        const QSizeF size = QSizeF(image.size()).scaled(inner.size(), Qt::KeepAspectRatio);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(QRectF(inner.topLeft(), size), image);
    }
    painter->restore();
}

} // namespace nianbao
