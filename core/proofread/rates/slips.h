// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofread/quantities.h"

namespace nianbao {

/// Whether of two numbers of at least three characters, as they are printed, one has another digit in one place or two
/// digits exchanged: 23.1 and 28.1, 23.1 and 32.1.
bool isOneDigitOff(const QString &one, const QString &other);

/// Whether the printed number looks like a slip of the pen or of the keys for the right one: nearly as large (3 per
/// cent points, a fifth), one digit changed, two neighbours exchanged, or the point moved. What is farther off may be
/// right, of something else.
bool isSlip(const Quantity &printed, double right);

/// Whether the one whole number is typed for the other: one digit another, two neighbours exchanged, or one or two off.
bool isTypedFor(double one, double other);

/// The quantity as it may have been meant if its number is typed wrong: one digit another, two neighbours exchanged, or
/// one or two off. At most 12 for each digit.
QList<Quantity> slipsOf(const Quantity &printed);

/// Whether the percentage is that of the two if one of the three numbers is typed wrong.
bool isShareButForSlip(const Quantity &part, const Quantity &whole, const Quantity &percent);

/// Whether one of the two counts with one slip less makes the percentage: 整改70个 of 64个, 93.8%.
bool isShareOfSlip(const Quantity &part, const Quantity &whole, const Quantity &percent);

} // namespace nianbao
