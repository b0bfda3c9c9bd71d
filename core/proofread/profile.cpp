// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofread/profile.h"

#include <array>

namespace nianbao {

template <>
std::span<const KeyedValue<Profile>> keyedValues<Profile>()
{
    static constexpr std::array kRows {
        KeyedValue<Profile> {Profile::Until2014, QLatin1String("until2014")},
        KeyedValue<Profile> {Profile::Since2015, QLatin1String("2015")},
        KeyedValue<Profile> {Profile::Since2019, QLatin1String("2019")},
        KeyedValue<Profile> {Profile::Since2021, QLatin1String("2021")},
    };
    return kRows;
}

Profile profileOf(Year year)
{
    const int number = year.number();
    return number < 2015 ? Profile::Until2014
        : number < 2019  ? Profile::Since2015
        : number < 2021  ? Profile::Since2019
                         : Profile::Since2021;
}

} // namespace nianbao
