// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nianbao {

/// Where the characters of a text stand in another one.
struct SideBySide {
    QList<int> positions; ///< there, of each character; -1: it does not stand there, or is a blank
    QList<int> onlyThere; ///< characters of the other text that this one has not, blanks aside
};

/// Two texts that say the same in the same order, as a file and what prints of it, gone through side by side: blanks
/// and the width of marks may differ, and each may have a few characters that the other has not. Beyond 5,000 such
/// gaps nothing more is paired. Time grows linearly with the texts.
SideBySide sideBySide(const QString &text, const QString &other);

} // namespace nianbao
