// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions.h"

namespace nianbao {
namespace {

// What a report did not take of a sender's records, by the hash of what was sent: it is not asked again.
constexpr const char *kVersion4[] {
    R"(CREATE TABLE refusal (
  report TEXT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 32 AND hash NOT GLOB '*[^0-9a-f]*'),
  PRIMARY KEY (report, source, hash)
) STRICT)",
};

} // namespace

std::span<const char *const> version4()
{
    return kVersion4;
}

} // namespace nianbao
