// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/keepbox.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMessageBox>
#include <QPushButton>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::KeepBox)
};

} // namespace

void askToKeep(QDialog &dialog, const std::function<void()> &keep, const std::function<void()> &drop)
{
    if (dialog.findChild<QMessageBox *>(QString(), Qt::FindDirectChildrenOnly))
        return;
    auto *box = new QMessageBox(QMessageBox::Question, dialog.windowTitle(),
        Words::tr("“%1”有改动，还没有保存。要保存吗？").arg(dialog.windowTitle()), QMessageBox::NoButton, &dialog);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = box->addButton(Words::tr("保存"), QMessageBox::AcceptRole);
    auto *no = box->addButton(Words::tr("不保存"), QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setDefaultButton(yes);
    // Afterwards, since the dialog may go with its box.
    QObject::connect(yes, &QPushButton::clicked, &dialog, keep, Qt::QueuedConnection);
    QObject::connect(no, &QPushButton::clicked, &dialog, drop, Qt::QueuedConnection);
    box->open();
}

void askToRestore(QDialog &dialog, const std::function<void()> &restore, const std::function<void()> &drop)
{
    auto *box = new QMessageBox(QMessageBox::Question, dialog.windowTitle(),
        Words::tr("“%1”里有上次没有保存的修改，要恢复吗？").arg(dialog.windowTitle()), QMessageBox::NoButton, &dialog);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = box->addButton(Words::tr("恢复"), QMessageBox::AcceptRole);
    auto *no = box->addButton(Words::tr("不要"), QMessageBox::DestructiveRole);
    box->setDefaultButton(yes);
    QObject::connect(yes, &QPushButton::clicked, &dialog, restore, Qt::QueuedConnection);
    QObject::connect(no, &QPushButton::clicked, &dialog, drop, Qt::QueuedConnection);
    box->open();
}

void copyOpenCell(const QAbstractItemView &view, QAbstractItemModel &copy)
{
    const QModelIndex open = view.currentIndex();
    if (QWidget *editor = view.indexWidget(open))
        view.itemDelegateForIndex(open)->setModelData(editor, &copy, copy.index(open.row(), open.column()));
}

void takeOpenCell(QAbstractItemView &view)
{
    QGuiApplication::inputMethod()->commit();
    const QModelIndex current = view.currentIndex();
    view.setCurrentIndex({}); // leaving the cell writes it
    view.setCurrentIndex(current);
}

} // namespace nianbao
