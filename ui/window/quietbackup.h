// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace nianbao {

/// Backups that nobody waits for: copied between two events, then compared with the newest one there, examined and
/// synced in a thread, one after another.
class QuietBackup : public QObject {
    Q_OBJECT

public:
    /// Empty: the newest backup there was examined and holds the same.
    using Outcome = Result<std::optional<Backup>>;

    struct Order {
        QString folder;
        BackupReason reason = BackupReason::Automatic;
        bool evenIfThere = false; ///< where the newest backup holds the same
        std::function<void(const Outcome &)> done;
    };

    explicit QuietBackup(QObject *parent);
    ~QuietBackup() override;

    /// Of that library, which must be here until forget().
    void order(const Library &library, const Order &order);
    /// The library is about to be closed: what is not grown is given up, without a word.
    void forget();

private:
    struct Job {
        const Library *library;
        Order order;
    };

    void begin();
    void grow();
    void finish();
    void finished(const Outcome &outcome);

    QList<Job> m_jobs; ///< the first is being worked on
    std::unique_ptr<GrowingBackup> m_backup;
    std::unique_ptr<QThread> m_thread;
    QTimer m_step;
    int m_round = 0; ///< what a thread says of an earlier one counts no more
};

} // namespace nianbao
