// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"
#include "core/proofread/redpencil.h"

namespace nianbao {

/// Marks what is said twice: a clause right behind itself, one of ten characters in the same point, the same paragraph
/// or the next point. Formulae and lists of documents that come again and again are let pass. Time grows linearly with
/// the text.
void checkRepeatedClauses(const Manuscript &manuscript, RedPencil &pencil);

} // namespace nianbao
