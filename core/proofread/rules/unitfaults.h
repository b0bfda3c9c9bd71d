// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/finding.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// A number whose unit does not fit, and why.
struct UnitFault {
    TextRange range; ///< the number with its unit
    QString message;
    QString reason {};
    Severity severity = Severity::Warning;
};

using UnitFaults = QList<UnitFault>;

} // namespace nianbao
