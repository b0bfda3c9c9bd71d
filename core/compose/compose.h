// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/blocks.h"
#include "core/model/report.h"

namespace nianbao {

/// The whole report as the paragraphs that print, in order: all document wording and all numbering are made here and
/// nowhere else. Pure; the closing's sealed/unsealed difference and every position are the page's.
Blocks compose(const Report &report);

/// The blocks as plain text, one line each: what TXT export writes and what copied PDF text must equal.
QString plainText(const Blocks &blocks);

} // namespace nianbao
