// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wordlist.h"
#include "core/tasks/importtask.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nianbao {

namespace {

/// The reports as the plans that were looked at so far leave them.
class Outcome {
public:
    void add(const ImportPlan &plan);
    [[nodiscard]] QList<ReportChange> changes() const;

private:
    [[nodiscard]] std::optional<Report> current(const Id &report, const std::optional<Report> &planned) const;

    QList<Id> m_order;
    QHash<Id, ReportChange> m_changes;
    bool m_differs = false; ///< from what the plans were made on: something was decided
};

std::optional<Report> Outcome::current(const Id &report, const std::optional<Report> &planned) const
{
    const auto it = m_changes.constFind(report);
    return it == m_changes.constEnd() ? planned : it->after;
}

void Outcome::add(const ImportPlan &plan)
{
    m_differs = m_differs || !plan.decisions.isEmpty();
    for (qsizetype i = 0; i < plan.merged.size(); ++i) {
        const Id id = plan.merged[i].report.id;
        const std::optional<Report> now = current(id, plan.before[i]);
        Merged merged = plan.merged[i];
        if (m_differs && now != plan.before[i]) { // an earlier file left something else than was planned
            const Report &incoming = plan.fragment.reports[i];
            merged = plan.isMaterial ? mergeMaterial(now.value_or(Report {}), incoming, plan.sender)
                                     : merge(now, incoming);
            merged.report.organisation = plan.merged[i].report.organisation;
        }
        const Report after = decided(now, merged, plan.decisions);
        if (!m_changes.contains(id)) {
            m_order << id;
            m_changes.insert(id, ReportChange {plan.before[i], after});
        } else {
            m_changes[id].after = after;
        }
    }
}

QList<ReportChange> Outcome::changes() const
{
    QList<ReportChange> changes;
    for (const Id &id : m_order) {
        const ReportChange &change = *m_changes.constFind(id);
        if (change.before != change.after)
            changes << change;
    }
    return changes;
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
        outcome.add(plan);
    }
    const QList<ReportChange> changes = outcome.changes();
    if (changes.isEmpty())
        return ok();
    const QString label = QCoreApplication::translate("tasks", "导入“%1”").arg(listed(names));
    return document.apply(EditLabel {label}, changes);
}

} // namespace nianbao
