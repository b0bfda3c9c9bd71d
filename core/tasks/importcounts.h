// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/importtask.h"

namespace nianbao {

/// What an import will do, or did, after the user's decisions, in records. Each counts once, under what it has become.
struct ImportCounts {
    int added = 0;
    int changed = 0; ///< at least one of their texts comes in
    int refused = 0; ///< 不采用: nothing of what was sent for them comes in
    int removed = 0; ///< proposed and agreed to
    int same = 0;
    int missing = 0; ///< proposed to be removed, and not agreed to
    int conflicts = 0; ///< that nobody decided: what is here stays
    int unrecognised = 0;
    int ignored = 0; ///< 忽略的校对意见 that come into reports that are here, or get another reason; no records
    int toldAgain = 0; ///< those that are not ignored any more

    bool operator==(const ImportCounts &) const = default;
};

ImportCounts countsOf(const ImportPlan &plan);
/// Of all that can be read.
ImportCounts countsOf(const QList<ImportPlan> &plans);

/// What came in, for people: 已导入 5 个文件：新增 12 条，修改 3 条，不采用 1 条。
QString importedSentence(const QList<ImportPlan> &plans);

} // namespace nianbao
