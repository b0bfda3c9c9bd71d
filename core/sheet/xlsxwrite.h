// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// The hidden sheet of a written workbook that holds the drop-down lists too long for a cell's own: of no interest to
/// who reads it.
QString choicesSheet();

} // namespace nianbao
