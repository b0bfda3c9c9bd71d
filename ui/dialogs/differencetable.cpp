// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/differencetable.h"

#include "core/tasks/historytask.h"

namespace nianbao {

namespace {

constexpr qsizetype kShownCharacters = 120; // of one line: the pane below has all of it

QString shortened(const QString &text)
{
    const QString line = text.left(2 * kShownCharacters).simplified();
    return line.size() > kShownCharacters ? line.left(kShownCharacters) + u'…' : line;
}

} // namespace

void DifferenceTable::setDifferences(const QList<Difference> &differences)
{
    beginResetModel();
    m_differences = differences;
    endResetModel();
}

const Difference *DifferenceTable::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_differences[index.row()] : nullptr;
}

int DifferenceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferenceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Difference &difference = m_differences[index.row()];
    const QString texts[] {difference.where.isEmpty() ? tr("报告") : difference.where, nameOf(difference),
        difference.before, difference.after};
    const QString &text = texts[index.column()];
    return role == Qt::DisplayRole ? shortened(text) : text.left(1000).toHtmlEscaped();
}

QVariant DifferenceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] {tr("位置"), tr("改动"), tr("改前"), tr("改后")};
    return titles[section];
}

} // namespace nianbao
