// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/originaldialog.h"

#include "core/tasks/originals.h"
#include "ui/support/errorbox.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::OriginalDialog)
};

// One folder until the program ends: the other program may read its file for as long as that.
const Result<PrivateFolder> &originalsFolder()
{
    static const Result<PrivateFolder> kFolder = PrivateFolder::make();
    return kFolder;
}

Error noProgramFor(const QString &name)
{
    return Error {ErrorKind::Input, QStringLiteral("original.program"),
        Words::tr("本机没有能打开“%1”的程序。").arg(name), Words::tr("请另存原件，再用能读它的程序打开。"), name};
}

void open(QWidget *parent, const Library &library, const QString &sha256, const QString &name)
{
    const Result<PrivateFolder> &folder = originalsFolder();
    const Result<QString> path = folder ? extractOriginal(library, sha256, *folder) : Result<QString>(folder.error());
    if (!path)
        showError(parent, Words::tr("查看原件"), path.error());
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        showError(parent, Words::tr("查看原件"), noProgramFor(name));
}

void save(QWidget *parent, const Library &library, const QString &sha256, const QString &name)
{
    auto *dialog = new QFileDialog(parent, Words::tr("另存原件"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposedOriginalName(name));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, &library, sha256](const QString &path) {
        const Status status = saveOriginal(library, sha256, path, Overwrite::Yes);
        if (!status)
            showError(parent, Words::tr("另存原件"), status.error());
    });
    dialog->open();
}

} // namespace

void offerOriginal(QWidget *parent, const Library &library, const QString &sha256)
{
    const Result<SourceFile> file = library.source(sha256);
    if (!file) {
        showError(parent, Words::tr("查看原件"), file.error());
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, Words::tr("查看原件"),
        Words::tr("原件：%1\n收到：%2\n\n将用本机的程序打开它的只读副本。请只打开来源可靠的文件。")
            .arg(file->name, file->received.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
        QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *opened = box->addButton(Words::tr("打开副本"), QMessageBox::AcceptRole);
    QPushButton *saved = box->addButton(Words::tr("另存为…"), QMessageBox::ActionRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(opened, &QPushButton::clicked, parent,
        [parent, &library, sha256, name = file->name] { open(parent, library, sha256, name); });
    QObject::connect(saved, &QPushButton::clicked, parent,
        [parent, &library, sha256, name = file->name] { save(parent, library, sha256, name); });
    box->open();
}

} // namespace nianbao
