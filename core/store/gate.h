// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folders.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace nianbao {

class Database;

/// What becomes of a file that another program has open.
enum class IfInUse { Refuse, Admit };

/// What the gate found out about a file without letting SQLite near it.
struct Admission {
    QString file; ///< absolute, links resolved: what SQLite opens
    int version = 0; ///< as its first bytes tell; with a hot journal it may be that of a migration that is taken back
    bool writable = false; ///< file and folder, and it has no other name
    bool hasOtherNames = false; ///< hard links: a journal of one name does not lie beside the others
    bool writeAhead = false; ///< another program has made it keep a write-ahead log, which is empty now
    bool inUse = false; ///< another program has it open: nothing else was looked at but its version
    bool hotJournal = false; ///< a program died while it wrote; SQLite will roll back when it opens
};

/// A private copy of a library and its journal, recovered and examined there, gone with the object.
struct RecoveredCopy {
    PrivateFolder folder;
    QString file;
    int version = 0; ///< of what was recovered
};

/// The open gate, first half: kind of file, size, header bytes, newer version, cut off, locked by whom, strange
/// companions. Only reads; a refused file is not changed and nothing is left beside it.
Result<Admission> inspect(const QString &path, IfInUse inUse = IfInUse::Refuse);

/// For a file that another program has open: a private copy of what that has saved. It is taken between two writes:
/// before, for longer than the clock of the file system ticks, and until it was read to its end the file had no journal
/// that is in force and was not written. Refused as in use where there is no such moment for some seconds, and where
/// the other program's version is not this one's.
Result<RecoveredCopy> copyInUse(const Admission &admission, const QString &path);

/// For a file with a hot journal: lets SQLite recover a copy and examines that. Only when it is sound may the original
/// be recovered; else both originals stay as they are.
Result<RecoveredCopy> recoverCopy(const Admission &admission, const QString &path);

/// For an older library that is only read, and for one with a write-ahead log: a private copy, brought to the current
/// version and the rollback journal. The original stays as it is.
Result<RecoveredCopy> migratedCopy(const Admission &admission, const QString &path);

/// A file that was copied while it was written, without its journal, may be sound in every page and still hold half a
/// change: whether the newest one is whole.
Status checkNewest(Database &database);

/// What integrity_check finds, at most 20 lines; empty: nothing. A page that the disk does not give is a line of it
/// too: that is told as an I/O error.
Result<QStringList> integrityFaults(Database &database);

/// A reading that found damage is done once more, with nothing remembered: a disk that failed once looks like damage to
/// SQLite, and what two readings tell differently is told as an I/O error.
Result<QStringList> readTwice(Database &database, const std::function<Result<QStringList>()> &faults);

/// The open gate, second half, on an open connection: our schema and nothing else, no damage, no broken reference, all
/// text UTF-8, and every row as its table's CHECK clauses ask.
Status examine(Database &database, int version);

} // namespace nianbao
