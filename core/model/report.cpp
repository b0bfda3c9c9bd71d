// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/report.h"

namespace nianbao {

// Written out because a defaulted comparison of a type that holds a list of itself does not compile with GCC 12.
bool operator==(const WorkItem &a, const WorkItem &b)
{
    return a.id == b.id && a.title == b.title && a.titleAlone == b.titleAlone && a.body == b.body
        && a.childStyle == b.childStyle && a.childrenOnNewLine == b.childrenOnNewLine && a.children == b.children
        && a.tail == b.tail && a.unit == b.unit && a.date == b.date && a.note == b.note && a.origin == b.origin;
}

} // namespace nianbao
