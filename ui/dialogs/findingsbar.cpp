// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findingsbar.h"

#include "core/proofread/rules/rules.h"
#include "core/tasks/checktask.h"
#include "ui/models/severitycolor.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int kChoiceCharacters = 16; // of a part's name with its arrow, where there is room

QCheckBox *toggle(QWidget *bar, const QString &tip)
{
    auto *box = new QCheckBox(bar);
    box->setToolTip(tip);
    return box;
}

QComboBox *choice(QWidget *bar, const QString &name)
{
    auto *box = new QComboBox(bar);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6); // with the counts in one row on 1366 × 768 at 200 %
    return box;
}

void fill(QComboBox &box, const QString &all, const QList<std::pair<QString, QString>> &rows, const QString &chosen)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all, QString());
    for (const auto &[key, name] : rows)
        box.addItem(name, key);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void label(QCheckBox &box, const QString &name, qsizetype count, bool checked)
{
    box.setText(QStringLiteral("%1 %2").arg(name, QString::number(count)));
    box.setAccessibleName(box.text());
    box.setChecked(checked);
}

} // namespace

FindingsBar::FindingsBar(QWidget *parent)
    : QWidget(parent)
    , m_errors(toggle(this, tr("列出差错：违反规定，或者文中自相矛盾")))
    , m_warnings(toggle(this, tr("列出疑问：多半不对，请核对")))
    , m_hints(toggle(this, tr("列出提示：可以写得更好")))
    , m_proofs(toggle(this, tr("也列出核对过、算得对的数")))
    , m_ignored(toggle(this, tr("也列出已忽略的，连同理由")))
    , m_group(choice(this, tr("只看哪一部分")))
    , m_rule(choice(this, tr("只看哪条规则")))
    , m_state(new QLabel(this))
{
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    makeRows();
    for (QCheckBox *box : {m_errors, m_warnings, m_hints, m_proofs, m_ignored})
        connect(box, &QCheckBox::clicked, this, &FindingsBar::takeFilter);
    for (QComboBox *box : {m_group, m_rule})
        connect(box, &QComboBox::activated, this, &FindingsBar::takeFilter);
    tint();
}

void FindingsBar::makeRows()
{
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    m_rows->setSpacing(kGap);
    m_kinds = new QHBoxLayout;
    m_choices = new QHBoxLayout;
    for (QCheckBox *box : {m_errors, m_warnings, m_hints, m_proofs, m_ignored})
        m_kinds->addWidget(box);
    m_kinds->addStretch(1);
    for (QComboBox *box : {m_group, m_rule}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // the names of parts are long
        box->setMaximumWidth(kChoiceCharacters * fontMetrics().horizontalAdvance(QStringLiteral("字")));
        m_choices->addWidget(box, kChoiceCharacters);
    }
    m_choices->addStretch(1);
    m_choices->addWidget(m_state);
    m_rows->addLayout(m_kinds);
    m_rows->addLayout(m_choices, 1);
}

void FindingsBar::arrange()
{
    const int filters =
        m_kinds->sizeHint().width() + m_group->sizeHint().width() + m_rule->sizeHint().width() + 4 * kGap;
    const int state = fontMetrics().horizontalAdvance(tr("正在校对…")) + kGap;
    const bool inOneRow = width() >= filters;
    m_rows->setDirection(inOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_state->setVisible(!inOneRow || width() >= filters + state); // the status line of the window says it too
}

QSize FindingsBar::minimumSizeHint() const
{
    const int width = std::max(m_kinds->minimumSize().width(), m_choices->minimumSize().width());
    return {width + 2 * kGap, m_rows->minimumSize().height()};
}

void FindingsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FindingsBar::show(const Proofreading &reading, const FindingFilter &filter)
{
    const FindingCounts counts = findingCounts(reading, filter);
    label(*m_errors, nameOf(Severity::Error), counts.errors, filter.errors);
    label(*m_warnings, nameOf(Severity::Warning), counts.warnings, filter.warnings);
    label(*m_hints, nameOf(Severity::Hint), counts.hints, filter.hints);
    label(*m_proofs, tr("算得对"), counts.proofs, filter.proofs);
    label(*m_ignored, tr("已忽略"), counts.ignored, filter.ignored);
    fillGroups(reading, filter.group);
    fillRules(reading, filter);
    arrange();
}

// What was chosen stays in the list although nothing of it is found any more.
void FindingsBar::fillGroups(const Proofreading &reading, const QString &chosen)
{
    QList<std::pair<QString, QString>> groups;
    QStringList names = findingGroups(reading);
    if (!chosen.isEmpty() && !names.contains(chosen))
        names << chosen;
    for (const QString &name : std::as_const(names))
        groups.append({name, name});
    fill(*m_group, tr("全部部分"), groups, chosen);
}

void FindingsBar::fillRules(const Proofreading &reading, const FindingFilter &filter)
{
    const QString chosen = filter.rule;
    QList<std::pair<QString, QString>> choices;
    QStringList keys = findingRules(reading, filter);
    if (!chosen.isEmpty() && !keys.contains(chosen))
        keys << chosen;
    for (const QString &key : std::as_const(keys)) {
        const Rule *rule = ruleByKey(key);
        choices.append({key, rule ? QCoreApplication::translate("proofread", rule->title) : key});
    }
    fill(*m_rule, tr("全部规则"), choices, chosen);
}

void FindingsBar::showState(const Proofreading &reading, bool isReading)
{
    QString state = isReading ? tr("正在校对…") : QString();
    if (!isReading && reading.report)
        state = reading.notes.isEmpty() ? tr("已校对") : tr("已校对，但有词表没有读入");
    m_state->setText(state);
    QStringList notes;
    for (const Note &note : reading.notes)
        notes << note.message.toHtmlEscaped();
    m_state->setToolTip(notes.join(QStringLiteral("<br>")));
}

void FindingsBar::takeFilter()
{
    emit filterTaken({m_errors->isChecked(), m_warnings->isChecked(), m_hints->isChecked(), m_proofs->isChecked(),
        m_ignored->isChecked(), m_rule->currentData().toString(), m_group->currentData().toString()});
}

void FindingsBar::tint()
{
    const std::pair<QCheckBox *, Severity> boxes[] {
        {m_errors, Severity::Error}, {m_warnings, Severity::Warning}, {m_hints, Severity::Hint}};
    for (const auto &[box, severity] : boxes) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, colorOf(severity, colors));
        box->setPalette(colors);
    }
}

void FindingsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace nianbao
