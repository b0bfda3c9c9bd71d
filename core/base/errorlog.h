// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace nianbao {

/// What the log may hold of an error: its code, its place and the number that the system or SQLite gave. Never its
/// sentence or detail, which quote what stood there.
QString forLog(const Error &error);

} // namespace nianbao
