// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/unsavedbox.h"

#include "core/base/files.h"
#include "core/model/find.h"
#include "ui/support/errorbox.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>

namespace nianbao {

namespace {

struct LeavingRow {
    Leaving leaving;
    const char *question;
    const char *button;
    const char *withText;
};

constexpr LeavingRow kLeavings[] {
    {Leaving::Quit, QT_TRANSLATE_NOOP("UnsavedBox", "刚才输入的文字没能保存。退出后这些文字会丢失。"),
        QT_TRANSLATE_NOOP("UnsavedBox", "仍然退出"), QT_TRANSLATE_NOOP("UnsavedBox", "把文字存成文件并退出…")},
    {Leaving::OpenOther, QT_TRANSLATE_NOOP("UnsavedBox", "刚才输入的文字没能保存。打开别的年报库后这些文字会丢失。"),
        QT_TRANSLATE_NOOP("UnsavedBox", "仍然打开"), QT_TRANSLATE_NOOP("UnsavedBox", "复制文字并打开")},
    {Leaving::Reopen, QT_TRANSLATE_NOOP("UnsavedBox", "刚才输入的文字没能保存。重新打开年报库后这些文字会丢失。"),
        QT_TRANSLATE_NOOP("UnsavedBox", "仍然重新打开"), QT_TRANSLATE_NOOP("UnsavedBox", "复制文字并重新打开")},
    {Leaving::Restore, QT_TRANSLATE_NOOP("UnsavedBox", "刚才输入的文字没能保存。恢复备份后这些文字会丢失。"),
        QT_TRANSLATE_NOOP("UnsavedBox", "仍然恢复"), QT_TRANSLATE_NOOP("UnsavedBox", "复制文字并恢复")},
};

const LeavingRow &rowOf(Leaving leaving)
{
    for (const LeavingRow &row : kLeavings) {
        if (row.leaving == leaving)
            return row;
    }
    Q_UNREACHABLE();
}

QString unsavedText(const Report &typed, const Report &saved)
{
    QSet<QString> known;
    forEachText(saved, [&](const Place &, const QString &text) { known.insert(text); });
    QStringList texts;
    forEachText(typed, [&](const Place &, const QString &text) {
        if (!known.contains(text))
            texts << text;
    });
    return texts.join(u'\n');
}

/// Asks where to, writes, and leaves only when the text is in the file.
void saveAndLeave(QWidget *parent, const QString &text, const std::function<void()> &leave)
{
    const QString title = QCoreApplication::translate("UnsavedBox", "把没能保存的文字存成文件");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(parent, title, folder, QCoreApplication::translate("UnsavedBox", "文本文件 (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QCoreApplication::translate("UnsavedBox", "没能保存的文字.txt"));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent,
        [parent, title, text, leave](const QString &path) {
            const Status written = atomicWrite(path, text.toUtf8(), Overwrite::Yes);
            if (!written)
                return showError(parent, title, written.error());
            leave();
        },
        Qt::QueuedConnection);
    dialog->open();
}

} // namespace

void askBeforeLoss(
    QWidget *parent, Leaving leaving, const Report &typed, const Report &saved, const std::function<void()> &leave)
{
    const LeavingRow &row = rowOf(leaving);
    const auto words = [](const char *text) { return QCoreApplication::translate("UnsavedBox", text); };
    auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::translate("UnsavedBox", "未能保存"),
        words(row.question), QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *withText = box->addButton(words(row.withText), QMessageBox::AcceptRole);
    auto *without = box->addButton(words(row.button), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    const QString text = unsavedText(typed, saved);
    withText->setEnabled(!text.isEmpty());
    // The window that asks may be left while the box is still there.
    QObject::connect(
        withText, &QPushButton::clicked, parent,
        [parent, leaving, text, leave] {
            if (leaving == Leaving::Quit)
                return saveAndLeave(parent, text, leave);
            QGuiApplication::clipboard()->setText(text);
            leave();
        },
        Qt::QueuedConnection);
    QObject::connect(without, &QPushButton::clicked, parent, leave, Qt::QueuedConnection);
    box->open();
}

} // namespace nianbao
