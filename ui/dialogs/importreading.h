// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace nianbao {

/// What an import is to be made of: files and folders, or what was pasted.
struct ImportSources {
    QStringList paths;
    QList<ImportRequest> requests; ///< besides the paths
};

/// Finds, reads and plans on a thread of its own. One run at a time; destroying it cancels and waits.
class ImportReading : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~ImportReading() override;

    void run(const ImportSources &sources, const Holdings &holdings);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void progress(int done, int of, const QString &name);
    /// `notes` tell what of the folders was left out.
    void finished(const nianbao::Result<QList<nianbao::ImportPlan>> &plans, const QList<nianbao::Note> &notes);

private:
    void finish(const Result<QList<ImportPlan>> &plans, const QList<Note> &notes);

    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
    bool m_running = false;
};

} // namespace nianbao
