// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/richtext/stretch.h"

namespace nianbao {

/// Both versions of a text in one, as few readable changes: without what was inserted it is `before`, without what was
/// deleted `after`. What stayed has the role it has now, and knows the one it had. The changes of the arguments do not
/// count.
Stretches changedText(const Stretches &before, const Stretches &after);

} // namespace nianbao
