// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace nianbao {

/// The files of an import: each with what becomes of it, in red with the reason where it cannot be read. The first row
/// stands for all of them.
class ImportFiles : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, FailedRole };

    using QAbstractListModel::QAbstractListModel;

    void setPlans(const QList<ImportPlan> &plans);
    /// The same files after something was decided.
    void follow(const QList<ImportPlan> &plans);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString stateOf(const ImportPlan &plan) const;
    [[nodiscard]] QString stateOfAll() const;

    QList<ImportPlan> m_plans;
};

/// Two lines: the name, and below it what becomes of the file.
class ImportFileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace nianbao
