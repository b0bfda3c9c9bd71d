// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/unit.h"

#include <QDialog>
#include <QStyledItemDelegate>

class QTableView;

namespace nianbao {

class DraftKeeper;
class UnitTable;

/// 单位名册: who reports. What is typed comes into the library with 确定, as one step.
class UnitsDialog : public QDialog {
    Q_OBJECT

public:
    UnitsDialog(const UnitRegister &units, bool editable, QWidget *parent);

    /// Without rows in which nothing stands.
    [[nodiscard]] UnitRegister units() const;

    /// What is typed is kept for the next time until it is decided, and what was kept the last time is offered.
    /// `library`: the path of the one whose units these are.
    void keepDrafts(const QString &library);
    /// It is in the library.
    void settleDraft();

    /// Goes to a row that has no name instead of accepting it.
    void accept() override;
    /// Asks first where something was changed.
    void reject() override;

signals:
    void importAsked();
    void exportAsked();

private:
    QWidget *makeBar();
    [[nodiscard]] QByteArray draft() const;
    void addUnit();
    void moveCurrent(int step);

    UnitTable *m_table;
    QTableView *m_view;
    UnitRegister m_saved;
    DraftKeeper *m_keeper = nullptr;
    bool m_editable;
};

/// Chooses 部门, 乡镇 or 其他.
class UnitKindDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace nianbao
