// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nianbao {

/// The words in a sentence of the program's language: "甲、乙" or "a, b".
QString listed(const QStringList &words);

} // namespace nianbao
