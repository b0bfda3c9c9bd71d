// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gate.h"

#include "core/base/fileerror.h"
#include "core/base/filename.h"
#include "core/base/filestamp.h"
#include "core/base/heldfile.h"
#include "core/base/librarymark.h"
#include "core/base/samefile.h"
#include "core/base/sidefiles.h"
#include "core/store/changelog.h"
#include "core/store/database.h"
#include "core/store/header.h"
#include "core/store/holder.h"
#include "core/store/rowchecks.h"
#include "core/store/schema.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <sqlite3.h>

namespace nianbao {
namespace {

constexpr qint64 kLargestLibrary = qint64(2) * 1024 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(store)
};

Error inTable(const QString &table, Error error)
{
    error.place.part = table;
    return error;
}

QString journalOf(const QString &file)
{
    return file + QStringLiteral("-journal");
}

/// As SQLite decides it: a journal is hot when it is not empty and its header was not zeroed.
Result<bool> hasHotJournal(const QString &file)
{
    if (!QFileInfo::exists(journalOf(file)))
        return false;
    NB_TRY(const QByteArray first, readStart(journalOf(file), 1));
    return !first.isEmpty() && first.at(0) != 0;
}

/// False where it may have been written meanwhile.
Result<bool> copyBetweenWrites(const QString &file, const QString &to)
{
    constexpr unsigned long kPauseMs = 100; // stamps differ by ticks of the kernel's clock, some 10 ms
    const std::optional<FileStamp> before = stampOf(file);
    QThread::msleep(kPauseMs);
    NB_TRY(const bool isBeingWritten, hasHotJournal(file));
    if (!before || isBeingWritten || stampOf(file) != before)
        return false;
    NB_CHECK(copyFile(file, to));
    NB_TRY(const bool isWrittenNow, hasHotJournal(file));
    const bool isStill = !isWrittenNow && stampOf(file) == before;
    if (!isStill)
        removeSideFile(to);
    return isStill;
}

Error asLibraryError(Error error)
{
    error.kind = ErrorKind::Library;
    return error;
}

Status checkKind(const QFileInfo &info, const QString &path)
{
    if (!info.exists())
        return asLibraryError(fileError(ENOENT, path, FileAction::Read, "look up"));
    if (info.isDir())
        return asLibraryError(fileError(EISDIR, path, FileAction::Read, "check file"));
    if (!info.isFile())
        return asLibraryError(notRegularError(path, FileAction::Read));
    if (info.size() > kLargestLibrary)
        return tooLargeError(path, info.size(), kLargestLibrary);
    if (!info.isReadable())
        return fileError(EACCES, path, FileAction::Read, "check file");
    return ok();
}

Result<Header> checkHeader(const QFileInfo &info, const QString &path)
{
    NB_TRY(const QByteArray bytes, readStart(path, Header::kSize));
    if (bytes.isEmpty())
        return notOursError(path, QStringLiteral("empty file"), Words::tr("文件是空的"));
    const std::optional<Header> header = readHeader(bytes);
    if (!header)
        return notOursError(path, QStringLiteral("no SQLite header"), Words::tr("它不是数据库文件"));
    if (header->applicationId != kApplicationId)
        return notOursError(path, QStringLiteral("application_id %1").arg(header->applicationId, 0, 16),
            Words::tr("它是别的程序的数据库"));
    if (header->userVersion == 0 || header->userVersion > Header::kLastVersion)
        return damagedError(path, QStringLiteral("user_version %1").arg(header->userVersion));
    if (header->userVersion > quint32(currentVersion()))
        return newerError(path, int(header->userVersion));
    if (header->journal == Header::Journal::Unknown)
        return damagedError(path, QStringLiteral("unknown kind of journal"));
    if (header->schemaFormat > Header::kNewestSchemaFormat)
        return damagedError(path, QStringLiteral("schema format %1").arg(header->schemaFormat));
    if (QFileInfo(info.canonicalFilePath() + QStringLiteral("-wal")).size() > 0)
        return unfinishedLogError(path);
    return *header;
}

Status checkSchema(Database &database, int version)
{
    NB_TRY(const QByteArray found, schemaFingerprint(database));
    if (found != expectedFingerprint(version))
        return damagedError(database.shownPath(), QStringLiteral("the schema is not that of version %1").arg(version),
            Words::tr("其中的表、索引、视图或触发器与本程序建立的不同，结构被改过"));
    return ok();
}

/// What integrity_check finds, but for CHECK clauses (tableWithBrokenChecks).
Result<QStringList> pageFaults(Database &database)
{
    NB_CHECK(database.execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
    const Result<QStringList> found = integrityFaults(database);
    NB_CHECK(database.execute(QStringLiteral("PRAGMA ignore_check_constraints = OFF")));
    return found;
}

/// "unable to get the page. error code=266": SQLite's only word of it, since the statement itself succeeds.
bool tellsOfDisk(const QStringList &lines)
{
    static const QRegularExpression kCode(QStringLiteral("error code[ =](\\d+)"));
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) {
        const auto match = kCode.match(line);
        return match.hasMatch() && (match.captured(1).toInt() & 0xff) == SQLITE_IOERR;
    });
}

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

