// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

class Measures;

/// 农资门店，养殖场、屠宰场等: commas between nouns of one sort that are counted (houses, people, places) in a row
/// whose other pauses are 、 and which ends in a number, in 等 or before a mark. Linear.
QList<TextRange> commasInMeasuredRows(const QString &text, const Measures &measures);

QList<RuleExample> measuredRowExamples();

} // namespace nianbao
