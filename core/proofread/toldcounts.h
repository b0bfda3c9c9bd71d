// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"

#include <QList>
#include <QString>

namespace nianbao {

/// A count with a phrase that says what was counted so fully that the same phrase elsewhere must count the same:
/// 受理行政复议案件86件.
struct ToldCount {
    const PrintedLine *line = nullptr;
    Quantity quantity;
    TextRange range; ///< the phrase with its number and unit
    QString what; ///< the phrase without 共, 全县, 各类
    int year = 0; ///< of which it is told; the report's own where no year is named
    bool isNarrow = false; ///< the phrase names one matter (行政复议案件), not a wide field (矛盾纠纷)
};

/// In the order of the text. Left out is what sentences count that speak of a part, a body, a time of the year, of
/// several years. The counts point into the manuscript.
QList<ToldCount> toldCountsIn(const Manuscript &manuscript);

} // namespace nianbao
