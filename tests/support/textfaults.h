// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that are put into a clean text at random places.
#pragma once

#include <QString>

#include <optional>
#include <random>
#include <span>

namespace nianbao::test {

/// By how much a number is made wrong.
struct NumberChange {
    int least = 0; ///< in units
    int most = 0;
    double unit = 1;
};

/// One way to spoil a text: one match of a form is put another way.
struct TextFault {
    const char *rule; ///< key of the rule that must find it
    bool isError = false; ///< else a warning
    const char16_t *form; ///< a regular expression
    const char16_t *instead = nullptr; ///< \1 … are the form's groups; null: its first group is a number to be changed
    NumberChange change {};
};

std::span<const TextFault> textFaults();

/// The text with the fault at one of its possible places; empty where there is none.
std::optional<QString> spoilt(const QString &text, const TextFault &fault, std::mt19937 &random);

} // namespace nianbao::test
