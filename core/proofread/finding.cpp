// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/finding.h"

#include <algorithm>
#include <array>

namespace nianbao {

template <>
std::span<const KeyedValue<Severity>> keyedValues<Severity>()
{
    static constexpr std::array kRows {
        KeyedValue<Severity> {Severity::Hint, QLatin1String("hint")},
        KeyedValue<Severity> {Severity::Warning, QLatin1String("warning")},
        KeyedValue<Severity> {Severity::Error, QLatin1String("error")},
    };
    return kRows;
}

int Findings::count(Severity severity) const
{
    return int(std::count_if(
        findings.begin(), findings.end(), [&](const Finding &finding) { return finding.severity == severity; }));
}

} // namespace nianbao
