// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/notetally.h"
#include "core/model/report.h"

namespace nianbao {

/// Tells what is odd in the categories of a report that was read from a text: one that its list of categories does not
/// have, one twice, one without a word below its heading. Nothing is changed.
void noteSectionOddities(const Report &report, NoteTally &tally);

} // namespace nianbao
