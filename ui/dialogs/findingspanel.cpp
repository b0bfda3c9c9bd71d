// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findingspanel.h"

#include "ui/dialogs/findingdetail.h"
#include "ui/dialogs/findingsbar.h"
#include "ui/dialogs/findingsmessage.h"
#include "ui/dialogs/placecolumn.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/movedrows.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kDetailShare = 40; // per cent of the width
constexpr int kNarrowCharacters = 70; // of the whole panel
constexpr int kHintLines = 12; // some seven findings below the bar
constexpr double kLeastRows = 6.5; // the half one says that there are more

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FindingsBar(this))
    , m_model(new FindingsModel(this))
    , m_list(new QTreeView(this))
    , m_detail(new FindingDetail(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new FindingsMessage(this))
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
    m_stack->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_message, &FindingsMessage::allAsked, this, [this] { setFilter({}); });
    connect(m_bar, &FindingsBar::filterTaken, this, &FindingsPanel::takeFilter);
    connect(m_detail, &FindingDetail::pressed, this, [this] {
        const QWidget *focus = QApplication::focusWidget();
        if (!focus || !isAncestorOf(focus))
            focusList(); // whoever works here does not type elsewhere
    });
    clear();
}

void FindingsPanel::makeList()
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_list->setAccessibleName(tr("校对结果"));
    m_list->installEventFilter(this);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FindingsPanel::showMenu);
    m_list->setItemDelegateForColumn(FindingsModel::PlaceColumn, new PlaceColumn(m_list));
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_list->setFirstColumnSpanned(row, parent, m_model->rows()[row].kind == FindingRow::Kind::Heading);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_refilling)
            return;
        m_isNew = false;
        showDetail();
        const bool byKey = m_list->hasFocus() && !m_selecting && QApplication::mouseButtons() == Qt::NoButton;
        if (byKey)
            ask(m_list->currentIndex().row(), Going::Look);
    });
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) { ask(index.row(), Going::Look); });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) { ask(index.row(), Going::Enter); });
}

