// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/lines.h"

namespace nianbao {

/// The title's lines, centred (GB/T 9704-2012, 7.3.1): one line where it fits, else balanced lines that break between words, never before
/// 的, never with 报告 alone. `full` is the text's width in half characters of the title's size.
QList<Line> breakTitle(const Cells &cells, double full);

}
