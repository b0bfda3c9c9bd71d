// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// The commas among 、 in rows that begin alike, 进企业，进工地、进乡镇, and in those of people that one verb governs,
/// 征求专家，企业、群众的意见; and between two that belong together, 街道，社区两级.
QList<TextRange> commasInLikeRows(const QString &text);

/// The commas, from a place on, of a row that has as many 、 as commas or more; one that has none of the one or the
/// other is even. `start`: of the row in its text.
void addCommasOfRow(const QString &row, int start, QList<TextRange> &commas, qsizetype from = 0);

/// What is found and what is not.
QList<RuleExample> likeRowExamples();

} // namespace nianbao
