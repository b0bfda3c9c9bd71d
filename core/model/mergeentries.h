// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge.h"

namespace nianbao {

/// What a merge did, one line for every node and every filled field of the report, in the order of the document.
QList<MergeEntry> mergeEntries(const std::optional<Report> &before, const Report &after);

} // namespace nianbao
