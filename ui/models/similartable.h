// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/similartask.h"

#include <QAbstractTableModel>

namespace nianbao {

/// Texts that are alike, a row for each pair.
class SimilarTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Likeness, Kind, First, Second, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSimilarities(const QList<Similarity> &similarities);
    [[nodiscard]] const Similarity *at(const QModelIndex &index) const; ///< null for none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// 2018年　一、工作情况 › （三）…（县司法局）
    static QString whereOf(const SimilarText &text);

private:
    QList<Similarity> m_similarities;
};

} // namespace nianbao
