// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions.h"

namespace nianbao {
namespace {

// A list as canonical JSON (core/model/ignoredfinding.h): it is read and written as a whole, and no query looks into
// it.
constexpr const char *kVersion5[] {
    "ALTER TABLE report ADD COLUMN ignored TEXT CHECK (ignored <> '')",
};

} // namespace

std::span<const char *const> version5()
{
    return kVersion5;
}

} // namespace nianbao
