// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importfile.h"
#include "core/tasks/importtarget.h"
#include "core/tasks/keptfiles.h"
#include "core/tasks/templates.h"

namespace nianbao {

/// Plans one import after the other; each sees what the ones before it would leave. Writes nothing.
class ImportPlanner {
public:
    /// `severalFiles`: what one of them sent may have to be merged again when another was decided otherwise.
    /// `cancelled`, asked while a file is read, must outlive this; null: nobody cancels.
    ImportPlanner(
        const Holdings &holdings, IdSource ids, bool severalFiles, const std::atomic_bool *cancelled = nullptr);

    /// Refused: nothing of the file counts for the next ones.
    Result<ImportPlan> plan(const ImportRequest &request);

private:
    Result<ReadFile> read(ImportPlan &plan, const QByteArray &bytes) const;
    Status placeReports(ImportPlan &plan) const;
    [[nodiscard]] std::optional<Report> current(const Report &incoming) const;
    Status planReports(ImportPlan &plan, const ReadFile &read, bool &holdsRecords);
    [[nodiscard]] MergeBase baseFor(const ImportPlan &plan, const Report &before, const Report &incoming,
        const std::optional<LibraryPast> &past) const;
    Status planMaterial(ImportPlan &plan);
    [[nodiscard]] Report newReport(const ImportTarget &target) const;
    Status add(ImportPlan &plan, const std::optional<Report> &before, Merged merged);
    void planRest(ImportPlan &plan, const OriginalFile &original) const;
    [[nodiscard]] const Report *renamed(const ImportPlan &plan, const Report &incoming) const;
    [[nodiscard]] bool isTaken(const Report &incoming) const;
    void follow(const ImportPlan &plan);

    Holdings m_held; ///< as the plans made so far would leave it
    IdSource m_ids;
    const std::atomic_bool *m_cancelled;
    Templates m_templates;
    QList<ColumnMapping> m_mappings; ///< remembered on this machine
};

} // namespace nianbao
