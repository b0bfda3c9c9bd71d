// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// The quantity's subject together with brackets before it and the word before those: 村（社区） in 村（社区）51个. As
/// it is where no brackets without figures stand there. `from`: where the list begins; nothing before it is a name.
TextRange bracketedSubject(const QString &text, const Quantity &quantity, int from);

/// A subject without what stands in brackets: 县政府 of 县（区）政府.
QString withoutBrackets(QString subject);

} // namespace nianbao
