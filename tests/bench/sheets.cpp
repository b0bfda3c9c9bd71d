// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sheets.h"

#include "core/base/files.h"
#include "core/sheet/xlsx.h"

namespace nianbao::bench {

SheetTable largeTable()
{
    constexpr int kRows = 50'000;
    constexpr int kTexts = 4;
    constexpr int kNumbers = 8;
    SheetTable table {.name = QStringLiteral("台账"), .columns = {}, .rows = {}};
    for (int i = 0; i < kTexts + kNumbers; ++i)
        table.columns << SheetColumn {.title = QStringLiteral("列%1").arg(i + 1),
            .type = i < kTexts ? SheetCell::Type::Text : SheetCell::Type::Number};
    for (int row = 0; row < kRows; ++row) {
        QStringList cells;
        for (int i = 0; i < kTexts; ++i)
            cells << QStringLiteral("推进第%1项重点工作").arg(row * kTexts + i);
        for (int i = 0; i < kNumbers; ++i)
            cells << QString::number(row * kNumbers + i);
        table.rows << cells;
    }
    return table;
}

Status readSheet(const QString &path)
{
    constexpr qint64 kLargest = 64LL * 1024 * 1024;
    NB_TRY(const QByteArray bytes, readFile(path, kLargest));
    NB_TRY(const Workbook book, readXlsx(bytes, path));
    (void)book;
    return ok();
}

Status writeSheet(const QString &path)
{
    NB_TRY(const QByteArray bytes, writeXlsx({largeTable()}, QStringLiteral("台账")));
    return atomicWrite(path, bytes, Overwrite::Yes);
}

} // namespace nianbao::bench
