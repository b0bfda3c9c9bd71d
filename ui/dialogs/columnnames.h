// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/columns.h"

#include <QString>

namespace nianbao {

/// A field of a table in the language of the window; in the files themselves it is always Chinese.
QString shownName(const TableField &field);

} // namespace nianbao
