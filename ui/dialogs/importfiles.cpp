// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importfiles.h"

#include "core/base/filename.h"
#include "core/base/wordlist.h"
#include "core/tasks/importcounts.h"
#include "ui/dialogs/importrows.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kPadding = 6;

/// What asks for attention stands first: a narrow column shows no more.
QStringList wordsOf(const ImportCounts &counts)
{
    QStringList words;
    const auto add = [&](const QString &name, int count) {
        if (count > 0)
            words << ImportFiles::tr("%1 %2").arg(name, QString::number(count));
    };
    add(ImportFiles::tr("冲突"), counts.conflicts);
    add(nameOf(MergeKind::Added), counts.added);
    add(nameOf(MergeKind::Changed), counts.changed);
    add(nameOf(MergeKind::Missing), counts.missing);
    add(ImportFiles::tr("删除"), counts.removed);
    add(nameOf(MergeKind::Unrecognised), counts.unrecognised);
    add(ImportFiles::tr("不采用"), counts.refused);
    add(ImportFiles::tr("忽略的校对意见"), counts.ignored);
    add(ImportFiles::tr("重新提出的校对意见"), counts.toldAgain);
    return words;
}

} // namespace

void ImportFiles::setPlans(const QList<ImportPlan> &plans)
{
    beginResetModel();
    m_plans = plans;
    endResetModel();
}

int ImportFiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size()) + 1;
}

void ImportFiles::follow(const QList<ImportPlan> &plans)
{
    if (plans.size() != m_plans.size())
        return setPlans(plans);
    m_plans = plans;
    emit dataChanged(index(0), index(int(m_plans.size())));
}

QString ImportFiles::stateOf(const ImportPlan &plan) const
{
    if (plan.error)
        return plan.error->message;
    QStringList parts = wordsOf(countsOf(plan));
    if (hasDoubtfulColumns(plan))
        parts.prepend(tr("列待核对"));
    return parts.isEmpty() ? tr("没有变化") : listed(parts);
}

QString ImportFiles::stateOfAll() const
{
    const auto failed =
        std::count_if(m_plans.begin(), m_plans.end(), [](const ImportPlan &plan) { return plan.error.has_value(); });
    QStringList parts = wordsOf(countsOf(m_plans));
    if (failed > 0)
        parts.prepend(tr("%1 个读不出来").arg(failed));
    return listed(parts);
}

QVariant ImportFiles::data(const QModelIndex &index, int role) const
{
    if (index.row() == 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("全部文件（%1）").arg(m_plans.size());
        if (role == StateRole)
            return stateOfAll();
        if (role != FailedRole)
            return {};
        return std::any_of(
            m_plans.begin(), m_plans.end(), [](const ImportPlan &plan) { return plan.error.has_value(); });
    }
    const ImportPlan &plan = m_plans[index.row() - 1];
    switch (role) {
    case Qt::DisplayRole:
        return plan.sourceName;
    case Qt::AccessibleTextRole:
        return tr("%1：%2").arg(plan.sourceName, stateOf(plan));
    case Qt::ToolTipRole:
        return (plan.error ? inOneLine(*plan.error) : readableName(plan.request.file)).toHtmlEscaped();
    case StateRole:
        return stateOf(plan);
    case FailedRole:
        return plan.error.has_value();
    default:
        return {};
    }
}

void ImportFileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    item.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const QRect box = option.rect.adjusted(kPadding, kPadding / 2, -kPadding, -kPadding / 2);
    const int line = option.fontMetrics.lineSpacing();
    const auto draw = [&](int row, const QString &text, const QColor &color, Qt::TextElideMode elide) {
        painter->setPen(selected ? palette.color(QPalette::HighlightedText) : color);
        painter->drawText(QRect(box.left(), box.top() + row * line, box.width(), line), Qt::AlignVCenter,
            option.fontMetrics.elidedText(text, elide, box.width()));
    };
    painter->save();
    painter->setFont(option.font);
    draw(0, index.data().toString(), palette.color(QPalette::Text), Qt::ElideMiddle);
    const bool failed = index.data(ImportFiles::FailedRole).toBool();
    draw(1, index.data(ImportFiles::StateRole).toString(), failed ? failureText(palette) : mutedText(palette),
        Qt::ElideRight);
    painter->restore();
}

QSize ImportFileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.lineSpacing() + kPadding};
}

} // namespace nianbao
