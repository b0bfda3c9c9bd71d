// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeerror.h"
#include "core/tasks/importtask.h"
#include "core/tasks/mergebase.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nianbao {

namespace {

/// The reports as the plans that were looked at so far leave them.
class Outcome {
public:
    /// False where what came before has changed what the plan was made on, and it holds nothing to merge again.
    [[nodiscard]] bool add(const ImportPlan &plan);
    [[nodiscard]] LibraryChange change() const;

private:
    [[nodiscard]] bool addReport(const ImportPlan &plan, qsizetype index);
    void addUnits(const ImportPlan &plan);
    void addSources(const ImportPlan &plan);
    [[nodiscard]] std::optional<Report> current(const Id &report, const std::optional<Report> &planned) const;

    QList<Id> m_order;
    QHash<Id, ReportChange> m_changes;
    std::optional<UnitsChange> m_units;
    QList<SourceChange> m_sources;
    QList<RefusalChange> m_refusals;
    bool m_differs = false; ///< from what the plans were made on: something was decided
};

std::optional<Report> Outcome::current(const Id &report, const std::optional<Report> &planned) const
{
    const auto it = m_changes.constFind(report);
    return it == m_changes.constEnd() ? planned : it->after;
}

bool Outcome::add(const ImportPlan &plan)
{
    m_differs = m_differs || !plan.decisions.isEmpty();
    for (qsizetype i = 0; i < plan.merged.size(); ++i) {
        if (!addReport(plan, i))
            return false;
    }
    addUnits(plan);
    addSources(plan);
    return true;
}

bool Outcome::addReport(const ImportPlan &plan, qsizetype index)
{
    const Id id = plan.merged[index].report.id;
    const std::optional<Report> &planned = plan.before[index];
    const std::optional<Report> now = current(id, planned);
    Merged merged = plan.merged[index];
    if (m_differs && now && now != planned) { // an earlier file left something else than was planned
        if (index >= plan.fragment.reports.size())
            return false;
        const Report &incoming = plan.fragment.reports[index];
        const QString organisation = merged.report.organisation;
        const MergeBase base = now->id == incoming.id ? MergeBase {} : baseOfDocument(*now, plan.from.source);
        merged = plan.isMaterial ? mergeMaterial(*now, incoming, plan.from) : merge(now, incoming, base);
        merged.report.organisation = organisation;
        markRefused(merged, plan.refusals, plan.from);
    }
    const Report after = decided(now, merged, plan.decisions);
    const RefusalOutcome refusals = refusalOutcome(now, merged, after, plan.refusals, plan.from);
    for (const Refusal &refusal : refusals.refused)
        m_refusals << RefusalChange {{}, refusal};
    for (const Refusal &refusal : refusals.taken)
        m_refusals << RefusalChange {refusal, {}};
    if (!m_changes.contains(id)) {
        m_order << id;
        m_changes.insert(id, ReportChange {planned, after});
    } else {
        m_changes[id].after = after;
    }
    return true;
}

void Outcome::addUnits(const ImportPlan &plan)
{
    if (plan.fragment.units.isEmpty())
        return;
    if (!m_units)
        m_units = UnitsChange {plan.unitsBefore, plan.unitsBefore};
    const UnitRegister now = m_units->after;
    m_units->after = decidedUnits(now, mergeUnits(now, plan.fragment.units), plan.decisions);
}

void Outcome::addSources(const ImportPlan &plan)
{
    for (const SourceFile &file : plan.sources)
        m_sources << SourceChange {{}, file};
}

/// Short, whatever came: it stands in a menu and in the record of changes.
QString captionOf(const QStringList &names)
{
    constexpr qsizetype kLongestName = 40;
    if (names.size() != 1)
        return QCoreApplication::translate("tasks", "导入 %1 个文件").arg(names.size());
    const QString &name = names.first();
    const QString shown = name.size() <= kLongestName
        ? name
        : name.left(kLongestName * 2 / 3) + QStringLiteral("…") + name.right(kLongestName / 3);
    return QCoreApplication::translate("tasks", "导入“%1”").arg(shown);
}

LibraryChange Outcome::change() const
{
    LibraryChange change;
    for (const Id &id : m_order) {
        const ReportChange &report = *m_changes.constFind(id);
        if (report.before != report.after)
            change.reports << report;
    }
    if (m_units && m_units->before != m_units->after)
        change.units = m_units;
    if (!change.reports.isEmpty() || change.units)
        change.sources = m_sources;
    change.refusals = m_refusals;
    return change;
}

} // namespace

Status acceptImports(const QList<ImportPlan> &plans, Document &document)
{
    QStringList names;
    Outcome outcome;
    for (const ImportPlan &plan : plans) {
        if (plan.error)
            continue;
        names << plan.sourceName;
        if (!outcome.add(plan))
            return staleError(document.library().path(), QStringLiteral("plans of several imports"));
    }
    const LibraryChange change = outcome.change();
    if (change.reports.isEmpty() && !change.units && change.refusals.isEmpty())
        return ok();
    return document.apply(EditLabel {captionOf(names)}, change);
}

} // namespace nianbao
