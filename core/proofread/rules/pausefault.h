// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/finding.h"
#include "core/proofread/textrange.h"

#include <QList>

namespace nianbao {

/// A 、 where a clause is over; a hint where the two may be meant as a pair.
struct PauseFault {
    TextRange range;
    Severity severity = Severity::Warning;
};

using PauseFaults = QList<PauseFault>;

} // namespace nianbao
