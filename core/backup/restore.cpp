// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore.h"

#include "core/backup/kinship.h"
#include "core/base/diskspace.h"
#include "core/base/filelock.h"
#include "core/base/files.h"
#include "core/base/filestamp.h"
#include "core/base/interruption.h"
#include "core/base/permissions.h"
#include "core/base/samefile.h"
#include "core/base/sidefiles.h"
#include "core/store/growingcopy.h"
#include "core/store/holder.h"
#include "core/store/library.h"
#include "core/store/placenotes.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nianbao {

namespace {

const QString kTimeForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

Error sameFile(const QString &path)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("backup.same"),
        .message = QCoreApplication::translate("backup", "“%1”就是要恢复的年报库本身。").arg(path),
        .remedy = QCoreApplication::translate("backup", "请选一个备份文件。"),
        .file = path};
}

Error unsound(const QString &path, const QStringList &faults)
{
    return {.kind = ErrorKind::Library,
        .code = QStringLiteral("backup.damaged"),
        .message = QCoreApplication::translate("backup", "备份“%1”有%2处损坏，没有恢复。")
                       .arg(path, QString::number(faults.size())),
        .remedy = QCoreApplication::translate("backup", "请选更早的一个备份。"),
        .file = path,
        .place = {},
        .detail = faults.join(u'\n')};
}

Error foreign(const QString &backup, const QString &library)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("backup.foreign"),
        .message = QCoreApplication::translate("backup", "“%1”是另一个年报库的备份，不是“%2”的，没有恢复。")
                       .arg(backup, library),
        .remedy = QCoreApplication::translate(
            "backup", "请换一个备份；确实要换成那个年报库的内容时，命令行要写明 --foreign。"),
        .file = backup};
}

Error changed(const QString &library)
{
    return {.kind = ErrorKind::InUse,
        .code = QStringLiteral("restore.changed"),
        .message = QCoreApplication::translate("backup", "年报库“%1”在恢复时又被改动，没有恢复。").arg(library),
        .remedy = QCoreApplication::translate("backup", "那次改动还在年报库里；请再恢复一次。"),
        .file = library};
}

Error restoreError(const Error &error, const QString &library, qint64 needed)
{
    return restoreError(error, library, needed, freeBytesAt(QFileInfo(library).absolutePath()));
}

/// Under a temporary name beside where it will be.
Result<std::unique_ptr<GrowingCopy>> wholeCopy(const Library &backup, const QString &beside)
{
    NB_TRY(auto copy, backup.beginCopy(beside));
    bool grown = false;
    while (!grown) {
        NB_TRY(grown, copy->grow());
    }
    return copy;
}

/// The suffixes of the files that belong to a library while it is written, of those that are there. One that is left
/// beside another library would be played into it.
QStringList journalsOf(const QString &file)
{
    QStringList suffixes;
    for (const QString &suffix : {QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFileInfo::exists(file + suffix))
            suffixes << suffix;
    }
    return suffixes;
}

/// The file itself where the path is a link: SQLite's journals are beside that.
QString fileOf(const QString &library)
{
    const QString file = QFileInfo(library).canonicalFilePath();
    return file.isEmpty() ? library : file;
}

/// Of what may be the only one: synced before it counts.
Status keepCopy(const QString &from, const QString &to)
{
    NB_TRY(const QString part, temporaryBeside(to)); // a name by which it is found if this is cut off
    removeSideFile(part);
    NB_CHECK(copyFile(from, part));
    return publish(part, to, Overwrite::No);
}

Result<QString> keepDamaged(const QString &library, const QDateTime &time)
{
    const QFileInfo file(library);
    const QString stem = QStringLiteral("%1/%2.damaged-%3")
                             .arg(file.absolutePath(), file.completeBaseName(), time.toUTC().toString(kTimeForm));
    QString kept = stem + QStringLiteral(".nianbao");
    for (int number = 2; QFileInfo::exists(kept); ++number) // a second one within this second
        kept = QStringLiteral("%1-%2.nianbao").arg(stem, QString::number(number));
    NB_CHECK(keepCopy(library, kept));
    const QString real = fileOf(library);
    for (const QString &journal : journalsOf(real))
        NB_CHECK(keepCopy(real + journal, kept + journal));
    return kept;
}

