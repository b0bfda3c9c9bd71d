// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/importplanner.h"

#include "core/base/samefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace nianbao {

namespace {

template <typename A, typename B>
bool sameKey(const A &a, const B &b)
{
    return a.year == b.year && a.organisation == b.organisation && a.edition == b.edition;
}

Status checkSource(const ImportRequest &request, const QString &library)
{
    if (request.file.isEmpty() || !isSameFile(request.file, library))
        return ok();
    return Error {ErrorKind::Usage, QStringLiteral("import.sameFile"),
        QCoreApplication::translate("tasks", "“%1”就是正在使用的年报库本身，不能导入自己。").arg(request.file),
        QCoreApplication::translate("tasks", "请选择另一个文件。"), request.file};
}

Error noYear(const ImportRequest &request, const QString &sourceName)
{
    return Error {ErrorKind::Input, QStringLiteral("import.year"),
        QCoreApplication::translate("tasks", "从“%1”的标题中看不出是哪一年的报告。").arg(sourceName),
        QCoreApplication::translate("tasks", "请指明年度（命令行用 --year），再导入一次。"), request.file};
}

Error oneYearForSeveral(const ImportRequest &request, qsizetype reports)
{
    return Error {ErrorKind::Usage, QStringLiteral("import.severalReports"),
        QCoreApplication::translate("tasks", "“%1”里有 %2 份报告，不能都定为 %3 年。")
            .arg(request.file, QString::number(reports), QString::number(request.year->number())),
        QCoreApplication::translate("tasks", "请去掉年度再导入，各份报告按自己的年度存入。"), request.file};
}

Error sameKeyTwice(const ImportRequest &request, const Report &report)
{
    return Error {ErrorKind::Input, QStringLiteral("import.twice"),
        QCoreApplication::translate("tasks", "“%1”里有两份年度（%2）、发文机关和版本都相同的报告。")
            .arg(request.file, QString::number(report.year.number())),
        QCoreApplication::translate("tasks", "请在文件中只保留一份，再导入。"), request.file};
}

Error finished(const Report &report, const QString &sourceName)
{
    return Error {ErrorKind::Usage, QStringLiteral("import.final"),
        QCoreApplication::translate("tasks", "%1年的《%2》已定稿，“%3”没有导入。")
            .arg(QString::number(report.year.number()), report.title, sourceName),
        QCoreApplication::translate("tasks", "请先在“报告”菜单中取消定稿，再导入。"), sourceName};
}

void setUnit(QList<WorkItem> &items, const QString &unit)
{
    for (WorkItem &item : items) {
        if (item.unit.isEmpty())
            item.unit = unit;
        setUnit(item.children, unit);
    }
}

void setUnit(Report &report, const QString &unit)
{
    for (Part &part : report.parts) {
        for (Section &section : part.sections)
            setUnit(section.items, unit);
    }
}

bool anyTwice(const QList<Report> &reports, Report &twice)
{
    for (qsizetype i = 1; i < reports.size(); ++i) {
        const auto end = reports.begin() + i;
        if (std::any_of(reports.begin(), end, [&](const Report &other) { return sameKey(other, reports[i]); })) {
            twice = reports[i];
            return true;
        }
    }
    return false;
}

} // namespace

ImportPlanner::ImportPlanner(const Holdings &holdings, IdSource ids)
    : m_held(holdings)
    , m_ids(std::move(ids))
    , m_templates(loadTemplates())
{
}

Result<ImportPlan> ImportPlanner::plan(const ImportRequest &request)
{
    NB_CHECK(checkSource(request, m_held.path)); // before the file is opened
    ImportPlan plan;
    plan.request = request;
    plan.sourceName = sourceNameOf(request);
    NB_TRY(const QByteArray bytes, bytesOf(request));
    NB_TRY(plan.fragment, readFragment(request, bytes, m_ids, m_templates.categories));
    plan.notes = plan.fragment.notes;
    NB_CHECK(placeReports(plan));
    for (Report &incoming : plan.fragment.reports) {
        if (isTaken(incoming))
            incoming.id = m_ids();
        NB_CHECK(add(plan, incoming));
    }
    follow(plan);
    return plan;
}

Status ImportPlanner::placeReports(ImportPlan &plan) const
{
    const ImportRequest &request = plan.request;
    Fragment &fragment = plan.fragment;
    if (request.year && fragment.reports.size() > 1)
        return oneYearForSeveral(request, fragment.reports.size());
    if (!request.year && !fragment.year && fragment.reports.size() == 1)
        return noYear(request, plan.sourceName);
    for (Report &report : fragment.reports) {
        report.year = request.year.value_or(report.year);
        report.edition = request.edition.value_or(report.edition);
        if (!request.organisation.isEmpty())
            report.organisation = request.organisation;
        else if (report.organisation.isEmpty())
            report.organisation = organisationFor(report);
        if (!request.unit.isEmpty())
            setUnit(report, request.unit);
    }
    Report twice;
    if (anyTwice(fragment.reports, twice))
        return sameKeyTwice(request, twice);
    return ok();
}

/// For a text that does not say whose it is: that of the library, if all its reports have the same.
QString ImportPlanner::organisationFor(const Report &incoming) const
{
    QStringList all;
    for (const Report &held : m_held.reports)
        all << held.organisation;
    all.removeDuplicates();
    return all.size() == 1 ? all.first() : incoming.organisation;
}

/// The report that `incoming` goes into; one of the same year that has no organisation yet counts too.
std::optional<Report> ImportPlanner::current(const Report &incoming) const
{
    Report nameless = incoming;
    nameless.organisation.clear();
    for (const Report &key : {incoming, nameless}) {
        const auto it = std::find_if(m_held.reports.begin(), m_held.reports.end(),
            [&](const Report &other) { return sameKey(other, key); });
        if (it != m_held.reports.end())
            return *it;
    }
    return {};
}

Status ImportPlanner::add(ImportPlan &plan, const Report &incoming)
{
    const std::optional<Report> before = current(incoming);
    Merged merged = merge(before, incoming);
    merged.report.organisation = incoming.organisation;
    merged.sent.organisation = incoming.organisation;
    if (before && merged.report != *before && before->state == ReportState::Final)
        return finished(*before, plan.sourceName);
    plan.changesAnything = plan.changesAnything || !before || merged.report != *before;
    plan.notes << merged.notes;
    plan.before << before;
    plan.merged << std::move(merged);
    return ok();
}

/// Whether another report has its id: one that was exported from this library and now comes in under another year,
/// organisation or edition is a new report.
bool ImportPlanner::isTaken(const Report &incoming) const
{
    return std::any_of(m_held.reports.begin(), m_held.reports.end(),
        [&](const Report &other) { return other.id == incoming.id && !sameKey(other, incoming); });
}

void ImportPlanner::follow(const ImportPlan &plan)
{
    for (const Merged &merged : plan.merged) {
        m_held.reports.removeIf([&](const Report &other) { return other.id == merged.report.id; });
        m_held.reports << merged.report;
    }
}

} // namespace nianbao
