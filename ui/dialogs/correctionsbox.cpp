// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/correctionsbox.h"

#include "core/model/nodepaths.h"
#include "core/tasks/wordsaround.h"
#include "ui/dialogs/changedwords.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

enum Column { Before, After, Where, ColumnCount };

constexpr QSize kWanted {960, 460};
constexpr int kPlaceCharacters = 16;

} // namespace

CorrectionsBox::CorrectionsBox(
    const QString &what, const Report &report, const QList<MadeCorrection> &made, QWidget *parent)
    : QDialog(parent)
    , m_what(what)
    , m_made(made)
    , m_label(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("全部改正"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, kWanted);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    fill(report);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_all = buttons->addButton(tr("全选"), QDialogButtonBox::ActionRole);
    m_all->setAutoDefault(false);
    m_yes = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_yes->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(m_label);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::itemChanged, this, &CorrectionsBox::tellCount);
    connect(m_all, &QPushButton::clicked, this, &CorrectionsBox::tickAll);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tellCount();
}

void CorrectionsBox::fill(const Report &report)
{
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("原文"), tr("改成"), tr("位置")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideLeft); // the end of a place says most
    m_list->setAccessibleName(tr("要改正的各处"));
    m_list->setItemDelegateForColumn(Before, new ChangedWords(After, ChangedWords::Side::Before, m_list));
    m_list->setItemDelegateForColumn(After, new ChangedWords(Before, ChangedWords::Side::After, m_list));
    const QHash<Id, QString> paths = nodePaths(report);
    for (const MadeCorrection &each : std::as_const(m_made)) {
        const ShownCorrection shown = shownCorrection(report, each);
        const QString place = paths.value(each.correction.place.node);
        auto *row = new QTreeWidgetItem(m_list, {shown.before, shown.after, place});
        row->setCheckState(Before, Qt::Checked);
        for (const int column : {Before, After, Where})
            row->setToolTip(column, row->text(column).toHtmlEscaped());
    }
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    for (const int column : {Before, After})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    header->resizeSection(Where, kPlaceCharacters * fontMetrics().horizontalAdvance(QStringLiteral("字")));
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CorrectionsBox::leaveOut(const QList<Correction> &corrections)
{
    m_unsure = corrections;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (corrections.contains(m_made[row].correction))
            m_list->topLevelItem(row)->setCheckState(Before, Qt::Unchecked);
    }
}

void CorrectionsBox::tickAll()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        m_list->topLevelItem(row)->setCheckState(Before, Qt::Checked);
}

QList<Correction> CorrectionsBox::leftOut() const
{
    QList<Correction> corrections;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(Before) != Qt::Checked)
            corrections << m_made[row].correction;
    }
    return corrections;
}

void CorrectionsBox::tellCount()
{
    const QList<Correction> left = leftOut();
    const int count = int(m_made.size() - left.size());
    const auto unsure = std::count_if(
        left.begin(), left.end(), [this](const Correction &correction) { return m_unsure.contains(correction); });
    QString text = count > 0 ? tr("%1：将改正%n处，可以一步撤销。不要改的，去掉前面的勾。", nullptr, count).arg(m_what)
                             : tr("%1：只是提示，多半要看上下文。要改的，请逐处打勾。").arg(m_what);
    if (count > 0 && unsure > 0)
        text += tr("没有打勾的%n处是提示，请逐条定。", nullptr, int(unsure));
    m_label->setText(text);
    m_all->setEnabled(count < int(m_made.size()));
    m_yes->setText(tr("改正%n处", nullptr, count));
    m_yes->setEnabled(count > 0);
}

} // namespace nianbao
