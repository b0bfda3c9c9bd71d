// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// How far things have come: of cases taken on and cases ended there are different numbers.
enum Stage { Begun = 1, Ended = 2, Left = 4, Tried = 8 };

/// All that the words tell of; 0: nothing.
int stagesOf(const QString &words);

} // namespace nianbao
