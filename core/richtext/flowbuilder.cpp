// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/richtext/flowbuilder.h"

#include "core/richtext/numberformat.h"
#include "core/richtext/picturebytes.h"
#include "core/richtext/picturesize.h"
#include "core/richtext/tablefit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nianbao {

namespace {

constexpr qsizetype kLongestText = kLongestLabel; // characters of a paragraph or a cell
constexpr qsizetype kMostText = 10'000'000; // characters of all: a report of 500 pages has 300,000
constexpr int kMostColumns = 256;

bool hasWords(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isLetterOrNumber(); });
}

/// A table whose only column holds prose or headings only frames the text.
bool framesText(const Table &table, const QList<FlowBlock> &blocks)
{
    if (columnsOf(table) != 1)
        return false;
    return table.rows.size() == 1 || std::any_of(blocks.begin(), blocks.end(), [](const FlowBlock &block) {
        return block.text.contains(u'。') || block.outline > 0 || !block.numbering.isEmpty();
    });
}

/// A cell without text counts, too.
qsizetype charactersOf(const QList<TableCell> &row)
{
    return std::accumulate(row.begin(), row.end(), row.size(),
        [](qsizetype sum, const TableCell &cell) { return sum + cell.text.size(); });
}

/// None where the picture is as wide as it would be by itself.
int chosenWidth(const QByteArray &bytes, const QString &type, int width)
{
    constexpr int kTolerance = 2; // tenths of a millimetre, what other programs round
    const bool natural = pixelsOf(bytes) && std::abs(sizeOnPage({bytes, type, 0}).width - width) <= kTolerance;
    return natural ? 0 : width;
}

void settleTable(Table &table, const QList<int> &widths)
{
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (TableCell &cell : table.rows[row])
            cell.rows = qBound(1, cell.rows, int(table.rows.size() - row));
    }
    table.headerRows = qMin(table.headerRows, int(table.rows.size()) - 1);
    table.widths = chosenShares(table, widths);
}

} // namespace

FlowBuilder::FlowBuilder(QString file)
    : m_file(std::move(file))
{
    m_frames.emplace_back();
}

void FlowBuilder::openParagraph(FlowBlock properties)
{
    Frame frame;
    frame.kind = Frame::Kind::Paragraph;
    frame.block = std::move(properties);
    frame.block.number = ++m_paragraph;
    countText(frame.block.numbering.size(), frame.block);
    if (top().joined)
        frame.block.text = std::exchange(top().joined, std::nullopt)->text;
    m_frames.push_back(std::move(frame));
}

FlowBlock &FlowBuilder::openBlock()
{
    return top().block;
}

void FlowBuilder::addText(QStringView text)
{
    top().block.text += text;
    countText(text.size(), top().block);
}

void FlowBuilder::countText(qsizetype more, const FlowBlock &block)
{
    m_characters += more;
    if (std::max(block.text.size(), block.numbering.size()) > kLongestText)
        refuse(QStringLiteral("flow.long"),
            QCoreApplication::translate("richtext", "“%1”第%2段的文字超过 %3 字，像是损坏的文件。")
                .arg(m_file, QString::number(block.number), QString::number(kLongestText)),
            block.number);
    if (m_characters > kMostText)
        refuse(QStringLiteral("flow.large"),
            QCoreApplication::translate("richtext", "“%1”到第%2段文字已超过 %3 字，像是损坏的文件。")
                .arg(m_file, QString::number(block.number), QString::number(kMostText)),
            block.number);
}

void FlowBuilder::addPicture(const QByteArray &bytes, int width, const QString &description)
{
    const QString type = mediaTypeOf(bytes);
    if (bytes.size() > kLargestPicture)
        return m_notes.add(FlowNotice::PictureLarge, m_paragraph);
    if (type.isEmpty())
        return m_notes.add(FlowNotice::PictureMissing, m_paragraph);
    if (!isKept(type))
        return m_notes.add(FlowNotice::PictureKind, m_paragraph, type.section(u'/', 1).toUpper());
    if (m_pictures + bytes.size() > kLargestPictures)
        return m_notes.add(FlowNotice::PicturesLarge, m_paragraph);
    m_pictures += bytes.size();
    FlowBlock block;
    block.kind = FlowBlock::Kind::Picture;
    block.number = m_paragraph;
    block.text = description.simplified();
    block.picture = {bytes, type, chosenWidth(bytes, type, width)};
    Frame &frame = top();
    const bool first = frame.kind == Frame::Kind::Paragraph && frame.block.text.trimmed().isEmpty();
    (first ? frame.before : frame.blocks) << block;
}

