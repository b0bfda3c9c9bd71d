// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/paragraphsmime.h"

#include "ui/editors/paragraphs.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <optional>

namespace nianbao {

namespace {

constexpr auto kFormat = "application/x-nianbao-paragraphs";
constexpr quint32 kMark = 0x6e624601; // also the version of what follows
constexpr qint32 kSpan = 1000;
constexpr qint64 kCells = 100'000; // of one table; a clipboard is filled by anybody

void write(QDataStream &out, const Paragraph &paragraph)
{
    out << qint32(paragraph.kind) << paragraph.text << paragraph.picture.bytes << paragraph.picture.mediaType
        << qint32(paragraph.picture.width) << qint32(paragraph.table.headerRows) << paragraph.table.widths
        << qint32(paragraph.table.rows.size());
    for (const QList<TableCell> &row : paragraph.table.rows) {
        out << qint32(row.size());
        for (const TableCell &cell : row)
            out << cell.text << qint32(cell.columns) << qint32(cell.rows);
    }
}

bool readRows(QDataStream &in, Table &table)
{
    qint32 rows = 0;
    qint64 cells = 0;
    in >> rows;
    for (qint32 row = 0; row < rows && in.status() == QDataStream::Ok; ++row) {
        qint32 count = 0;
        in >> count;
        QList<TableCell> line;
        for (qint32 at = 0; at < count && in.status() == QDataStream::Ok && ++cells <= kCells; ++at) {
            TableCell cell;
            in >> cell.text >> cell.columns >> cell.rows;
            if (cell.columns < 1 || cell.rows < 1 || cell.columns > kSpan || cell.rows > kSpan)
                return false;
            line.append(cell);
        }
        table.rows.append(line);
        if (row >= kCells)
            return false;
    }
    return in.status() == QDataStream::Ok && cells <= kCells;
}

std::optional<Paragraph> read(QDataStream &in)
{
    Paragraph paragraph;
    qint32 kind = 0;
    in >> kind >> paragraph.text >> paragraph.picture.bytes >> paragraph.picture.mediaType >> paragraph.picture.width
        >> paragraph.table.headerRows >> paragraph.table.widths;
    if (kind < 0 || kind > qint32(ParagraphKind::Picture) || !readRows(in, paragraph.table))
        return {};
    paragraph.kind = ParagraphKind(kind);
    return paragraph;
}

} // namespace

QMimeData *toMime(const Paragraphs &paragraphs)
{
    auto *data = new QMimeData;
    QStringList texts;
    bool figures = false;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << kMark << qint32(paragraphs.size());
    for (const Paragraph &paragraph : paragraphs) {
        write(out, paragraph);
        figures = figures || isFigure(paragraph);
        const bool table = paragraph.kind == ParagraphKind::Table;
        texts.append(
            table ? plainText(paragraph.table) : QString(paragraph.text).replace(QChar(QChar::LineSeparator), u'\n'));
    }
    data->setText(texts.join(u'\n'));
    if (figures)
        data->setData(QString::fromLatin1(kFormat), bytes);
    return data;
}

Paragraphs paragraphsOf(const QMimeData &data)
{
    const QByteArray bytes = data.data(QString::fromLatin1(kFormat));
    QDataStream in(bytes);
    quint32 mark = 0;
    qint32 count = 0;
    in >> mark >> count;
    Paragraphs paragraphs;
    if (mark != kMark)
        return {};
    for (qint32 at = 0; at < count; ++at) {
        const std::optional<Paragraph> paragraph = read(in);
        if (!paragraph)
            return {};
        paragraphs.append(*paragraph);
    }
    return paragraphs;
}

} // namespace nianbao
