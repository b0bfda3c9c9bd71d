// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/differences.h"

#include <QAbstractTableModel>

namespace nianbao {

/// What differs between two states of a report, a row for each.
class DifferenceTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Where, What, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<Difference> &differences);
    [[nodiscard]] const Difference *at(const QModelIndex &index) const; ///< null for none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Difference> m_differences;
};

} // namespace nianbao
