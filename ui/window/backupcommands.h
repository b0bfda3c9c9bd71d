// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"

#include <QObject>
#include <QTimer>

namespace nianbao {

class BackupsDialog;
class MainWindow;
class QuietBackup;

/// Backups of the open library, by themselves and on demand, and the way back to one.
class BackupCommands : public QObject {
    Q_OBJECT

public:
    explicit BackupCommands(MainWindow &window);

    /// A library was opened: it is backed up soon if it was changed since the last time, and then every 30 minutes.
    void begin();
    /// 备份与恢复 of the open library.
    void show();
    /// The same of one that cannot be opened.
    void showFor(const QString &library);
    /// Opens a backup of that library to be looked at, with a way back to it.
    void view(const QString &library, const Backup &backup);

private:
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
    QTimer m_soon;
    QTimer m_regular;
};

} // namespace nianbao