void FlowBuilder::joinNext()
{
    top().joins = true;
}

void FlowBuilder::closeParagraph()
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    settleJoined(frame);
    if (frame.joins && frame.before.isEmpty() && frame.blocks.isEmpty()) {
        top().joined = frame.block;
        return;
    }
    QList<FlowBlock> blocks = frame.before;
    const bool onlyObjects = frame.block.text.isEmpty() && !(frame.before.isEmpty() && frame.blocks.isEmpty());
    if (!onlyObjects)
        blocks << frame.block;
    emitBlocks(blocks + frame.blocks);
}

/// No paragraph follows that the last one could go on in.
void FlowBuilder::settleJoined(Frame &frame)
{
    if (frame.joined)
        frame.blocks << *std::exchange(frame.joined, std::nullopt);
}

void FlowBuilder::emitBlocks(const QList<FlowBlock> &blocks)
{
    top().blocks << blocks;
}

void FlowBuilder::openTable(QList<int> widths)
{
    settleJoined(top());
    Frame frame;
    frame.kind = Frame::Kind::Table;
    frame.block.kind = FlowBlock::Kind::Table;
    frame.block.number = m_paragraph + 1;
    frame.block.table.widths = std::move(widths);
    m_frames.push_back(std::move(frame));
}

void FlowBuilder::openRow(bool header)
{
    Frame &table = top();
    table.column = 0;
    table.block.table.rows << QList<TableCell> {};
    table.headersEnded = table.headersEnded || !header;
    if (!table.headersEnded)
        ++table.block.table.headerRows;
}

void FlowBuilder::openCell(int columns, int rows, RowMerge merge)
{
    Frame frame;
    frame.kind = Frame::Kind::Cell;
    frame.cell.columns = qBound(1, columns, kMostColumns);
    frame.cell.rows = qMax(1, rows);
    frame.merge = merge;
    m_frames.push_back(std::move(frame));
}

/// Lines of the cell; tables within become rows on lines, pictures go behind the table.
QString FlowBuilder::cellText(Frame &cell, Frame &table)
{
    QStringList lines;
    for (const FlowBlock &block : std::as_const(cell.blocks)) {
        switch (block.kind) {
        case FlowBlock::Kind::Text:
            lines << (m_keepsWhiteSpace ? block.text : QString(block.numbering + block.text).trimmed());
            break;
        case FlowBlock::Kind::Table:
            m_notes.add(FlowNotice::NestedTables, block.number);
            lines << plainText(block.table);
            break;
        case FlowBlock::Kind::Picture:
            table.pictures << block;
            break;
        }
    }
    if (m_keepsWhiteSpace)
        return lines.join(u'\n');
    lines.removeAll(QString());
    return lines.join(u'\n').replace(u'\t', u' ');
}

/// Whether the cell is the lower part of one above it.
bool FlowBuilder::takesContinued(Frame &table, const Frame &cell)
{
    const auto above = table.merged.constFind(table.column);
    if (cell.merge != RowMerge::GoesOn || above == table.merged.constEnd())
        return false;
    TableCell &owner = table.block.table.rows[above->row][above->cell];
    ++owner.rows;
    if (!cell.cell.text.isEmpty())
        owner.text += (owner.text.isEmpty() ? QString() : QStringLiteral("\n")) + cell.cell.text;
    return true;
}

void FlowBuilder::closeCell()
{
    Frame cell = std::move(m_frames.back());
    m_frames.pop_back();
    settleJoined(cell);
    Frame &table = top();
    cell.cell.text = cellText(cell, table);
    table.blocks << cell.blocks;
    QList<TableCell> &row = table.block.table.rows.last();
    if (cell.merge == RowMerge::Sideways && !row.isEmpty()) {
        row.last().columns += cell.cell.columns;
        row.last().text += cell.cell.text;
    } else if (!takesContinued(table, cell)) {
        if (cell.merge == RowMerge::None || cell.merge == RowMerge::Sideways)
            table.merged.remove(table.column);
        else
            table.merged.insert(table.column, {int(table.block.table.rows.size()) - 1, int(row.size())});
        row << cell.cell;
    }
    table.column += cell.cell.columns;
    checkColumns(table.column);
    if (cell.cell.text.size() > kLongestText)
        refuse(QStringLiteral("flow.long"),
            QCoreApplication::translate("richtext", "“%1”第%2段的单元格超过 %3 字，像是损坏的文件。")
                .arg(m_file, QString::number(m_paragraph), QString::number(kLongestText)),
            m_paragraph);
}

