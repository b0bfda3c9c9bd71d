// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/differenceview.h"

#include "core/model/outline.h"
#include "core/tasks/historytask.h"
#include "ui/dialogs/differencetable.h"
#include "ui/dialogs/reportchoices.h"
#include "ui/dialogs/textmarks.h"
#include "ui/support/mnemonic.h"
#include "ui/support/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace nianbao {

namespace {

constexpr int kWhereWidth = 230; // at most a sixth of the screen
constexpr int kWhatWidth = 72;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

bool isLike(const Difference &a, const Difference &b)
{
    return a.kind == b.kind && a.node == b.node && a.field == b.field;
}

} // namespace

DifferenceView::DifferenceView(const Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_table(new DifferenceTable(this))
    , m_list(new QTreeView(this))
    , m_title(plainLabel(this))
    , m_beforeName(plainLabel(this))
    , m_afterName(plainLabel(this))
    , m_before(makeText())
    , m_after(makeText())
    , m_promise(plainLabel(this))
    , m_jump(new QPushButton(tr("转到这一条(&J)"), this))
    , m_restore(new QPushButton(tr("恢复这一处(&R)"), this))
{
    m_list->setModel(m_table);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("改动"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->setColumnWidth(DifferenceTable::Where, std::min(kWhereWidth, screen()->availableGeometry().width() / 6));
    m_list->setColumnWidth(DifferenceTable::What, kWhatWidth);
    m_list->header()->setSectionResizeMode(DifferenceTable::Before, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(DifferenceTable::After, QHeaderView::Stretch);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_list);
    split->addWidget(makeTexts());
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    setNames(tr("改前"), tr("改后"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DifferenceView::showCurrent);
    connect(m_list, &QTreeView::doubleClicked, m_jump, &QPushButton::click);
    connect(m_jump, &QPushButton::clicked, this, [this] {
        if (const Difference *difference = current())
            emit jumpAsked({difference->node, difference->field});
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const Difference *difference = current())
            emit restoreAsked(Difference(*difference)); // the row goes while it is spoken of
    });
}

QTextEdit *DifferenceView::makeText()
{
    auto *field = new QTextEdit(this);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(field->fontMetrics().lineSpacing() * 4);
    return field;
}

QWidget *DifferenceView::makeTexts()
{
    auto *pane = new QWidget(this);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_promise->setWordWrap(true);
    m_promise->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout;
    grid->setSpacing(kGap / 2);
    grid->setHorizontalSpacing(kGap);
    int column = 0;
    for (const auto &[name, field] : {std::pair(m_beforeName, m_before), std::pair(m_afterName, m_after)}) {
        name->setBuddy(field);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        grid->addWidget(name, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column++, 1);
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kGap);
    foot->addStretch(1);
    for (QPushButton *button : {m_jump, m_restore}) {
        button->setAutoDefault(false);
        button->setAccessibleName(spokenName(button->text()));
        foot->addWidget(button);
    }
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, kGap / 2, 0, 0);
    layout->setSpacing(kGap / 2);
    layout->addWidget(m_title);
    layout->addLayout(grid, 1);
    layout->addWidget(m_promise); // the whole width: beside the buttons it would be a column of two characters
    layout->addLayout(foot);
    return pane;
}

void DifferenceView::setNames(const QString &before, const QString &after)
{
    m_beforeName->setText(withoutMnemonic(before));
    m_before->setAccessibleName(before);
    m_afterName->setText(withoutMnemonic(after));
    m_after->setAccessibleName(after);
}

void DifferenceView::setDifferences(const QList<Difference> &differences, const QString &nothing)
{
    const std::optional<Difference> was = current() ? std::optional(*current()) : std::nullopt;
    m_nothing = nothing;
    m_table->setDifferences(differences);
    m_list->setVisible(differences.size() > 1); // one is shown below in full
    int row = 0;
    for (int i = 0; was && i < differences.size(); ++i)
        row = isLike(differences[i], *was) ? i : row;
    if (!differences.isEmpty())
        m_list->setCurrentIndex(m_table->index(row, 0)); // which shows it
    else
        showCurrent();
}

const Difference *DifferenceView::current() const
{
    return m_table->at(m_list->currentIndex());
}

QString DifferenceView::promise(const Difference &difference) const
{
    const Report *now = m_document.report();
    if (m_document.library().isReadOnly())
        return tr("年报库是只读的，不能恢复。");
    if (!now || now->state == ReportState::Final)
        return tr("本报告已定稿，不能恢复。要恢复请先重新打开修改。");
    return promiseOf(difference, *now);
}

/// What takes away is not called giving back.
void DifferenceView::nameRestore(bool takesAway)
{
    m_restore->setText(takesAway ? tr("去掉这一条(&R)") : tr("恢复这一处(&R)"));
    m_restore->setAccessibleName(spokenName(m_restore->text()));
}

void DifferenceView::showCurrent()
{
    const Difference *difference = current();
    const Report *now = m_document.report();
    const bool editable = now && now->state == ReportState::Draft && !m_document.library().isReadOnly();
    const bool isThere = difference && now && (difference->node == now->id || spotOf(*now, difference->node));
    m_jump->setEnabled(isThere);
    m_restore->setEnabled(difference && editable && canBeRestored(*difference, *now));
    if (!difference) {
        m_title->setText(m_nothing);
        m_promise->clear();
        m_before->clear();
        m_after->clear();
        return;
    }
    const QString where = difference->where.isEmpty() ? tr("报告") : difference->where;
    m_title->setText(tr("%1　%2").arg(where, nameOf(*difference)));
    m_title->setToolTip(m_title->text().toHtmlEscaped());
    m_before->setPlainText(difference->before);
    m_after->setPlainText(difference->after);
    markDifferences(*m_before, *m_after);
    m_promise->setText(promise(*difference));
    nameRestore(difference->kind == Difference::Kind::Added);
}

} // namespace nianbao
