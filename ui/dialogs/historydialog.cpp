// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historydialog.h"

#include "core/base/wordlist.h"
#include "core/model/nodefields.h"
#include "core/model/nodepaths.h"
#include "ui/dialogs/differenceview.h"
#include "ui/dialogs/historytable.h"
#include "ui/dialogs/moments.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr QSize kSize {1180, 640};
constexpr int kListWidth = 470; // at most two fifths of the window
constexpr int kWhenWidth = 150;
constexpr int kWhoWidth = 90;
constexpr int kAtOnce = 500; // changes: more than anybody scrolls through

} // namespace

HistoryDialog::HistoryDialog(const Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_most(kAtOnce)
    , m_table(new HistoryTable(this))
    , m_extent(new QComboBox(this))
    , m_list(new QTreeView(this))
    , m_more(new QPushButton(tr("更早的记录(&E)"), this))
    , m_view(new DifferenceView(document, this))
    , m_moment(new QLabel(this))
    , m_restore(new QPushButton(tr("恢复到此时(&T)"), this))
{
    setWindowTitle(tr("修改记录"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, kSize);
    auto *split = new QSplitter(this);
    split->addWidget(makeList());
    split->addWidget(m_view);
    split->setChildrenCollapsible(false);
    const int list = std::min(kListWidth, width() * 2 / 5);
    m_list->setColumnWidth(HistoryTable::When, kWhenWidth * list / kListWidth);
    m_list->setColumnWidth(HistoryTable::Who, kWhoWidth * list / kListWidth);
    split->setSizes({list, width() - list});
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(split, 1);
    layout->addLayout(makeFoot());
    connect(m_extent, &QComboBox::activated, this, &HistoryDialog::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::showEntry);
    connect(m_view, &DifferenceView::jumpAsked, this, &HistoryDialog::jumpAsked);
    connect(m_view, &DifferenceView::restoreAsked, this,
        [this](const Difference &difference) { emit restoreAsked(sourceOf(m_states, difference), difference); });
    connect(&document, &Document::undoChanged, this, &HistoryDialog::refresh);
    connect(&document, &Document::chosen, this, [this] { ask({}); });
}

QWidget *HistoryDialog::makeList()
{
    auto *side = new QWidget(this);
    m_extent->setAccessibleName(tr("哪里的修改记录"));
    m_extent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setModel(m_table);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("修改记录"));
    m_more->setAutoDefault(false);
    m_more->setAccessibleName(tr("更早的记录"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += kAtOnce;
        refresh();
    });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_extent);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    return side;
}

QLayout *HistoryDialog::makeFoot()
{
    m_moment->setTextFormat(Qt::PlainText);
    m_moment->setWordWrap(true);
    m_restore->setAutoDefault(false);
    m_restore->setAccessibleName(tr("恢复到此时"));
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const HistoryEntry *entry = m_table->at(m_list->currentIndex());
        const std::optional<Report> then = m_states.after;
        if (entry && then)
            emit restoreStateAsked(*then, lastingMomentText(entry->end));
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kGap);
    foot->addWidget(m_moment, 1);
    foot->addWidget(m_restore);
    foot->addWidget(buttons);
    return foot;
}

void HistoryDialog::ask(const Place &place)
{
    m_place = place;
    m_report = m_document.report() ? m_document.report()->id : Id();
    m_most = kAtOnce;
    m_restores = restoresOf(m_document.library());
    fillExtents();
    refresh();
}

void HistoryDialog::fillExtents()
{
    m_extent->clear();
    m_extent->addItem(tr("整份报告"), WholeReport);
    if (!m_document.report() || m_place.node.isNull())
        return;
    const QString path = nodePaths(*m_document.report()).value(m_place.node, tr("报告本身"));
    if (m_place.node != m_report)
        m_extent->addItem(tr("选中的这一条：%1").arg(path.section(QStringLiteral(" › "), -2)), Node);
    if (m_place.field != Field::None)
        m_extent->addItem(tr("这一栏：%1").arg(nameOf(m_place.field)), OneField);
    m_extent->setCurrentIndex(m_extent->count() - 1);
}

