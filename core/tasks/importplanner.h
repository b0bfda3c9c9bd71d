// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"

#include <QList>

namespace nianbao {

/// The name of what is imported, for people: the file's without its folder, or 剪贴板.
QString sourceNameOf(const ImportRequest &request);

/// Plans one import after the other; each sees what the ones before it would leave. Writes nothing.
class ImportPlanner {
public:
    ImportPlanner(const Library &library, IdSource ids);

    Result<ImportPlan> plan(const ImportRequest &request);

private:
    Status placeReports(const ImportRequest &request, Fragment &fragment) const;
    [[nodiscard]] QString organisationFor(const Report &incoming) const;
    Result<std::optional<Report>> current(const Report &incoming) const;
    Status add(ImportPlan &plan, const Report &incoming);
    [[nodiscard]] bool isTaken(const Report &incoming) const;

    const Library &m_library;
    IdSource m_ids;
    QList<ReportSummary> m_stored;
    QList<Report> m_planned; ///< as the plans made so far would leave them
};

} // namespace nianbao
