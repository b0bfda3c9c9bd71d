// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findingspanel.h"

#include "core/proofread/rules/rules.h"
#include "core/tasks/checktask.h"
#include "ui/dialogs/findingdetail.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/severitycolor.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kDetailShare = 40; // per cent of the width

QToolButton *toggle(QWidget *bar, const QString &tip)
{
    auto *button = new QToolButton(bar);
    button->setCheckable(true);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->layout()->addWidget(button);
    return button;
}

QComboBox *choice(QWidget *bar, const QString &name)
{
    auto *box = new QComboBox(bar);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    bar->layout()->addWidget(box);
    return box;
}

void fill(QComboBox &box, const QString &all, const QList<std::pair<QString, QString>> &rows, const QString &current)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all, QString());
    for (const auto &[key, name] : rows)
        box.addItem(name, key);
    box.setCurrentIndex(std::max(0, box.findData(current)));
}

void tint(QToolButton &button, Severity severity)
{
    QPalette colors = button.parentWidget()->palette();
    colors.setColor(QPalette::ButtonText, colorOf(severity, colors));
    button.setPalette(colors);
}

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
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
    m_stack->addWidget(split);
    m_stack->addWidget(makeMessage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
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
    header->setStretchLastSection(true);
    const int character = fontMetrics().horizontalAdvance(QStringLiteral("字"));
    header->resizeSection(FindingsModel::SeverityColumn, 5 * character);
    header->resizeSection(FindingsModel::QuoteColumn, 10 * character);
    header->resizeSection(FindingsModel::MessageColumn, 20 * character);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_list->setFirstColumnSpanned(row, parent, m_model->rows()[row].kind == FindingRow::Kind::Heading);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsPanel::showDetail);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) { ask(index.row()); });
}

QWidget *FindingsPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    row->setSpacing(kGap / 2);
    m_errors = toggle(bar, tr("列出差错：违反规定，或者文中自相矛盾"));
    m_warnings = toggle(bar, tr("列出疑问：多半不对，请核对"));
    m_hints = toggle(bar, tr("列出提示：可以写得更好"));
    m_proofs = toggle(bar, tr("也列出核对过、算得对的数"));
    m_group = choice(bar, tr("只看哪一部分"));
    m_rule = choice(bar, tr("只看哪条规则"));
    row->addStretch(1);
    m_state = new QLabel(bar);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_state);
    for (QToolButton *button : {m_errors, m_warnings, m_hints, m_proofs})
        connect(button, &QToolButton::clicked, this, &FindingsPanel::takeFilter);
    for (QComboBox *box : {m_group, m_rule})
        connect(box, &QComboBox::activated, this, &FindingsPanel::takeFilter);
    return bar;
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
    fillChoices();
    refill();
}

void FindingsPanel::showReading()
{
    m_isReading = true;
    updateBar();
    updateMessage();
}

void FindingsPanel::clear()
{
    m_reading = {};
    m_filter = {};
    m_isReading = false;
    fillChoices();
    refill();
}

void FindingsPanel::setFilter(const FindingFilter &filter)
{
    m_filter = filter;
    fillChoices();
    refill();
}

void FindingsPanel::takeFilter()
{
    m_filter = {m_errors->isChecked(), m_warnings->isChecked(), m_hints->isChecked(), m_proofs->isChecked(),
        m_rule->currentData().toString(), m_group->currentData().toString()};
    refill();
}

// What was chosen stays in the list although nothing of it is found any more.
void FindingsPanel::fillChoices()
{
    QList<std::pair<QString, QString>> groups;
    QStringList names = findingGroups(m_reading);
    if (!m_filter.group.isEmpty() && !names.contains(m_filter.group))
        names << m_filter.group;
    for (const QString &name : std::as_const(names))
        groups.append({name, name});
    fill(*m_group, tr("全部部分"), groups, m_filter.group);
    QList<std::pair<QString, QString>> choices;
    QStringList keys = findingRules(m_reading);
    if (!m_filter.rule.isEmpty() && !keys.contains(m_filter.rule))
        keys << m_filter.rule;
    for (const QString &key : std::as_const(keys)) {
        const Rule *rule = ruleByKey(key);
        choices.append({key, rule ? QCoreApplication::translate("proofread", rule->title) : key});
    }
    fill(*m_rule, tr("全部规则"), choices, m_filter.rule);
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
    if (now < 0 && was >= 0 && !rows.isEmpty())
        now = m_model->nextFinding(std::min(was, int(rows.size())) - 1, 1);
    selectRow(now);
    m_refilling = false;
    updateBar();
    updateMessage();
    showDetail();
}

