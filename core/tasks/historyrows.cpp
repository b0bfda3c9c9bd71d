// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the history, and the states before and after each.
#include "core/backup/backups.h"
#include "core/backup/kinship.h"
#include "core/model/outline.h"
#include "core/tasks/editlabels.h"
#include "core/tasks/historytask.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace nianbao {

namespace {

constexpr qint64 kPause = 10 * 60; // seconds

/// Whether the older record belongs to the row that ends before it.
bool continues(const HistoryEntry &entry, const ChangeRecord &older)
{
    if (entry.node.isNull() || older.node != entry.node || older.author != entry.author
        || older.number + 1 != entry.first)
        return false;
    const qint64 pause = older.time.secsTo(entry.begin);
    switch (followingOf(entry.label, older.label)) {
    case Following::New:
        return false;
    case Following::SameDialog:
        return true;
    case Following::Typing:
        return pause >= 0 && pause <= kPause;
    }
    return false;
}

QByteArray hashOf(const Report &report, const Id &node)
{
    if (node == report.id)
        return stateHash(report);
    if (const WorkItem *item = findItem(report, node))
        return stateHash(*item);
    if (const Section *section = findSection(report, node))
        return stateHash(*section);
    const Part *part = findPart(report, node);
    return part ? stateHash(*part) : QByteArray();
}

/// Whether the row's changes, all together, left its node as it was.
bool isIdle(const HistoryEntry &entry, const ReportPast &past, const Report &now)
{
    const QList<LeftState> left = past.left.value(entry.node); // newest first
    const auto begin =
        std::find_if(left.cbegin(), left.cend(), [&](const LeftState &state) { return state.change == entry.first; });
    if (begin == left.cend())
        return false;
    QByteArray after = hashOf(now, entry.node);
    for (const LeftState &state : left) {
        if (state.change > entry.last)
            after = state.hash;
    }
    return after == begin->hash;
}

Status dropIdle(QList<HistoryEntry> &entries, const Library &library, const Id &report)
{
    const bool mayBeIdle =
        std::any_of(entries.cbegin(), entries.cend(), [](const HistoryEntry &entry) { return entry.changes > 1; });
    if (report.isNull() || !mayBeIdle)
        return ok();
    NB_TRY(const LibraryPast past, library.past());
    if (!past.reports.contains(report)) // removed since
        return ok();
    NB_TRY(const Report now, library.load(report));
    const ReportPast &ofReport = past.reports[report];
    entries.removeIf([&](const HistoryEntry &entry) { return entry.changes > 1 && isIdle(entry, ofReport, now); });
    return ok();
}

Result<std::optional<Report>> loadFrom(const QString &backup, const Id &report)
{
    NB_TRY(const std::unique_ptr<Library> library, Library::openReadOnly(backup));
    NB_TRY(const QList<ReportSummary> reports, library->reports());
    const bool holds = std::any_of(
        reports.cbegin(), reports.cend(), [&](const ReportSummary &summary) { return summary.id == report; });
    if (!holds)
        return std::optional<Report>();
    NB_TRY(Report loaded, library->load(report));
    return std::optional(std::move(loaded));
}

} // namespace

Result<QList<HistoryEntry>> historyOf(const Library &library, const ChangeFilter &filter)
{
    NB_TRY(const QList<ChangeRecord> records, library.changes(filter));
    QList<HistoryEntry> entries;
    for (const ChangeRecord &record : records) {
        if (!entries.isEmpty() && continues(entries.last(), record)) {
            entries.last().first = record.number;
            entries.last().begin = record.time;
            entries.last().label = record.label; // what the dialog of a table began as
            ++entries.last().changes;
            continue;
        }
        entries << HistoryEntry {
            record.number, record.number, record.time, record.time, record.author, record.label, 1, record.node};
    }
    NB_CHECK(dropIdle(entries, library, filter.report));
    return entries;
}

QList<HistoryEntry> restoresOf(const Library &library)
{
    QList<HistoryEntry> restores;
    Kin kin = Kin::of(library);
    for (const Backup &backup : backupsIn(backupFolder(library.path()), library.path())) {
        if (backup.reason != BackupReason::BeforeRestore || kin.to(backup.path) == Kinship::Foreign)
            continue;
        restores << HistoryEntry {.begin = backup.made,
            .end = backup.made,
            .label = QCoreApplication::translate("tasks", "恢复备份"),
            .replaced = backup.path};
    }
    return restores;
}

QList<HistoryEntry> withRestores(const QList<HistoryEntry> &rows, const QList<HistoryEntry> &restores, bool all)
{
    QList<HistoryEntry> merged;
    auto row = rows.cbegin();
    for (HistoryEntry restore : restores) {
        while (row != rows.cend() && row->end > restore.end)
            merged << *row++;
        if (row == rows.cend() && !all)
            break;
        restore.last = row == rows.cend() ? 0 : row->last;
        restore.first = restore.last + 1;
        if (!merged.isEmpty())
            restore.replacedNext = merged.last().replaced;
        merged << restore;
    }
    std::copy(row, rows.cend(), std::back_inserter(merged));
    return merged;
}

Result<TwoStates> statesOf(const Library &library, const Id &report, const HistoryEntry &entry)
{
    TwoStates states;
    if (entry.replaced.isEmpty()) {
        NB_TRY(states.before, library.reportAt(report, entry.first - 1));
    } else {
        NB_TRY(states.before, loadFrom(entry.replaced, report));
    }
    if (entry.replacedNext.isEmpty()) {
        NB_TRY(states.after, library.reportAt(report, entry.last));
    } else {
        NB_TRY(states.after, loadFrom(entry.replacedNext, report));
    }
    return states;
}

} // namespace nianbao
