// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keys.h"
#include "core/model/place.h"

namespace nianbao {

/// The fields' keys for scripts.
template <>
std::span<const KeyedValue<Field>> keyedValues<Field>();

} // namespace nianbao
