// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"

#include <QBuffer>
#include <QImage>

namespace nianbao::testing {

/// A table of one cell for each text; row by row.
inline Table tableOf(const QList<QStringList> &rows, int headerRows = 0)
{
    Table table;
    table.headerRows = headerRows;
    for (const QStringList &row : rows) {
        table.rows << QList<TableCell>();
        for (const QString &text : row)
            table.rows.last() << TableCell {text};
    }
    return table;
}

/// A head and `rows` rows of figures, names and prose.
inline Table longTable(int rows)
{
    Table table = tableOf({{QStringLiteral("序号"), QStringLiteral("单位"), QStringLiteral("内容")}}, 1);
    for (int row = 1; row <= rows; ++row)
        table.rows << QList<TableCell> {{QString::number(row)}, {QStringLiteral("县司法局")},
            {QStringLiteral("审查规范性文件，组织行政执法人员培训。").repeated(1 + row % 3)}};
    return table;
}

inline Block tableBlock(const Table &table)
{
    Block block {BlockRole::Table};
    block.table = table;
    block.source = {Id {QStringLiteral("n1")}, Field::Lead, 1, 0};
    return block;
}

/// `width` in tenths of a millimetre; 0: natural.
inline Block pictureBlock(const QByteArray &bytes, int width = 0)
{
    Block block {BlockRole::Picture};
    block.picture = {bytes, QStringLiteral("image/png"), width};
    block.source = {Id {QStringLiteral("n1")}, Field::Lead, 2, 0};
    return block;
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// 100 dots per inch, so that 100 pixels are 25.4 mm.
inline QImage plainImage(int width, int height, QRgb color = 0xff204080, QImage::Format format = QImage::Format_RGB32)
{
    constexpr int kDotsPerMetre = 3937;
    QImage image(width, height, format);
    image.fill(QColor::fromRgba(color));
    image.setDotsPerMeterX(kDotsPerMetre);
    image.setDotsPerMeterY(kDotsPerMetre);
    return image;
}

} // namespace nianbao::testing
