// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace nianbao {

/// The window's font: the system's, at least 10 pt (small Han characters clot), and where the system has no Chinese
/// font made for screens, the program's own 黑体 for Han instead of whatever serif happens to be there. After the fonts
/// are registered.
QFont windowFont(const QFont &system);

} // namespace nianbao