bool isSoundText(sqlite3_stmt *row, int column)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    const QUtf8StringView text(bytes, sqlite3_column_bytes(row, column));
    return text.isValidUtf8() && !QByteArrayView(text.data(), text.size()).contains('\0');
}

/// integrity_check lets invalid UTF-8 pass, and the Qt driver would hand out U+FFFD for it without a word.
Status checkTexts(Database &database, const QString &table)
{
    NB_TRY(const QStringList columns,
        database.column(QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE type = 'TEXT'").arg(table)));
    sqlite3_stmt *prepared = nullptr;
    const QString list = columns.join(QStringLiteral(", ")); // never the large columns, which are no text
    const QByteArray sql = QStringLiteral("SELECT %1 FROM \"%2\"").arg(list, table).toUtf8();
    const int code = sqlite3_prepare_v2(database.handle(), sql.constData(), -1, &prepared, nullptr);
    const Statement statement(prepared);
    if (code != SQLITE_OK)
        return sqliteError(code, database.shownPath(), QString::fromUtf8(sqlite3_errmsg(database.handle())));
    int step = SQLITE_ROW;
    for (qint64 number = 1; (step = sqlite3_step(prepared)) == SQLITE_ROW; ++number) {
        for (int column = 0; column < sqlite3_column_count(prepared); ++column) {
            if (sqlite3_column_type(prepared, column) == SQLITE_TEXT && !isSoundText(prepared, column)) {
                return inTable(table,
                    damagedError(database.shownPath(),
                        QStringLiteral("table %1, row %2, column %3: text that is not UTF-8 or holds NUL")
                            .arg(table, QString::number(number),
                                QString::fromUtf8(sqlite3_column_name(prepared, column))),
                        Words::tr("表%1第%2行的文字不是有效的UTF-8").arg(table, QString::number(number))));
            }
        }
    }
    if (step != SQLITE_DONE)
        return sqliteError(step, database.shownPath(), QString::fromUtf8(sqlite3_errmsg(database.handle())));
    return ok();
}

Status checkNewestOnce(Database &database)
{
    NB_TRY(const bool isWhole, isNewestChangeWhole(database));
    if (isWhole)
        return ok();
    return damagedError(database.shownPath(), QStringLiteral("the newest change is not as it was written"),
        Words::tr("最后一次修改与修改记录对不上：文件可能是在写入当中拷贝的，或者修改记录被删过"));
}

Status examineOnce(Database &database, int version)
{
    NB_CHECK(checkSchema(database, version));
    NB_TRY(const QStringList damage, pageFaults(database));
    if (!damage.isEmpty())
        return damagedError(database.shownPath(), damage.join(u'\n'), Words::tr("内部的页或索引彼此对不上"));
    NB_TRY(const QString table, tableWithBrokenChecks(database));
    if (!table.isEmpty())
        return inTable(table,
            damagedError(database.shownPath(), QStringLiteral("CHECK constraint failed in ") + table,
                Words::tr("表%1里有不合规定的内容").arg(table)));
    NB_TRY(const QStringList broken, database.column(QStringLiteral("PRAGMA foreign_key_check")));
    if (!broken.isEmpty())
        return inTable(broken.first(),
            damagedError(database.shownPath(), QStringLiteral("broken reference in ") + broken.join(u' '),
                Words::tr("表%1里的引用断了，指向不存在的记录").arg(broken.first())));
    NB_TRY(const QStringList tables,
        database.column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")));
    for (const QString &each : tables)
        NB_CHECK(checkTexts(database, each));
    return ok();
}

Status twice(Database &database, const std::function<Status()> &check)
{
    const Result<QStringList> faults = readTwice(database, [&]() -> Result<QStringList> {
        NB_CHECK(check());
        return QStringList();
    });
    return faults ? ok() : Status(faults.error());
}

} // namespace

Result<Admission> inspect(const QString &path, IfInUse inUse)
{
    if (holdsBytes(path))
        return nameError(path);
    const QFileInfo info(path);
    NB_CHECK(checkKind(info, path));
    // Not even the header is read of a file that this process has open: closing it again would drop SQLite's locks.
    if (isHeld(path))
        return inUseError(path, QCoreApplication::translate("store", "已在本程序中打开"));
    NB_TRY(const Header header, checkHeader(info, path));
    const QString file = info.canonicalFilePath();
    Admission admission {.file = file, .version = int(header.userVersion)};
    admission.writeAhead = header.journal == Header::Journal::WriteAhead;
    if (isLockedElsewhere(file)) {
        if (inUse == IfInUse::Refuse || admission.writeAhead)
            return inUseError(path, HolderNote::read(file));
        admission.inUse = true;
        return admission;
    }
    NB_TRY(admission.hotJournal, hasHotJournal(file));
    if (!admission.hotJournal && info.size() < header.pageSize * qMax<qint64>(header.pageCount, 1)) {
        return damagedError(path,
            QStringLiteral("cut off: %1 bytes where %2 pages of %3 should be")
                .arg(QString::number(info.size()), QString::number(header.pageCount), QString::number(header.pageSize)),
            Words::tr("文件不完整，后面的部分不见了"));
    }
    admission.hasOtherNames = hasOtherNames(file);
    admission.writable =
        !admission.hasOtherNames && info.isWritable() && QFileInfo(QFileInfo(file).absolutePath()).isWritable();
    return admission;
}

Result<RecoveredCopy> recoverCopy(const Admission &admission, const QString &path)
{
    RecoveredCopy copy;
    NB_TRY(copy.folder, PrivateFolder::make());
    copy.file = copy.folder.filePath(QStringLiteral("library"));
    NB_CHECK(copyFile(admission.file, copy.file));
    NB_CHECK(copyFile(journalOf(admission.file), journalOf(copy.file)));
    NB_TRY(const auto database, Database::open(copy.file, path, Database::Mode::Exclusive));
    NB_TRY(copy.version, versionIn(*database));
    NB_CHECK(examine(*database, copy.version));
    NB_CHECK(checkNewest(*database));
    return copy;
}

Result<RecoveredCopy> copyInUse(const Admission &admission, const QString &path)
{
    constexpr int kAttempts = 30; // with their pauses some three seconds
    RecoveredCopy copy;
    copy.version = admission.version;
    NB_TRY(copy.folder, PrivateFolder::make());
    copy.file = copy.folder.filePath(QStringLiteral("library"));
    for (int attempt = 0; attempt < kAttempts && admission.version == currentVersion(); ++attempt) {
        NB_TRY(const bool isStill, copyBetweenWrites(admission.file, copy.file));
        if (isStill)
            return copy;
    }
    return inUseError(path, HolderNote::read(admission.file));
}

Result<RecoveredCopy> migratedCopy(const Admission &admission, const QString &path)
{
    RecoveredCopy copy;
    if (admission.hotJournal) {
        NB_TRY(copy, recoverCopy(admission, path));
    } else {
        NB_TRY(copy.folder, PrivateFolder::make());
        copy.file = copy.folder.filePath(QStringLiteral("library"));
        NB_CHECK(copyFile(admission.file, copy.file));
    }
    NB_TRY(const auto database, Database::open(copy.file, path, Database::Mode::Exclusive));
    NB_TRY(copy.version, versionIn(*database));
    NB_CHECK(examine(*database, copy.version));
    NB_CHECK(migrate(*database, migrations()));
    copy.version = currentVersion();
    return copy;
}

Result<QStringList> integrityFaults(Database &database)
{
    NB_TRY(const QStringList lines, database.column(QStringLiteral("PRAGMA integrity_check(20)")));
    if (lines == QStringList {QStringLiteral("ok")})
        return QStringList();
    return tellsOfDisk(lines) ? sqliteError(SQLITE_IOERR_READ, database.shownPath(), lines.join(u'\n'))
                              : Result<QStringList>(lines);
}

Result<QStringList> readTwice(Database &database, const std::function<Result<QStringList>()> &faults)
{
    const Result<QStringList> first = faults();
    if (first ? first->isEmpty() : first.error().kind != ErrorKind::Library)
        return first;
    NB_CHECK(database.execute(QStringLiteral("PRAGMA shrink_memory"))); // so that the pages are read again
    const Result<QStringList> second = faults();
    const auto told = [](const Result<QStringList> &result) {
        return result ? result->join(u'\n') : result.error().detail;
    };
    const bool isSame = first.has_value() == second.has_value() && told(first) == told(second);
    return isSame ? second : sqliteError(SQLITE_IOERR_READ, database.shownPath(), told(first));
}

Status checkNewest(Database &database)
{
    return twice(database, [&] { return checkNewestOnce(database); });
}

Status examine(Database &database, int version)
{
    return twice(database, [&] { return examineOnce(database, version); });
}

} // namespace nianbao
