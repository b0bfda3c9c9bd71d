// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openfile.h"

#include "core/base/leftovers.h"
#include "core/base/log.h"
#include "core/base/permissions.h"
#include "core/base/sidefiles.h"
#include "core/store/librarycopy.h"
#include "core/store/placenotes.h"
#include "core/store/schema.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

namespace {

constexpr auto kExclusive = Database::Mode::Exclusive;
constexpr auto kReadOnly = Database::Mode::ReadOnly;

Note inUseNote(const QString &holder)
{
    const QString who = holder.isEmpty() ? QString() : QCoreApplication::translate("store", "（%1）").arg(holder);
    return {QStringLiteral("library.inUse"),
        QCoreApplication::translate("store", "年报库正在别处打开%1，读的是已经存好的内容，此后的修改看不到。").arg(who),
        {}};
}

} // namespace

Result<std::unique_ptr<OpenFile>> OpenFile::open(const QString &path)
{
    NB_TRY(const Admission admission, inspect(path));
    std::unique_ptr<OpenFile> file(new OpenFile(path, !admission.writable));
    file->noteAdmission(admission);
    if (file->m_readOnly && admission.version != currentVersion())
        return file->writingRefusal();
    NB_CHECK(file->connect(admission));
    return file;
}

Result<std::unique_ptr<OpenFile>> OpenFile::openReadOnly(const QString &path, IfInUse inUse)
{
    NB_TRY(const Admission admission, inspect(path, inUse));
    std::unique_ptr<OpenFile> file(new OpenFile(path, true));
    file->noteAdmission(admission);
    NB_CHECK(file->connect(admission));
    return file;
}

void OpenFile::noteAdmission(const Admission &admission)
{
    m_notes = placeNotes(admission.file);
    m_hasOtherNames = admission.hasOtherNames;
    if (m_hasOtherNames)
        m_notes << Note {QStringLiteral("library.otherNames"),
            QCoreApplication::translate("store",
                "年报库在磁盘上还有别的名字（硬链接），只能查看：用别的名字打开时没写完的修改，从这里看不出来。请另存副"
                "本"
                "再修改。"),
            {}};
}

Error OpenFile::writingRefusal() const
{
    return m_hasOtherNames ? otherNamesError(m_path) : readOnlyError(m_path);
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
    makePrivate(admission.file); // before there is a journal, which is given the same rights
    makePrivate(admission.file + QStringLiteral("-journal"));
    removeTemporaryLeftovers();
    m_held = std::make_unique<HeldFile>(admission.file);
    m_lock = std::make_unique<OwnedLock>(admission.file, kHolderByte);
    if (m_lock->isRefused())
        return inUseError(m_path, HolderNote::read(admission.file));
    NB_TRY(m_database, Database::open(admission.file, m_path, kExclusive));
    NB_TRY(const int version, versionIn(*m_database)); // opening may have taken a migration back
    NB_CHECK(examine(*m_database, version));
    NB_CHECK(checkNewest(*m_database));
    NB_CHECK(migrateFrom(version));
    m_note = std::make_unique<HolderNote>(admission.file);
    m_file = admission.file;
    rememberStamp();
    return ok();
}

Status OpenFile::connectReadOnly(const Admission &admission)
{
    if (admission.inUse) {
        NB_TRY(m_copy, copyInUse(admission, m_path));
        m_notes << inUseNote(HolderNote::read(admission.file));
    }
    const int version = admission.hotJournal ? m_copy.version : admission.version;
    const bool older = version != currentVersion() || admission.writeAhead;
    if (older) {
        NB_TRY(m_copy, migratedCopy(admission, m_path));
    }
    const bool useCopy = admission.hotJournal || older || admission.inUse;
    NB_TRY(m_database, Database::open(useCopy ? m_copy.file : admission.file, m_path, kReadOnly));
    NB_CHECK(examine(*m_database, currentVersion()));
    return checkNewest(*m_database);
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
    const bool isCounted = !m_database || m_database->changeCounter() == m_counter;
    return m_stamp && stampOf(m_file) == m_stamp && isCounted ? ok() : Status(touchedError(m_path));
}

Result<qint64> OpenFile::strayBytes()
{
    NB_TRY(Database *const connection, database());
    if (!m_copy.file.isEmpty())
        return 0;
    NB_TRY(const QVariant pages, connection->value(QStringLiteral("PRAGMA page_count")));
    NB_TRY(const QVariant size, connection->value(QStringLiteral("PRAGMA page_size")));
    return qMax<qint64>(QFileInfo(m_path).size() - pages.toLongLong() * size.toLongLong(), 0);
}

void OpenFile::rememberStamp()
{
    m_stamp = stampOf(m_file);
    m_counter = m_database ? m_database->changeCounter() : std::nullopt;
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
    m_hasOtherNames = admission.hasOtherNames;
    if (!m_readOnly && !admission.writable)
        return writingRefusal();
    if (const Status connected = connect(admission); !connected) {
        close();
        return connected.error();
    }
    return m_database.get();
}

} // namespace nianbao
