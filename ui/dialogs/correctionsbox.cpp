// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/correctionsbox.h"

#include "core/model/nodepaths.h"
#include "core/tasks/wordsaround.h"
#include "ui/support/screenfit.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nianbao {

namespace {

enum Column { Before, After, Where, ColumnCount };

QTreeWidget *makeList(const Report &report, const QList<MadeCorrection> &made, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setColumnCount(ColumnCount);
    list->setHeaderLabels({CorrectionsBox::tr("原文"), CorrectionsBox::tr("改成"), CorrectionsBox::tr("位置")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setTextElideMode(Qt::ElideLeft); // the end of a place says most
    list->setAccessibleName(CorrectionsBox::tr("要改正的各处"));
    const QHash<Id, QString> paths = nodePaths(report);
    for (const MadeCorrection &each : made) {
        const ShownCorrection shown = shownCorrection(report, each);
        const QString place = paths.value(each.correction.place.node);
        auto *row = new QTreeWidgetItem(list, {shown.before, shown.after, place});
        row->setToolTip(Where, place.toHtmlEscaped());
    }
    list->header()->setStretchLastSection(true);
    for (const int column : {Before, After})
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    list->setCurrentItem(list->topLevelItem(0));
    return list;
}

} // namespace

CorrectionsBox::CorrectionsBox(
    const QString &what, const Report &report, const QList<MadeCorrection> &made, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("全部改正"));
    setAccessibleName(windowTitle());
    resizeToFit(*this, {720, 420});
    auto *label = new QLabel(tr("%1：将改正%n处，可以一步撤销。", nullptr, int(made.size())).arg(what), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *yes = buttons->addButton(tr("改正%n处", nullptr, int(made.size())), QDialogButtonBox::AcceptRole);
    yes->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kMargin, 2 * kMargin, 2 * kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(label);
    layout->addWidget(makeList(report, made, this), 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace nianbao
