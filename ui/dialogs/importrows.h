// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"

#include <memory>
#include <vector>

namespace nianbao {

/// One row of the preview's tree.
struct ImportRow {
    enum class Kind { Group, Entry, Change, Note };

    Kind kind = Kind::Group;
    QString label;
    QString text; ///< of a note
    int plan = -1;
    const MergeEntry *entry = nullptr; ///< in the plans; of an entry or a change
    FieldChange change {}; ///< of a change
    ImportRow *parent = nullptr;
    int place = 0; ///< among its parent's children
    std::vector<std::unique_ptr<ImportRow>> children;

    [[nodiscard]] bool wantsDecision() const; ///< a conflict, or a removal that is proposed
};

/// What the user wants to see.
struct ImportView {
    enum class Filter { All, Changes, Conflicts, Unrecognised };

    Filter filter = Filter::Changes;
    bool byUnit = true; ///< else by part of the report
    int plan = -1; ///< of all files
};

/// The rows for the plans, which must outlive them.
std::unique_ptr<ImportRow> importRows(const QList<ImportPlan> &plans, const ImportView &view);

/// 第12段, 台账!C5: where in its file something stands; empty when that is unknown.
QString placeOf(const ImportPlan &plan, const FilePlace &place);
QString placeOf(const ImportPlan &plan, const Origin &origin);

/// Whether a table has columns of which nobody has said what they are.
bool hasDoubtfulColumns(const ImportPlan &plan);

/// 新增, 修改 …
QString nameOf(MergeKind kind);

} // namespace nianbao
