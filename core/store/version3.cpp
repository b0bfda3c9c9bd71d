// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions.h"

namespace nianbao {
namespace {

// `change` is append-only: `hash` covers the change, its rows and the hash before, so that nothing can be taken out,
// put in or altered unnoticed. A row's `before` and `after` are JSON (nodevalue.h), empty where there was or is
// nothing. `change_content` keeps the bytes that a change took out of the library.
constexpr const char *kVersion3[] {
    R"(CREATE TABLE change (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  label TEXT NOT NULL,
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT)",
    R"(CREATE TABLE change_row (
  change INTEGER NOT NULL REFERENCES change (number),
  position INTEGER NOT NULL CHECK (position >= 0),
  report TEXT NOT NULL,
  tier TEXT NOT NULL CHECK (tier IN ('report', 'part', 'section', 'item', 'parts', 'sections', 'items', 'children',
    'unit', 'units', 'source', 'version')),
  node TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (change, position)
) STRICT)",
    R"(CREATE INDEX change_row_node ON change_row (report, node))",
    R"(CREATE TABLE change_content (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  bytes BLOB NOT NULL
) STRICT)",
    R"(CREATE TABLE version (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) > 0),
  note TEXT NOT NULL,
  change INTEGER NOT NULL CHECK (change >= 0),
  time TEXT NOT NULL,
  author TEXT NOT NULL
) STRICT)",
    R"(CREATE INDEX version_report ON version (report))",
};

} // namespace

std::span<const char *const> version3()
{
    return kVersion3;
}

} // namespace nianbao
