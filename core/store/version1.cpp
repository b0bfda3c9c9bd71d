// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions.h"

namespace nianbao {
namespace {

// Ids are known within their report, so that the same part may stand in two editions of one report. Order in a list is
// `position`; it is not unique, so that a list can be renumbered row by row. What a column means is told in
// core/model/report.h. Lists of text that are no prose (annexes, signers, repairs) are paragraphs too: every list has
// one form.
constexpr const char *kVersion1[] {
    R"(CREATE TABLE report (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  year INTEGER NOT NULL CHECK (year BETWEEN 1949 AND 2100),
  organisation TEXT NOT NULL,
  edition TEXT NOT NULL CHECK (edition IN ('city', 'congress', 'committee', 'web')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'final')),
  structure TEXT NOT NULL,
  categories TEXT NOT NULL,
  numbering TEXT NOT NULL CHECK (numbering IN ('parts', 'sections')),
  title TEXT NOT NULL,
  addressees TEXT NOT NULL,
  copy_number TEXT NOT NULL,
  secrecy TEXT NOT NULL,
  urgency TEXT NOT NULL,
  issuer_mark TEXT NOT NULL,
  document_number TEXT NOT NULL,
  signature TEXT NOT NULL,
  date TEXT NOT NULL,
  sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
  closing_note TEXT NOT NULL,
  copy_to TEXT NOT NULL,
  printed_by TEXT NOT NULL,
  printed_on TEXT NOT NULL,
  UNIQUE (year, organisation, edition)
) STRICT)",
    R"(CREATE TABLE part (
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('work', 'problems', 'plans', 'responsibility', 'other')),
  heading TEXT NOT NULL,
  section_style TEXT NOT NULL CHECK (section_style IN ('level', 'runOn', 'own', 'ordinal', 'arabic', 'dash', 'none')),
  sections_on_new_line INTEGER NOT NULL CHECK (sections_on_new_line IN (0, 1)),
  origin_file TEXT NOT NULL,
  origin_line INTEGER NOT NULL CHECK (origin_line >= 0),
  origin_ordinal TEXT NOT NULL,
  PRIMARY KEY (report, id)
) STRICT)",
    R"(CREATE TABLE section (
  report TEXT NOT NULL,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  part TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  template_key TEXT NOT NULL,
  title TEXT NOT NULL,
  title_alone INTEGER NOT NULL CHECK (title_alone IN (0, 1)),
  item_style TEXT NOT NULL CHECK (item_style IN ('level', 'runOn', 'own', 'ordinal', 'arabic', 'dash', 'none')),
  items_on_new_line INTEGER NOT NULL CHECK (items_on_new_line IN (0, 1)),
  unit TEXT NOT NULL,
  note TEXT NOT NULL,
  cause TEXT NOT NULL,
  category TEXT NOT NULL,
  due TEXT NOT NULL,
  plan_state TEXT NOT NULL CHECK (plan_state IN ('notStarted', 'underWay', 'done', 'carriedOver')),
  outcome TEXT NOT NULL,
  plan_from TEXT NOT NULL,
  origin_file TEXT NOT NULL,
  origin_line INTEGER NOT NULL CHECK (origin_line >= 0),
  origin_ordinal TEXT NOT NULL,
  PRIMARY KEY (report, id),
  FOREIGN KEY (report, part) REFERENCES part (report, id) ON DELETE CASCADE
) STRICT)",
    R"(CREATE INDEX section_part ON section (report, part))",
    R"(CREATE TABLE item (
  report TEXT NOT NULL,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  section TEXT,
  parent TEXT,
  position INTEGER NOT NULL CHECK (position >= 0),
  title TEXT NOT NULL,
  title_alone INTEGER NOT NULL CHECK (title_alone IN (0, 1)),
  child_style TEXT NOT NULL CHECK (child_style IN ('level', 'runOn', 'own', 'ordinal', 'arabic', 'dash', 'none')),
  children_on_new_line INTEGER NOT NULL CHECK (children_on_new_line IN (0, 1)),
  unit TEXT NOT NULL,
  date TEXT NOT NULL,
  note TEXT NOT NULL,
  origin_file TEXT NOT NULL,
  origin_line INTEGER NOT NULL CHECK (origin_line >= 0),
  origin_ordinal TEXT NOT NULL,
  PRIMARY KEY (report, id),
  CHECK ((section IS NULL) <> (parent IS NULL)),
  CHECK (parent IS NULL OR parent <> id),
  FOREIGN KEY (report, section) REFERENCES section (report, id) ON DELETE CASCADE,
  FOREIGN KEY (report, parent) REFERENCES item (report, id) ON DELETE CASCADE
) STRICT)",
    R"(CREATE INDEX item_section ON item (report, section) WHERE section IS NOT NULL)",
    R"(CREATE INDEX item_parent ON item (report, parent) WHERE parent IS NOT NULL)",
    R"(CREATE TABLE report_paragraph (
  report TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('headMatter', 'foreword', 'annex', 'signer')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL,
  PRIMARY KEY (report, field, position),
  FOREIGN KEY (report) REFERENCES report (id) ON DELETE CASCADE
) STRICT)",
    R"(CREATE TABLE part_paragraph (
  report TEXT NOT NULL,
  part TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('lead', 'tail', 'repair')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL,
  PRIMARY KEY (report, part, field, position),
  FOREIGN KEY (report, part) REFERENCES part (report, id) ON DELETE CASCADE
) STRICT)",
    R"(CREATE TABLE section_paragraph (
  report TEXT NOT NULL,
  section TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('lead', 'tail', 'repair')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL,
  PRIMARY KEY (report, section, field, position),
  FOREIGN KEY (report, section) REFERENCES section (report, id) ON DELETE CASCADE
) STRICT)",
    R"(CREATE TABLE item_paragraph (
  report TEXT NOT NULL,
  item TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('body', 'tail', 'repair')),
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('text', 'raw', 'table', 'picture')),
  text TEXT NOT NULL,
  PRIMARY KEY (report, item, field, position),
  FOREIGN KEY (report, item) REFERENCES item (report, id) ON DELETE CASCADE
) STRICT)",
    R"(CREATE TABLE plan_answer (
  report TEXT NOT NULL,
  plan TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  problem TEXT NOT NULL,
  PRIMARY KEY (report, plan, position),
  FOREIGN KEY (report, plan) REFERENCES section (report, id) ON DELETE CASCADE
) STRICT)",
};

} // namespace

std::span<const char *const> version1()
{
    return kVersion1;
}

} // namespace nianbao
