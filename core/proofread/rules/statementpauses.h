// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/rule.h"
#include "core/proofread/textrange.h"

#include <QList>
#include <QString>

namespace nianbao {

/// 以…为指导、全面贯彻…, 取得一定成绩、但与要求相比…, 均提交材料、复议机关均予以维持: the 、 between two statements, of
/// which the second shows by its first words that it is one. Linear.
QList<TextRange> pausesBetweenStatements(const QString &text);

/// What is found and what is not.
QList<RuleExample> statementPauseExamples();

} // namespace nianbao
