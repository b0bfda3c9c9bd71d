// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace nianbao {

struct Report;

/// What is about to be done although something typed could not be saved.
enum class Leaving { Quit, OpenOther, Reopen, Restore };

/// Asks whether to do it all the same; what was typed can be taken along: on the clipboard, or in a text file where the
/// program ends, since on some desktops the clipboard ends with it. `typed`: the report with everything that is typed,
/// `saved`: as it is in the library.
void askBeforeLoss(
    QWidget *parent, Leaving leaving, const Report &typed, const Report &saved, const std::function<void()> &leave);

} // namespace nianbao
