// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupcheck.h"

#include "core/backup/backups.h"

#include <QThread>

namespace nianbao {

BackupCheck::BackupCheck(QObject *parent)
    : QObject(parent)
{
}

BackupCheck::~BackupCheck()
{
    end();
}

void BackupCheck::end()
{
    m_ended = true;
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
    m_ended = false;
    ++m_round;
}

void BackupCheck::begin(const QList<Backup> &backups)
{
    end();
    m_thread.reset(QThread::create([this, backups, round = m_round] {
        for (int row = 0; row < backups.size() && !m_ended; ++row) {
            if (isSound(backups[row].path))
                continue;
            QMetaObject::invokeMethod(
                this,
                [this, row, round] {
                    if (round == m_round)
                        emit foundDamaged(row);
                },
                Qt::QueuedConnection);
        }
    }));
    m_thread->start(QThread::LowPriority);
}

} // namespace nianbao
