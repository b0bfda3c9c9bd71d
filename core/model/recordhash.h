// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

namespace nianbao {

/// A hash of what a record says of itself: its texts, tables, pictures and facts; not its unit, its place, its list
/// styles, what it links to or what hangs below it. Kept in Origin::received, it tells later whether the record was
/// edited here and whether it was sent differently. 32 hex digits; stored, so it never changes its meaning.
QString recordHash(const Part &part);
QString recordHash(const Section &section);
QString recordHash(const WorkItem &item);

/// What recordHash covers, from one record to another.
void copyRecord(Part &to, const Part &from);
void copyRecord(Section &to, const Section &from);
void copyRecord(WorkItem &to, const WorkItem &from);

/// Origin::received of a record that came with a whole report: its hash behind a mark, by which it is never taken for
/// somebody's material.
QString receivedInReport(const QString &hash);

/// The hash of a record as it came, with a report or as material; empty where it is not known.
QString receivedHash(const Origin &origin);

/// Whether a unit sent the record as material.
bool isMaterialRecord(const Origin &origin);

} // namespace nianbao