void FindingsPanel::updateBar()
{
    const Findings &found = m_reading.findings;
    const auto label = [](QToolButton &button, const QString &name, qsizetype count, bool checked) {
        button.setText(QStringLiteral("%1 %2").arg(name).arg(count));
        button.setAccessibleName(button.text());
        button.setChecked(checked);
    };
    label(*m_errors, nameOf(Severity::Error), found.count(Severity::Error), m_filter.errors);
    label(*m_warnings, nameOf(Severity::Warning), found.count(Severity::Warning), m_filter.warnings);
    label(*m_hints, nameOf(Severity::Hint), found.count(Severity::Hint), m_filter.hints);
    label(*m_proofs, tr("✓ 算得对"), found.proofs.size(), m_filter.proofs);
    tint(*m_errors, Severity::Error);
    tint(*m_warnings, Severity::Warning);
    tint(*m_hints, Severity::Hint);
    QString state = m_isReading ? tr("正在校对…") : QString();
    if (!m_isReading && m_reading.report)
        state = m_reading.notes.isEmpty() ? tr("已校对") : tr("已校对，但有词表没有读入");
    m_state->setText(state);
    QStringList notes;
    for (const Note &note : m_reading.notes)
        notes << note.message.toHtmlEscaped();
    m_state->setToolTip(notes.join(QStringLiteral("<br>")));
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
        m_message->setText(
            tr("没有发现问题。\n查过标点、数字和算术、日期、字词、规定提法、结构，共%1条规则；%2处算式算得对。")
                .arg(QString::number(rules().size()), QString::number(m_reading.findings.proofs.size())));
}

void FindingsPanel::showDetail()
{
    if (m_refilling)
        return;
    const int row = m_list->currentIndex().row();
    const FindingRow shown = m_model->rows().value(row);
    if (row >= 0 && shown.kind == FindingRow::Kind::Finding)
        m_detail->show(m_reading.findings.findings.value(shown.index), shown.place);
    else if (row >= 0 && shown.kind == FindingRow::Kind::Proof)
        m_detail->show(m_reading.findings.proofs.value(shown.index));
    else
        m_detail->clear();
    emit selectionChanged();
}

std::optional<int> FindingsPanel::selected() const
{
    const FindingRow row = m_model->rows().value(m_list->currentIndex().row());
    return row.kind == FindingRow::Kind::Finding && row.index >= 0 ? std::optional(row.index) : std::nullopt;
}

void FindingsPanel::select(int finding)
{
    if (m_model->rowOf(finding) < 0)
        setFilter({});
    selectRow(m_model->rowOf(finding));
}

void FindingsPanel::selectRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (index == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void FindingsPanel::walk(int step)
{
    const int row = m_model->nextFinding(m_list->currentIndex().row(), step);
    if (row < 0)
        return;
    selectRow(row);
    ask(row);
}

void FindingsPanel::ask(int row)
{
    const FindingRow wanted = m_model->rows().value(row);
    if (wanted.kind == FindingRow::Kind::Finding && wanted.index >= 0) {
        const Finding &finding = m_reading.findings.findings[wanted.index];
        emit placeAsked(finding.place, finding.length);
    } else if (wanted.kind == FindingRow::Kind::Proof) {
        const Proof &proof = m_reading.findings.proofs[wanted.index];
        emit placeAsked(proof.place, proof.length);
    }
}

void FindingsPanel::setActions(const QList<QAction *> &actions)
{
    m_detail->setActions(actions);
}

void FindingsPanel::focusList()
{
    if (!m_list->currentIndex().isValid())
        selectRow(m_model->nextFinding(-1, 1));
    m_list->setFocus();
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_state)
        updateBar();
}

} // namespace nianbao
