// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backupcommands.h"

#include "core/backup/kinship.h"
#include "core/backup/restore.h"
#include "core/base/clock.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/moments.h"
#include "ui/support/errorbox.h"
#include "ui/window/lastplace.h"
#include "ui/window/mainwindow.h"
#include "ui/window/quietbackup.h"
#include "ui/window/unsavedbox.h"
#include "ui/window/workspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace nianbao {

namespace {

constexpr int kSoon = 5'000; // ms: when the first page is there
constexpr int kRegular = 30 * 60 * 1'000;

QString timeOf(const Backup &backup)
{
    return backup.made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

BackupCommands::BackupCommands(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_quiet(new QuietBackup(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_regular.setInterval(kRegular);
    connect(&m_soon, &QTimer::timeout, this, &BackupCommands::backUpQuietly);
    connect(&m_regular, &QTimer::timeout, this, &BackupCommands::backUpQuietly);
}

BackupCommands::~BackupCommands()
{
    delete m_view;
}

void BackupCommands::begin()
{
    connect(m_window.workspace(), &QObject::destroyed, m_quiet, &QuietBackup::forget);
    m_soon.start();
    m_regular.start();
}

void BackupCommands::backUpQuietly()
{
    Workspace *workspace = m_window.workspace();
    if (!workspace || workspace->document().library().isReadOnly())
        return;
    const Library &library = workspace->document().library();
    const auto reports = library.reports();
    if (reports && reports->isEmpty())
        return;
    m_quiet->order(library,
        {backupFolder(library.path()), BackupReason::Automatic, false,
            [workspace](const QuietBackup::Outcome &outcome) {
                if (!outcome)
                    workspace->announce(tr("没有做成备份：%1").arg(outcome.error().message), false);
            }});
}

void BackupCommands::show()
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    if (m_home) { // what is open there can be compared, and restored
        m_home->activateWindow();
        return m_home->backups().show();
    }
    (void)workspace->commit(); // what cannot be saved bars nobody from the backups
    const QString path = workspace->document().library().path();
    showFor(isBackupFile(path) && !m_viewedOf.isEmpty() ? m_viewedOf : path);
}

void BackupCommands::showFor(const QString &library)
{
    const Workspace *workspace = m_window.workspace();
    const bool isOpen = workspace && workspace->document().library().path() == library;
    auto *dialog = new BackupsDialog(library, isOpen ? &workspace->document().library() : nullptr, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::backupAsked, this, [this, dialog] { backUpNow(*dialog); });
    connect(dialog, &BackupsDialog::elsewhereAsked, this, [this, dialog] { askPlace(*dialog); });
    connect(dialog, &BackupsDialog::viewAsked, this, [this, dialog, library](const Backup &backup) {
        dialog->accept();
        view(library, backup);
    });
    connect(dialog, &BackupsDialog::restoreAsked, this, [this, dialog, library](const Backup &backup) {
        dialog->accept();
        askRestore(library, backup);
    });
    dialog->open();
}

void BackupCommands::backUpNow(BackupsDialog &dialog)
{
    const Library &library = m_window.workspace()->document().library();
    dialog.say(tr("正在备份…"));
    m_quiet->order(library,
        {backupFolder(library.path()), BackupReason::ByHand, false,
            [dialog = QPointer(&dialog)](const QuietBackup::Outcome &outcome) {
                if (!dialog)
                    return;
                dialog->reload();
                if (!outcome)
                    return showError(dialog, tr("备份"), outcome.error());
                dialog->say(*outcome ? tr("已备份，核对无误。") : tr("与最新备份相同，未另做。"));
            }});
}

void BackupCommands::askPlace(BackupsDialog &dialog)
{
    auto *places = new QFileDialog(&dialog, tr("备份到别处，例如 U 盘"), m_window.settings().lastFolder);
    places->setAttribute(Qt::WA_DeleteOnClose);
    places->setFileMode(QFileDialog::Directory);
    places->setOption(QFileDialog::ShowDirsOnly);
    connect(places, &QFileDialog::fileSelected, this, &BackupCommands::backUpTo);
    places->open();
}

void BackupCommands::backUpTo(const QString &folder)
{
    Workspace *workspace = m_window.workspace();
    if (!workspace)
        return;
    m_window.settings().lastFolder = folder;
    workspace->announce(tr("正在备份…"), false);
    m_quiet->order(workspace->document().library(),
        {folder, BackupReason::ByHand, true, [this, workspace](const QuietBackup::Outcome &outcome) {
             if (!outcome)
                 return showError(&m_window, tr("备份"), outcome.error());
             workspace->announce(tr("已备份到 %1").arg(QDir::toNativeSeparators((*outcome)->path)), false);
         }});
}

void BackupCommands::view(const QString &library, const Backup &backup)
{
    Result<std::unique_ptr<Library>> viewed = Library::openReadOnly(backup.path);
    if (!viewed)
        return showError(&m_window, tr("打开备份"), viewed.error());
    const Workspace *workspace = m_window.workspace();
    const bool isWorkedIn = workspace && !isBackupFile(workspace->document().library().path());
    MainWindow &window = isWorkedIn ? viewWindow() : m_window;
    window.backups().show(library, backup, std::move(*viewed));
}

MainWindow &BackupCommands::viewWindow()
{
    constexpr int kShift = 40; // pixels: that there are two shows at a glance
    if (m_view)
        return *m_view;
    Settings settings = m_window.settings();
    if (const Workspace *workspace = m_window.workspace())
        settings.lastPlace = textOf(workspace->place());
    m_view = new MainWindow(m_window.fonts(), settings);
    m_view->setAttribute(Qt::WA_DeleteOnClose);
    m_view->backups().m_home = &m_window;
    m_view->setWindowState(Qt::WindowNoState);
    m_view->setGeometry(m_window.geometry().adjusted(kShift, kShift, 0, 0));
    return *m_view;
}

void BackupCommands::closeView()
{
    if (m_view)
        m_view->close();
}

void BackupCommands::show(const QString &library, const Backup &backup, std::unique_ptr<Library> viewed)
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (!m_window.showLibrary(std::move(viewed)))
        return;
    m_viewedOf = library;
    m_viewed = backup;
    (void)stayWith(library, {});
    connect(m_window.workspace(), &Workspace::backAsked, this, &BackupCommands::goBack,
        Qt::QueuedConnection); // the workspace that asks goes
}

bool BackupCommands::stayWith(const QString &library, const QString &sentence)
{
    Workspace *workspace = m_window.workspace();
    if (!workspace || m_viewedOf != library || workspace->document().library().path() != m_viewed.path)
        return false;
    const QString when = momentText(m_viewed.made);
    workspace->sayViewing(tr("%1 的备份（只读）").arg(when), sentence + tr("正在看%1 的备份，不能修改。").arg(when),
        sentence.isEmpty() ? tr("回到 %1").arg(QFileInfo(library).completeBaseName()) : tr("再试一次"));
    return true;
}

void BackupCommands::goBack()
{
    if (!m_home) {
        m_window.openLibrary(m_viewedOf);
        return;
    }
    m_home->raise();
    m_home->activateWindow();
    m_window.close();
}

/// What becomes of what is there now: one that cannot be opened cannot be backed up.
QString BackupCommands::whatIsKept(const QString &library) const
{
    const Workspace *workspace = m_window.workspace();
    const bool isOpen = workspace && workspace->document().library().path() == library;
    const auto there = isOpen ? std::nullopt : std::optional(Library::openReadOnly(library));
    if (!QFileInfo::exists(library))
        return tr("现在那里没有年报库，恢复后就有了。");
    if (!there || *there || there->error().kind != ErrorKind::Library)
        return tr("现在的内容会先另作一个备份，以后还可以恢复回来。");
    return tr("现在的文件打不开，会原样留在它旁边，名为“%1.damaged-时间.nianbao”。")
        .arg(QFileInfo(library).completeBaseName());
}

/// Libraries of one name share a folder of backups, and a stick.
QString BackupCommands::whoseItIs(const QString &library, const Backup &backup) const
{
    const Workspace *workspace = m_window.workspace();
    const bool isOpen = workspace && workspace->document().library().path() == library;
    Kin kin = isOpen ? Kin::of(workspace->document().library()) : Kin::of(library);
    return kin.to(backup.path) == Kinship::Foreign
        ? tr("注意：这是另一个年报库的备份，恢复后这里就是那个年报库的内容。\n")
        : QString();
}

void BackupCommands::askRestore(const QString &library, const Backup &backup)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("恢复备份"),
        tr("恢复到%1的备份？\n%2").arg(timeOf(backup), whoseItIs(library, backup) + whatIsKept(library)),
        QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = box->addButton(tr("恢复"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, library, backup] { restore(library, backup); });
    box->open();
}

void BackupCommands::restore(const QString &library, const Backup &backup)
{
    const Workspace *workspace = m_window.workspace();
    if (workspace && workspace->document().library().path() == library)
        m_window.afterLeaving(Leaving::Restore, [this, library, backup] { restoreClosed(library, backup); });
    else
        restoreClosed(library, backup);
}

void BackupCommands::restoreClosed(const QString &library, const Backup &backup)
{
    const Result<Restored> restored = restoreBackup(backup.path, library, now(), Strangers::Allow);
    if (!m_window.openLibrary(library) && restored)
        return; // told already
    if (!restored)
        return showError(&m_window, tr("恢复备份"), restored.error());
    const QString done = restored->before ? tr("已恢复到%1的备份，恢复前的内容也在备份里。").arg(timeOf(backup))
        : restored->setAside.isEmpty() ? tr("已恢复到%1的备份。").arg(timeOf(backup))
                                       : tr("已恢复到%1的备份，打不开的原文件留在 %2。")
                                             .arg(timeOf(backup), QDir::toNativeSeparators(restored->setAside));
    m_window.workspace()->announce(done, false);
}

} // namespace nianbao
