// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/blockpairs.h"

#include <QCryptographicHash>

#include <algorithm>

namespace nianbao {

namespace {

QString keyOf(const QList<TableCell> &row)
{
    QString key;
    for (const TableCell &cell : row)
        key += QStringLiteral("%1\x1f%2\x1f%3\x1e")
                   .arg(QString::number(cell.columns), QString::number(cell.rows), cell.text);
    return key;
}

QString keyOf(const Table &table)
{
    QString key = QString::number(table.headerRows);
    for (const int width : table.widths)
        key += QStringLiteral(" %1").arg(width);
    for (const QList<TableCell> &row : table.rows)
        key += u'\n' + keyOf(row);
    return key;
}

QString keyOf(const Picture &picture)
{
    const QByteArray hash = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(hash), QString::number(picture.width));
}

QString keyOf(const Spans &spans)
{
    QString key;
    for (qsizetype at = 0; at < spans.size(); ++at) {
        if (at == 0 || spans[at].role != spans[at - 1].role)
            key += QStringLiteral("%1:").arg(int(spans[at].role));
        key += spans[at].text;
    }
    return key;
}

bool isPlain(const Table &table)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const QList<TableCell> &row) {
        return row.size() == table.rows.first().size()
            && std::all_of(
                row.begin(), row.end(), [](const TableCell &cell) { return cell.columns <= 1 && cell.rows <= 1; });
    });
}

/// Blocks of one kind may be versions of each other.
int kindOf(const Block &block)
{
    constexpr int kTables = 100; // and one kind for each number of columns
    if (block.role == BlockRole::Picture || (block.role == BlockRole::Table && !isPlain(block.table)))
        return -1;
    return block.role == BlockRole::Table ? kTables + columnsOf(block.table) : int(block.role);
}

QList<Piece> piecesOf(const Blocks &blocks)
{
    QList<Piece> pieces;
    pieces.reserve(blocks.size());
    for (const Block &block : blocks) {
        QString key = QStringLiteral("%1 %2 ").arg(QString::number(int(block.role)), QString::number(block.level));
        key += keyOf(block.spans);
        if (block.role == BlockRole::Table)
            key += keyOf(block.table);
        else if (block.role == BlockRole::Picture)
            key += keyOf(block.picture);
        pieces << Piece {key, textOf(block), kindOf(block)};
    }
    return pieces;
}

QList<Piece> piecesOf(const Table &table)
{
    QList<Piece> pieces;
    for (const QList<TableCell> &row : table.rows)
        pieces << Piece {keyOf(row), plainText(Table {{row}, 0, {}}), 0};
    return pieces;
}

} // namespace

QList<PiecePair> blockPairs(const Blocks &before, const Blocks &after)
{
    return aligned(piecesOf(before), piecesOf(after));
}

QList<PiecePair> rowPairs(const Table &before, const Table &after)
{
    return aligned(piecesOf(before), piecesOf(after));
}

} // namespace nianbao
