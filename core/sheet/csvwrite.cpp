// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"

#include <algorithm>

namespace nianbao {

namespace {

/// Quoted where RFC 4180 asks for it, where a program would take blanks at the ends away, and where a reader would take
/// another delimiter for the table's.
QString quoted(const QString &cell)
{
    const bool needed =
        std::any_of(cell.begin(), cell.end(), [](QChar c) { return QStringView(u"\",;\t\n\r").contains(c); })
        || cell.startsWith(u"sep=", Qt::CaseInsensitive)
        || (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
    if (!needed)
        return cell;
    QString text = cell;
    text.replace(u'"', QLatin1String("\"\""));
    return u'"' + text + u'"';
}

bool isPlainNumber(const QString &cell)
{
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return isNumber && cell.front() != u'+' && !cell.front().isSpace() && !cell.back().isSpace();
}

QString written(const QString &cell, SheetCell::Type type)
{
    const bool harmless = type == SheetCell::Type::Number && isPlainNumber(cell); // a minus sign is no formula there
    return quoted(harmless ? cell : guarded(cell));
}

} // namespace

Result<QByteArray> writeCsv(const SheetTable &table)
{
    const QString end = QStringLiteral("\r\n");
    QString text {QChar(QChar::ByteOrderMark)};
    const auto addRow = [&](const auto &cell) {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            text += (i > 0 ? QStringLiteral(",") : QString()) + cell(i);
        text += end;
    };
    for (const QString &line : table.preface)
        addRow([&](qsizetype i) { return i == 0 ? quoted(guarded(line)) : QString(); });
    addRow([&](qsizetype i) { return quoted(guarded(table.columns[i].title)); });
    for (const QStringList &row : table.rows)
        addRow([&](qsizetype i) { return written(row.value(i), table.columns[i].type); });
    return text.toUtf8();
}

} // namespace nianbao
