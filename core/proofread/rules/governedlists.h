// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// What stands behind the last verb or preposition of the words that governs a list, 原工商 of 整合原工商; empty: there
/// is none. Not more than 14 characters.
QString behindGoverning(const QString &words);

} // namespace nianbao
