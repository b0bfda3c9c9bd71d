// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reporttreemodel.h"

#include "core/model/outline.h"

#include <QMimeData>

#include <algorithm>

namespace nianbao {

namespace {

// The node's id within this program; other programs get nothing from a drag.
const QString kMimeType = QStringLiteral("application/x-nianbao-node");

auto findRef(const TreeNode &parent, const NodeRef &ref)
{
    return std::find_if(parent.children.begin(), parent.children.end(),
        [&](const std::unique_ptr<TreeNode> &node) { return node->ref == ref; });
}

const TreeNode *findBelow(const TreeNode &node, const NodeRef &ref)
{
    if (node.ref == ref)
        return &node;
    for (const auto &child : node.children) {
        if (const TreeNode *found = findBelow(*child, ref))
            return found;
    }
    return nullptr;
}

} // namespace

ReportTreeModel::ReportTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<TreeNode>())
{
}

ReportTreeModel::~ReportTreeModel() = default;

void ReportTreeModel::show(const Report &report)
{
    beginResetModel();
    m_report = report;
    m_root = treeOf(report);
    endResetModel();
}

void ReportTreeModel::follow(const Report &report)
{
    m_report = report;
    const auto wanted = treeOf(report);
    sync(*m_root, *wanted);
}

void ReportTreeModel::clear()
{
    beginResetModel();
    m_root = std::make_unique<TreeNode>();
    endResetModel();
}

void ReportTreeModel::setEditable(bool editable)
{
    m_editable = editable;
}

void ReportTreeModel::removeStale(TreeNode &now, const TreeNode &wanted)
{
    for (int row = int(now.children.size()) - 1; row >= 0; --row) {
        if (findRef(wanted, now.children[size_t(row)]->ref) != wanted.children.end())
            continue;
        beginRemoveRows(indexOf(&now), row, row);
        now.children.erase(now.children.begin() + row);
        endRemoveRows();
    }
}

// Brings the right node to `row`: it is there, stands further down, or is new.
void ReportTreeModel::place(TreeNode &now, TreeNode &wanted, int row)
{
    const auto found = findRef(now, wanted.ref);
    const QModelIndex parent = indexOf(&now);
    if (found == now.children.end()) {
        beginInsertRows(parent, row, row);
        auto node = std::make_unique<TreeNode>();
        node->ref = wanted.ref;
        node->label = wanted.label;
        node->fullText = wanted.fullText;
        node->parent = &now;
        now.children.insert(now.children.begin() + row, std::move(node));
        endInsertRows();
        return;
    }
    const int at = int(found - now.children.begin());
    if (at == row)
        return;
    beginMoveRows(parent, at, at, parent, row);
    std::rotate(now.children.begin() + row, now.children.begin() + at, now.children.begin() + at + 1);
    endMoveRows();
}

void ReportTreeModel::sync(TreeNode &now, TreeNode &wanted)
{
    removeStale(now, wanted);
    for (int row = 0; row < int(wanted.children.size()); ++row) {
        TreeNode &target = *wanted.children[size_t(row)];
        place(now, target, row);
        TreeNode &node = *now.children[size_t(row)];
        if (node.label != target.label || node.fullText != target.fullText) {
            node.label = target.label;
            node.fullText = target.fullText;
            const QModelIndex changed = indexOf(&node);
            emit dataChanged(changed, changed);
        }
        sync(node, target);
    }
}

QModelIndex ReportTreeModel::indexOf(const TreeNode *node) const
{
    return node->parent ? createIndex(node->row(), 0, node) : QModelIndex();
}

QModelIndex ReportTreeModel::indexOf(const NodeRef &ref) const
{
    const TreeNode *node = ref.kind == NodeRef::Kind::None ? nullptr : findBelow(*m_root, ref);
    return node ? indexOf(node) : QModelIndex();
}

TreeNode *ReportTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<TreeNode *>(index.internalPointer()) : m_root.get();
}

NodeRef ReportTreeModel::refAt(const QModelIndex &index) const
{
    return nodeAt(index)->ref;
}

QModelIndex ReportTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const TreeNode *node = nodeAt(parent);
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex ReportTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
}

int ReportTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeAt(parent)->children.size());
}

int ReportTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ReportTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TreeNode *node = nodeAt(index);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return node->label;
    if (role == Qt::ToolTipRole && !node->fullText.isEmpty())
        return node->fullText.toHtmlEscaped();
    return {};
}

Qt::ItemFlags ReportTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!m_editable || !index.isValid())
        return flags;
    const NodeRef::Kind kind = nodeAt(index)->ref.kind;
    if (kind == NodeRef::Kind::Section || kind == NodeRef::Kind::Item)
        flags |= Qt::ItemIsDragEnabled;
    if (kind == NodeRef::Kind::Part || kind == NodeRef::Kind::Section || kind == NodeRef::Kind::Item)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

Qt::DropActions ReportTreeModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList ReportTreeModel::mimeTypes() const
{
    return {kMimeType};
}

QMimeData *ReportTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(kMimeType, refAt(indexes.first()).id.value.toUtf8());
    return data;
}

// A drop onto a row of the same kind means "behind it": nobody aims at the gap of two pixels.
std::optional<ReportTreeModel::Drop> ReportTreeModel::dropOf(
    const QMimeData *data, int row, const QModelIndex &parent) const
{
    if (!m_editable || !data->hasFormat(kMimeType))
        return {};
    Drop drop {Id {QString::fromUtf8(data->data(kMimeType))}, refAt(parent).id, row};
    const auto dragged = spotOf(m_report, drop.node);
    const auto target = spotOf(m_report, drop.parent);
    if (!dragged || !target)
        return {};
    if (row < 0 && target->kind == dragged->kind) {
        drop.parent = target->parent;
        drop.index = target->index + 1;
    } else if (row < 0) {
        drop.index = rowCount(parent);
    }
    Report trial = m_report;
    if (!moveNode(trial, drop.node, drop.parent, drop.index))
        return {};
    return drop;
}

bool ReportTreeModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    return dropOf(data, row, parent).has_value();
}

bool ReportTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (const auto drop = dropOf(data, row, parent))
        emit moveAsked(drop->node, drop->parent, drop->index);
    // False: the view must not take the dragged row away, the model follows the report.
    return false;
}

} // namespace nianbao
