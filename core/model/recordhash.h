// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

namespace nianbao {

/// A hash of what a record says of itself: its texts, tables, pictures and facts; not its unit, its place, its list
/// styles, what it links to or what hangs below it. Kept in Origin::received, it tells later whether the record was
/// edited here and whether it was sent differently. 32 hex digits; stored, so it never changes its meaning.
QString recordHash(const Section &section);
QString recordHash(const WorkItem &item);

} // namespace nianbao
