// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/notetally.h"
#include "core/formats/sourcelines.h"
#include "core/model/report.h"

namespace nianbao {

/// Takes the lines after the text off `lines`: 附件说明, 署名, 成文日期, 附注, by the styles of our own documents, else
/// by their wording and in this order, as they print. What stands otherwise stays text; nothing is invented.
void takeEnd(QList<SourceLine> &lines, Report &report, NoteTally &tally);

} // namespace nianbao
