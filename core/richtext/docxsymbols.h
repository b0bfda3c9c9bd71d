// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nianbao {

/// The sign that Symbol, Wingdings and Wingdings 2 draw for a code (also as U+F000 + code), as a character that every
/// font has. Other fonts and signs: the code itself; empty where it is no character.
QString symbolText(const QString &font, int code);

/// Whether it has characters that only one font can draw.
bool hasPrivateCharacters(QStringView text);

} // namespace nianbao
