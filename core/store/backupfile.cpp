// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupfile.h"

#include "core/base/diskspace.h"
#include "core/base/folders.h"
#include "core/base/librarymark.h"
#include "core/base/sidefiles.h"
#include "core/store/header.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

const QString kTimeForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

struct ReasonRow {
    BackupReason reason;
    QLatin1String key;
    const char *name;
};

constexpr ReasonRow kReasons[] {
    {BackupReason::Automatic, QLatin1String("auto"), QT_TRANSLATE_NOOP("store", "自动")},
    {BackupReason::BeforeImport, QLatin1String("import"), QT_TRANSLATE_NOOP("store", "导入前")},
    {BackupReason::BeforeRestore, QLatin1String("restore"), QT_TRANSLATE_NOOP("store", "恢复前")},
    {BackupReason::BeforeUpgrade, QLatin1String("upgrade"), QT_TRANSLATE_NOOP("store", "升级前")},
    {BackupReason::ByHand, QLatin1String("hand"), QT_TRANSLATE_NOOP("store", "手动")},
};

QString endingOf(BackupReason reason)
{
    for (const ReasonRow &row : kReasons) {
        if (row.reason == reason)
            return u'-' + row.key;
    }
    return {};
}

/// Of a later version's reasons nothing is known.
BackupReason reasonOf(const QString &key)
{
    for (const ReasonRow &row : kReasons) {
        if (row.key == key)
            return row.reason;
    }
    return BackupReason::Unknown;
}

/// The library itself where the path is a link: its backups are beside that, whatever the link is called. The path
/// where nothing is.
QFileInfo fileOf(const QString &library)
{
    const QString file = QFileInfo(library).canonicalFilePath();
    return QFileInfo(file.isEmpty() ? library : file);
}

QString fileNameOf(const QString &library, const Backup &backup)
{
    constexpr int kDigits = 6; // so that a list by name is a list by age
    return QStringLiteral("%1-%2-%3-%4%5.nianbao")
        .arg(fileOf(library).completeBaseName(), QString::number(backup.sequence).rightJustified(kDigits, u'0'),
            backup.made.toUTC().toString(kTimeForm), backup.state, endingOf(backup.reason));
}

/// A number that leaps ahead of all others is none that was given here; counted on from it, the numbers would soon be
/// too long to be read.
void disbelieveLeaps(QList<Backup> &oldestFirst)
{
    constexpr qint64 kFarthest = 1'000'000; // one each half an hour: 57 years
    qint64 last = 0;
    for (Backup &backup : oldestFirst) {
        if (backup.sequence - last > kFarthest)
            backup.sequence = 0;
        else
            last = backup.sequence;
    }
}

bool isOlder(const Backup &a, const Backup &b)
{
    return a.sequence != b.sequence ? a.sequence < b.sequence : a.path < b.path;
}

std::optional<Backup> backupAt(const QString &path, const QString &library)
{
    static const QRegularExpression kName(
        QStringLiteral("^(.+)-(\\d{6,18})-(\\d{8}T\\d{6}Z)-([0-9a-f.]+)(?:-([a-z]+))?\\.nianbao$"));
    const QFileInfo file(path);
    const auto match = kName.match(file.fileName());
    if (!match.hasMatch() || match.captured(1) != fileOf(library).completeBaseName())
        return {};
    QDateTime made = QDateTime::fromString(match.captured(3), kTimeForm);
    made.setTimeSpec(Qt::UTC);
    return Backup {
        path, match.captured(2).toLongLong(), made, match.captured(4), file.size(), reasonOf(match.captured(5))};
}

/// Of 年报.v1.nianbao and 年报.v1-2.nianbao the name of the library, 年报; empty for any other file. A library that the
/// user calls so himself is not of that old version.
QString copiedName(const QString &path)
{
    static const QRegularExpression kName(QStringLiteral("^(.+)\\.v(\\d{1,3})(?:-\\d{1,4})?\\.nianbao$"));
    const auto match = kName.match(QFileInfo(path).fileName());
    if (!match.hasMatch())
        return {};
    const auto start = readStart(path, Header::kSize);
    const std::optional<Header> header = start ? readHeader(*start) : std::nullopt;
    const bool isOld = header && header->applicationId == kApplicationId
        && header->userVersion == match.captured(2).toUInt() && header->userVersion < quint32(currentVersion());
    return isOld ? match.captured(1) : QString();
}

} // namespace

QString nameOf(BackupReason reason)
{
    for (const ReasonRow &row : kReasons) {
        if (row.reason == reason)
            return QCoreApplication::translate("store", row.name);
    }
    return {};
}

QString backupFolder(const QString &library)
{
    const QFileInfo file = fileOf(library);
    return QStringLiteral("%1/%2.backups").arg(file.absolutePath(), file.completeBaseName());
}

QList<Backup> backupsIn(const QString &folder, const QString &library)
{
    QList<Backup> backups;
    for (const QString &path : filesIn(folder, {QStringLiteral("nianbao")})) {
        if (const auto backup = backupAt(path, library))
            backups << *backup;
    }
    if (QFileInfo(folder).absoluteFilePath() == backupFolder(library)) {
        for (const QString &path : filesIn(fileOf(library).absolutePath(), {QStringLiteral("nianbao")})) {
            const QFileInfo copy(path);
            if (copiedName(path) == fileOf(library).completeBaseName())
                backups << Backup {path, 0, copy.lastModified().toUTC(), {}, copy.size(), BackupReason::BeforeUpgrade};
        }
    }
    std::sort(backups.begin(), backups.end(), isOlder);
    disbelieveLeaps(backups);
    std::sort(backups.rbegin(), backups.rend(), isOlder);
    return backups;
}

bool isBackupFile(const QString &path)
{
    return QFileInfo(path).absolutePath().endsWith(QLatin1String(".backups")) || !copiedName(path).isEmpty();
}

Backup nextBackup(
    const QString &folder, const QString &library, const QDateTime &time, const QString &state, BackupReason reason)
{
    const QList<Backup> there = backupsIn(folder, library);
    Backup next {{}, there.isEmpty() ? 1 : there.first().sequence + 1, time.toUTC(), state, 0, reason};
    next.path = folder + u'/' + fileNameOf(library, next);
    return next;
}

Error backupError(const Error &error, const QString &folder, qint64 needed)
{
    return backupError(error, folder, needed, freeBytesAt(folder));
}

Error backupError(const Error &error, const QString &folder, qint64 needed, qint64 free)
{
    const bool isShort = free >= 0 && free < needed;
    Error told = error;
    if (error.code == u"disk.full" || (error.code == u"folder.make" && isShort)) {
        told.kind = ErrorKind::Disk;
        told.code = QStringLiteral("disk.full");
        told.message = isShort
            ? QCoreApplication::translate("store", "备份放不下：文件夹“%1”所在的磁盘已满，大约还缺%2。")
                  .arg(folder, roomFor(needed - free))
            : QCoreApplication::translate("store", "备份放不下：文件夹“%1”所在的磁盘已满。").arg(folder);
        told.remedy = QCoreApplication::translate(
            "store", "请清理磁盘，或者备份到别的磁盘（窗口里“备份到别处…”，命令行 --to），然后再试。");
        told.file = folder;
    } else if (error.code == u"disk.io") {
        told.message = QCoreApplication::translate("store", "备份到文件夹“%1”时磁盘出错，没有做成。").arg(folder);
        told.remedy = QCoreApplication::translate("store", "请检查磁盘，或者备份到别的磁盘。");
        told.file = folder;
    }
    return told;
}

} // namespace nianbao
