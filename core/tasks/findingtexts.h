// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of findings says in each of its forms.
#pragma once

#include "core/proofread/finding.h"
#include "core/proofread/ignoring.h"

#include <QList>
#include <QString>

namespace nianbao {

/// A text of a rule as it is shown.
QString shownOfRule(const char *text);
QList<Finding> findingsOf(const QList<IgnoredHere> &ignored);
/// 领导审定的写法（张三，2026-11-27）
QString reasonText(const IgnoredFinding &why);

} // namespace nianbao
