// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/redline.h"

#include "core/compose/blockpairs.h"
#include "core/compose/changedspans.h"
#include "core/compose/movedtext.h"

#include <algorithm>

namespace nianbao {

namespace {

Spans spansOf(const TableCell &cell)
{
    return cell.text.isEmpty() ? Spans() : Spans {Span {cell.text, SpanRole::Text, {}}};
}

QString joined(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

QList<Spans> changedRow(const QList<TableCell> &row, TextChange change)
{
    QList<Spans> cells;
    for (const TableCell &cell : row)
        cells << changedAll(spansOf(cell), change);
    return cells;
}

/// A block that only one version has.
Block changedBlock(Block block, TextChange change)
{
    block.spans = changedAll(block.spans, change);
    for (const QList<TableCell> &row : std::as_const(block.table.rows))
        block.cells << changedRow(row, change);
    block.change = block.role == BlockRole::Picture ? change : TextChange::None;
    return block;
}

/// Both versions of a table in one, rows and cells: tables without merged cells of equally many columns.
Block changedTable(const Block &before, const Block &after)
{
    Block both = after;
    both.table.rows.clear();
    for (const PiecePair &pair : rowPairs(before.table, after.table)) {
        const QList<TableCell> old = pair.before < 0 ? QList<TableCell>() : before.table.rows[pair.before];
        QList<TableCell> row = pair.after < 0 ? old : after.table.rows[pair.after];
        QList<Spans> cells;
        if (pair.before < 0 || pair.after < 0) {
            cells = changedRow(row, pair.before < 0 ? TextChange::Inserted : TextChange::Deleted);
        } else {
            for (qsizetype cell = 0; cell < row.size(); ++cell) {
                cells << changedSpans(spansOf(old[cell]), spansOf(row[cell]));
                row[cell].text = joined(cells.last());
            }
        }
        both.table.rows << row;
        both.cells << cells;
        if (pair.after >= 0 && pair.after + 1 == after.table.headerRows)
            both.table.headerRows = int(both.table.rows.size());
    }
    return both;
}

Block changedPair(const Block &before, const Block &after)
{
    if (after.role == BlockRole::Table)
        return before.table == after.table ? after : changedTable(before, after);
    Block both = after;
    both.spans = changedSpans(before.spans, after.spans);
    return both;
}

bool isChanged(const Spans &spans)
{
    return std::any_of(spans.begin(), spans.end(), [](const Span &span) { return span.change != TextChange::None; });
}

bool isChanged(const Block &block)
{
    const auto hasChange = [](const Spans &spans) { return isChanged(spans); };
    return block.change != TextChange::None || isChanged(block.spans)
        || std::any_of(block.cells.begin(), block.cells.end(),
            [&](const QList<Spans> &row) { return std::any_of(row.begin(), row.end(), hasChange); });
}

QString dayOf(const QDateTime &time)
{
    const QDate day = time.date();
    return QStringLiteral("%1年%2月%3日")
        .arg(QString::number(day.year()), QString::number(day.month()), QString::number(day.day()));
}

QString hourOf(const QDateTime &time)
{
    return time.time().toString(QStringLiteral("H:mm"));
}

} // namespace

Blocks redline(const Blocks &before, const Blocks &after)
{
    Blocks blocks;
    for (const PiecePair &pair : blockPairs(before, after)) {
        if (pair.after < 0)
            blocks << changedBlock(before[pair.before], TextChange::Deleted);
        else if (pair.before < 0)
            blocks << changedBlock(after[pair.after], TextChange::Inserted);
        else
            blocks << changedPair(before[pair.before], after[pair.after]);
    }
    markMoves(blocks);
    return blocks;
}

bool hasChanges(const Blocks &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) { return isChanged(block); });
}

RedlineFrame frameOf(const VersionLabel &before, const VersionLabel &after, bool changed)
{
    const bool oneDay = before.time.isValid() && after.time.isValid() && before.time.date() == after.time.date();
    RedlineFrame frame;
    const auto add = [&](const QString &label, const VersionLabel &version, const QString &moment) {
        frame.foot << FootPart {label} << FootPart {version.name, true};
        if (version.time.isValid())
            frame.foot << FootPart {QStringLiteral("（%1）").arg(moment)};
    };
    const auto momentOf = [oneDay](const QDateTime &time) {
        return oneDay ? dayOf(time) + u' ' + hourOf(time) : dayOf(time);
    };
    add(QStringLiteral("前稿："), before, momentOf(before.time));
    add(QStringLiteral("　后稿："), after, momentOf(after.time));
    const auto say = [&](const QString &text, TextChange change = TextChange::None) {
        frame.legend << Span {text, SpanRole::Text, {}, change};
    };
    if (!changed) {
        say(QStringLiteral("花脸稿：两稿印出的文字完全相同。"));
        return frame;
    }
    say(QStringLiteral("花脸稿："));
    say(QStringLiteral("删去的文字"), TextChange::Deleted);
    say(QStringLiteral("　"));
    say(QStringLiteral("增加的文字"), TextChange::Inserted);
    say(QStringLiteral("　"));
    say(QStringLiteral("移到别处的文字"), TextChange::MovedAway);
    say(QStringLiteral("　"));
    say(QStringLiteral("从别处移来的文字"), TextChange::MovedHere);
    return frame;
}

} // namespace nianbao
