// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/refusedlibrary.h"

#include "core/backup/kinship.h"
#include "core/backup/restore.h"
#include "core/store/salvage.h"
#include "core/tasks/historytask.h"
#include "core/tasks/libraryuser.h"
#include "ui/dialogs/moments.h"
#include "ui/support/errorbox.h"
#include "ui/window/backupcommands.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

#include <optional>

namespace nianbao {

namespace {

/// 年报.nianbao → 年报-抢救.nianbao, or the next free name.
QString targetFor(const QString &path)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + RefusedLibrary::tr("%1-抢救").arg(info.completeBaseName());
    QString target = stem + QStringLiteral(".nianbao");
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = QStringLiteral("%1%2.nianbao").arg(stem).arg(i);
    return target;
}

/// Who has it open, as one tells a colleague.
QString usedBy(const QString &library)
{
    const QString name = QFileInfo(library).completeBaseName();
    const std::optional<LibraryUser> user = userOf(library);
    if (!user)
        return RefusedLibrary::tr("年报库“%1”正在别处使用。").arg(name);
    const QString since = momentText(user->since);
    const QString who = user->name.isEmpty() ? RefusedLibrary::tr("有人") : user->name;
    switch (user->where) {
    case LibraryUser::Where::ThisProgram:
        return RefusedLibrary::tr("年报库“%1”已经在本程序的另一个窗口里打开。").arg(name);
    case LibraryUser::Where::ThisMachine:
        return RefusedLibrary::tr("年报库“%1”已经在这台电脑上打开：%2从%3 起在另一个窗口里使用。").arg(name, who, since);
    case LibraryUser::Where::OtherMachine:
        return RefusedLibrary::tr("年报库“%1”已经在别的电脑上打开：%2从%3 起在电脑“%4”上使用。")
            .arg(name, who, since, user->machine);
    }
    return {};
}

QString listOf(const QStringList &losses)
{
    QString list;
    for (const QString &loss : losses)
        list += QStringLiteral("\n· ") + loss;
    return list;
}

} // namespace

RefusedLibrary::RefusedLibrary(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
}

void RefusedLibrary::show(const QString &path, const Error &error)
{
    const bool isGone = !QFileInfo::exists(path);
    const bool mayBeSalvaged = error.code == u"library.damaged" && !isGone;
    if (error.kind == ErrorKind::InUse)
        return showUsed(path, error);
    const QList<Backup> backups = backupsIn(backupFolder(path), path);
    const bool isHelped = isLost(error) || isGone;
    const std::optional<Backup> newest = isHelped ? newestSound(backups, Kin::of(path)) : std::nullopt;
    if (!mayBeSalvaged && !newest)
        return showError(&m_window, tr("打开年报库"), error);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("打开年报库"), error.message, QMessageBox::Close, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (!backups.isEmpty())
        offerBackups(*box, path);
    if (mayBeSalvaged)
        offerSalvage(*box, path);
    const QString salvage = tr("可以抢救：把还读得出的内容抄到一个新的年报库，缺了什么会一一列出，原文件不动。");
    box->setInformativeText(newest ? tr("它有备份。可以查看备份，用完好的一个恢复；打不开的文件会原样留着。")
            : backups.isEmpty()    ? tr("没有找到它的备份。%1").arg(salvage)
            : newestSound(backups) ? tr("旁边那些同名的备份是另一个年报库的。%1").arg(salvage)
                                   : tr("它的备份也都损坏了。%1").arg(salvage));
    box->open();
}

void RefusedLibrary::showUsed(const QString &path, const Error &error)
{
    const QString sentence = usedBy(path);
    if (m_window.backups().stayWith(path, sentence))
        return;
    auto *box = new QMessageBox(QMessageBox::Information, tr("打开年报库"), sentence, QMessageBox::Close, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDetailedText(error.message); // with the number of the process, for whoever has to end it
    auto *again = box->addButton(tr("再试一次"), QMessageBox::AcceptRole);
    connect(again, &QPushButton::clicked, this, [this, path] { m_window.openLibrary(path); });
    box->setDefaultButton(again);
    const std::optional<Backup> newest = newestSound(backupsIn(backupFolder(path), path), Kin::of(path));
    const QString advice = tr("同一个年报库一次只能在一处修改。请先在那边关闭它，再点“再试一次”。");
    box->setInformativeText(advice);
    if (newest)
        offerNewest(*box, path, *newest);
    box->open();
}

void RefusedLibrary::offerBackups(QMessageBox &box, const QString &path)
{
    auto *backups = box.addButton(tr("备份与恢复…"), QMessageBox::AcceptRole);
    box.setDefaultButton(backups);
    connect(backups, &QPushButton::clicked, this, [this, path] { m_window.backups().showFor(path); });
}

void RefusedLibrary::offerNewest(QMessageBox &box, const QString &path, const Backup &newest)
{
    box.setInformativeText(
        box.informativeText() + u'\n' + tr("也可以先看看%1 的备份，只能看不能改。").arg(momentText(newest.made)));
    auto *look = box.addButton(tr("只读查看备份"), QMessageBox::ActionRole);
    connect(look, &QPushButton::clicked, this, [this, path, newest] { m_window.backups().view(path, newest); });
}

void RefusedLibrary::offerSalvage(QMessageBox &box, const QString &path)
{
    auto *salvageButton = box.addButton(tr("抢救…"), QMessageBox::ActionRole);
    connect(salvageButton, &QPushButton::clicked, this, [this, path] { askTarget(path); });
}

void RefusedLibrary::askTarget(const QString &path)
{
    auto *dialog =
        new QFileDialog(&m_window, tr("抢救到新的年报库"), QFileInfo(path).absolutePath(), tr("年报库 (*.nianbao)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("nianbao"));
    dialog->selectFile(targetFor(path));
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &to) { salvage(path, to); });
    dialog->open();
}

void RefusedLibrary::salvage(const QString &path, const QString &to)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<Salvaged> salvaged = salvageLibrary(path, to, scribeCalled(m_window.settings().author));
    QGuiApplication::restoreOverrideCursor();
    if (!salvaged)
        return showError(&m_window, tr("抢救"), salvaged.error());
    if (!m_window.openLibrary(to))
        return;
    const QString found =
        tr("已抢救到“%1”：%2份报告，%3个收到的文件。损坏的原文件没有动过。")
            .arg(QDir::toNativeSeparators(to), QString::number(salvaged->reports), QString::number(salvaged->sources));
    auto *box = new QMessageBox(QMessageBox::Information, tr("抢救"), found, QMessageBox::Ok, &m_window);
    box->setInformativeText(
        salvaged->losses.isEmpty() ? tr("内容齐全，修改记录也在。") : tr("没有找回的：") + listOf(salvaged->losses));
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace nianbao
