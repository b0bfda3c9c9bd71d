// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historytable.h"

#include "ui/dialogs/moments.h"

namespace nianbao {

void HistoryTable::setEntries(const QList<HistoryEntry> &entries, const QHash<Id, QString> &paths)
{
    beginResetModel();
    m_entries = entries;
    m_paths = paths;
    endResetModel();
}

const HistoryEntry *HistoryTable::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_entries[index.row()] : nullptr;
}

int HistoryTable::rowOf(const HistoryEntry &entry) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        const HistoryEntry &held = m_entries[row];
        const bool holds = held.first <= entry.last && entry.last <= held.last;
        if (held.replaced == entry.replaced && (holds || !entry.replaced.isEmpty()))
            return row;
    }
    return -1;
}

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryTable::whatOf(const HistoryEntry &entry) const
{
    const QString label = entry.label.isEmpty() ? tr("修改") : entry.label;
    const QString where = m_paths.value(entry.node).section(QStringLiteral(" › "), -2);
    return where.isEmpty() ? label : tr("%1　%2").arg(label, where);
}

QVariant HistoryTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const HistoryEntry &entry = m_entries[index.row()];
    const QString texts[] {spanText(entry.begin, entry.end), entry.author, whatOf(entry)};
    if (role == Qt::DisplayRole)
        return texts[index.column()];
    QString tip = entry.author.isEmpty() ? tr("%1：%2").arg(texts[When], texts[What])
                                         : tr("%1，%2：%3").arg(texts[When], texts[Who], texts[What]);
    if (entry.changes > 1)
        tip += tr("（分%1次写成）").arg(entry.changes);
    return tip.toHtmlEscaped();
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] {tr("时间"), tr("谁"), tr("做了什么")};
    return titles[section];
}

} // namespace nianbao
