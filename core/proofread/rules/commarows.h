// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The commas of a row of names that has no 、 at all, 用于普法宣传，法律顾问，执法装备和人员培训, and those behind
/// names of which nothing has been said yet: 路政，运政、海事等系统分头建设; 与县水利局，县林业局开展检查. In a line
/// with full-width marks; linear.
QList<TextRange> commasInCommaRows(const QString &text);

/// What is found and what is not.
QList<RuleExample> commaRowExamples();

} // namespace nianbao
