// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/place.h"

#include <QString>

namespace nianbao {

/// A place as the settings remember it until the next start.
QString textOf(const Place &place);
/// Whatever the settings hold: a null node where it is no place.
Place placeFrom(const QString &text);

} // namespace nianbao
