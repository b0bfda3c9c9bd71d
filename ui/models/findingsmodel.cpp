// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include "core/tasks/checktask.h"
#include "ui/models/severitycolor.h"
#include "ui/support/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

constexpr int kLongestQuote = 40; // a whole paragraph may be marked
const QString kSeparator = QStringLiteral(" › "); // between the steps of a place

QString textOf(const FindingRow &row, int column)
{
    switch (column) {
    case FindingsModel::SeverityColumn:
        if (row.kind == FindingRow::Kind::Heading)
            return row.message;
        return row.kind == FindingRow::Kind::Proof ? QStringLiteral("✓") : nameOf(row.severity);
    case FindingsModel::QuoteColumn:
        return row.quote.size() > kLongestQuote ? row.quote.left(kLongestQuote) + u'…' : row.quote;
    case FindingsModel::MessageColumn:
        return row.kind == FindingRow::Kind::Heading ? QString() : row.message;
    default:
        return shortPlace(row.place);
    }
}

/// What a row says, and the how manyth it is that says so.
using RowKey = std::pair<QString, int>;

QList<RowKey> keysOf(const QList<FindingRow> &rows)
{
    QHash<QString, int> times;
    QList<RowKey> keys;
    for (const FindingRow &row : rows) {
        const QString said = QStringList {QString::number(int(row.kind)), QString::number(int(row.severity)), row.quote,
            row.message, row.node.value}
                                 .join(QChar::Null);
        keys.append({said, times[said]++});
    }
    return keys;
}

/// For each old row the new one that says the same, in order: of those that moved past each other as many as can stay.
QList<int> keptRows(const QList<FindingRow> &before, const QList<FindingRow> &after)
{
    QHash<RowKey, int> places;
    const QList<RowKey> now = keysOf(after);
    for (int row = 0; row < int(now.size()); ++row)
        places.insert(now[row], row);
    QList<int> kept;
    for (const RowKey &key : keysOf(before))
        kept << places.value(key, -1);
    // The longest ascending run: of each length the row with which it ends soonest, and before each row the one before.
    QList<int> ends;
    QList<int> earlier(kept.size(), -1);
    for (int row = 0; row < int(kept.size()); ++row) {
        if (kept[row] < 0)
            continue;
        const auto end = std::lower_bound(
            ends.begin(), ends.end(), kept[row], [&kept](int known, int place) { return kept[known] < place; });
        earlier[row] = end == ends.begin() ? -1 : *(end - 1);
        if (end == ends.end())
            ends << row;
        else
            *end = row;
    }
    QList<int> staying(kept.size(), -1);
    for (int row = ends.isEmpty() ? -1 : ends.last(); row >= 0; row = earlier[row])
        staying[row] = kept[row];
    return staying;
}

} // namespace

QString shortPlace(const QString &place)
{
    static const QRegularExpression kNumbered(
        QStringLiteral("^(?:（[〇一二三四五六七八九十百]+）|[〇一二三四五六七八九十百]+(?=、))"));
    QStringList steps = place.split(kSeparator);
    for (qsizetype at = 0; at + 1 < steps.size(); ++at) { // the last one says which entry it is
        if (const QRegularExpressionMatch number = kNumbered.match(steps[at]); number.hasMatch())
            steps[at] = number.captured();
    }
    return steps.join(kSeparator);
}

QList<int> FindingsModel::show(const QList<FindingRow> &rows)
{
    const QList<int> kept = keptRows(m_rows, rows);
    removeAllBut(kept);
    insertAllBut(kept, rows);
    m_rows = rows; // of what stayed, number and place may differ
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    return kept;
}

void FindingsModel::removeAllBut(const QList<int> &kept)
{
    for (int end = int(kept.size()); end > 0;) {
        int begin = end;
        while (begin > 0 && kept[begin - 1] < 0)
            --begin;
        if (begin < end) {
            beginRemoveRows({}, begin, end - 1);
            m_rows.remove(begin, end - begin);
            endRemoveRows();
        }
        end = std::min(begin, end - 1);
    }
}

void FindingsModel::insertAllBut(const QList<int> &kept, const QList<FindingRow> &rows)
{
    QList<bool> stays(rows.size(), false);
    for (const int row : kept) {
        if (row >= 0)
            stays[row] = true;
    }
    for (int begin = 0; begin < int(rows.size());) {
        int end = begin;
        while (end < int(rows.size()) && !stays[end])
            ++end;
        if (begin < end) {
            beginInsertRows({}, begin, end - 1);
            m_rows = m_rows.mid(0, begin) + rows.mid(begin, end - begin) + m_rows.mid(begin);
            endInsertRows();
        }
        begin = std::max(end, begin + 1);
    }
}

int FindingsModel::rowOf(int finding) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [finding](const FindingRow &each) { return each.kind == FindingRow::Kind::Finding && each.index == finding; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int FindingsModel::nextFinding(int row, int step) const
{
    const int count = int(m_rows.size());
    int next = row < 0 && step < 0 ? count : row;
    for (int tried = 0; tried < count; ++tried) {
        next = (next + step + count) % count;
        if (m_rows[next].kind == FindingRow::Kind::Finding)
            return next;
    }
    return -1;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const FindingRow &row = m_rows[index.row()];
    const bool heading = row.kind == FindingRow::Kind::Heading;
    if (role == Qt::DisplayRole)
        return textOf(row, index.column()).replace(u'\n', u' ');
    if (role == Qt::ToolTipRole && !heading)
        return (index.column() == QuoteColumn   ? row.quote
                : index.column() == PlaceColumn ? row.place
                                                : textOf(row, index.column()))
            .toHtmlEscaped();
    if (role == Qt::FontRole && (heading || index.column() == SeverityColumn)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ForegroundRole && heading)
        return QGuiApplication::palette().color(QPalette::Text); // though it cannot be selected
    if (role == Qt::ForegroundRole && row.kind == FindingRow::Kind::Ignored)
        return mutedText(QGuiApplication::palette());
    if (role == Qt::ForegroundRole && row.kind == FindingRow::Kind::Finding && index.column() == SeverityColumn)
        return colorOf(row.severity, QGuiApplication::palette());
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("级别");
    case QuoteColumn:
        return tr("原文");
    case MessageColumn:
        return tr("说明");
    default:
        return tr("位置");
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].kind == FindingRow::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace nianbao
