// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>

namespace nianbao {

/// The calendar year that a report is about, 1949 to 2100.
class Year {
public:
    static constexpr int kFirst = 1949;
    static constexpr int kLast = 2100;

    /// Empty when the number is no year that a report can be about.
    static constexpr std::optional<Year> from(int number)
    {
        return number >= kFirst && number <= kLast ? std::optional(Year(number)) : std::nullopt;
    }

    [[nodiscard]] constexpr int number() const { return m_number; }
    constexpr auto operator<=>(const Year &) const = default;

private:
    constexpr explicit Year(int number)
        : m_number(number)
    {
    }
    int m_number;
};

} // namespace nianbao
