// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keys.h"

#include <QString>

namespace nianbao {

/// For whom the report is, e.g. 报上级政府.
QString editionName(Edition edition);

} // namespace nianbao
