// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

class QRegularExpression;

namespace nianbao {

/// Where each match of the form captures its 、, but for those of which the rest of the clause says that it goes on.
void addPauses(
    const QRegularExpression &form, const QRegularExpression &goesOn, const QString &text, QList<TextRange> &pauses);

/// 一年来、街道…, 问题中、还有3个, 98.2%、其余7件已…: the 、 that stand where a clause has been led in or is over.
QList<TextRange> pausesBehindOpenings(const QString &text);

/// What is found and what is not.
QList<RuleExample> openingPauseExamples();

} // namespace nianbao
