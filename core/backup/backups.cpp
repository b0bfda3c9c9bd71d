// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backups.h"

#include "core/base/folders.h"
#include "core/base/leftovers.h"
#include "core/base/log.h"
#include "core/base/permissions.h"
#include "core/base/sidefiles.h"
#include "core/store/growingcopy.h"
#include "core/store/library.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

const QString kTimeForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

struct ReasonRow {
    BackupReason reason;
    QLatin1String key;
    const char *name;
};

constexpr ReasonRow kReasons[] {
    {BackupReason::Automatic, QLatin1String("auto"), QT_TRANSLATE_NOOP("backup", "自动")},
    {BackupReason::BeforeImport, QLatin1String("import"), QT_TRANSLATE_NOOP("backup", "导入前")},
    {BackupReason::BeforeRestore, QLatin1String("restore"), QT_TRANSLATE_NOOP("backup", "恢复前")},
    {BackupReason::ByHand, QLatin1String("hand"), QT_TRANSLATE_NOOP("backup", "手动")},
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

QString fileNameOf(const QString &library, const Backup &backup)
{
    constexpr int kDigits = 6; // so that a list by name is a list by age
    return QStringLiteral("%1-%2-%3-%4%5.nianbao")
        .arg(QFileInfo(library).completeBaseName(), QString::number(backup.sequence).rightJustified(kDigits, u'0'),
            backup.made.toUTC().toString(kTimeForm), backup.state, endingOf(backup.reason));
}

std::optional<Backup> backupAt(const QString &path, const QString &library)
{
    static const QRegularExpression kName(
        QStringLiteral("^(.+)-(\\d{6,18})-(\\d{8}T\\d{6}Z)-([0-9a-f.]+)(?:-([a-z]+))?\\.nianbao$"));
    const QFileInfo file(path);
    const auto match = kName.match(file.fileName());
    if (!match.hasMatch() || match.captured(1) != QFileInfo(library).completeBaseName())
        return {};
    QDateTime made = QDateTime::fromString(match.captured(3), kTimeForm);
    made.setTimeSpec(Qt::UTC);
    return Backup {
        path, match.captured(2).toLongLong(), made, match.captured(4), file.size(), reasonOf(match.captured(5))};
}

/// A day and a month come once each: their newest backup is the one that stays.
class Periods {
public:
    Periods(const QString &form, int most)
        : m_form(form)
        , m_most(most)
    {
    }

    bool keeps(const QDateTime &time)
    {
        const QString period = time.toString(m_form);
        if (m_seen.contains(period) || m_seen.size() == m_most)
            return false;
        m_seen.insert(period);
        return true;
    }

private:
    QString m_form;
    int m_most;
    QSet<QString> m_seen;
};

/// A folder that came by stick is open to all, and a killed program may have left its copy in it.
void tidy(const QString &folder, const Library &library)
{
    if (folder == backupFolder(library.path())) // one that the user chose belongs to others as well
        makePrivate(folder);
    removeLeftovers(folder);
}

} // namespace

QString nameOf(BackupReason reason)
{
    for (const ReasonRow &row : kReasons) {
        if (row.reason == reason)
            return QCoreApplication::translate("backup", row.name);
    }
    return {};
}

QString backupFolder(const QString &library)
{
    const QFileInfo file(library);
    return QStringLiteral("%1/%2.backups").arg(file.absolutePath(), file.completeBaseName());
}

QList<Backup> backupsIn(const QString &folder, const QString &library)
{
    QList<Backup> backups;
    for (const QString &path : filesIn(folder, {QStringLiteral("nianbao")})) {
        if (const auto backup = backupAt(path, library))
            backups << *backup;
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) {
        return a.sequence != b.sequence ? a.sequence > b.sequence : a.path > b.path;
    });
    return backups;
}

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
    NB_CHECK(makePrivateFolder(folder));
    tidy(folder, library);
    std::unique_ptr<GrowingBackup> backup(new GrowingBackup(library, folder, reason));
    NB_TRY(backup->m_copy, library.beginCopy(folder + u'/' + QFileInfo(library.path()).fileName()));
    return backup;
}

Result<bool> GrowingBackup::grow()
{
    NB_TRY(const bool grown, m_copy->grow());
    if (grown) {
        NB_TRY(m_state, m_library->state()); // and not that of the beginning
    }
    return grown;
}

Result<Backup> GrowingBackup::finish(const QDateTime &time)
{
    const QList<Backup> there = backupsIn(m_folder, m_path);
    Backup backup {{}, there.isEmpty() ? 1 : there.first().sequence + 1, time.toUTC(), m_state, 0, m_reason};
    backup.path = m_folder + u'/' + fileNameOf(m_path, backup);
    NB_CHECK(m_copy->finish(backup.path, Overwrite::No));
    backup.bytes = QFileInfo(backup.path).size();
    for (const Backup &old : superfluous(there, time)) {
        qCInfo(logStore) << "An old backup goes:" << QFileInfo(old.path).fileName();
        removeSideFile(old.path);
    }
    return backup;
}

Result<bool> isBackedUp(const Library &library, const QString &folder)
{
    const QList<Backup> there = backupsIn(folder, library.path());
    NB_TRY(const QString state, library.state());
    return !there.isEmpty() && there.first().state == state && there.first().bytes > 0;
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

QList<Backup> superfluous(const QList<Backup> &newestFirst, const QDateTime &time)
{
    constexpr qsizetype kNewest = 20;
    constexpr int kDays = 30;
    constexpr int kMonths = 24;
    constexpr qint64 kLongestPause = 400; // days
    if (newestFirst.size() <= kNewest)
        return {};
    const QDateTime newest = newestFirst.first().made;
    if (time < newest || newest.daysTo(time) > kLongestPause)
        return {};
    Periods days(QStringLiteral("yyyyMMdd"), kDays);
    Periods months(QStringLiteral("yyyyMM"), kMonths);
    QList<Backup> leaving;
    for (qsizetype at = 0; at < newestFirst.size(); ++at) {
        const bool ofDay = days.keeps(newestFirst[at].made);
        const bool ofMonth = months.keeps(newestFirst[at].made);
        if (at >= kNewest && !ofDay && !ofMonth)
            leaving << newestFirst[at];
    }
    return leaving;
}

} // namespace nianbao
