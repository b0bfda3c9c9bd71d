// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/comparison.h"

#include "core/richtext/changedtext.h"
#include "core/richtext/docxbody.h"
#include "core/richtext/docxpackage.h"
#include "core/richtext/figurecheck.h"
#include "core/text/alignment.h"

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
        for (const Stretch &stretch : stretchesOf(block))
            key += QStringLiteral("%1:").arg(int(stretch.role)) + stretch.text;
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

/// The rows of both versions, in the places of either: tables without merged cells of equally many columns.
QList<DocxRow> changedRows(const Table &before, const Table &after)
{
    const QList<DocxRow> gone = rowsOf(before, TextChange::Deleted);
    const QList<DocxRow> come = rowsOf(after, TextChange::Inserted);
    QList<DocxRow> rows;
    for (const PiecePair &pair : aligned(piecesOf(before), piecesOf(after))) {
        if (pair.before < 0 || pair.after < 0) {
            rows << (pair.before < 0 ? come[pair.after] : gone[pair.before]);
            continue;
        }
        DocxRow row {come[pair.after].places, {}, TextChange::None};
        for (qsizetype cell = 0; cell < row.places.size(); ++cell)
            row.texts << changedText(gone[pair.before].texts[cell], come[pair.after].texts[cell]);
        rows << row;
    }
    return rows;
}

class ComparisonWriter {
public:
    ComparisonWriter(const Blocks &before, const Blocks &after, const ComparisonInfo &info)
        : m_before(before)
        , m_after(after)
        , m_beforeLooks(looksOf(before, info.before.sealed))
        , m_afterLooks(looksOf(after, info.after.sealed))
        , m_body({info.author, info.after.made, 0})
    {
    }

    Result<QByteArray> write(const DocumentInfo &info)
    {
        const QList<Piece> before = piecesOf(m_before);
        const QList<Piece> after = piecesOf(m_after);
        for (const PiecePair &pair : aligned(before, after)) {
            if (pair.after < 0)
                m_body.addBlock(m_before[pair.before], m_beforeLooks[pair.before], TextChange::Deleted);
            else if (pair.before < 0)
                m_body.addBlock(m_after[pair.after], m_afterLooks[pair.after], TextChange::Inserted);
            else
                writePair(pair);
        }
        const QByteArray document = m_body.finish();
        return packDocx(document, m_body.pictures(), info);
    }

private:
    void writePair(const PiecePair &pair)
    {
        const Block &before = m_before[pair.before];
        const Block &after = m_after[pair.after];
        if (after.role == BlockRole::Table) {
            m_body.addTable(after.table, changedRows(before.table, after.table), after.description, TextChange::None);
        } else if (after.role == BlockRole::Picture) {
            m_body.addPicture(after, TextChange::None);
        } else {
            const Stretches text = changedText(stretchesOf(before), stretchesOf(after));
            m_body.addParagraph({m_afterLooks[pair.after], text, TextChange::None, after.role == BlockRole::Paragraph,
                m_beforeLooks[pair.before]});
        }
    }

    const Blocks &m_before;
    const Blocks &m_after;
    QList<ParagraphLook> m_beforeLooks;
    QList<ParagraphLook> m_afterLooks;
    DocxBody m_body;
};

} // namespace

Result<QByteArray> writeComparison(const Blocks &before, const Blocks &after, const ComparisonInfo &info)
{
    NB_CHECK(checkFigures(before, kMostWordColumns));
    NB_CHECK(checkFigures(after, kMostWordColumns));
    return ComparisonWriter(before, after, info).write(info.after);
}

} // namespace nianbao
