// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data file that other programs can write: rows, no tree.
#pragma once

#include "core/formats/format.h"
#include "core/text/json.h"

namespace nianbao {

/// Whether the root says that it is one: `"format":"nianbao-tables"`.
bool isFlatTables(const JsonValue &root);

/// Makes material of
/// `{"format":"nianbao-tables","version":1,"year":2024,"department":"…","items":[{"id":1,"category":"…","parent":…,
/// "title":"…","content":"…","owner":"…","date":"…","note":"…","attachments":[{"name":"…","data":"base64"}]}],
/// "problems":[{"id","category","title","content","cause","owner","note","item_id"}],
/// "plans":[{"id","title","content","owner","due","state","outcome","problem_ids":[…],"note"}]}`
/// through the rows' own rules (readRecords). Numbers are allowed for ids only, and whole. Keys that are not known and
/// attachments are noted, not taken; an attachment whose name could leave a folder or whose data is no base64 is refused.
Result<Fragment> readFlatTables(const JsonValue &root, const ReadOptions &options);

} // namespace nianbao
