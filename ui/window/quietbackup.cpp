// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quietbackup.h"

#include "core/base/clock.h"

#include <QThread>

namespace nianbao {

QuietBackup::QuietBackup(QObject *parent)
    : QObject(parent)
{
    connect(&m_step, &QTimer::timeout, this, &QuietBackup::grow); // 0 ms: whenever there is nothing else to do
}

QuietBackup::~QuietBackup()
{
    if (m_thread)
        m_thread->wait();
}

void QuietBackup::order(const Library &library, const Order &order)
{
    m_jobs << Job {&library, order};
    if (m_jobs.size() == 1)
        QTimer::singleShot(0, this, &QuietBackup::begin);
}

void QuietBackup::forget()
{
    ++m_round;
    m_step.stop();
    if (m_thread) { // examined and synced it is in a moment
        m_thread->wait();
        m_thread.reset();
    }
    m_backup.reset();
    m_jobs.clear();
}

void QuietBackup::begin()
{
    if (m_jobs.isEmpty() || m_backup || m_thread)
        return;
    const Job &job = m_jobs.first();
    Result<std::unique_ptr<GrowingBackup>> begun =
        GrowingBackup::begin(*job.library, job.order.folder, job.order.reason);
    if (!begun)
        return finished(begun.error());
    m_backup = std::move(*begun);
    m_step.start();
}

void QuietBackup::grow()
{
    const Result<bool> grown = m_backup->grow();
    if (grown && !*grown)
        return;
    m_step.stop();
    if (!grown)
        return finished(grown.error());
    finish();
}

void QuietBackup::finish()
{
    const bool evenIfThere = m_jobs.first().order.evenIfThere;
    m_thread.reset(QThread::create([this, backup = m_backup.get(), evenIfThere, round = m_round] {
        const auto finish = [&]() -> Outcome {
            if (!evenIfThere)
                return backup->finishUnlessThere(now());
            NB_TRY(const Backup made, backup->finish(now()));
            return std::optional(made);
        };
        QMetaObject::invokeMethod(
            this,
            [this, round, made = finish()] {
                if (round == m_round)
                    finished(made);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void QuietBackup::finished(const Outcome &outcome)
{
    ++m_round;
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
    m_backup.reset();
    const Job job = m_jobs.takeFirst();
    if (!m_jobs.isEmpty())
        QTimer::singleShot(0, this, &QuietBackup::begin);
    job.order.done(outcome);
}

} // namespace nianbao
