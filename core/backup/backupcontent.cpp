// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupcontent.h"

#include "core/model/diff.h"

#include <algorithm>

namespace nianbao {

namespace {

int itemsIn(const QList<WorkItem> &items)
{
    int count = int(items.size());
    for (const WorkItem &item : items)
        count += itemsIn(item.children);
    return count;
}

/// A category without items counts as one, but not where nobody has written in it yet.
bool hasText(const Section &section)
{
    return !section.lead.isEmpty() || !section.tail.isEmpty();
}

int itemsIn(const Report &report)
{
    int count = 0;
    for (const Part &part : report.parts) {
        for (const Section &section : part.sections)
            count +=
                section.items.isEmpty() ? int(part.kind != PartKind::Work || hasText(section)) : itemsIn(section.items);
    }
    return count;
}

bool holds(const QList<ReportSummary> &reports, const Id &id)
{
    return std::any_of(reports.begin(), reports.end(), [&](const ReportSummary &report) { return report.id == id; });
}

} // namespace

Result<BackupContent> contentOfBackup(const QString &path, const Library *today)
{
    NB_TRY(const auto backup, Library::openReadOnly(path));
    NB_TRY(const QList<ReportSummary> then, backup->reports());
    QList<ReportSummary> present;
    if (today) {
        NB_TRY(present, today->reports());
    }
    BackupContent content;
    for (const ReportSummary &summary : then) {
        NB_TRY(const Report report, backup->load(summary.id));
        BackedReport backed {summary, itemsIn(report), {}};
        if (!today) {
            backed.differences = 0;
        } else if (holds(present, summary.id)) {
            NB_TRY(const Report now, today->load(summary.id));
            backed.differences = int(diff(report, now).size());
        }
        content.reports << backed;
    }
    for (const ReportSummary &summary : present) {
        if (!holds(then, summary.id))
            content.missing << summary.title;
    }
    return content;
}

} // namespace nianbao
