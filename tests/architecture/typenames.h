// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source.h"

namespace nianbao::architecture {

/// Two types of one name that meet in a program: the linker keeps one of their inline functions for both, and what
/// happens then is anybody's guess. Types of unnamed namespaces and inner types do not count; app/cli and ui
/// never meet.
QStringList checkTypeNames(const QList<Source> &tree);

} // namespace nianbao::architecture
