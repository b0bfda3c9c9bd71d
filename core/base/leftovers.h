// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Temporary files say in their names who made them, so that what a killed program left can be told from what another
// one still needs.
#pragma once

#include <QString>

namespace nianbao {

/// "9f3a1b2c-1234-567890": machine, process, and when it started. Belongs between "nianbao-", or ".nianbao-", and a
/// dash with six letters and digits.
QString ownerMark();

/// Removes from a folder the temporary files and folders, with their journals, whose maker is no longer there. Left
/// alone: what other machines made, other users' things, and all that lies on a network share. By the maker, not by
/// age: a clock may be wrong. Without complaint: nothing the user asked for hangs on it.
void removeLeftovers(const QString &folder);
/// The same in the system's folder for temporary files.
void removeTemporaryLeftovers();

} // namespace nianbao
