// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigator.h"

#include "core/model/editionname.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int kRowPadding = 6;

// Rows that a finger or a tired eye can hit.
class RoomyRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, kRowPadding);
    }

protected:
    // A long title gives way, its count stays.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->text.endsWith(u'）'))
            option->textElideMode = Qt::ElideMiddle;
    }
};

// As short as tells the reports apart: the row is narrow.
QString shortLabel(const ReportSummary &report, const QList<ReportSummary> &reports)
{
    bool otherBody = false;
    bool otherEdition = false;
    for (const ReportSummary &other : reports) {
        if (other.id == report.id || other.year != report.year)
            continue;
        const bool sameBody = other.organisation == report.organisation;
        (sameBody ? otherEdition : otherBody) = true;
    }
    QString label = reportLabel(report.year, report.organisation, report.edition, true);
    if (otherBody)
        label += QStringLiteral(" · ") + report.organisation;
    if (otherEdition)
        label += QStringLiteral(" · ") + editionName(report.edition);
    return label;
}

QToolButton *makeButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

Navigator::Navigator(QWidget *parent)
    : QWidget(parent)
    , m_year(new QComboBox(this))
    , m_tree(new QTreeView(this))
    , m_model(new ReportTreeModel(this))
    , m_buttons(new QHBoxLayout)
{
    m_year->setAccessibleName(tr("年度"));
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tree->setMinimumHeight(2 * fontMetrics().lineSpacing()); // on a small screen the list below needs the room
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RoomyRows(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setAccessibleName(tr("报告结构"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(kMargin, kMargin, kMargin, kGap);
    top->addWidget(m_year);
    m_buttons->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    m_buttons->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    column->addLayout(m_buttons);
    connect(m_year, &QComboBox::activated, this,
        [this](int index) { emit reportChosen(Id {m_year->itemData(index).toString()}); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_quiet && index.isValid())
            emit nodeSelected(m_model->refAt(index));
    });
    connect(m_model, &ReportTreeModel::moveAsked, this, &Navigator::moveAsked);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &Navigator::showMenu);
}

void Navigator::setReports(const QList<ReportSummary> &reports, const Id &current)
{
    m_year->clear();
    for (const ReportSummary &report : reports) {
        QString label = shortLabel(report, reports);
        if (report.state == ReportState::Final)
            label += tr("（定稿）");
        m_year->addItem(label, report.id.value);
        m_year->setItemData(m_year->count() - 1, report.title.toHtmlEscaped(), Qt::ToolTipRole);
    }
    m_year->setCurrentIndex(m_year->findData(current.value));
    m_year->setEnabled(!reports.isEmpty());
}

void Navigator::show(const Report *report, bool editable)
{
    m_quiet = true;
    if (report)
        m_model->show(*report);
    else
        m_model->clear();
    m_model->setEditable(editable);
    m_tree->expandToDepth(0);
    m_quiet = false;
}

void Navigator::follow(const Report &report, bool editable)
{
    // A row that goes over to another parent is taken out and put in: meanwhile the view selects a neighbour.
    m_quiet = true;
    m_model->follow(report);
    m_model->setEditable(editable);
    m_quiet = false;
    setSelected(m_selected);
}

void Navigator::setSelected(const NodeRef &node)
{
    m_selected = node;
    const QModelIndex index = m_model->indexOf(node);
    if (!index.isValid() || index == m_tree->currentIndex())
        return;
    m_quiet = true;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_quiet = false;
}

void Navigator::setActions(
    const QList<QAction *> &additions, const QList<QAction *> &others, const QList<QAction *> &inMenu)
{
    auto *menu = new QMenu(this);
    menu->addActions(additions);
    auto *add = makeButton(this);
    add->setText(tr("＋ 新增"));
    add->setAccessibleName(tr("新增"));
    add->setPopupMode(QToolButton::InstantPopup);
    add->setMenu(menu);
    m_buttons->addWidget(add);
    m_buttons->addStretch(1);
    for (QAction *action : others) {
        auto *button = makeButton(this);
        button->setDefaultAction(action);
        m_buttons->addWidget(button);
    }
    m_actions = additions + others + inMenu;
}

void Navigator::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : std::as_const(m_actions)) {
        if (action->isEnabled())
            menu->addAction(action);
    }
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void Navigator::focusTree()
{
    m_tree->setFocus();
}

bool Navigator::treeHasFocus() const
{
    return m_tree->hasFocus();
}

} // namespace nianbao
