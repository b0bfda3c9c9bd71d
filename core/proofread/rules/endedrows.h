// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The commas of a row that is the object of a verb or preposition up to what gathers it: 公开惠农补贴，低保评议，
/// 危房改造名册等信息214条; 县，乡，村三级. In a line with full-width marks; linear.
QList<TextRange> commasInEndedRows(const QString &text);

/// What is found and what is not.
QList<RuleExample> endedRowExamples();

} // namespace nianbao
