// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace nianbao {

/// The words in a sentence of the program's language: "甲、乙" or "a, b".
QString listed(const QStringList &words);

/// Sentences one after the other: with a space between them but after a full-width mark, which brings its own.
QString inOneLine(const QStringList &sentences);
/// What happened and what to do now.
QString inOneLine(const Error &error);

} // namespace nianbao
