// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace nianbao {

/// What to do now, with the option that does it on the command line: core speaks to both fronts and names none.
QString remedyOf(const Error &error);

} // namespace nianbao
