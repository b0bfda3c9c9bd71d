// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>

namespace nianbao {

/// A list that is edited as a table, one value a row. What stands in the cells, its heirs know.
template <typename Row>
class RowTable : public QAbstractTableModel {
public:
    void remove(int row)
    {
        if (row < 0 || row >= m_rows.size())
            return;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }

    /// Rows are numbered from 1.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return orientation == Qt::Vertical ? QVariant(section + 1) : QVariant(title(section));
    }

protected:
    RowTable(const QList<Row> &rows, int columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_rows(rows)
        , m_columns(columns)
    {
    }

    /// Of a column.
    [[nodiscard]] virtual QString title(int column) const = 0;

    /// Behind the row, -1: as the first; returns the new one's row.
    int insertBehind(int row, const Row &value)
    {
        const int at = std::clamp(row + 1, 0, int(m_rows.size()));
        beginInsertRows({}, at, at);
        m_rows.insert(at, value);
        endInsertRows();
        return at;
    }

    QList<Row> m_rows;

private:
    int m_columns;
};

} // namespace nianbao
