// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backups.h"

#include "core/backup/thinning.h"
#include "core/base/folders.h"
#include "core/base/leftovers.h"
#include "core/base/permissions.h"
#include "core/store/growingcopy.h"
#include "core/store/library.h"

#include <QFileInfo>

#include <algorithm>

namespace nianbao {

namespace {

/// The newest backup there, if by its name it holds that state.
std::optional<Backup> claimed(const QString &state, const QString &folder, const QString &library)
{
    const QList<Backup> there = backupsIn(folder, library);
    return there.isEmpty() || there.first().state != state ? std::nullopt : std::optional(there.first());
}

/// Whether it holds what its name says and Library::dump() of the library does: opened through the gate, verified and
/// compared.
bool holds(const Backup &claimed, const QByteArray &content)
{
    const auto backup = Library::openReadOnly(claimed.path);
    if (!backup)
        return false;
    const auto faults = (*backup)->verify();
    const auto state = (*backup)->state();
    const auto held = (*backup)->dump();
    return faults && faults->isEmpty() && state && *state == claimed.state && held && *held == content;
}

/// A folder that came by stick is open to all, and a killed program may have left its copy in it.
void tidy(const QString &folder, const Library &library)
{
    if (folder == backupFolder(library.path())) // one that the user chose belongs to others as well
        makePrivate(folder);
    removeLeftovers(folder);
}

} // namespace

GrowingBackup::GrowingBackup(const Library &library, const QString &folder, BackupReason reason)
    : m_library(&library)
    , m_path(library.path())
    , m_folder(folder)
    , m_reason(reason)
{
}

GrowingBackup::~GrowingBackup() = default;

Result<std::unique_ptr<GrowingBackup>> GrowingBackup::begin(
    const Library &library, const QString &folder, BackupReason reason)
{
    std::unique_ptr<GrowingBackup> backup(new GrowingBackup(library, folder, reason));
    if (const Status made = makePrivateFolder(folder); !made)
        return backup->failed(made.error());
    tidy(folder, library);
    auto copy = library.beginCopy(folder + u'/' + QFileInfo(library.path()).fileName());
    if (!copy)
        return backup->failed(copy.error());
    backup->m_copy = std::move(*copy);
    return backup;
}

Error GrowingBackup::failed(const Error &error)
{
    m_copy.reset(); // so that what it took is free again
    if (m_folder == backupFolder(m_path))
        removeEmptyFolder(m_folder); // it was made for this one
    return backupError(error, m_folder, QFileInfo(m_path).size());
}

Result<bool> GrowingBackup::grow()
{
    const Result<bool> grown = m_copy->grow();
    if (!grown)
        return failed(grown.error());
    if (*grown) {
        NB_TRY(m_state, m_library->state()); // and not that of the beginning
    }
    return *grown;
}

Result<Backup> GrowingBackup::finish(const QDateTime &time)
{
    Backup backup = nextBackup(m_folder, m_path, time, m_state, m_reason);
    if (const Status finished = m_copy->finish(backup.path, Overwrite::No); !finished)
        return failed(finished.error());
    backup.bytes = QFileInfo(backup.path).size();
    if (m_reason != BackupReason::BeforeRestore) // which may be one of many, on the way to the right one
        thinOut(m_folder, m_path, backup, time);
    return backup;
}

Result<std::optional<Backup>> GrowingBackup::finishUnlessThere(const QDateTime &time)
{
    if (const auto newest = claimed(m_state, m_folder, m_path)) {
        const Result<QByteArray> content = m_copy->dump();
        if (!content)
            return failed(content.error());
        if (holds(*newest, *content))
            return std::optional<Backup>();
    }
    NB_TRY(const Backup made, finish(time));
    return std::optional(made);
}

Result<bool> isBackedUp(const Library &library, const QString &folder)
{
    NB_TRY(const QString state, library.state());
    const auto newest = claimed(state, folder, library.path());
    if (!newest)
        return false;
    NB_TRY(const QByteArray content, library.dump());
    return holds(*newest, content);
}

bool isSound(const QString &backup)
{
    const auto opened = Library::openReadOnly(backup);
    const auto faults = opened ? (*opened)->verify() : Result<QStringList>(opened.error());
    return faults && faults->isEmpty();
}

std::optional<Backup> newestSound(const QList<Backup> &newestFirst)
{
    const auto found =
        std::find_if(newestFirst.begin(), newestFirst.end(), [](const Backup &backup) { return isSound(backup.path); });
    return found == newestFirst.end() ? std::nullopt : std::optional(*found);
}

Result<Backup> backUp(const Library &library, const QString &folder, const QDateTime &time, BackupReason reason)
{
    NB_TRY(const auto backup, GrowingBackup::begin(library, folder, reason));
    bool grown = false;
    while (!grown) {
        NB_TRY(grown, backup->grow());
    }
    return backup->finish(time);
}

Result<std::optional<Backup>> backUpIfChanged(
    const Library &library, const QString &folder, const QDateTime &time, BackupReason reason)
{
    tidy(folder, library);
    NB_TRY(const bool done, isBackedUp(library, folder));
    if (done)
        return std::optional<Backup>();
    NB_TRY(const Backup backup, backUp(library, folder, time, reason));
    return std::optional<Backup>(backup);
}

} // namespace nianbao
