// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions.h"

namespace nianbao {
namespace {

// What was in the library before changes were remembered (version 3): the only things whose beginning the record of
// changes may not tell. What the first row about something found there is older than the record, as is what no row is
// about. Nothing is ever added to it. `record_end` names the newest change once more, so that one that is taken off the
// end of the record is missed; it has no row while there is none.
constexpr const char *kVersion6[] {
    R"(CREATE TABLE unrecorded (
  tier TEXT NOT NULL CHECK (tier IN ('report', 'unit', 'source')),
  node TEXT NOT NULL,
  PRIMARY KEY (tier, node)
) STRICT)",
    R"(INSERT INTO unrecorded SELECT 'report', id FROM (
  SELECT id FROM report UNION SELECT node FROM change_row WHERE tier = 'report'
) WHERE coalesce((SELECT before <> '' FROM change_row WHERE report = id AND node = id AND tier = 'report'
  ORDER BY change, position LIMIT 1), 1))",
    R"(INSERT INTO unrecorded SELECT 'unit', id FROM (
  SELECT id FROM unit UNION SELECT node FROM change_row WHERE tier = 'unit'
) WHERE coalesce((SELECT before <> '' FROM change_row WHERE report = '' AND node = id AND tier = 'unit'
  ORDER BY change, position LIMIT 1), 1))",
    R"(INSERT INTO unrecorded SELECT 'source', id FROM (
  SELECT sha256 AS id FROM source UNION SELECT node FROM change_row WHERE tier = 'source'
) WHERE coalesce((SELECT before <> '' FROM change_row WHERE report = '' AND node = id AND tier = 'source'
  ORDER BY change, position LIMIT 1), 1))",
    R"(CREATE TABLE record_end (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT)",
    R"(INSERT INTO record_end SELECT number, hash FROM change ORDER BY number DESC LIMIT 1)",
};

} // namespace

std::span<const char *const> version6()
{
    return kVersion6;
}

} // namespace nianbao