ChangeFilter HistoryDialog::filter() const
{
    ChangeFilter filter;
    filter.report = m_report;
    filter.most = m_most;
    const int extent = m_extent->currentData().toInt();
    if (extent != WholeReport)
        filter.node = m_place.node;
    if (extent == OneField)
        filter.field = m_place.field;
    return filter;
}

void HistoryDialog::refresh()
{
    if (!m_document.report() || m_document.report()->id != m_report)
        return;
    const HistoryEntry *current = m_table->at(m_list->currentIndex());
    const std::optional<HistoryEntry> shown = current ? std::optional(*current) : std::nullopt;
    bool hasOlder = false;
    const Result<QList<HistoryEntry>> entries = rows(hasOlder);
    m_table->setEntries(entries.value_or({}), nodePaths(*m_document.report()));
    m_more->setVisible(hasOlder);
    if (m_table->rowCount() > 0) {
        const int row = shown ? std::max(0, m_table->rowOf(*shown)) : 0;
        m_list->setCurrentIndex(m_table->index(row, 0)); // which shows it
    } else {
        showEntry();
    }
    if (!entries)
        m_moment->setText(inOneLine(entries.error()));
}

/// With the restores that gave the place another text.
Result<QList<HistoryEntry>> HistoryDialog::rows(bool &hasOlder) const
{
    const ChangeFilter asked = filter();
    NB_TRY(const QList<HistoryEntry> changes, historyOf(m_document.library(), asked));
    ChangeFilter older = asked;
    older.before = changes.isEmpty() ? 0 : changes.last().first;
    older.most = 1;
    hasOlder = older.before > 0 && !m_document.library().changes(older).value_or({}).isEmpty();
    QList<HistoryEntry> all = withRestores(changes, m_restores, !hasOlder);
    all.removeIf([&](const HistoryEntry &entry) {
        if (entry.replaced.isEmpty() || asked.node.isNull())
            return false;
        const Result<TwoStates> states = statesOf(m_document.library(), m_report, entry);
        return !states || differencesAt(*states, asked.node, asked.field).isEmpty();
    });
    return all;
}

void HistoryDialog::showEntry()
{
    const HistoryEntry *entry = m_table->at(m_list->currentIndex());
    m_states = {};
    if (!entry) {
        m_view->setDifferences({}, tr("这里还没有修改记录。"));
        return showMoment();
    }
    const Result<TwoStates> states = statesOf(m_document.library(), m_report, *entry);
    if (!states) {
        m_view->setDifferences({}, inOneLine(states.error()));
        return showMoment();
    }
    m_states = *states;
    const ChangeFilter asked = filter();
    const QString span = spanText(entry->begin, entry->end);
    m_view->setNames(tr("改前"),
        entry->author.isEmpty() ? tr("改后（%1）").arg(span) : tr("改后（%1，%2）").arg(span, entry->author));
    m_view->setDifferences(differencesAt(m_states, asked.node, asked.field), tr("这一次没有改动报告里的文字。"));
    showMoment();
}

void HistoryDialog::showMoment()
{
    const HistoryEntry *entry = m_table->at(m_list->currentIndex());
    const Report *now = m_document.report();
    const bool editable = now && now->state == ReportState::Draft && !m_document.library().isReadOnly();
    const qsizetype count =
        entry && now && m_states.after ? differencesBetween(*now, asItWas(*now, *m_states.after)).size() : 0;
    m_restore->setEnabled(editable && count > 0);
    if (!entry || !m_states.after)
        m_moment->clear();
    else if (count == 0)
        m_moment->setText(tr("报告现在就是这一时刻的样子。"));
    else
        m_moment->setText(tr("恢复到此时：整份报告改回 %1 这次改动之后的样子，会改动 %2 处，可以撤销。")
                              .arg(momentText(entry->end), QString::number(count)));
}

} // namespace nianbao
