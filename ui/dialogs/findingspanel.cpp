// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findingspanel.h"

#include "core/proofread/rules/rules.h"
#include "ui/dialogs/findingdetail.h"
#include "ui/dialogs/findingsbar.h"
#include "ui/models/findingsmodel.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kDetailShare = 40; // per cent of the width
constexpr int kHintLines = 11; // some six findings below the bar

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FindingsBar(this))
    , m_model(new FindingsModel(this))
    , m_list(new QTreeView(this))
    , m_detail(new FindingDetail(this))
    , m_stack(new QStackedWidget(this))
{
    makeList();
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_detail);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 100 - kDetailShare);
    split->setStretchFactor(1, kDetailShare);
    split->setSizes({100 - kDetailShare, kDetailShare});
    m_stack->addWidget(split);
    m_stack->addWidget(makeMessage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_bar, &FindingsBar::filterTaken, this, &FindingsPanel::setFilter);
    clear();
}

void FindingsPanel::makeList()
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("校对结果"));
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    const int character = fontMetrics().horizontalAdvance(QStringLiteral("字"));
    header->resizeSection(FindingsModel::SeverityColumn, 5 * character);
    header->resizeSection(FindingsModel::QuoteColumn, 10 * character);
    header->resizeSection(FindingsModel::PlaceColumn, 12 * character);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_list->setFirstColumnSpanned(row, parent, m_model->rows()[row].kind == FindingRow::Kind::Heading);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_refilling)
            return;
        m_isNew = false;
        showDetail();
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) { ask(index.row()); });
}

QWidget *FindingsPanel::makeMessage()
{
    auto *page = new QWidget(this);
    m_message = new QLabel(page);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_all = new QToolButton(page);
    m_all->setText(tr("全部列出"));
    connect(m_all, &QToolButton::clicked, this, [this] { setFilter({}); });
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_message);
    column->addWidget(m_all, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void FindingsPanel::show(const Proofreading &reading)
{
    m_reading = reading;
    m_isReading = false;
    refill();
}

void FindingsPanel::showReading()
{
    m_isReading = true;
    m_bar->showState(m_reading, true);
    updateMessage();
}

void FindingsPanel::clear()
{
    m_reading = {};
    m_filter = {};
    m_isReading = false;
    refill();
}

void FindingsPanel::setFilter(const FindingFilter &filter)
{
    m_filter = filter;
    refill();
}

void FindingsPanel::refill()
{
    const int was = m_list->currentIndex().row();
    const FindingRow current = m_model->rows().value(was);
    m_refilling = true;
    m_model->show(findingRows(m_reading, m_filter));
    const QList<FindingRow> &rows = m_model->rows();
    int now = -1;
    for (int row = 0; row < rows.size() && was >= 0; ++row) {
        const bool nearer = now < 0 || std::abs(row - was) < std::abs(now - was);
        if (rows[row].says(current) && nearer)
            now = row;
    }
    if (now < 0 && was >= 0 && !rows.isEmpty()) {
        now = m_model->nextFinding(std::min(was, int(rows.size())) - 1, 1);
        m_isNew = true;
    }
    selectRow(now);
    m_refilling = false;
    m_bar->show(m_reading, m_filter);
    m_bar->showState(m_reading, m_isReading);
    updateMessage();
    showDetail();
}

void FindingsPanel::updateMessage()
{
    const bool none = m_model->rows().isEmpty();
    m_stack->setCurrentIndex(none ? 1 : 0);
    const bool filtered = none && !m_reading.findings.findings.isEmpty();
    m_all->setVisible(filtered);
    if (!none)
        return;
    if (filtered)
        m_message->setText(tr("按现在的筛选，没有要列的。"));
    else if (m_isReading)
        m_message->setText(tr("正在校对…"));
    else if (!m_reading.report)
        m_message->setText(tr("没有打开的报告。"));
    else
        m_message->setText(tr("没有发现问题。\n查过标点、数字和算术、日期、字词、规定提法、结构，共%1条规则；%"
                              "2处算式算得对；已忽略%3处。")
                               .arg(QString::number(rules().size()), QString::number(m_reading.findings.proofs.size()),
                                   QString::number(m_reading.ignored.size())));
}

void FindingsPanel::showDetail()
{
    const int row = m_list->currentIndex().row();
    const FindingRow shown = m_model->rows().value(row);
    if (row >= 0 && shown.kind == FindingRow::Kind::Finding)
        m_detail->show(m_reading.findings.findings.value(shown.index), shown.place);
    else if (row >= 0 && shown.kind == FindingRow::Kind::Proof)
        m_detail->show(m_reading.findings.proofs.value(shown.index));
    else if (row >= 0 && shown.kind == FindingRow::Kind::Ignored)
        m_detail->show(m_reading.ignored.value(shown.index), shown.place);
    else
        m_detail->clear();
    emit selectionChanged();
}

std::optional<int> FindingsPanel::selected() const
{
    return selectedOf(FindingRow::Kind::Finding);
}

std::optional<int> FindingsPanel::selectedIgnored() const
{
    return selectedOf(FindingRow::Kind::Ignored);
}

std::optional<int> FindingsPanel::selectedOf(FindingRow::Kind kind) const
{
    const FindingRow row = m_model->rows().value(m_list->currentIndex().row());
    return row.kind == kind && row.index >= 0 ? std::optional(row.index) : std::nullopt;
}

void FindingsPanel::select(int finding)
{
    if (m_model->rowOf(finding) < 0)
        setFilter({});
    selectRow(m_model->rowOf(finding));
}

bool FindingsPanel::lists(int finding) const
{
    return m_model->rowOf(finding) >= 0;
}

void FindingsPanel::selectRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (index.row() == m_list->currentIndex().row())
        return;
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void FindingsPanel::walk(int step)
{
    const int current = m_list->currentIndex().row();
    const int row = m_isNew && step > 0 && current >= 0 ? current : m_model->nextFinding(current, step);
    if (row < 0)
        return;
    selectRow(row);
    ask(row);
}

void FindingsPanel::ask(int row)
{
    m_isNew = false;
    const FindingRow wanted = m_model->rows().value(row);
    if (wanted.kind == FindingRow::Kind::Finding && wanted.index >= 0) {
        const Finding &finding = m_reading.findings.findings[wanted.index];
        emit placeAsked(finding.place, finding.length);
    } else if (wanted.kind == FindingRow::Kind::Proof) {
        const Proof &proof = m_reading.findings.proofs[wanted.index];
        emit placeAsked(proof.place, proof.length);
    } else if (wanted.kind == FindingRow::Kind::Ignored) {
        const Finding &finding = m_reading.ignored[wanted.index].finding;
        emit placeAsked(finding.place, finding.length);
    }
}

void FindingsPanel::setActions(const QList<QAction *> &actions)
{
    m_detail->setActions(actions);
}

QSize FindingsPanel::sizeHint() const
{
    return {QWidget::sizeHint().width(), kHintLines * fontMetrics().lineSpacing()};
}

void FindingsPanel::focusList()
{
    if (!m_list->currentIndex().isValid())
        selectRow(m_model->nextFinding(-1, 1));
    m_list->setFocus();
}

} // namespace nianbao
