// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importreading.h"

namespace nianbao {

ImportReading::~ImportReading()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void ImportReading::run(const ImportSources &sources, const Holdings &holdings)
{
    if (m_thread)
        m_thread->wait();
    m_cancelled = false;
    m_running = true;
    const ImportWatch watch {
        [this](int done, int of, const QString &name) { emit progress(done, of, name); }, &m_cancelled};
    m_thread.reset(QThread::create([this, sources, holdings, watch] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        ImportRequest wish;
        wish.skipFaultyRows = true; // told in the preview, row by row
        wish.received = now;
        QList<ImportRequest> requests = sources.requests;
        for (ImportRequest &request : requests) {
            request.received = now;
            request.skipFaultyRows = true;
        }
        QList<Note> notes;
        Result<QList<ImportPlan>> plans = QList<ImportPlan> {};
        Result<FoundFiles> found = FoundFiles {}; // what was pasted or is read again has no paths to look through
        if (!sources.paths.isEmpty())
            found = filesToImport(sources.paths, wish, holdings.units);
        if (found) {
            notes = found->notes + notesOf(found->unread);
            plans = planImports(requests + found->requests, holdings, randomIds(), BadFile::LeaveOut, watch);
        } else {
            plans = found.error();
        }
        QMetaObject::invokeMethod(
            this, [this, plans, notes] { finish(plans, notes); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ImportReading::finish(const Result<QList<ImportPlan>> &plans, const QList<Note> &notes)
{
    m_running = false;
    emit finished(plans, notes);
}

} // namespace nianbao
