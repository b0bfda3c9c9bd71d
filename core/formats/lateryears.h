// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/notetally.h"
#include "core/model/report.h"

namespace nianbao {

/// Tells where the work of the year, read from a text, has something done in a later year than the report's: 2031年全年
/// 完成12场次 in a report of 2024. Plans, deadlines, documents' names and what only is announced may name any year.
void noteLaterYears(const Report &report, NoteTally &tally);

} // namespace nianbao
