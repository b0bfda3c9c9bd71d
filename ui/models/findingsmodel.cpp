// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include "core/tasks/checktask.h"
#include "ui/models/severitycolor.h"
#include "ui/support/theme.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kLongestQuote = 40; // a whole paragraph may be marked

/// The part stands in the heading above.
QString belowPart(const QString &place)
{
    const QString separator = QStringLiteral(" › ");
    const qsizetype at = place.indexOf(separator);
    return at < 0 ? place : place.mid(at + separator.size());
}

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
        return belowPart(row.place);
    }
}

} // namespace

void FindingsModel::show(const QList<FindingRow> &rows)
{
    const auto same = [](const FindingRow &a, const FindingRow &b) { return a.says(b); };
    const auto front = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), same);
    const int kept = int(front.first - m_rows.cbegin());
    const auto back = std::mismatch(m_rows.crbegin(), std::make_reverse_iterator(front.first), rows.crbegin(),
        std::make_reverse_iterator(front.second), same);
    const int tail = int(back.first - m_rows.crbegin());
    const int oldEnd = int(m_rows.size()) - tail;
    const int newEnd = int(rows.size()) - tail;
    if (oldEnd > kept) {
        beginRemoveRows({}, kept, oldEnd - 1);
        m_rows.remove(kept, oldEnd - kept);
        endRemoveRows();
    }
    if (newEnd > kept) {
        beginInsertRows({}, kept, newEnd - 1);
        m_rows = rows;
        endInsertRows();
    } else {
        m_rows = rows; // the same lines, perhaps of other findings of the reading
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
