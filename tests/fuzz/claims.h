// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a target claims of the program beyond that it does not crash.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

/// libFuzzer's entry into a target: one in each source of THE TABLE (CMakeLists.txt).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace nianbao::fuzz {

QByteArray inputOf(const std::uint8_t *data, std::size_t size);

/// A claim that does not hold ends the process with these words: a finding.
void claim(bool holds, const char *words, const QString &detail = {});

/// Refused with a code, one sentence, a remedy and the name of the file.
void claimRefused(const Error &error, const QString &file);

/// The name under which everything is read.
QString fileName();

} // namespace nianbao::fuzz
