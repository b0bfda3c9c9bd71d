// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace nianbao {

class BackupsDialog;
class Library;
class MainWindow;
class QuietBackup;

/// Backups of the open library, by themselves and on demand, and the way back to one.
class BackupCommands : public QObject {
    Q_OBJECT

public:
    explicit BackupCommands(MainWindow &window);
    ~BackupCommands() override;

    /// A library was opened: it is backed up soon if it was changed since the last time, and then every 30 minutes.
    void begin();
    /// 备份与恢复 of the open library.
    void show();
    /// The same of one that cannot be opened.
    void showFor(const QString &library);
    /// Opens a backup of that library to be looked at: in a window of its own, where this one holds a library, so that
    /// that stays as it is with its undo; else here, with a way back.
    void view(const QString &library, const Backup &backup);
    /// The window with a backup that this one has opened goes with it.
    void closeView();
    /// Whether a backup of that library is being looked at here; then the sentence says why one cannot go back yet.
    bool stayWith(const QString &library, const QString &sentence);

private:
    MainWindow &viewWindow();
    void show(const QString &library, const Backup &backup, std::unique_ptr<Library> viewed);
    void goBack();
    void backUpQuietly();
    void backUpNow(BackupsDialog &dialog);
    void askPlace(BackupsDialog &dialog);
    void backUpTo(const QString &folder);
    [[nodiscard]] QString whatIsKept(const QString &library) const;
    [[nodiscard]] QString whoseItIs(const QString &library, const Backup &backup) const;
    void askRestore(const QString &library, const Backup &backup);
    void restore(const QString &library, const Backup &backup);
    void restoreClosed(const QString &library, const Backup &backup);

    MainWindow &m_window;
    QuietBackup *m_quiet;
    QString m_viewedOf; ///< the library whose backup was opened last
    Backup m_viewed;
    QPointer<MainWindow> m_view; ///< shows a backup of what is open here
    MainWindow *m_home = nullptr; ///< of such a window: where the library is open
    QTimer m_soon;
    QTimer m_regular;
};

} // namespace nianbao
