// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/manuscript.h"
#include "core/proofread/redpencil.h"

#include <QSet>

namespace nianbao {

/// Marks what is still to come and is given a year that is over: 下步打算：2018年… in the report of 2018.
void checkPlannedYears(const Manuscript &manuscript, const PrintedLine &line, QSet<int> &told, RedPencil &pencil);

/// 2018年案件办理情况表: above an annexed table of what was done, which a file puts behind the plans.
bool isCaptionOfResults(const QString &text);

/// A plan for a year that comes only after the next, at the year's place in the line.
void markLatePlan(const Manuscript &manuscript, const PrintedLine &line, int start, RedPencil &pencil);

} // namespace nianbao
