// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/thinning.h"

#include "core/backup/backups.h"
#include "core/base/log.h"
#include "core/base/sidefiles.h"
#include "core/store/lineage.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype kNewest = 20;

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

/// After a restore the states that were left behind are not in the library's past any more. In its own folder they are
/// still its own; elsewhere they may be those of a copy that somebody else works in.
bool isOf(const Backup &backup, const Lineage &library, bool isOwnFolder)
{
    const auto had = library.has(backup.state);
    if (had && *had)
        return true;
    if (!isOwnFolder)
        return false;
    const auto theirs = Lineage::of(backup.path);
    const auto origin = library.origin();
    if (!theirs || !origin || origin->isEmpty())
        return false;
    const auto same = theirs->origin();
    return same && *same == *origin;
}

} // namespace

QList<Backup> superfluous(const QList<Backup> &newestFirst, const QDateTime &time)
{
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

void thinOut(const QString &folder, const QString &library, const Backup &made, const QDateTime &time)
{
    QList<Backup> older = backupsIn(folder, library);
    const auto leaveOut = [&](const auto &isOut) {
        older.erase(std::remove_if(older.begin(), older.end(), isOut), older.end());
        return superfluous(older, time).isEmpty();
    };
    if (leaveOut([&](const Backup &backup) { return backup.sequence == 0 || backup.path == made.path; }))
        return; // and nothing needs to be opened
    const auto lineage = Lineage::of(made.path);
    if (!lineage)
        return;
    const bool isOwnFolder = QFileInfo(folder).absoluteFilePath() == backupFolder(library);
    if (leaveOut([&](const Backup &backup) { return !isOf(backup, *lineage, isOwnFolder); }))
        return;
    if (leaveOut([](const Backup &backup) { return !isSound(backup.path); }))
        return;
    for (const Backup &old : superfluous(older, time)) {
        qCInfo(logStore) << "An old backup goes:" << QFileInfo(old.path).fileName();
        removeSideFile(old.path);
    }
}

} // namespace nianbao
