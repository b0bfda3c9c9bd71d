// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paragraph.h"

#include <QStringList>

namespace nianbao::test {

/// A table with one row of headers.
inline Paragraph tableOf(const QString &title, const QList<QStringList> &rows)
{
    Paragraph paragraph {ParagraphKind::Table, title};
    for (const QStringList &row : rows) {
        QList<TableCell> cells;
        for (const QString &text : row)
            cells << TableCell {text};
        paragraph.table.rows << cells;
    }
    paragraph.table.headerRows = 1;
    return paragraph;
}

} // namespace nianbao::test
