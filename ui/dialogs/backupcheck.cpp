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

void BackupCheck::tell(void (BackupCheck::*found)(int row), int row, int round)
{
    QMetaObject::invokeMethod(
        this,
        [this, found, row, round] {
            if (round == m_round)
                emit(this->*found)(row);
        },
        Qt::QueuedConnection);
}

void BackupCheck::begin(const QList<Backup> &backups, const Kin &kin)
{
    end();
    m_thread.reset(QThread::create([this, backups, kin, round = m_round] {
        Kin family = kin;
        for (int row = 0; row < backups.size() && !m_ended; ++row) {
            if (!isSound(backups[row].path))
                tell(&BackupCheck::foundDamaged, row, round);
            else if (family.to(backups[row].path) == Kinship::Foreign)
                tell(&BackupCheck::foundForeign, row, round);
        }
    }));
    m_thread->start(QThread::LowPriority);
}

} // namespace nianbao