// Where there is little room, what is said of a finding gets most of it. Between the two, widths are the user's own.
void FindingsPanel::fitColumns()
{
    const int character = fontMetrics().horizontalAdvance(QStringLiteral("字"));
    const bool isNarrow = width() < kNarrowCharacters * character;
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_detail->setNarrow(isNarrow);
    QHeaderView *header = m_list->header();
    header->resizeSection(FindingsModel::SeverityColumn, (isNarrow ? 3 : 5) * character);
    header->resizeSection(FindingsModel::QuoteColumn, (isNarrow ? 5 : 10) * character);
    header->resizeSection(FindingsModel::PlaceColumn, (isNarrow ? 7 : 14) * character);
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

// The list's own room counts, not the panel's: the bar above it has one row or two, and a banner may stand below.
void FindingsPanel::fitHeader()
{
    m_list->setHeaderHidden(m_list->height() < leastRowsHeight() + m_list->header()->sizeHint().height());
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        fitHeader();
    return QWidget::eventFilter(watched, event);
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

// By hand: another rule or part begins with its first finding, and what is listed besides is shown. Nobody is led away
// from what he writes: only walking, a click and Enter lead.
void FindingsPanel::takeFilter(const FindingFilter &filter)
{
    const FindingFilter before = m_filter;
    setFilter(filter);
    if (m_isNew && (filter.rule != before.rule || filter.group != before.group)) {
        const QScopedValueRollback<bool> refilling(m_refilling, true); // it stays new: F8 leads to it first
        selectRow(m_model->nextFinding(-1, 1));
        showDetail();
    }
    if (filter.ignored && !before.ignored)
        showKind(FindingRow::Kind::Ignored);
    else if (filter.proofs && !before.proofs)
        showKind(FindingRow::Kind::Proof);
}

void FindingsPanel::showKind(FindingRow::Kind kind)
{
    const QList<FindingRow> &rows = m_model->rows();
    const auto first = std::find_if(rows.begin(), rows.end(), [&](const FindingRow &row) { return row.kind == kind; });
    if (first != rows.end()) // with its heading
        m_list->scrollTo(m_model->index(int(first - rows.begin()) - 1, 0), QAbstractItemView::PositionAtTop);
}

// What is read stays where it is: the first row in sight, or the one in its place, stays the first.
void FindingsPanel::refill()
{
    const int was = m_list->currentIndex().row();
    const int top = m_list->indexAt(QPoint(0, 0)).row();
    const bool inSight = was >= 0 && m_list->viewport()->rect().intersects(m_list->visualRect(m_list->currentIndex()));
    const QList<FindingRow> before = m_model->rows();
    m_refilling = true;
    const QList<int> moved = m_model->show(findingRows(m_reading, m_filter));
    const bool went = was >= 0 && moved[was] < 0;
    const QModelIndex now = m_model->index(was < 0 ? -1 : heirOf(was, before, moved), 0);
    m_isNew = m_isNew || went;
    m_list->setCurrentIndex(now);
    if (top >= 0)
        m_list->scrollTo(m_model->index(firstFrom(top, moved), 0), QAbstractItemView::PositionAtTop);
    if (now.isValid() && (inSight || went))
        m_list->scrollTo(now);
    m_refilling = false;
    fitHeader();
    m_bar->show(m_reading, m_filter);
    m_bar->showState(m_reading, m_isReading);
    updateMessage();
    showDetail();
}

void FindingsPanel::updateMessage()
{
    const bool none = m_model->rows().isEmpty();
    m_stack->setCurrentIndex(none ? 1 : 0);
    if (none)
        m_message->show(m_reading, m_isReading);
}

void FindingsPanel::showDetail()
{
    const int row = m_list->currentIndex().row();
    const FindingRow shown = m_model->rows().value(row);
    if (row >= 0 && shown.kind == FindingRow::Kind::Finding)
        showFinding(shown);
    else if (row >= 0 && shown.kind == FindingRow::Kind::Proof)
        m_detail->show(m_reading.findings.proofs.value(shown.index), shown.place);
    else if (row >= 0 && shown.kind == FindingRow::Kind::Ignored)
        m_detail->show(m_reading.ignored.value(shown.index), shown.place);
    else
        m_detail->clear();
    emit selectionChanged();
}

void FindingsPanel::showFinding(const FindingRow &row)
{
    const QList<Finding> &findings = m_reading.findings.findings;
    const Finding finding = findings.value(row.index);
    m_detail->show(finding, row.place, ignoredBefore(*m_reading.report, findings, m_reading.ignored, finding));
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

QList<int> FindingsPanel::listed() const
{
    QList<int> findings;
    for (const FindingRow &row : m_model->rows()) {
        if (row.kind == FindingRow::Kind::Finding)
            findings << row.index;
    }
    return findings;
}

void FindingsPanel::selectRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (index.row() == m_list->currentIndex().row())
        return;
    const QScopedValueRollback<bool> selecting(m_selecting, true);
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
    ask(row, Going::Walk);
}

void FindingsPanel::lead(int finding)
{
    selectRow(m_model->rowOf(finding));
    ask(m_model->rowOf(finding), Going::Walk);
}

void FindingsPanel::lookAtNew(Going going)
{
    if (m_isNew)
        lookAtCurrent(going);
}

void FindingsPanel::lookAtCurrent(Going going)
{
    if (m_list->currentIndex().isValid())
        ask(m_list->currentIndex().row(), going);
}

void FindingsPanel::ask(int row, Going going)
{
    m_isNew = false;
    if (const std::optional<MarkedWords> words = wordsOf(row))
        emit placeAsked(*words, going);
}

std::optional<MarkedWords> FindingsPanel::wordsOf(int row) const
{
    const FindingRow wanted = m_model->rows().value(row);
    if (wanted.kind == FindingRow::Kind::Finding && wanted.index >= 0)
        return markedBy(m_reading.findings.findings[wanted.index]);
    if (wanted.kind == FindingRow::Kind::Proof)
        return markedBy(m_reading.findings.proofs[wanted.index]);
    if (wanted.kind == FindingRow::Kind::Ignored)
        return markedBy(m_reading.ignored[wanted.index].finding);
    return std::nullopt;
}

std::optional<MarkedWords> FindingsPanel::currentWords() const
{
    return wordsOf(m_list->currentIndex().row());
}

// By the menu key of what is selected, by the mouse of what is below it.
void FindingsPanel::showMenu(const QPoint &at)
{
    const QModelIndex below = m_list->indexAt(at);
    if (below.isValid() && wordsOf(below.row())) {
        selectRow(below.row());
        ask(below.row(), Going::Look);
    }
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuAsked(menu);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(m_list->viewport()->mapToGlobal(at));
}

void FindingsPanel::setActions(const QList<QAction *> &walking, const QList<QAction *> &deeds, QAction *fix)
{
    m_detail->setActions(walking, deeds, fix);
}

QSize FindingsPanel::sizeHint() const
{
    const int least = leastUsefulHeight();
    return {QWidget::sizeHint().width(),
        std::clamp(kHintLines * fontMetrics().lineSpacing(), least, std::max(least, window()->height() / 3))};
}

int FindingsPanel::leastUsefulHeight() const
{
    return std::max(minimumSizeHint().height(), m_bar->sizeHint().height() + leastRowsHeight());
}

int FindingsPanel::leastRowsHeight() const
{
    return qCeil(kLeastRows * std::max(fontMetrics().lineSpacing(), m_list->sizeHintForRow(0)));
}

void FindingsPanel::focusList()
{
    if (!m_list->currentIndex().isValid())
        selectRow(m_model->nextFinding(-1, 1));
    m_list->setFocus();
}

} // namespace nianbao
