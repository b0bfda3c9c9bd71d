// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importtask.h"

#include "core/base/folders.h"
#include "core/tasks/importfile.h"
#include "core/tasks/importplanner.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

Error cancelled()
{
    return Error {ErrorKind::Cancelled, QStringLiteral("import.cancelled"),
        QCoreApplication::translate("tasks", "导入已取消，年报库没有改变。"),
        QCoreApplication::translate("tasks", "需要时请重新导入。"), {}};
}

/// Of one file or a few; of many the rest is in the detail.
bool mayHoldReports(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return isFolder(path) || suffix == u"json" || suffix == u"nbpkg" || isLibraryFile(path);
}

} // namespace

int ImportPlan::count(MergeKind kind) const
{
    const auto ofKind = [kind](const MergeEntry &entry) { return entry.kind == kind; };
    qsizetype sum = std::count_if(units.entries.begin(), units.entries.end(), ofKind);
    for (const Merged &report : merged)
        sum += report.count(kind);
    return int(kind == MergeKind::Unrecognised ? sum + fragment.unrecognised.size() : sum);
}

int ImportPlan::conflicts() const
{
    int sum = 0;
    for (const Merged &report : merged)
        sum += report.conflicts();
    return sum;
}

int ImportPlan::refused() const
{
    int sum = 0;
    for (const Merged &report : merged)
        sum += report.refused();
    return sum;
}

Result<Holdings> holdingsOf(const Library &library, const QStringList &paths)
{
    Holdings holdings;
    holdings.path = library.path();
    NB_TRY(const QList<ReportSummary> reports, library.reports());
    for (const ReportSummary &summary : reports) {
        NB_TRY(Report report, library.load(summary.id));
        holdings.reports << std::move(report);
    }
    NB_TRY(holdings.units, library.units());
    NB_TRY(holdings.sources, library.sources());
    NB_TRY(holdings.refusals, library.refusals());
    if (std::any_of(paths.begin(), paths.end(), mayHoldReports)) {
        NB_TRY(holdings.past, library.past());
    }
    return holdings;
}

Error together(QList<Error> errors)
{
    constexpr qsizetype kMostNamed = 10;
    Error all = errors.takeFirst();
    if (errors.isEmpty())
        return all;
    QStringList sentences;
    for (const Error &error : std::as_const(errors))
        sentences << error.message;
    all.message += QCoreApplication::translate("tasks", "另有%1个文件也不能导入：%2")
                       .arg(QString::number(errors.size()), sentences.mid(0, kMostNamed).join(u' '));
    if (errors.size() > kMostNamed)
        all.message += QCoreApplication::translate("tasks", "……其余见详细信息。");
    all.detail = (QStringList {all.detail} + sentences).join(u'\n').trimmed();
    return all;
}

QList<Note> notesOf(const QList<Error> &unread)
{
    QList<Note> notes;
    for (const Error &error : unread)
        notes << Note {QStringLiteral("import.unread"),
            QCoreApplication::translate("tasks", "%1里面的没有导入。").arg(error.message), error.place};
    return notes;
}

Result<QList<ImportPlan>> planImports(const QList<ImportRequest> &requests, const Holdings &holdings,
    const IdSource &ids, BadFile badFile, const ImportWatch &watch)
{
    ImportPlanner planner(holdings, ids, requests.size() > 1, watch.cancelled);
    QList<ImportPlan> plans;
    QList<Error> errors;
    for (const ImportRequest &request : requests) {
        if (watch.cancelled && watch.cancelled->load())
            return cancelled();
        if (watch.progress)
            watch.progress(int(plans.size() + errors.size()), int(requests.size()), sourceNameOf(request));
        Result<ImportPlan> plan = planner.plan(request);
        if (!plan && plan.error().kind == ErrorKind::Cancelled)
            return plan.error();
        if (!plan && badFile == BadFile::Refuse) {
            errors << plan.error();
            continue;
        }
        if (!plan) {
            ImportPlan left;
            left.request = request;
            left.sourceName = sourceNameOf(request);
            left.error = plan.error();
            plan = left;
        }
        plans << std::move(*plan);
    }
    if (watch.cancelled && watch.cancelled->load())
        return cancelled();
    return errors.isEmpty() ? Result<QList<ImportPlan>>(plans) : together(errors);
}

Result<QList<ImportPlan>> planImports(const QList<ImportRequest> &requests, const Library &library, const IdSource &ids)
{
    QStringList paths;
    for (const ImportRequest &request : requests)
        paths << request.file;
    NB_TRY(const Holdings holdings, holdingsOf(library, paths));
    return planImports(requests, holdings, ids);
}

Result<ImportPlan> planImport(const ImportRequest &request, const Library &library, const IdSource &ids)
{
    NB_TRY(const QList<ImportPlan> plans, planImports({request}, library, ids));
    return plans.first();
}

Status acceptImport(const ImportPlan &plan, Document &document)
{
    return acceptImports({plan}, document);
}

} // namespace nianbao
