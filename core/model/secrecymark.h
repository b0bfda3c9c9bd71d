// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"

namespace nianbao {

/// The 密级 that a line of text is marked with, as it stands there: 机密★1年, or a line of its own that says 秘密
/// (GB/T 9704-2012, 7.2.2). Empty for everything else, however often it speaks of secrets.
QString secrecyMarkIn(QStringView line);

/// The first marking of a report, in its letterhead or in its text; empty when it has none.
QString secrecyMarkIn(const Report &report);

/// What whoever works with such a text must know: this machine may not be allowed to hold it.
QString secrecyWarning(const QString &mark);

} // namespace nianbao
