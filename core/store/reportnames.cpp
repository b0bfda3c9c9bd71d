// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportnames.h"

#include "core/store/database.h"
#include "core/store/library.h"
#include "core/store/reportstore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace nianbao {
namespace {

/// Year, organisation and edition: what a report is known by.
using Name = std::tuple<int, QString, Edition>;

template <typename T>
Name nameOf(const T &report)
{
    return {report.year.number(), report.organisation, report.edition};
}

/// The report under a name that no other can have, for the time of a transaction.
Report nameless(Report report)
{
    report.organisation = report.id.value + u'\n' + report.organisation; // a name of two lines is never read
    return report;
}

Error doubledError(const QString &path, const Name &name)
{
    return {.kind = ErrorKind::Usage,
        .code = QStringLiteral("library.report.exists"),
        .message = QCoreApplication::translate("store", "年报库“%1”里已经有%2的%3年度报告（同一版本）。")
                       .arg(path, std::get<QString>(name), QString::number(std::get<int>(name))),
        .remedy = QCoreApplication::translate("store", "请换一个年度或版本，或者直接修改已有的报告。"),
        .file = path};
}

} // namespace

Status checkNames(Database &database, const QList<ReportChange> &changes)
{
    NB_TRY(const QList<ReportSummary> summaries, loadSummaries(database));
    QHash<Id, Name> names;
    for (const ReportSummary &summary : summaries)
        names.insert(summary.id, nameOf(summary));
    for (const ReportChange &change : changes) {
        if (change.after)
            names.insert(change.after->id, nameOf(*change.after));
        else
            names.remove(change.before->id);
    }
    QList<Name> all = names.values();
    std::sort(all.begin(), all.end());
    const auto twice = std::adjacent_find(all.cbegin(), all.cend());
    return twice == all.cend() ? ok() : Status(doubledError(database.shownPath(), *twice));
}

Status saveReports(Database &database, const QList<ReportChange> &changes)
{
    for (const ReportChange &change : changes) {
        if (!change.after)
            NB_CHECK(saveReport(database, &*change.before, nullptr));
    }
    // Reports may trade their names, and SQLite checks each row as it is written: all names that are given up are free
    // before the first is taken.
    QList<ReportChange> steps;
    for (const ReportChange &change : changes) {
        ReportChange step = change;
        if (change.before && change.after && nameOf(*change.before) != nameOf(*change.after)) {
            step.before = nameless(*change.before);
            NB_CHECK(saveReport(database, &*change.before, &*step.before));
        }
        steps << step;
    }
    for (const ReportChange &step : steps) {
        if (step.after)
            NB_CHECK(saveReport(database, step.before ? &*step.before : nullptr, &*step.after));
    }
    return ok();
}

} // namespace nianbao
