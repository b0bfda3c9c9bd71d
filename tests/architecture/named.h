// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source.h"

namespace nianbao::architecture {

/// What the precompiled headers of core, ui and app know without being asked, used by files that include it neither
/// themselves nor by a header of ours: such a file compiles only beside them.
QStringList checkNamed(const QList<Source> &tree);

} // namespace nianbao::architecture
