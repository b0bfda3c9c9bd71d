// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importtree.h"

#include "ui/support/theme.h"

#include <QFont>
#include <QGuiApplication>

namespace nianbao {

namespace {

constexpr qsizetype kShownCharacters = 200; // of one line in the tree: the pane below has all of it

QString shortened(const QString &text)
{
    const QString line = text.left(2 * kShownCharacters).simplified();
    return line.size() > kShownCharacters ? line.left(kShownCharacters) + u'…' : line;
}

} // namespace

ImportTree::ImportTree(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<ImportRow>())
{
}

void ImportTree::setPlans(const QList<ImportPlan> &plans)
{
    beginResetModel();
    m_root = std::make_unique<ImportRow>();
    m_decisions = m_decisions.carried(m_plans, plans);
    m_plans = plans;
    m_drafted = m_decisions;
    m_draft = m_decisions.written(m_plans);
    m_view.plan = -1;
    m_root = importRows(m_plans, m_view);
    endResetModel();
    emit decided();
}

void ImportTree::setView(const ImportView &view)
{
    beginResetModel();
    m_view = view;
    m_root = importRows(m_plans, m_view);
    endResetModel();
}

QList<ImportPlan> ImportTree::plans() const
{
    QList<ImportPlan> result = m_plans;
    for (int plan = 0; plan < result.size(); ++plan)
        result[plan].decisions = m_decisions.of(plan);
    return result;
}

const ImportRow *ImportTree::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const ImportRow *>(index.internalPointer()) : m_root.get();
}

QModelIndex ImportTree::indexOf(const ImportRow &row, int column) const
{
    return row.parent ? createIndex(row.place, column, &row) : QModelIndex();
}

QModelIndex ImportTree::index(int row, int column, const QModelIndex &parent) const
{
    const ImportRow *above = rowAt(parent);
    if (row < 0 || row >= int(above->children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, above->children[size_t(row)].get());
}

QModelIndex ImportTree::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*rowAt(index)->parent) : QModelIndex();
}

int ImportTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(rowAt(parent)->children.size());
}

int ImportTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool ImportTree::canDecide(const ImportRow &row) const
{
    if (row.kind == ImportRow::Kind::Entry)
        return row.entry->kind != MergeKind::Same;
    if (row.kind != ImportRow::Kind::Change || row.entry->what == MergeSubject::Unit)
        return false;
    // Of what does not come in there is nothing to choose.
    return row.entry->kind == MergeKind::Changed
        || (row.entry->kind == MergeKind::Added && m_decisions.state(row.plan, *row.entry) == Qt::Checked);
}

bool ImportTree::canEdit(const ImportRow &row) const
{
    return row.kind == ImportRow::Kind::Change && canDecide(row);
}

Qt::CheckState ImportTree::state(const ImportRow &row) const
{
    if (row.kind == ImportRow::Kind::Change)
        return m_decisions.takes(row.plan, *row.entry, row.change) ? Qt::Checked : Qt::Unchecked;
    return m_decisions.state(row.plan, *row.entry);
}

QString ImportTree::entryText(const ImportRow &row, Column column) const
{
    const MergeEntry &entry = *row.entry;
    if (column == Now)
        return entry.before();
    if (column == Sent)
        return entry.kind == MergeKind::Missing ? tr("（这次没有送来：勾选后删除）") : entry.after();
    if (entry.kind == MergeKind::Same)
        return entry.before().isEmpty() ? entry.after() : entry.before();
    const Qt::CheckState taken = m_decisions.state(row.plan, entry);
    if (entry.kind == MergeKind::Missing)
        return taken == Qt::Checked ? tr("（删除）") : entry.before();
    if (taken == Qt::PartiallyChecked)
        return tr("（部分采用）");
    if (taken == Qt::Unchecked)
        return entry.kind == MergeKind::Added ? tr("（不采用）") : entry.before();
    for (const FieldChange &change : entry.fields()) {
        if (m_decisions.isEdited(row.plan, entry, change))
            return tr("（有改动）");
    }
    return entry.after();
}

QString ImportTree::text(const ImportRow &row, Column column) const
{
    if (column == Subject)
        return row.label;
    if (row.kind == ImportRow::Kind::Note)
        return column == Sent ? row.text : QString();
    if (row.kind == ImportRow::Kind::Entry)
        return entryText(row, column);
    if (row.kind == ImportRow::Kind::Group)
        return {};
    if (column == Now)
        return row.change.now;
    if (column == Sent)
        return row.change.sent;
    return m_decisions.result(row.plan, *row.entry, row.change);
}

QString ImportTree::groupLabel(const ImportRow &row) const
{
    return tr("%1（%2）").arg(row.label, QString::number(row.children.size()));
}

