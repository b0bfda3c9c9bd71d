// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/redpencil.h"
#include "core/proofread/rule.h"

namespace nianbao {

/// （六）突出普法实效，营造浓厚水法治氛围。一是压实普法责任，营造浓厚水法治氛围: a clause of a heading or of a
/// neighbour that stands again at the end of an item's caption, and a caption's that ends its own item. Shorter clauses
/// than those that are told wherever they come again; what any item may come to, 维护社会和谐稳定, is a hint. Linear.
void checkRepeatedCaptions(const Manuscript &manuscript, RedPencil &pencil);

QList<RuleExample> repeatedCaptionExamples();

} // namespace nianbao
