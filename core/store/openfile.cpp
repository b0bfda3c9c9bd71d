// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openfile.h"

#include "core/base/log.h"
#include "core/base/networkshare.h"
#include "core/store/librarycopy.h"
#include "core/store/schema.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

constexpr auto kExclusive = Database::Mode::Exclusive;
constexpr auto kReadOnly = Database::Mode::ReadOnly;

} // namespace

Result<std::unique_ptr<OpenFile>> OpenFile::open(const QString &path)
{
    NB_TRY(const Admission admission, inspect(path));
    std::unique_ptr<OpenFile> file(new OpenFile(path, !admission.writable));
    if (file->m_readOnly && admission.version != currentVersion())
        return readOnlyError(path);
    NB_CHECK(file->connect(admission));
    return file;
}

Result<std::unique_ptr<OpenFile>> OpenFile::openReadOnly(const QString &path)
{
    NB_TRY(const Admission admission, inspect(path));
    std::unique_ptr<OpenFile> file(new OpenFile(path, true));
    NB_CHECK(file->connect(admission));
    return file;
}

Status OpenFile::connect(const Admission &admission)
{
    if (admission.hotJournal) {
        NB_TRY(m_copy, recoverCopy(admission, m_path));
        qCWarning(logStore) << "The last program that wrote the library was cut off; its journal is sound.";
    }
    if (m_readOnly)
        return connectReadOnly(admission);
    if (admission.writeAhead) {
        NB_TRY(m_copy, migratedCopy(admission, m_path)); // examined before opening takes the log off the file
    }
    m_copy = {};
    m_held = std::make_unique<HeldFile>(admission.file);
    m_lock = std::make_unique<OwnedLock>(admission.file, kHolderByte);
    if (m_lock->isRefused())
        return inUseError(m_path, HolderNote::read(admission.file));
    NB_TRY(m_database, Database::open(admission.file, m_path, kExclusive));
    NB_TRY(const int version, versionIn(*m_database)); // opening may have taken a migration back
    NB_CHECK(examine(*m_database, version));
    NB_CHECK(migrateFrom(version));
    m_note = std::make_unique<HolderNote>(admission.file);
    m_file = admission.file;
    rememberStamp();
    if (isOnNetworkShare(m_file)) // its locks may fail without a word, and what it reports as written may not be
        m_notes << Note {QStringLiteral("library.share"),
            QCoreApplication::translate(
                "store", "年报库在网络共享上，几个人同时打开可能损坏；请拷到本机再用，共享上放备份。"),
            {}};
    return ok();
}

Status OpenFile::connectReadOnly(const Admission &admission)
{
    const int version = admission.hotJournal ? m_copy.version : admission.version;
    const bool older = version != currentVersion() || admission.writeAhead;
    if (older) {
        NB_TRY(m_copy, migratedCopy(admission, m_path));
    }
    const bool useCopy = admission.hotJournal || older;
    NB_TRY(m_database, Database::open(useCopy ? m_copy.file : admission.file, m_path, kReadOnly));
    return examine(*m_database, currentVersion());
}

Status OpenFile::migrateFrom(int version)
{
    if (version == currentVersion())
        return ok();
    NB_TRY(const QString copy, backUpBeforeUpgrade(*m_database, m_path));
    if (const Status migrated = migrate(*m_database, migrations()); !migrated) {
        const Result<int> left = versionIn(*m_database);
        if (left && *left == version)
            dropBackup(copy); // the library is what it was: each attempt on a full disk would leave one more
        return migrated;
    }
    m_notes << Note {QStringLiteral("library.upgraded"),
        QCoreApplication::translate("store", "年报库由旧版升级，升级前已备份：“%1”。").arg(copy), {}};
    return ok();
}

Status OpenFile::checkUntouched() const
{
    return m_stamp && stampOf(m_file) == m_stamp ? ok() : Status(touchedError(m_path));
}

void OpenFile::rememberStamp()
{
    m_stamp = stampOf(m_file);
}

void OpenFile::close()
{
    m_database.reset();
    m_note.reset();
    m_lock.reset();
    m_held.reset();
}

Result<Database *> OpenFile::database()
{
    if (m_database)
        return m_database.get();
    NB_TRY(const Admission admission, inspect(m_path));
    if (!m_readOnly && !admission.writable)
        return readOnlyError(m_path);
    if (const Status connected = connect(admission); !connected) {
        close();
        return connected.error();
    }
    return m_database.get();
}

} // namespace nianbao
