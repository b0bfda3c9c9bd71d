// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/treenode.h"

#include <QAbstractItemModel>

namespace nianbao {

/// The report as a tree. It follows a Report value and never changes it: a drop is only asked for. When a new value
/// comes, rows that stay keep their index, so that views keep what is open and selected.
class ReportTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit ReportTreeModel(QObject *parent = nullptr);
    ~ReportTreeModel() override;

    /// Another report: begins anew.
    void show(const Report &report);
    /// The same report with another value: only what differs moves.
    void follow(const Report &report);
    void clear();
    void setEditable(bool editable);

    [[nodiscard]] QModelIndex indexOf(const NodeRef &ref) const;
    [[nodiscard]] NodeRef refAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    /// The user dropped `node` as the child `index` of `parent`.
    void moveAsked(const nianbao::Id &node, const nianbao::Id &parent, int index);

private:
    struct Drop {
        Id node;
        Id parent;
        int index = 0;
    };
    [[nodiscard]] std::optional<Drop> dropOf(const QMimeData *data, int row, const QModelIndex &parent) const;
    [[nodiscard]] QModelIndex indexOf(const TreeNode *node) const;
    [[nodiscard]] TreeNode *nodeAt(const QModelIndex &index) const;
    void sync(TreeNode &now, TreeNode &wanted);
    void removeStale(TreeNode &now, const TreeNode &wanted);
    void place(TreeNode &now, TreeNode &wanted, int row);

    Report m_report;
    std::unique_ptr<TreeNode> m_root;
    bool m_editable = true;
};

} // namespace nianbao