/// What was there before a restore, and by what it is known again.
struct Present {
    Restored kept;
    std::optional<FileStamp> stamp; ///< none: there was nothing
};

/// Backs up what can be opened, keeps what cannot.
Result<Present> keepPresent(const QString &library, const QDateTime &time)
{
    const QString real = fileOf(library);
    if (!QFileInfo::exists(library))
        return Present {{}, stampOf(real)};
    auto opened = Library::open(library);
    if (!opened && isLost(opened.error()))
        opened = Library::open(library); // a disk that failed once must not pass for a damaged library
    Present present {{}, stampOf(real)}; // after the attempt, which takes others' rights to the file away
    if (opened) {
        // Always: what an older backup's name says is nothing to rely on now.
        NB_TRY(present.kept.before, backUp(**opened, backupFolder(library), time, BackupReason::BeforeRestore));
        present.stamp = stampOf(real); // while nobody else can write
        return present;
    }
    if (opened.error().kind != ErrorKind::Library)
        return opened.error();
    NB_TRY(present.kept.setAside, keepDamaged(library, time));
    return present;
}

/// The whole copy takes the library's place. Meanwhile no other program opens that, and none has changed it since it
/// was kept.
Status replace(const QString &library, const std::optional<FileStamp> &kept, GrowingCopy &copy)
{
    const QString real = fileOf(library);
    NB_CHECK(checkInterruption());
    const OwnedLock lock(real, kHolderByte);
    if (lock.isRefused())
        return inUseError(library, HolderNote::read(real));
    if (stampOf(real) != kept)
        return changed(library);
    for (const QString &journal : journalsOf(real)) // before the new file: else it would be played into that
        removeSideFile(real + journal);
    makePrivate(real); // what is put in its place gets its rights
    return copy.finish(library, kept ? Overwrite::Yes : Overwrite::No);
}

} // namespace

bool isLost(const Error &refusal)
{
    return refusal.kind == ErrorKind::Library && refusal.code != u"library.newer" && refusal.code != u"library.log";
}

Error restoreError(const Error &error, const QString &library, qint64 needed, qint64 free)
{
    if (error.code != u"disk.full")
        return error;
    Error told = error;
    told.message = free >= 0 && free < needed
        ? QCoreApplication::translate("backup", "没有恢复：“%1”所在的磁盘已满，大约还缺%2。")
              .arg(library, roomFor(needed - free))
        : QCoreApplication::translate("backup", "没有恢复：“%1”所在的磁盘已满。").arg(library);
    told.remedy = QCoreApplication::translate(
        "backup", "现在的年报库没有改动。恢复前要先备份它，两份都放得下才行；请清理磁盘，然后再试。");
    told.file = library;
    return told;
}

Result<Restored> restoreBackup(
    const QString &backup, const QString &library, const QDateTime &time, Strangers strangers)
{
    if (isSameFile(backup, library))
        return sameFile(backup);
    NB_TRY(const auto source, Library::openReadOnly(backup));
    NB_TRY(const QStringList faults, source->verify());
    if (!faults.isEmpty())
        return unsound(backup, faults);
    if (strangers == Strangers::Refuse && Kin::of(library).to(backup) == Kinship::Foreign)
        return foreign(backup, library);
    const qint64 coming = QFileInfo(backup).size();
    const qint64 kept = QFileInfo(library).size(); // beside what comes
    const auto copy = wholeCopy(*source, library);
    if (!copy)
        return restoreError(copy.error(), library, coming + kept);
    Result<Present> present = keepPresent(library, time);
    if (!present)
        return restoreError(present.error(), library, kept);
    if (const Status replaced = replace(library, present->stamp, **copy); !replaced)
        return restoreError(replaced.error(), library, coming);
    present->kept.notes = placeNotes(fileOf(library));
    return present->kept;
}

} // namespace nianbao
