// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace nianbao {

/// Whether one character is easily written for the other: they sound the same, tones apart, or look nearly the same.
/// Of sounds only the 3,755 characters of GB/T 2312-1980, level 1, are known, each by its usual reading.
bool areEasilyMistaken(QChar one, QChar other);
/// The same, and where they sound nearly alike, 镇 and 正: within a phrase, of which all the rest is right.
bool mayBeMistaken(QChar one, QChar other);

} // namespace nianbao
