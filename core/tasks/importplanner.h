// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importfile.h"
#include "core/tasks/importtarget.h"
#include "core/tasks/templates.h"

namespace nianbao {

/// Plans one import after the other; each sees what the ones before it would leave. Writes nothing.
class ImportPlanner {
public:
    /// `cancelled`, asked while a file is read, must outlive this; null: nobody cancels.
    ImportPlanner(const Holdings &holdings, IdSource ids, const std::atomic_bool *cancelled = nullptr);

    /// Refused: nothing of the file counts for the next ones.
    Result<ImportPlan> plan(const ImportRequest &request);

private:
    Result<ReadFile> read(ImportPlan &plan, const QByteArray &bytes) const;
    Status placeReports(ImportPlan &plan) const;
    [[nodiscard]] std::optional<Report> current(const Report &incoming) const;
    Status planReports(ImportPlan &plan, FormatFamily family, bool &holdsRecords);
    Status planMaterial(ImportPlan &plan);
    [[nodiscard]] Report newReport(const ImportTarget &target) const;
    Status add(ImportPlan &plan, const std::optional<Report> &before, Merged merged);
    void planRest(ImportPlan &plan, const QByteArray &bytes, bool holdsRecords) const;
    [[nodiscard]] bool isTaken(const Report &incoming) const;
    void follow(const ImportPlan &plan);

    Holdings m_held; ///< as the plans made so far would leave it
    IdSource m_ids;
    const std::atomic_bool *m_cancelled;
    Templates m_templates;
    QList<ColumnMapping> m_mappings; ///< remembered on this machine
};

} // namespace nianbao
