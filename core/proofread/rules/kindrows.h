// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The commas among 、 in rows of things of one kind: 发放手册、折页，海报3000份.
QList<TextRange> commasInKindRows(const QString &text);

/// What is found and what is not.
QList<RuleExample> kindRowExamples();

} // namespace nianbao
