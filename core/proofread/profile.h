// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keys.h"
#include "core/model/year.h"

namespace nianbao {

/// Which regulation lays down what an annual report must hold.
enum class Profile {
    Until2014, ///< 国发〔2004〕10号、国发〔2010〕33号: contents by local notices
    Since2015, ///< 《法治政府建设实施纲要（2015—2020年）》: a report in the first quarter, contents not itemised
    Since2019, ///< 《法治政府建设与责任落实督察工作规定》, 第二十五条: five contents
    Since2021, ///< the same with 《法治政府建设实施纲要（2021—2025年）》
};

template <>
std::span<const KeyedValue<Profile>> keyedValues<Profile>();

/// The one that holds for reports of a year.
Profile profileOf(Year year);

} // namespace nianbao
