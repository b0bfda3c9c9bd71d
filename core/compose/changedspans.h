// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"

namespace nianbao {

/// Both versions of a text in one, as few readable changes: without what was inserted it is `before`, without what was
/// deleted `after`. What stayed has the role and the place it has now, and knows the role it had. The changes of the
/// arguments do not count.
Spans changedSpans(const Spans &before, const Spans &after);

/// The spans, all changed in one way.
Spans changedAll(Spans spans, TextChange change);

} // namespace nianbao