QVariant ImportTree::data(const QModelIndex &index, int role) const
{
    const ImportRow &row = *rowAt(index);
    const auto column = Column(index.column());
    const bool isGroup = row.kind == ImportRow::Kind::Group;
    switch (role) {
    case Qt::DisplayRole:
        return isGroup && column == Subject ? groupLabel(row) : shortened(text(row, column));
    case Qt::EditRole:
        return text(row, column);
    case Qt::CheckStateRole:
        return column == Subject && canDecide(row) ? QVariant(state(row)) : QVariant();
    case Qt::ToolTipRole:
        return text(row, column).left(1000).toHtmlEscaped();
    case Qt::FontRole:
        if (isGroup || row.wantsDecision()) {
            QFont font = QGuiApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        if (row.wantsDecision() && column == Subject)
            return failureText(QGuiApplication::palette());
        return row.entry && row.entry->kind == MergeKind::Same ? QVariant(mutedText(QGuiApplication::palette()))
                                                               : QVariant();
    default:
        return {};
    }
}

bool ImportTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ImportRow &row = *rowAt(index);
    if (role == Qt::CheckStateRole && index.column() == Subject && canDecide(row)) {
        setTaken(row, value.toInt() == Qt::Checked);
        emit ticked(index);
        return true;
    }
    if (role == Qt::EditRole && index.column() == Outcome && canEdit(row)) {
        edit(index, value.toString());
        return true;
    }
    return false;
}

void ImportTree::setTaken(const ImportRow &row, bool taken)
{
    if (row.kind == ImportRow::Kind::Change)
        m_decisions.take(row.plan, *row.entry, row.change, taken);
    else
        m_decisions.take(row.plan, *row.entry, taken);
    tell(indexOf(row));
}

void ImportTree::edit(const QModelIndex &index, const QString &text)
{
    const ImportRow &row = *rowAt(index);
    if (!canEdit(row) || m_decisions.result(row.plan, *row.entry, row.change) == text)
        return;
    m_decisions.edit(row.plan, *row.entry, row.change, text);
    tell(index);
}

QByteArray ImportTree::draft(const QModelIndex &index, const std::optional<QString> &text)
{
    ImportDecisions decisions = m_decisions;
    const ImportRow &row = *rowAt(index);
    if (text && canEdit(row) && decisions.result(row.plan, *row.entry, row.change) != *text)
        decisions.edit(row.plan, *row.entry, row.change, *text);
    if (!(decisions == m_drafted)) {
        m_draft = decisions.written(m_plans);
        m_drafted = decisions;
    }
    return m_draft;
}

ImportDecisions ImportTree::decisionsOf(const QByteArray &draft) const
{
    return ImportDecisions::resumed(draft, m_plans);
}

void ImportTree::decide(const ImportDecisions &decisions)
{
    m_decisions = decisions;
    setView(m_view);
    emit decided();
}

void ImportTree::toggle(const QModelIndex &index)
{
    const ImportRow &row = *rowAt(index);
    if (index.isValid() && canDecide(row))
        setTaken(row, state(row) != Qt::Checked);
}

// The row, the entry above it or the fields below it.
void ImportTree::tell(const QModelIndex &index)
{
    const ImportRow *row = rowAt(index);
    const ImportRow *entry = row->kind == ImportRow::Kind::Change ? row->parent : row;
    emit dataChanged(indexOf(*entry), indexOf(*entry, ColumnCount - 1));
    if (!entry->children.empty())
        emit dataChanged(indexOf(*entry->children.front()), indexOf(*entry->children.back(), ColumnCount - 1));
    emit decided();
}

Qt::ItemFlags ImportTree::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const ImportRow &row = *rowAt(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Subject && canDecide(row))
        flags |= Qt::ItemIsUserCheckable;
    // Several lines have their place in the pane below.
    if (index.column() == Outcome && canEdit(row) && !text(row, Outcome).contains(u'\n'))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] {tr("采用"), tr("现有"), tr("送来"), tr("结果")};
    return titles[section];
}

QModelIndex ImportTree::nextToDecide(const QModelIndex &from) const
{
    QList<const ImportRow *> rows;
    qsizetype after = -1;
    for (const auto &group : m_root->children) {
        for (const auto &entry : group->children) {
            if (from.isValid() && (rowAt(from) == entry.get() || rowAt(from)->parent == entry.get()))
                after = rows.size();
            if (entry->wantsDecision())
                rows.append(entry.get());
        }
    }
    if (rows.isEmpty())
        return {};
    const bool onOne = after >= 0 && after < rows.size() && from.isValid()
        && (rowAt(from) == rows[after] || rowAt(from)->parent == rows[after]);
    const qsizetype next = after < 0 ? 0 : after + (onOne ? 1 : 0);
    return indexOf(*rows[next % rows.size()]);
}

} // namespace nianbao
