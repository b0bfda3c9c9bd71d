// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/records.h"

namespace nianbao {

/// Makes material of the tables of one file: a report that holds nothing but the parts Work, Problems and Plans of the
/// rows, and units. Refused with file, place and remedy: what RecordText, RecordIds and WorkSections refuse, links to
/// what is not there. `categories` of the report is the list that the rows name, empty where they name none.
Result<Fragment> readRecords(const QList<RecordTable> &tables, RecordReading &reading);

} // namespace nianbao
