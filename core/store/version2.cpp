// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions.h"

namespace nianbao {
namespace {

// `content` holds a table as canonical JSON, or the bytes of a picture, whose kind is `media`; `origin_key` and
// `origin_received` are what a record is known by when its file comes again. What may be large stands last in its row,
// so that the rest is read without it.
constexpr const char *kVersion2[] {
    "ALTER TABLE part ADD COLUMN origin_cell TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE part ADD COLUMN origin_source TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE part ADD COLUMN origin_sender TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE part ADD COLUMN origin_key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE part ADD COLUMN origin_received TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE section ADD COLUMN origin_cell TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE section ADD COLUMN origin_source TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE section ADD COLUMN origin_sender TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE section ADD COLUMN origin_key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE section ADD COLUMN origin_received TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN origin_cell TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN origin_source TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN origin_sender TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN origin_key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE item ADD COLUMN origin_received TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE report_paragraph ADD COLUMN media TEXT NOT NULL DEFAULT ''"
    " CHECK (media IN ('', 'image/png', 'image/jpeg', 'image/gif', 'image/bmp'))",
    "ALTER TABLE report_paragraph ADD COLUMN width INTEGER NOT NULL DEFAULT 0 CHECK (width >= 0)",
    "ALTER TABLE report_paragraph ADD COLUMN content BLOB NOT NULL DEFAULT x''",
    "ALTER TABLE part_paragraph ADD COLUMN media TEXT NOT NULL DEFAULT ''"
    " CHECK (media IN ('', 'image/png', 'image/jpeg', 'image/gif', 'image/bmp'))",
    "ALTER TABLE part_paragraph ADD COLUMN width INTEGER NOT NULL DEFAULT 0 CHECK (width >= 0)",
    "ALTER TABLE part_paragraph ADD COLUMN content BLOB NOT NULL DEFAULT x''",
    "ALTER TABLE section_paragraph ADD COLUMN media TEXT NOT NULL DEFAULT ''"
    " CHECK (media IN ('', 'image/png', 'image/jpeg', 'image/gif', 'image/bmp'))",
    "ALTER TABLE section_paragraph ADD COLUMN width INTEGER NOT NULL DEFAULT 0 CHECK (width >= 0)",
    "ALTER TABLE section_paragraph ADD COLUMN content BLOB NOT NULL DEFAULT x''",
    "ALTER TABLE item_paragraph ADD COLUMN media TEXT NOT NULL DEFAULT ''"
    " CHECK (media IN ('', 'image/png', 'image/jpeg', 'image/gif', 'image/bmp'))",
    "ALTER TABLE item_paragraph ADD COLUMN width INTEGER NOT NULL DEFAULT 0 CHECK (width >= 0)",
    "ALTER TABLE item_paragraph ADD COLUMN content BLOB NOT NULL DEFAULT x''",
    R"(CREATE TABLE unit (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  position INTEGER NOT NULL CHECK (position >= 0),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('department', 'township', 'other')),
  contact TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT)",
    R"(CREATE TABLE unit_alias (
  unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  alias TEXT NOT NULL,
  PRIMARY KEY (unit, position)
) STRICT)",
    R"(CREATE TABLE source (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  name TEXT NOT NULL,
  sender TEXT NOT NULL,
  received INTEGER NOT NULL,
  bytes BLOB NOT NULL CHECK (length(bytes) <= 20971520)
) STRICT)",
};

} // namespace

std::span<const char *const> version2()
{
    return kVersion2;
}

} // namespace nianbao