void FlowBuilder::checkColumns(int columns)
{
    if (columns > kMostColumns)
        refuse(QStringLiteral("flow.columns"),
            QCoreApplication::translate("richtext", "“%1”第%2段的表格超过 %3 栏。")
                .arg(m_file, QString::number(m_paragraph), QString::number(kMostColumns)),
            m_paragraph);
}

void FlowBuilder::repeatCell(int times)
{
    Frame &table = top();
    QList<TableCell> &row = table.block.table.rows.last();
    if (row.isEmpty() || times < 2)
        return;
    const int more = qMin(times, kMostColumns) - 1;
    row << QList<TableCell>(more, TableCell(row.last()));
    table.column += more * row.last().columns;
    checkColumns(table.column);
}

void FlowBuilder::repeatRow(int times)
{
    constexpr int kMostRepeats = 1000;
    QList<QList<TableCell>> &rows = top().block.table.rows;
    const bool empty =
        std::all_of(rows.last().begin(), rows.last().end(), [](const TableCell &cell) { return cell.text.isEmpty(); });
    if (times < 2 || empty)
        return;
    if (times > kMostRepeats)
        return refuse(QStringLiteral("flow.rows"),
            QCoreApplication::translate("richtext", "“%1”第%2段的表格有 %3 行相同的行，像是损坏的文件。")
                .arg(m_file, QString::number(m_paragraph), QString::number(times)),
            m_paragraph);
    countText((times - 1) * charactersOf(rows.last()), top().block);
    rows << QList<QList<TableCell>>(times - 1, QList<TableCell>(rows.last()));
}

void FlowBuilder::closeTable()
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    Table &table = frame.block.table;
    const bool empty = std::all_of(table.rows.begin(), table.rows.end(), [](const QList<TableCell> &row) {
        return std::all_of(row.begin(), row.end(), [](const TableCell &cell) { return cell.text.isEmpty(); });
    });
    if (empty)
        return emitBlocks(frame.pictures);
    checkColumns(columnsOf(table)); // cells that reach down make later rows wider than they say
    if (framesText(table, frame.blocks)) {
        m_notes.add(FlowNotice::LayoutTables, frame.block.number);
        return emitBlocks(frame.blocks);
    }
    settleTable(table, QList<int>(table.widths));
    for (const FlowBlock &picture : std::as_const(frame.pictures))
        m_notes.add(FlowNotice::PictureInCell, picture.number);
    emitBlocks(QList<FlowBlock> {frame.block} + frame.pictures);
}

void FlowBuilder::refuse(const QString &code, const QString &message, int paragraph)
{
    if (m_error)
        return;
    Error error {ErrorKind::Limit, code, message,
        QCoreApplication::translate("richtext", "请在 WPS 或 Word 中打开检查，把内容分段后另存，再重新导入。"), m_file};
    error.place.line = paragraph;
    m_error = error;
}

Result<Flow> FlowBuilder::take()
{
    if (m_error)
        return *m_error;
    settleJoined(m_frames.front());
    Flow flow;
    flow.blocks = m_frames.front().blocks;
    flow.notes = m_notes.notes();
    flow.comments = m_notes.comments();
    flow.asides = m_notes.asides();
    const bool any = std::any_of(flow.blocks.begin(), flow.blocks.end(),
        [](const FlowBlock &block) { return block.kind != FlowBlock::Kind::Text || hasWords(block.text); });
    if (any)
        return flow;
    return Error {ErrorKind::Input, QStringLiteral("flow.empty"),
        QCoreApplication::translate("richtext", "“%1”的正文里没有文字。").arg(m_file),
        QCoreApplication::translate("richtext", "请选择有报告正文的文件。"), m_file};
}

} // namespace nianbao
