// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importdecisions.h"
#include "ui/dialogs/importrows.h"

#include <QAbstractItemModel>

namespace nianbao {

/// The preview of an import as a tree with the columns 现有, 送来 and 结果. Rows that can be decided have a check:
/// 采用.
class ImportTree : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Subject, Now, Sent, Outcome, ColumnCount };

    explicit ImportTree(QObject *parent = nullptr);

    /// Of the same files read again too: what was decided of what came again stands.
    void setPlans(const QList<ImportPlan> &plans);
    void setView(const ImportView &view);
    [[nodiscard]] const ImportView &view() const { return m_view; }
    /// With what was decided.
    [[nodiscard]] QList<ImportPlan> plans() const;
    /// What was decided, to be kept beyond the program's end; `text` is typed at the index and not yet said.
    [[nodiscard]] QByteArray draft(const QModelIndex &index, const std::optional<QString> &text);
    /// What of such a draft still stands.
    [[nodiscard]] ImportDecisions decisionsOf(const QByteArray &draft) const;
    void decide(const ImportDecisions &decisions);
    [[nodiscard]] bool isDecided() const { return !m_decisions.isEmpty(); }

    [[nodiscard]] const ImportRow *rowAt(const QModelIndex &index) const;
    [[nodiscard]] const ImportPlan &planOf(const ImportRow &row) const { return m_plans[row.plan]; }
    /// Full texts, as the pane below shows them.
    [[nodiscard]] QString text(const ImportRow &row, Column column) const;
    [[nodiscard]] bool canEdit(const ImportRow &row) const;
    void edit(const QModelIndex &index, const QString &text);
    void toggle(const QModelIndex &index);
    /// The next row after `from`, around the end, that wants a decision; invalid when there is none.
    [[nodiscard]] QModelIndex nextToDecide(const QModelIndex &from) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void decided();
    void ticked(const QModelIndex &row); ///< its check was set by hand, which alone selects nothing

private:
    [[nodiscard]] QModelIndex indexOf(const ImportRow &row, int column = 0) const;
    [[nodiscard]] bool canDecide(const ImportRow &row) const;
    [[nodiscard]] Qt::CheckState state(const ImportRow &row) const;
    [[nodiscard]] QString entryText(const ImportRow &row, Column column) const;
    [[nodiscard]] QString groupLabel(const ImportRow &row) const;
    void setTaken(const ImportRow &row, bool taken);
    void tell(const QModelIndex &index);

    QList<ImportPlan> m_plans;
    ImportDecisions m_decisions;
    ImportDecisions m_drafted; ///< what `m_draft` says: of many records it takes its time
    QByteArray m_draft;
    ImportView m_view;
    std::unique_ptr<ImportRow> m_root;
};

} // namespace nianbao
