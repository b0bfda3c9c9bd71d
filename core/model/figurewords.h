// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace nianbao {

/// Whether a heading tells what was done, in figures: 召开会议5次, 办结率98%. Years, dates and names (12345热线) are
/// none.
bool statesFigures(QStringView text);

/// The numbers that are written in digits, each once, in their order.
QStringList numbersIn(QStringView text);

} // namespace nianbao
