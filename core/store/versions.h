// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace nianbao {

/// The statements of each migration (schema.cpp has the table), one file each. A released one never changes: a file
/// that was migrated long ago and one that is made today run the same statements and have the same fingerprint.
std::span<const char *const> version1();
std::span<const char *const> version2();
std::span<const char *const> version3();
std::span<const char *const> version4();
std::span<const char *const> version5();
std::span<const char *const> version6();
std::span<const char *const> version7();

} // namespace nianbao
