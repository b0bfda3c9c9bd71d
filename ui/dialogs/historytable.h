// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/historytask.h"

#include <QAbstractTableModel>
#include <QHash>

namespace nianbao {

/// The history of a report, newest first: when, who, what.
class HistoryTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `paths` say where the nodes stand (nodePaths).
    void setEntries(const QList<HistoryEntry> &entries, const QHash<Id, QString> &paths);
    [[nodiscard]] const HistoryEntry *at(const QModelIndex &index) const; ///< null for none
    /// The row that is it, or holds its newest change; -1 for none.
    [[nodiscard]] int rowOf(const HistoryEntry &entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString whatOf(const HistoryEntry &entry) const;

    QList<HistoryEntry> m_entries;
    QHash<Id, QString> m_paths;
};

} // namespace nianbao
