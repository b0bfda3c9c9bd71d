// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/kinship.h"

#include <QList>
#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace nianbao {

/// Examines backups in a thread, one after another: a large library takes a second each.
class BackupCheck : public QObject {
    Q_OBJECT

public:
    explicit BackupCheck(QObject *parent);
    /// Waits for the one that is being examined.
    ~BackupCheck() override;

    /// Of those that were ordered before no more is told.
    void begin(const QList<Backup> &backups, const Kin &kin);

signals:
    void foundDamaged(int row);
    void foundForeign(int row); ///< sound, but another library's

private:
    void end();
    /// In the thread: tells it to those who listen.
    void tell(void (BackupCheck::*found)(int row), int row, int round);

    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_ended = false;
    int m_round = 0; ///< what a thread says of an earlier one counts no more
};

} // namespace nianbao
