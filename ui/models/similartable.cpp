// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/similartable.h"

namespace nianbao {

void SimilarTable::setSimilarities(const QList<Similarity> &similarities)
{
    beginResetModel();
    m_similarities = similarities;
    endResetModel();
}

const Similarity *SimilarTable::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_similarities[index.row()] : nullptr;
}

int SimilarTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_similarities.size());
}

int SimilarTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SimilarTable::data(const QModelIndex &index, int role) const
{
    const Similarity &similarity = m_similarities[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == Likeness)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() >= First)
        return whereOf(index.column() == First ? similarity.first : similarity.second).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Likeness:
        return tr("%1%").arg(QString::number(similarity.percent));
    case Kind:
        return similarity.isSentence ? tr("%1（一句）").arg(nameOf(similarity.kind)) : nameOf(similarity.kind);
    case First:
        return whereOf(similarity.first);
    case Second:
        return whereOf(similarity.second);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SimilarTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] {tr("相似"), tr("情况"), tr("前一处"), tr("后一处")};
    return titles[section];
}

QString SimilarTable::whereOf(const SimilarText &text)
{
    const QString where = tr("%1年　%2").arg(QString::number(text.year), text.path);
    return text.unit.isEmpty() ? where : tr("%1（%2）").arg(where, text.unit);
}

} // namespace nianbao
