// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filelock.h"
#include "core/base/filestamp.h"
#include "core/base/heldfile.h"
#include "core/base/place.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/gate.h"
#include "core/store/holder.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace nianbao {

/// The file of an open library, as it came through the gate, and the connection to it.
class OpenFile {
public:
    /// An older file is backed up and migrated; one that is only to be read, or cannot be written, never is.
    static Result<std::unique_ptr<OpenFile>> open(const QString &path);
    /// One that another program has open is admitted as a private copy.
    static Result<std::unique_ptr<OpenFile>> openReadOnly(const QString &path, IfInUse inUse = IfInUse::Refuse);

    [[nodiscard]] const QString &path() const { return m_path; } ///< as the user named it
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] const QList<Note> &notes() const
    {
        return m_notes;
    } ///< what opening it changed, and what is to be known of its place
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    /// Why nothing is written to a file that isReadOnly().
    [[nodiscard]] Error writingRefusal() const;
    /// Never null. Where close() has closed it, the file goes through the gate again first.
    [[nodiscard]] Result<Database *> database();

    /// Locks keep out programs that ask for them; copying another file over this one does not. Refused when the file is
    /// not as the last write from here has left it.
    [[nodiscard]] Status checkUntouched() const;
    /// Bytes behind the last page: SQLite never looks at them. 0 while a private copy is open in the file's place.
    [[nodiscard]] Result<qint64> strayBytes();
    /// After each write: done or not, it may have touched the file.
    void rememberStamp();
    /// After an I/O error nobody knows what the connection's memory is worth.
    void close();

private:
    OpenFile(const QString &path, bool readOnly)
        : m_path(path)
        , m_readOnly(readOnly)
    {
    }

    void noteAdmission(const Admission &admission);
    Status connect(const Admission &admission);
    Status connectReadOnly(const Admission &admission);
    Status migrateFrom(int version);

    QString m_path;
    bool m_readOnly;
    bool m_hasOtherNames = false;
    QList<Note> m_notes;
    RecoveredCopy m_copy; ///< what is really open when the file may not be recovered
    // Declared before the connection, so that they go after it.
    std::unique_ptr<HeldFile> m_held;
    std::unique_ptr<OwnedLock> m_lock;
    std::unique_ptr<HolderNote> m_note;
    std::unique_ptr<Database> m_database;
    QString m_file; ///< what is open for writing, links resolved
    std::optional<FileStamp> m_stamp;
    std::optional<quint32> m_counter; ///< Database::changeCounter, where a stamp is too coarse to tell
};

} // namespace nianbao
