// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/kinship.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace nianbao {

class BackupCheck;
class Library;

/// 备份与恢复: the backups of a library with what each holds and how that differs from today. The newest of its own
/// that opens is chosen; those that are damaged or another library's are marked as soon as they are found.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    /// `today` null: the library cannot be opened.
    BackupsDialog(const QString &library, const Library *today, QWidget *parent);

    /// After a new one was made.
    void reload();
    /// What came of 立即备份; until another backup is chosen.
    void say(const QString &sentence);

signals:
    void backupAsked();
    void elsewhereAsked();
    void viewAsked(const nianbao::Backup &backup);
    void restoreAsked(const nianbao::Backup &backup);

private:
    void fill();
    void chooseNewest(Kin kin);
    void markDamaged(int row);
    void markForeign(int row);
    void tellContent();
    [[nodiscard]] const Backup *chosen() const;

    QString m_library;
    const Library *m_today;
    QList<Backup> m_backups;
    QTableWidget *m_list;
    QLabel *m_content;
    BackupCheck *m_check;
    QPushButton *m_view;
    QPushButton *m_restore;
};

} // namespace nianbao
