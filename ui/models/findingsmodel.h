// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingrows.h"

#include <QAbstractTableModel>

namespace nianbao {

/// 一、工作开展情况 › （一）加强组织领导 › 三是 as 一 › （一） › 三是: the numbers find it as well, and all places of a
/// list have one form.
QString shortPlace(const QString &place);

/// Qt's view of the rows. Of a new list only what differs comes and goes: a row that says the same of the same entry
/// stays, wherever that stands by now.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, QuoteColumn, MessageColumn, PlaceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Returns for each row shown until now where it is; -1: it went.
    QList<int> show(const QList<FindingRow> &rows);
    [[nodiscard]] const QList<FindingRow> &rows() const { return m_rows; }
    /// The row of a finding of the reading; -1: it is not listed.
    [[nodiscard]] int rowOf(int finding) const;
    /// The next row (step 1) or the one before (-1) that is a finding, going round; -1: there is none.
    [[nodiscard]] int nextFinding(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void removeAllBut(const QList<int> &kept);
    void insertAllBut(const QList<int> &kept, const QList<FindingRow> &rows);

    QList<FindingRow> m_rows;
};

} // namespace nianbao
