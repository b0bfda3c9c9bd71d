// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"

#include <algorithm>

namespace nianbao {

int Merged::count(MergeKind kind) const
{
    return int(std::count_if(entries.begin(), entries.end(),
        [kind](const MergeEntry &entry) { return entry.kind == kind && !entry.refused; }));
}

int Merged::refused() const
{
    return int(std::count_if(entries.begin(), entries.end(), [](const MergeEntry &entry) { return entry.refused; }));
}

int Merged::conflicts() const
{
    return int(std::count_if(entries.begin(), entries.end(), [](const MergeEntry &entry) { return entry.conflict(); }));
}

} // namespace nianbao
