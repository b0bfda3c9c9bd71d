// SPDX-FileCopyrightText: 2026 法治年报 contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace nianbao {

class Database;

/// Whether the record of changes still has the pictures that changes took out of the library, without which no earlier
/// state comes back, and whether all that it keeps is byte for byte what it was. A sentence for each kind of loss.
Result<QStringList> faultyContents(Database &database);

} // namespace nianbao
