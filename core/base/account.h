// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// The name of the user as whom the program runs, as the system has it registered; empty where it knows none.
QString accountName();

} // namespace nianbao
