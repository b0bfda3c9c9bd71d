// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/sourcelines.h"
#include "core/model/letterhead.h"

namespace nianbao {

/// Takes the 版记 (GB/T 9704-2012, 7.4) off the end of other people's text: 抄送, 印发机关 and 印发日期 with what
/// stands between them, also in a table. It would hide the date and the signature above it. Noted: no paper shows it
/// yet.
void takeColophon(QList<SourceLine> &lines, Closing &closing, NoteTally &tally);

} // namespace nianbao
